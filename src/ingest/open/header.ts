import { readDate } from '../text/date.ts'
import type { TextRow } from '../text/delimited.ts'
import { readNumber } from '../text/number.ts'

/** Rows from the top among which the header may stand, below titles. */
const HIGH = 6
/** Headers are short. */
const LONGEST = 60

const filled = (cells: readonly string[]): number => cells.filter(cell => cell.trim() !== '').length

const isValue = (cell: string): boolean =>
  readNumber(cell, { decimal: '.' }).kind === 'number' ||
  ['date', 'ambiguous'].includes(readDate(cell).kind) ||
  cell.includes('@')

/** Whether every cell could be a name of a column: short, and no number, date or address. */
const couldBeNames = (cells: readonly string[]): boolean =>
  cells.every(cell => cell.trim().length <= LONGEST && !isValue(cell))

/**
 * Whether the row names columns of values, though some of the names are numbers themselves, as of a cohort that
 * is called 2021: a word stands above nothing but values, and no other row has one there.
 */
const namesValues = (cells: readonly string[], below: readonly TextRow[]): boolean =>
  below.length > 1 &&
  cells.some(
    (cell, at) =>
      cell.trim() !== '' &&
      couldBeNames([cell]) &&
      below.every(row => isValue((row.cells[at] ?? '').trim()))
  )

interface Found {
  /** Where the table begins: rows above are titles. */
  readonly from: number
  readonly header: readonly string[] | undefined
}

/**
 * Where a table of unknown columns begins, and whether its first row is a header: no cell of it is a value, or
 * one is a word above values, and no cell of it comes up again below, as cells of rows do.
 *
 * @param rows the first ones of the text
 * @param said what the reader says of it
 */
export function findOpenHeader(rows: readonly TextRow[], said?: boolean): Found {
  const widths = rows.map(({ cells }) => cells.length)
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  // A title stands alone in its row.
  const begins = rows
    .slice(0, HIGH)
    .findIndex(({ cells }) => filled(cells) >= Math.min(2, usual) && cells.length <= usual + 1)
  const from = Math.max(0, begins)
  const first = rows[from]?.cells ?? []
  if (said !== undefined) return { from, header: said ? first : undefined }
  const below = rows.slice(from + 1)
  const again = below.filter(({ cells }) =>
    cells.some((cell, at) => cell.trim() !== '' && cell.trim() === (first[at] ?? '').trim())
  ).length
  // The header once more, in a sheet that was put together, is no sign against it.
  const same = below.filter(({ cells }) => cells.join('\n') === first.join('\n')).length
  const named = couldBeNames(first) || namesValues(first, below)
  const header = filled(first) > 0 && named && again === same
  return { from, header: header ? first : undefined }
}

/** Names that tell the columns apart: of two “Age”, the second is “Age (2)”. */
export function uniqueNames(cells: readonly string[], width: number): string[] {
  const taken = new Map<string, number>()
  return Array.from({ length: width }, (_, index) => {
    const name = (cells[index] ?? '').trim().slice(0, LONGEST)
    if (name === '') return ''
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
