import type { Locale } from '../../i18n/locale.ts'
import { readDate } from '../text/date.ts'
import { readDelimited, type TextRow } from '../text/delimited.ts'
import type { Decimal } from '../text/digits.ts'
import { type ColumnNotation, settleColumn } from '../text/notation.ts'
import { readNumber } from '../text/number.ts'
import type { OddCells } from '../text/odd-cells.ts'
import { settleDates } from '../text/settle-dates.ts'
import { isTotalWord } from '../transactions/totals.ts'
import { type CellFault, type Notation, readCell } from './cells.ts'
import { type ColumnChoices, findHeader, proposeColumns } from './header.ts'
import type { ColumnSpecs, RowOf } from './spec.ts'

/** A row or a cell that was not taken, and why. */
export interface ListedError {
  /** From 1. */
  readonly line: number
  /** Id of the column; undefined for the row as a whole. */
  readonly column?: string
  /** As it stands. */
  readonly value: string
  readonly reason: CellFault | 'total' | 'again'
}

/** How a column of the text was read. */
interface ListedColumn {
  readonly index: number
  /** '' without a header. */
  readonly header: string
  /** Id of the column that it holds; null when it is not used, or one of the others. */
  readonly id: string | null
  /** Read into the `others` of the rows. */
  readonly other?: boolean
}

/** A small table as it was understood. Without `missing`, `rowsIn` = `rows` + lines with errors + `unread`. */
export interface Listed<S extends ColumnSpecs> {
  readonly rows: readonly RowOf<S>[]
  readonly columns: readonly ListedColumn[]
  /** Columns that the widget needs and the text has not. */
  readonly missing: readonly string[]
  readonly errors: readonly ListedError[]
  readonly rowsIn: number
  /** Rows beyond the limit. */
  readonly unread: number
  readonly numbers: ColumnNotation
  readonly dates: { readonly dayFirst: boolean; readonly undecided: boolean }
  /** Columns of percentages without a sign and with nothing over 1: 0.05 was read as 5 %. */
  readonly fractions: readonly string[]
  readonly hasHeader: boolean
  readonly odd: OddCells
}

/** How a table was read, without its rows. */
export type ListedSummary = Omit<Listed<ColumnSpecs>, 'rows'> & {
  readonly rows: { readonly length: number }
}

export interface ListedOptions {
  readonly locale: Locale
  readonly columns?: ColumnChoices
  readonly decimal?: Decimal | null
  readonly dayFirst?: boolean | null
  /** Rows that the widget takes. */
  readonly most?: number
  /** Columns that nobody declared are read, too, each row's into its `others`; a single known name is a header. */
  readonly others?: boolean
}

const MOST = 5000

/**
 * Reads a small table of declared columns: any delimiter, columns in any order, with or without a header,
 * titles above it, in either language and notation. Never throws; a row with a cell that cannot be read
 * is set aside with its reason.
 *
 * @param text at most `PASTE_LIMITS` of it is read
 */
export function readListed<S extends ColumnSpecs>(
  text: string,
  specs: S,
  options: ListedOptions
): Listed<S> {
  const most = options.most ?? MOST
  const split = readDelimited(text, Math.max(most, MOST))
  const header = findHeader(split.rows, specs, options.others ? 1 : 2)
  const below = split.rows.slice(header.at + 1)
  const width = Math.max(
    header.cells.length,
    ...below.slice(0, 200).map(row => row.cells.length),
    0
  )
  const choices = options.columns ?? {}
  const ids = proposeColumns(header, width, specs, choices)
  const others = ids.map(
    (id, index) =>
      options.others === true &&
      id === null &&
      choices[index] !== 'none' &&
      (header.cells[index] ?? '').trim() !== ''
  )
  const place = new Map(ids.flatMap((id, index) => (id === null ? [] : [[id, index] as const])))
  const missing = Object.keys(specs).filter(id => !place.has(id) && !specs[id]?.optional)
  const settled = settle(below, specs, place, options)
  const rows: RowOf<S>[] = []
  const errors: ListedError[] = []
  let taken = 0
  for (const row of below) {
    if (rows.length >= most) break
    taken += 1
    const odd = oddRow(row, header.cells)
    if (odd) errors.push(odd)
    else if (missing.length === 0) readRow(row, specs, place, settled.notation, rows, errors)
  }
  if (options.others) addOthers(rows, below, header.cells, others)
  return {
    rows,
    columns: ids.map((id, index) => ({
      index,
      header: (header.cells[index] ?? '').trim(),
      id,
      ...(others[index] ? { other: true } : {})
    })),
    missing,
    errors,
    rowsIn: below.length + split.unread,
    unread: below.length - taken + split.unread,
    numbers: settled.numbers,
    dates: { dayFirst: settled.notation.dayFirst, undecided: settled.undecided },
    fractions: [...settled.notation.fractions],
    hasHeader: header.at >= 0,
    odd: { cut: split.cut, ...(split.unclosed === undefined ? {} : { unclosed: split.unclosed }) }
  }
}

/** A row of totals, or the header once more, as in sheets that were put together. */
function oddRow({ cells, line }: TextRow, header: readonly string[]): ListedError | undefined {
  const first = cells.find(cell => cell.trim() !== '') ?? ''
  if (isTotalWord(first)) return { line, value: first.trim(), reason: 'total' }
  const again =
    header.length > 0 && header.every((cell, at) => cell.trim() === (cells[at] ?? '').trim())
  return again ? { line, value: first.trim(), reason: 'again' } : undefined
}

function readRow<S extends ColumnSpecs>(
  { cells, line }: TextRow,
  specs: S,
  place: ReadonlyMap<string, number>,
  notation: Notation,
  rows: RowOf<S>[],
  errors: ListedError[]
): void {
  const values: Record<string, unknown> = { line }
  const before = errors.length
  for (const [id, spec] of Object.entries(specs)) {
    const at = place.get(id)
    const text = at === undefined ? '' : (cells[at] ?? '')
    const reading = readCell(text, id, spec, notation)
    if (reading.ok) values[id] = reading.value
    else errors.push({ line, column: id, value: text.trim().slice(0, 200), reason: reading.fault })
  }
  // Every column has given a value of its kind.
  if (errors.length === before) rows.push(values as RowOf<S>)
}

/** Gives the rows what stands in the columns that nobody declared. */
function addOthers<S extends ColumnSpecs>(
  rows: RowOf<S>[],
  below: readonly TextRow[],
  header: readonly string[],
  others: readonly boolean[]
): void {
  const at = others.flatMap((other, index) => (other ? [index] : []))
  const names = header.map(name => name.trim())
  const cellsAt = new Map(below.map(({ line, cells }) => [line, cells]))
  rows.forEach((row, i) => {
    const cells = cellsAt.get(row.line) ?? []
    rows[i] = {
      ...row,
      others: at.map(index => ({
        name: names[index] as string,
        text: (cells[index] ?? '').trim()
      }))
    }
  })
}

/** How numbers and dates are written: by all columns of the kind together. */
function settle(
  rows: readonly TextRow[],
  specs: ColumnSpecs,
  place: ReadonlyMap<string, number>,
  { locale, decimal, dayFirst }: ListedOptions
) {
  const textsOf = (id: string) => rows.map(row => row.cells[place.get(id) as number] ?? '')
  const ofKind = (...kinds: string[]) =>
    Object.keys(specs).filter(id => place.has(id) && kinds.includes(specs[id]?.kind ?? ''))
  const numbers = settleColumn(
    ofKind('number', 'percent').flatMap(textsOf),
    locale === 'es' ? ',' : '.'
  )
  const order = settleDates(ofKind('day').flatMap(textsOf).map(readDate))
  const sign = decimal ?? numbers.decimal
  const fractions = new Set(
    ofKind('percent').filter(id => {
      const read = textsOf(id).map(text => readNumber(text, { decimal: sign }))
      const values = read.flatMap(one => (one.kind === 'number' && !one.percent ? one.value : []))
      return values.some(value => value !== 0) && values.every(value => Math.abs(value) <= 1)
    })
  )
  const chosenDecimal = decimal ?? null
  return {
    numbers: chosenDecimal ? { ...numbers, decimal: chosenDecimal, undecided: false } : numbers,
    notation: {
      decimal: sign,
      dayFirst: dayFirst ?? order.dayFirst,
      fractions
    } satisfies Notation,
    undecided: dayFirst == null && order.undecided
  }
}
