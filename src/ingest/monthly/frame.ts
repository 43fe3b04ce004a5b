import { type Delimiter, PASTE_LIMITS, readDelimited, type TextRow } from '../text/delimited.ts'
import { readMonth } from '../text/month.ts'
import { findHeader, type ProposedColumn, proposeColumns, type RoleChoices } from './columns.ts'
import type { TableProblem } from './problem.ts'
import { MONTHLY_ROLES, roleOfHeader } from './roles.ts'

/** A table before its cells are read: where the header is, what the columns hold, which rows fit. */
export interface Frame {
  readonly delimiter: Delimiter
  readonly header?: TextRow
  readonly columns: readonly ProposedColumn[]
  /** Rows whose cells stand under their columns. */
  readonly rows: readonly TextRow[]
  /** Rows with something in them, the header excepted, also those set aside and those not read. */
  readonly rowsIn: number
  readonly unread: number
}

const isRuler = (row: TextRow) => row.cells.every(cell => /^[\s:=|_\u2010-\u2015-]*$/.test(cell))

/** The number of cells that rows should have: the header's, or else the usual one. */
function usualWidth(header: TextRow | undefined, rows: readonly TextRow[]): number {
  if (header) return header.cells.length
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** Whether every row's cells stand under their names; in a comma file an extra comma moves them all. */
function checkWidths(frame: Frame, expected: number, problems: TableProblem[]): readonly TextRow[] {
  const last = frame.columns.findLastIndex(column => column.role !== null)
  return frame.rows.filter(({ line, cells }) => {
    const filled = cells.findLastIndex(cell => cell.trim() !== '') + 1
    if (filled > expected) {
      const kind = frame.delimiter === ',' ? 'shifted' : 'extra-cells'
      const value = cells.slice(expected, filled).join(frame.delimiter)
      problems.push({ kind, line, cells: filled, expected, value })
      return kind === 'extra-cells'
    }
    if (cells.length <= last) {
      problems.push({ kind: 'too-few-cells', line, cells: cells.length, expected })
    }
    return true
  })
}

/** Months in the first row and names of our columns below each other: the table lies on its side. */
function liesOnItsSide(rows: readonly TextRow[]): boolean {
  const months = rows[0]?.cells.filter(cell => {
    const reading = readMonth(cell)
    if (reading.kind === 'month') return !reading.serial
    return reading.kind === 'ambiguous' || (reading.kind === 'no-year' && !reading.bare)
  })
  const names = new Set(rows.slice(1, 20).map(row => roleOfHeader(row.cells[0] ?? '')?.role))
  names.delete(undefined)
  return (months?.length ?? 0) >= 3 && names.size >= 2
}

/**
 * Splits a pasted table and proposes what its columns hold. Rows above the header, lines of dashes
 * and rows with shifted cells are set aside, each with its problem.
 *
 * @returns the frame, or the problem for which nothing can be read
 */
export function frameTable(
  text: string,
  choices: { readonly roles?: RoleChoices | undefined; readonly header?: boolean | undefined },
  problems: TableProblem[]
): Frame | TableProblem {
  if (text.length > PASTE_LIMITS.characters) return { kind: 'too-big', characters: text.length }
  const { delimiter, rows: all, unread, unclosed, cut } = readDelimited(text)
  if (all.length === 0) return { kind: 'empty' }
  if (liesOnItsSide(all)) return { kind: 'months-across' }

  const headerAt = choices.header === undefined ? findHeader(all) : choices.header ? 0 : undefined
  const header = headerAt === undefined ? undefined : all[headerAt]
  const data = all.filter((row, index) => {
    const before = index < (headerAt ?? 0)
    if (row !== header && !before && !isRuler(row)) return true
    if (row === header) return false
    const value = row.cells.filter(cell => cell.trim() !== '').join(' ')
    problems.push({ kind: before ? 'before-header' : 'ruler', line: row.line, value })
    return false
  })

  const columns = proposeColumns(header?.cells, data, choices.roles)
  for (const { line, what, column } of cut) {
    const name = columns[column]?.header ?? ''
    if (what === 'columns') problems.push({ kind: 'too-many-columns', line })
    else problems.push({ kind: 'cell-too-long', line, column, header: name })
  }
  if (unclosed !== undefined) problems.push({ kind: 'unclosed-quote', line: unclosed })
  if (unread > 0) problems.push({ kind: 'too-many-rows', unread })
  if (columns.length < 2) problems.push({ kind: 'one-column' })
  else {
    for (const role of MONTHLY_ROLES) {
      if (!columns.some(column => column.role === role))
        problems.push({ kind: 'missing-role', role })
    }
  }
  const rowsIn = all.length + unread - (header ? 1 : 0)
  const frame = { delimiter, columns, rows: data, rowsIn, unread, ...(header ? { header } : {}) }
  return { ...frame, rows: checkWidths(frame, usualWidth(header, data), problems) }
}
