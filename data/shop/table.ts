import { DATES } from './calendar.ts'
import { CHANNELS, INTERESTS, PRODUCTS } from './parameters.ts'
import type { Row } from './simulate.ts'

export const customerId = (id: number): string => `C${String(id).padStart(4, '0')}`
export const orderId = (number: number): string => `O${String(number).padStart(5, '0')}`

/** Cents as money with a point: −450 is “-4.50”. */
export function money(cents: number): string {
  const size = Math.abs(cents)
  const rest = size % 100
  return `${cents < 0 ? '-' : ''}${(size - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
}

export const channelOf = ({ channel }: { readonly channel: number }): string =>
  CHANNELS[channel]?.name ?? ''

export const interestOf = ({ interest }: { readonly interest: number }): string =>
  INTERESTS[interest]?.name ?? ''

export const productOf = ({ product }: Row): string => PRODUCTS[product]?.name ?? ''

/** The columns of the orders table, in their order. */
const COLUMNS = {
  customer: row => customerId(row.id),
  date: row => DATES[row.day] ?? '',
  amount: row => money(row.cents),
  order: row => orderId(row.number),
  channel: channelOf,
  product: productOf,
  margin: row => money(row.margin),
  interest: row => (row.customer.declared ? interestOf(row.customer) : '')
} as const satisfies Readonly<Record<string, (row: Row) => string>>

export type Column = keyof typeof COLUMNS
export const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name)
export const ALL_COLUMNS: readonly Column[] = Object.keys(COLUMNS).filter(isColumn)

/** Lines of CSV, each with its newline, the header first. Nothing in them needs quotes. */
export function* orderLines(
  rows: Iterable<Row>,
  columns: readonly Column[] = ALL_COLUMNS
): Generator<string> {
  const cells = columns.map(column => COLUMNS[column])
  yield `${columns.join(',')}\n`
  for (const row of rows) {
    let line = ''
    for (const cell of cells) line += line === '' ? cell(row) : `,${cell(row)}`
    yield `${line}\n`
  }
}
