import { readDate } from '../text/date.ts'
import { type Delimiter, readDelimited, type TextRow } from '../text/delimited.ts'
import { readNumber } from '../text/number.ts'
import { LIMITS } from './limits.ts'
import { type Profile, profileOf } from './profile.ts'
import type { Corrections } from './reading.ts'
import { proposeRoles, roleOfName } from './roles.ts'
import type { TransactionRole } from './transactions.ts'

/** What the beginning of a file tells of its table, before it is read. */
export interface Frame {
  readonly delimiter: Delimiter
  /** The row that names the columns. */
  readonly header?: TextRow
  /** Lines above the table, the header among them, are not rows. */
  readonly skip: number
  readonly headers: readonly string[]
  readonly profiles: readonly Profile[]
  readonly proposed: readonly TransactionRole[]
  /** Whether any column has a name that says what it is. */
  readonly named: boolean
  /** Cells of the first rows, row by row. */
  readonly rows: readonly (readonly string[])[]
}

/** Rows that are looked at. */
const SAMPLED = 100
/** Rows in which the header is looked for. */
const TITLES = 12

const filled = (row: TextRow) => row.cells.filter(cell => cell.trim() !== '').length
const isValue = (cell: string) => {
  const text = cell.trim()
  if (text === '') return false
  const date = readDate(text)
  const number = readNumber(text)
  return (
    /@/.test(text) ||
    date.kind === 'date' ||
    date.kind === 'ambiguous' ||
    number.kind === 'number' ||
    number.kind === 'ambiguous'
  )
}

function usualWidth(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** The first row of words over rows with values; known names make it certain. */
function findHeader(rows: readonly TextRow[]): number | undefined {
  const width = usualWidth(rows)
  const named = rows.slice(0, TITLES).map(row => ({
    known: new Set(row.cells.map(roleOfName).filter(role => role !== undefined)).size,
    words: filled(row) >= Math.max(2, width / 2) && !row.cells.some(isValue)
  }))
  const most = Math.max(0, ...named.map(row => (row.words ? row.known : 0)))
  if (most >= 2) return named.findIndex(row => row.words && row.known === most)
  const at = named.findIndex(row => row.words)
  const [first] = rows
  if (at < 0 || !first) return undefined
  return rows.slice(at + 1, at + 20).some(row => row.cells.some(isValue)) ? at : undefined
}

/** What the reader's choice of roles makes of the proposal. A role chosen for one column leaves the others. */
export function chosenRoles(
  proposed: readonly TransactionRole[],
  chosen: Corrections['roles']
): readonly TransactionRole[] {
  if (!chosen) return proposed
  const picked = new Map(Object.entries(chosen).map(([column, role]) => [Number(column), role]))
  const used = new Set(picked.values())
  const given = new Set<TransactionRole>()
  return proposed.map((role, column) => {
    const own = picked.get(column) ?? (used.has(role) ? 'ignore' : role)
    if (own !== 'ignore' && given.has(own)) return 'ignore'
    given.add(own)
    return own
  })
}

/**
 * Finds delimiter, header and roles from the beginning of a file.
 *
 * @param text the beginning, as text
 * @param whole whether this is all of the file: otherwise the last row is cut off and says nothing
 * @returns the frame, or the number of columns if there are more than `LIMITS.columns`, or 0 when no
 * row has anything in it
 */
export function frameOf(text: string, whole: boolean, corrections: Corrections): Frame | number {
  const table = readDelimited(text)
  const rows = whole || table.rows.length < 2 ? table.rows : table.rows.slice(0, -1)
  const [first] = rows
  if (!first) return 0
  const wide = table.cut.find(one => one.what === 'columns')
  if (wide) {
    const line = text.split(/\r\n|\r|\n/)[wide.line - 1] ?? ''
    return Math.max(LIMITS.columns + 1, line.split(table.delimiter).length)
  }
  const found = findHeader(rows)
  const at =
    corrections.header === undefined ? found : corrections.header ? (found ?? 0) : undefined
  const header = at === undefined ? undefined : rows[at]
  const sampleAfter = (above: number | undefined) =>
    rows.slice(above === undefined ? 0 : above + 1, SAMPLED).map(row => row.cells)
  const sample = sampleAfter(at)
  const width = header
    ? Math.max(header.cells.length, usualWidth(rows))
    : Math.max(...rows.slice(0, SAMPLED).map(row => row.cells.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  const namesIn = (row: TextRow | undefined) =>
    columns.map(column => row?.cells[column]?.trim() ?? '')
  const profilesOf = (cells: readonly (readonly string[])[]) =>
    columns.map(column => profileOf(cells.map(row => row[column] ?? '')))
  // Whoever says that the first row is data has said nothing of the columns: they stay what they were.
  const names = namesIn(found === undefined ? undefined : rows[found])
  const profiles = profilesOf(sampleAfter(found))
  return {
    delimiter: table.delimiter,
    ...(header ? { header } : {}),
    // A declared delimiter (“sep=;”) takes the line before the first row.
    skip: header ? header.line : first.line - 1,
    headers: namesIn(header),
    profiles,
    proposed: proposeRoles(names, profiles),
    named: names.some(name => roleOfName(name) !== undefined),
    rows: sample
  }
}
