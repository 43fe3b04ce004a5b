import type { TextRow } from '../text/delimited.ts'
import type { DayOrder, Month } from '../text/month.ts'
import { AMOUNTS, type AmountColumn, type AmountRole, plainValue } from './amounts.ts'
import { type Calendar, type Placed, placeMonths } from './calendar.ts'
import type { ProposedColumn } from './columns.ts'
import type { TableProblem } from './problem.ts'
import { isSumOf, isTotalLabel } from './totals.ts'

/** A row that stays: its month and its place among the rows read. */
export interface KeptRow {
  readonly row: TextRow
  readonly at: number
  readonly month: Month
}

/** A label of totals anywhere in the row; a bare year is one only outside the number columns. */
const isTotal = (row: TextRow, columns: readonly ProposedColumn[]) =>
  columns.some(({ index, role }) => {
    const text = row.cells[index] ?? ''
    const number = role !== null && role !== 'month' && /^\s*\d+\s*$/.test(text)
    return !number && isTotalLabel(text)
  })

/**
 * Gives each row its month and sets aside what is not one month's row: totals (by their label, or
 * because a row without a month repeats the sums above it), unreadable months, and the second row
 * of a month (the first stays). Rows come out in calendar order.
 */
export function placeRows(
  rows: readonly TextRow[],
  columns: readonly ProposedColumn[],
  amounts: ReadonlyMap<AmountRole, AmountColumn>,
  order: DayOrder,
  problems: TableProblem[]
): { readonly calendar: Calendar; readonly kept: readonly KeptRow[] } {
  const column = columns.find(one => one.role === 'month')
  const textOf = (row: TextRow) => (column ? (row.cells[column.index] ?? '') : '')
  const { calendar, placed } = column
    ? placeMonths(rows.map(textOf), order)
    : { calendar: 'numbered' as const, placed: rows.map((): Placed => 'blank-month') }
  if (calendar === 'no-year') problems.push({ kind: 'no-year' })

  // Beside months a bare year is a row of totals; alone it means that the table is yearly.
  const yearly = !placed.some(month => typeof month === 'number')
  const isYear = (text: string) => yearly && /^\s*(19|20)\d\d\s*$/.test(text)
  const latest = new Date().getUTCFullYear() + 1
  let oddYear = false

  const sums = new Map<AmountRole, number>()
  const lines = new Map<Month, number>()
  const kept: KeptRow[] = []
  for (const [at, row] of rows.entries()) {
    const cells = AMOUNTS.map(role => plainValue(amounts.get(role)?.readings[at]))
    const place = {
      line: row.line,
      ...(column ? { column: column.index, header: column.header, value: textOf(row) } : {})
    }
    let month = placed[at] ?? 'not-a-month'
    if (typeof month === 'string') {
      const summed =
        month === 'blank-month' &&
        isSumOf(
          cells,
          AMOUNTS.map(role => sums.get(role) ?? 0)
        )
      if (column && isYear(textOf(row))) problems.push({ kind: 'whole-year', ...place })
      else if (isTotal(row, columns)) problems.push({ kind: 'total', ...place })
      else if (summed && kept.length > 1) problems.push({ kind: 'sum', ...place })
      else if (column) problems.push({ kind: month, ...place })
      // Without a month column a row's month is its place.
      else month = kept.length
    }
    if (typeof month === 'string') continue
    const first = lines.get(month)
    if (first !== undefined) {
      problems.push({ kind: 'duplicate-month', ...place, first, month, calendar })
      continue
    }
    lines.set(month, row.line)
    const year = Math.floor(month / 12)
    // The first says it: a whole column of them is one slip.
    if (column && calendar === 'months' && !oddYear && (year < 1970 || year > latest)) {
      oddYear = true
      problems.push({ kind: 'odd-year', ...place })
    }
    kept.push({ row, at, month })
    for (const [i, role] of AMOUNTS.entries())
      sums.set(role, (sums.get(role) ?? 0) + (cells[i] ?? 0))
  }
  const fall = kept.find((one, i) => one.month < (kept[i - 1]?.month ?? one.month))
  if (fall) problems.push({ kind: 'order-changed', line: fall.row.line })
  return { calendar, kept: kept.toSorted((a, b) => a.month - b.month) }
}
