import { DEFAULT_RFM, type RfmParams } from '../../../src/analysis/rfm/model.ts'
import { dayOf, type Row } from '../../support/transactions.ts'

export const AS_OF = dayOf('2025-12-31')

/** Twelve customers, in the order in which they come in the file. */
export const TWELVE: readonly (readonly [
  name: string,
  days: number,
  purchases: number,
  money: number
])[] = [
  ['ana', 3, 9, 900],
  ['bea', 10, 1, 40],
  ['carl', 200, 1, 20],
  ['dora', 15, 2, 150],
  ['ed', 400, 1, 60],
  ['flo', 7, 5, 300],
  ['gil', 90, 1, 20],
  ['hana', 120, 3, 500],
  ['ian', 30, 1, 80],
  ['jo', 60, 1, 10],
  ['kim', 300, 2, 120],
  ['leo', 45, 1, 200]
]

const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Purchases of 1 every other day before the last one, which brings the rest of the money. */
export const twelveRows: Row[] = TWELVE.flatMap(([customer, days, purchases, money]) =>
  Array.from({ length: purchases }, (_, at) => ({
    customer,
    date: isoOf(AS_OF - days - 2 * at),
    amount: at === 0 ? money - (purchases - 1) : 1
  }))
)

export const params = (change: Partial<RfmParams> = {}): RfmParams => ({
  ...DEFAULT_RFM,
  asOf: AS_OF,
  groups: 4,
  ...change
})
