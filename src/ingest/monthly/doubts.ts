import type { TextRow } from '../text/delimited.ts'
import { type ColumnOrder, readMonth } from '../text/month.ts'
import { readNumber } from '../text/number.ts'
import type { AmountColumn, AmountRole } from './amounts.ts'
import type { ProposedColumn } from './columns.ts'
import type { TableProblem } from './problem.ts'
import { isDerived, roleOfHeader } from './roles.ts'

/** Day or month first in the month column; `chosen` when the reader said so. */
export type DateOrder = Omit<ColumnOrder, 'by'> & { readonly by: ColumnOrder['by'] | 'chosen' }

/**
 * What was decided without the table saying so: signs and dates by custom, columns by their place,
 * one of two that bear the same name. None of it may pass in silence: a decimal sign read wrongly is
 * a thousandfold error.
 */
export function doubtsOf(
  columns: readonly ProposedColumn[],
  rows: readonly TextRow[],
  amounts: ReadonlyMap<AmountRole, AmountColumn>,
  dates: DateOrder
): TableProblem[] {
  return [
    ...byPlace(columns),
    ...rivals(columns),
    ...unused(columns, rows),
    ...[...amounts.values()].flatMap(signs),
    ...dateDoubts(columns, rows, dates)
  ]
}

function byPlace(columns: readonly ProposedColumn[]): TableProblem[] {
  const taken = columns.filter(one => one.by === 'order').map(one => one.index)
  return taken.length === 0 ? [] : [{ kind: 'by-place', columns: taken }]
}

const claimOf = ({ header, by, role }: ProposedColumn) =>
  role === null && by === null ? roleOfHeader(header)?.role : undefined

function rivals(columns: readonly ProposedColumn[]): TableProblem[] {
  return columns.flatMap(({ role, by, header }): TableProblem[] => {
    if (role === null || role === 'month' || by !== 'header') return []
    const others = columns.filter(other => claimOf(other) === role).map(other => other.header)
    return others.length === 0 ? [] : [{ kind: 'rivals', role, used: header, others }]
  })
}

/** Columns of numbers with a name of their own that no formula takes: they may be costs too. */
function unused(columns: readonly ProposedColumn[], rows: readonly TextRow[]): TableProblem[] {
  const sample = rows.slice(0, 60)
  const isNumeric = ({ index }: ProposedColumn) => {
    const filled = sample.map(row => row.cells[index] ?? '').filter(cell => cell.trim() !== '')
    const numbers = filled.filter(cell => {
      const reading = readNumber(cell)
      return reading.kind === 'ambiguous' || (reading.kind === 'number' && !reading.percent)
    })
    return filled.length > 0 && numbers.length * 2 >= filled.length
  }
  const headers = columns
    .filter(one => one.role === null && one.by === null && one.header !== '')
    .filter(one => claimOf(one) === undefined && !isDerived(one.header) && isNumeric(one))
    .map(one => one.header)
  return headers.length === 0 ? [] : [{ kind: 'unused', headers }]
}

function signs({ column, notation }: AmountColumn): TableProblem[] {
  const { undecided, by, example, decimal } = notation
  if (!example || !(undecided || by === 'triples')) return []
  const { line, text, value: as, other } = example
  const place = { line, column: column.index, header: column.header, value: text }
  return [{ kind: undecided ? 'undecided-decimal' : 'triples', ...place, decimal, as, other }]
}

function dateDoubts(
  columns: readonly ProposedColumn[],
  rows: readonly TextRow[],
  { order, undecided, mixed }: DateOrder
): TableProblem[] {
  const column = columns.find(one => one.role === 'month')
  if (!column) return []
  const { index, header } = column
  const found: TableProblem[] = mixed ? [{ kind: 'mixed-dates', column: index, header }] : []
  if (!undecided) return found
  for (const row of rows) {
    const value = row.cells[index] ?? ''
    const reading = readMonth(value)
    if (reading.kind !== 'ambiguous') continue
    const { dayFirst, monthFirst } = reading
    const place = { line: row.line, column: index, header, value }
    return [...found, { kind: 'undecided-dates', ...place, order, dayFirst, monthFirst }]
  }
  return found
}
