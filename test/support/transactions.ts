import { labelsOf } from '../../src/ingest/transactions/labels.ts'
import {
  type Coded,
  NO_DAY,
  type Transactions
} from '../../src/ingest/transactions/transactions.ts'

/** One row as a test writes it. Dates are 'YYYY-MM-DD'; what is left out is empty. */
export interface Row {
  readonly customer: string
  readonly date?: string
  readonly amount?: number
  readonly order?: string
  readonly product?: string
  readonly channel?: string
  readonly group?: string
  readonly interest?: string
  readonly margin?: number
  readonly quantity?: number
  readonly contact?: string
}

type Key<T> = { [K in keyof Row]-?: Exclude<Row[K], undefined> extends T ? K : never }[keyof Row]

/** Days since 1970-01-01. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

function coded(rows: readonly Row[], key: Key<string>): Coded {
  const seen = new Map([['', 0]])
  const codes = Uint32Array.from(rows, row => {
    const text = row[key] ?? ''
    const code = seen.get(text) ?? seen.size
    seen.set(text, code)
    return code
  })
  return { codes, labels: labelsOf([...seen.keys()].slice(1)) }
}

const numbers = (rows: readonly Row[], key: Key<number>) =>
  Float64Array.from(rows, row => row[key] ?? Number.NaN)

const days = (rows: readonly Row[], key: 'date' | 'contact') =>
  Int32Array.from(rows, row => {
    const date = row[key]
    return date === undefined ? NO_DAY : dayOf(date)
  })

/**
 * The table that reading these rows would give. A column is there if any row has it; customer and
 * amount (NaN where left out) always are.
 */
export function tableOf(rows: readonly Row[]): Transactions {
  const has = (key: keyof Row) => rows.some(row => row[key] !== undefined)
  const day = days(rows, 'date')
  return {
    rows: rows.length,
    customer: coded(rows, 'customer'),
    amount: numbers(rows, 'amount'),
    sorted: has('date') && day.every((one, row) => row === 0 || one >= (day[row - 1] ?? one)),
    ...(has('date') ? { day } : {}),
    ...(has('margin') ? { margin: numbers(rows, 'margin') } : {}),
    ...(has('quantity') ? { quantity: numbers(rows, 'quantity') } : {}),
    ...(has('order') ? { order: coded(rows, 'order') } : {}),
    ...(has('product') ? { product: coded(rows, 'product') } : {}),
    ...(has('channel') ? { channel: coded(rows, 'channel') } : {}),
    ...(has('group') ? { group: coded(rows, 'group') } : {}),
    ...(has('interest') ? { interest: coded(rows, 'interest') } : {}),
    ...(has('contact') ? { contact: days(rows, 'contact') } : {})
  }
}
