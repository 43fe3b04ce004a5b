import type { MovementParams } from '../../../src/analysis/movement/model.ts'
import { DEFAULT_RFM } from '../../../src/analysis/rfm/model.ts'
import type { Random } from '../../../src/analysis/statistics/random.ts'
import { dayOf, type Row } from '../../support/transactions.ts'

export const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Day 0 of these shops. */
export const START = dayOf('2025-01-01')

/** Class by number of purchases alone: 1 E, 2 D, 3 C, 4 B, 5 and more A. */
export const byCount: MovementParams = {
  ...DEFAULT_RFM,
  merge: 'day',
  window: 30,
  before: START + 29,
  after: START + 59,
  target: 0.3,
  draws: 0,
  seed: 1,
  cuts: { frequency: [2, 3, 4, 5] },
  classes: { weights: { recency: 0, frequency: 1, monetary: 0 }, from: [0.8, 0.6, 0.4, 0.2] }
}

/** Purchases of 10 on the first days of the earlier month, and on days of the later month that follow those. */
export const bought = (customer: string, earlier: number, later: number, from = START): Row[] => [
  ...Array.from({ length: earlier }, (_, at) => ({
    customer,
    date: isoOf(from + at),
    amount: 10
  })),
  ...Array.from({ length: later }, (_, at) => ({
    customer,
    date: isoOf(from + 30 + earlier + at),
    amount: 10
  }))
]

/** Customers who buy at a constant rate of their own all the time; `lift` multiplies it from a day on. */
export function constantShop(
  random: Random,
  { customers = 50, days = 180, lift = 1, liftFrom = 0 } = {}
): Row[] {
  return Array.from({ length: customers }, (_, at) => at).flatMap(at => {
    const rate = 0.01 + 0.08 * random.uniform() ** 2
    return Array.from({ length: days }, (_, day) => day)
      .filter(day => random.uniform() < rate * (day >= liftFrom ? lift : 1))
      .map(day => ({
        customer: `c${at}`,
        date: isoOf(START + day),
        amount: 1 + random.integer(10_000) / 100
      }))
  })
}
