import { PASTE_LIMITS, readDelimited } from '../../ingest/text/delimited.ts'
import type { Table } from '../../workbook/state.ts'

/** A table of which the reader has corrected nothing yet. */
export const asItCame = (name: string, text: string): Table => ({
  name,
  text,
  roles: {},
  notation: null,
  dates: null
})

/** The first rows are enough to know how many columns there are. */
const HEAD = 20_000

const columnsOf = (text: string): number =>
  Math.max(0, ...readDelimited(text.slice(0, HEAD)).rows.map(row => row.cells.length))

const firstLine = (text: string): string => /^\s*(.*)/.exec(text.slice(0, HEAD))?.[1] ?? ''

/**
 * The table after an edit of its text. Corrections hold by column position, so they stay as long as
 * the header line or the number of columns does; with other columns they would fall on the wrong ones.
 */
export function edited(table: Table, text: string): Table {
  const stays =
    firstLine(text) === firstLine(table.text) || columnsOf(text) === columnsOf(table.text)
  return stays ? { ...table, text } : asItCame(table.name, text)
}

/** No row of a table of months is longer; laying one out in a text box can take a browser many seconds. */
const LONGEST_LINE = 100_000

/** Why a pasted text must not even reach the box: browsers lay it out before anyone can refuse it. */
export function tooMuch(text: string): 'size' | 'line' | undefined {
  if (text.length > PASTE_LIMITS.characters) return 'size'
  let from = 0
  while (from < text.length) {
    const found = text.indexOf('\n', from)
    const end = found === -1 ? text.length : found
    if (end - from > LONGEST_LINE) return 'line'
    from = end + 1
  }
  return undefined
}
