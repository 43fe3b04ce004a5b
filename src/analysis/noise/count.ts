import type { OpenColumn, OpenTable } from '../../ingest/open/model.ts'
import type { Decimal } from '../../ingest/text/digits.ts'
import { settleColumn } from '../../ingest/text/notation.ts'
import { readNumber } from '../../ingest/text/number.ts'

/** What can be asked of a column: how many rows have that value, or at least that number. */
export type Ask = 'value' | 'number' | 'none'

/** A condition to count by. */
export interface Condition {
  readonly column: OpenColumn
  readonly ask: 'value' | 'number'
  /** Place of the value among those of the column. */
  readonly code: number
}

/** A value that can be asked for. */
export interface Offer {
  readonly code: number
  readonly text: string
}

/** Values that are offered at most. */
const MOST = 100

/** The numbers of a column; NaN where a cell is none. */
const numbersOf = ({ values }: OpenColumn, fallback: Decimal): number[] => {
  const { decimal } = settleColumn(values, fallback)
  return values.map(value => {
    const reading = readNumber(value, { decimal })
    return reading.kind === 'number' ? reading.value : Number.NaN
  })
}

/** What can be asked of a column: its values by how often they occur, or its numbers in order. */
export function offersOf(column: OpenColumn, ask: 'value' | 'number', fallback: Decimal): Offer[] {
  const { values, codes } = column
  if (ask === 'number') {
    const numbers = numbersOf(column, fallback)
    const order = values
      .map((_, code) => code)
      .filter(code => !Number.isNaN(numbers[code]))
      .sort((a, b) => (numbers[a] as number) - (numbers[b] as number))
    const stride = Math.max(1, Math.ceil(order.length / MOST))
    return order
      .filter((_, i) => i % stride === 0)
      .map(code => ({ code, text: values[code] as string }))
  }
  const counts = new Int32Array(values.length)
  for (const code of codes) counts[code] = (counts[code] as number) + 1
  return values
    .map((text, code) => ({ code, text }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => (counts[b.code] as number) - (counts[a.code] as number))
    .slice(0, MOST)
}

/** For each different value, whether it fulfils the condition. */
function fulfils({ column, ask, code }: Condition, fallback: Decimal): boolean[] {
  if (ask === 'value') return column.values.map((_, one) => one === code)
  const numbers = numbersOf(column, fallback)
  // A cell that is no number is at least nothing.
  return numbers.map(number => number >= (numbers[code] as number))
}

/** How many rows fulfil a condition, and whether one of them does. */
export function countBy(
  { rows }: OpenTable,
  condition: Condition,
  person: number,
  fallback: Decimal
): { readonly exact: number; readonly matches: boolean } {
  const yes = fulfils(condition, fallback)
  const { codes } = condition.column
  let exact = 0
  for (let row = 0; row < rows; row += 1) if (yes[codes[row] as number]) exact += 1
  return { exact, matches: yes[codes[person] as number] === true }
}

/** A column of numbers is asked by size, one of a few values by value; what is another in every row, not at all. */
export function proposeAsks({ columns, rows }: OpenTable, fallback: Decimal = '.'): Ask[] {
  return columns.map(column => {
    const { values } = column
    const filled = values.filter(value => value !== '').slice(0, 200)
    if (filled.length === 0) return 'none'
    const numbers = filled.filter(
      value => readNumber(value, { decimal: fallback }).kind === 'number' && !/^0\d/.test(value)
    )
    if (numbers.length > 0.8 * filled.length && values.length > 8) return 'number'
    return values.length > 10 && values.length > 0.9 * rows ? 'none' : 'value'
  })
}
