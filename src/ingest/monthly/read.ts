import type { Locale } from '../../i18n/locale.ts'
import type { Delimiter, TextRow } from '../text/delimited.ts'
import { type Month, settleOrder } from '../text/month.ts'
import type { Decimal } from '../text/number.ts'
import { type AmountColumn, type AmountRole, finishColumn, readAmounts } from './amounts.ts'
import type { Calendar } from './calendar.ts'
import { isValue, type ProposedColumn, type RoleChoices } from './columns.ts'
import { type DateOrder, doubtsOf } from './doubts.ts'
import { type Frame, frameTable } from './frame.ts'
import { type TableProblem, takesRow } from './problem.ts'
import type { Notation } from './table-notation.ts'
import { placeRows } from './timeline.ts'

/** One month of the reader's table; null where there is no usable value. */
export interface MonthlyRow extends Readonly<Record<AmountRole, number | null>> {
  readonly month: Month
  /** The line of the pasted text, from 1. */
  readonly line: number
}

/** How one column was read. */
export interface MonthlyColumn extends ProposedColumn {
  /** For the five number columns. */
  readonly notation?: Notation
  /** The one currency that its cells name. */
  readonly currency?: string
  /** For the month column. */
  readonly dates?: DateOrder
}

/** The reader's table as the workbook understood it. */
export interface MonthlyTable {
  /** In calendar order, one row a month. */
  readonly rows: readonly MonthlyRow[]
  readonly columns: readonly MonthlyColumn[]
  readonly calendar: Calendar
  readonly delimiter: Delimiter
  /** Line of the header, if there is one. */
  readonly header?: number
  /** Lines with something in them, the header excepted: rows kept, set aside and not read. */
  readonly rowsIn: number
  /** Rows beyond the limit. */
  readonly unread: number
  readonly problems: readonly TableProblem[]
}

/** What the reader can settle by hand. */
export interface MonthlyOptions {
  readonly locale: Locale
  readonly roles?: RoleChoices | undefined
  /** Decimal sign for all columns. */
  readonly decimal?: Decimal | undefined
  /** Decimal sign by column position; goes before `decimal`. */
  readonly decimals?: Readonly<Record<number, Decimal>> | undefined
  readonly dayFirst?: boolean | undefined
  /** Whether the first row is a header; found out when not given. */
  readonly header?: boolean | undefined
}

const nothing = (problem: TableProblem): MonthlyTable => ({
  rows: [],
  columns: [],
  calendar: 'numbered',
  delimiter: '\t',
  rowsIn: 0,
  unread: 0,
  problems: [problem]
})

/**
 * Reads a monthly table of customers and money, as pasted from a spreadsheet or from a CSV file:
 * month, marketing and sales cost, revenue, customers at start, new and lost, in any order, in
 * English or Spanish, with or without headers. Never throws and never drops a row in silence:
 * `rowsIn` = `rows` + problems that take a row + `unread`.
 *
 * @param text at most 2,000,000 characters; of more than 5,000 rows the first are read
 */
export function readMonthlyTable(text: string, options: MonthlyOptions): MonthlyTable {
  const problems: TableProblem[] = []
  const frame = frameTable(text, options, problems)
  if ('kind' in frame) return nothing(frame)
  const { columns, rows, delimiter, header, rowsIn, unread } = frame

  const amounts = readAmounts(
    rows,
    columns,
    options.locale === 'es' ? ',' : '.',
    index => options.decimals?.[index] ?? options.decimal
  )
  const dates = settleDates(columns, rows, options.dayFirst)
  problems.push(...doubtsOf(columns, rows, amounts, dates))
  const { calendar, kept } = placeRows(rows, columns, amounts, dates.order, problems)
  const values = new Map(
    [...amounts].map(([role, column]) => [role, finishColumn(column, kept, problems)] as const)
  )
  problems.push(...noTable(frame))
  const amount = (role: AmountRole, i: number) => values.get(role)?.[i] ?? null
  return {
    rows: kept.map(({ row, month }, i) => ({
      month,
      line: row.line,
      cost: amount('cost', i),
      revenue: amount('revenue', i),
      start: amount('start', i),
      new: amount('new', i),
      lost: amount('lost', i)
    })),
    columns: columns.map(column => describe(column, amounts, dates)),
    calendar,
    delimiter,
    ...(header ? { header: header.line } : {}),
    rowsIn,
    unread,
    problems: tidy(problems)
  }
}

/** Why nothing was read, when it is not the cells: a header alone, or text that is no table. */
function noTable({ header, rows, rowsIn }: Frame): TableProblem[] {
  if (header && rowsIn === 0) return [{ kind: 'header-only' }]
  return rows.some(row => row.cells.some(isValue)) ? [] : [{ kind: 'not-a-table' }]
}

/** In the order of the lines; a row that was set aside need not also have too few cells. */
function tidy(problems: readonly TableProblem[]): TableProblem[] {
  const lineOf = (problem: TableProblem) => ('line' in problem ? problem.line : 0)
  // What says that there is no table at all goes first.
  const rank = ({ kind }: TableProblem) =>
    kind === 'header-only' || kind === 'not-a-table' ? 0 : 1
  const none = problems.some(one => one.kind === 'not-a-table')
  const gone = new Set(problems.filter(takesRow).map(lineOf))
  return problems
    .filter(one => !(none && one.kind === 'missing-role'))
    .filter(one => !(/-cells$/.test(one.kind) && gone.has(lineOf(one))))
    .sort((a, b) => rank(a) - rank(b) || lineOf(a) - lineOf(b))
}

function settleDates(
  columns: readonly ProposedColumn[],
  rows: readonly TextRow[],
  dayFirst: boolean | undefined
): DateOrder {
  const index = columns.find(column => column.role === 'month')?.index ?? -1
  const texts = rows.map(row => row.cells[index] ?? '')
  const settled = settleOrder(texts, 'day-first')
  if (dayFirst === undefined) return settled
  const order = dayFirst ? 'day-first' : 'month-first'
  const { ambiguous, mixed } = settled
  return { order, ambiguous, mixed, undecided: false, by: 'chosen' }
}

function describe(
  column: ProposedColumn,
  amounts: ReadonlyMap<AmountRole, AmountColumn>,
  dates: DateOrder
): MonthlyColumn {
  if (column.role === null) return column
  if (column.role === 'month') return { ...column, dates }
  const { notation, currency } = amounts.get(column.role) as AmountColumn
  return { ...column, notation, ...(currency === undefined ? {} : { currency }) }
}
