import { type ColumnChoices, findHeader, proposeColumns } from '../listed/header.ts'
import { readDate } from '../text/date.ts'
import { readDelimited } from '../text/delimited.ts'
import { settleDates } from '../text/settle-dates.ts'
import { isTotalWord } from '../transactions/totals.ts'
import { CONTACT_COLUMNS, type ContactField, isContactField } from './columns.ts'

/** Rows that are read, and characters of a whole table: beyond, a phone runs out of memory. */
export const CONTACT_LIMITS = { rows: 100_000, characters: 40_000_000 } as const

/** A table of contacts as text: every column of it, known or not. */
export interface ContactTable {
  /** Names of the columns; '' where there is none. As many as each row has cells. */
  readonly header: readonly string[]
  /** What each column holds; null for what is carried along and not looked at. */
  readonly holds: readonly (ContactField | null)[]
  readonly rows: readonly (readonly string[])[]
  /** The line of the text in which each row starts, from 1. */
  readonly lines: readonly number[]
  readonly hasHeader: boolean
  readonly dates: { readonly dayFirst: boolean; readonly undecided: boolean }
  /** Rows beyond the limit. */
  readonly unread: number
  /** Rows that said “total”, and were left out. */
  readonly totals: number
  /** Cells cut off by the limits on one cell and on columns. */
  readonly cut: number
}

export interface ContactOptions {
  readonly columns?: ColumnChoices
  readonly dayFirst?: boolean | null
  readonly most?: number
}

/** A row that only says “total” and numbers is nobody to be written to. */
const isTotals = (cells: readonly string[]): boolean => {
  const at = cells.findIndex(cell => cell.trim() !== '')
  // Most rows end here: nothing is copied for them.
  if (!isTotalWord(cells[at] ?? '')) return false
  return cells.slice(at + 1).every(cell => /^[\d.,\s€$%-]*$/.test(cell))
}

/**
 * Reads a table of contacts: any delimiter, columns in any order, with or without a header, titles above
 * it, in either language. Never throws. No row is set aside: what is wrong in it is what is looked for.
 *
 * @param text of `CONTACT_LIMITS.characters` at most: the caller refuses longer ones
 */
export function readContacts(text: string, options: ContactOptions = {}): ContactTable {
  const split = readDelimited(text, (options.most ?? CONTACT_LIMITS.rows) + 7)
  const found = findHeader(split.rows, CONTACT_COLUMNS)
  const data = split.rows.slice(found.at + 1)
  const all = data.filter(({ cells }) => !isTotals(cells))
  const below = all.slice(0, options.most ?? CONTACT_LIMITS.rows)
  let width = found.cells.length
  for (const { cells } of below) if (cells.length > width) width = cells.length
  // Contacts have no order that goes without saying: without a header the reader says what is what.
  const named = { ...found, at: Math.max(0, found.at) }
  const ids = proposeColumns(named, width, CONTACT_COLUMNS, options.columns ?? {})
  const holds = ids.map(id => (isContactField(id) ? id : null))
  const rows = below.map(({ cells }) =>
    cells.length === width
      ? cells
      : [...cells, ...Array.from({ length: width - cells.length }, () => '')]
  )
  const dated = holds.flatMap((id, at) => (id === 'birth' || id === 'contacted' ? [at] : []))
  // A few thousand cells show the order of days and months as well as all of them.
  const order = settleDates(
    rows.slice(0, 2000).flatMap(row => dated.map(at => readDate(row[at] as string)))
  )
  const { dayFirst = null } = options
  return {
    header: Array.from({ length: width }, (_, at) => (found.cells[at] ?? '').trim()),
    holds,
    rows,
    lines: below.map(({ line }) => line),
    hasHeader: found.at >= 0,
    dates: {
      dayFirst: dayFirst ?? order.dayFirst,
      undecided: dayFirst === null && order.undecided
    },
    unread: all.length - below.length + split.unread,
    totals: data.length - all.length,
    cut: split.cut.length
  }
}
