import { isBlank, openDelimited, rowReader, type TextRow } from '../text/delimited.ts'
import { isTotalWord } from '../transactions/totals.ts'
import type { Steps } from '../work/steps.ts'
import { findOpenHeader, uniqueNames } from './header.ts'
import { MOST_COLUMNS, type OpenColumn, type OpenOptions, type OpenTable } from './model.ts'

/** Rows that show how wide the table is and where it begins. */
const HEAD = 200
/** Rows between two chances to do something else. */
const STRIDE = 500

/**
 * Reads a table whose columns nobody has declared: any delimiter, any header or none, titles above it. Never
 * throws. Cells are kept as they stand; what they mean is for whoever uses the column.
 *
 * @param text at most `PASTE_LIMITS.characters` long
 */
export function* readOpen(text: string, { most, header: said }: OpenOptions): Steps<OpenTable> {
  const { body, delimiter, declared } = openDelimited(text)
  const reader = rowReader(body, delimiter)
  if (declared) reader.next()
  const head: TextRow[] = []
  const next = () => {
    for (;;) {
      const row = reader.next()
      if (!row || !isBlank(row.cells)) return row
    }
  }
  while (head.length < HEAD) {
    const row = next()
    if (!row) break
    head.push(row)
  }
  const { from, header } = findOpenHeader(head, said)
  const start = from + (header ? 1 : 0)
  const full = widthOf(header, head.slice(start))
  const columns = columnsOf(header, Math.min(MOST_COLUMNS, full))
  const lines: number[] = []
  const totals: number[] = []
  const repeated: number[] = []
  let [ragged, unread, seen] = [0, 0, 0]
  for (let at = start; ; at += 1) {
    const row = head[at] ?? next()
    if (!row) break
    seen += 1
    if (seen % STRIDE === 0) yield
    if (lines.length >= most) {
      unread += 1
      continue
    }
    const odd = oddRow(row, header)
    if (odd) {
      ;(odd === 'total' ? totals : repeated).push(row.line)
      continue
    }
    if (row.cells.length !== full) ragged += 1
    lines.push(row.line)
    for (const column of columns) column.take(row.cells[column.index] ?? '')
  }
  return {
    columns: columns.map(column => column.done()),
    rows: lines.length,
    lines: Int32Array.from(lines),
    hasHeader: header !== undefined,
    rowsIn: lines.length + totals.length + repeated.length + unread,
    totals,
    repeated,
    ragged,
    unread,
    unreadColumns: full - columns.length,
    odd: reader.odd
  }
}

/**
 * As wide as its header, or without one as its widest row of the first ones; a trailing delimiter makes no
 * column, unless cells stand under it.
 */
function widthOf(header: readonly string[] | undefined, rows: readonly TextRow[]): number {
  const last = (cells: readonly string[]) =>
    cells.reduce((width, cell, at) => (cell.trim() === '' ? width : at + 1), 0)
  const filled = Math.max(0, ...rows.map(({ cells }) => last(cells)))
  return header ? Math.max(last(header), Math.min(header.length, filled)) : filled
}

function oddRow({ cells }: TextRow, header: readonly string[] | undefined) {
  const first = cells.find(cell => cell.trim() !== '') ?? ''
  if (isTotalWord(first)) return 'total'
  const again = header?.every((cell, at) => cell.trim() === (cells[at] ?? '').trim())
  return again ? 'again' : undefined
}

/** Columns that fill row by row. */
function columnsOf(header: readonly string[] | undefined, width: number) {
  return uniqueNames(header ?? [], width).map((name, index) => {
    const codes: number[] = []
    const known = new Map<string, number>()
    return {
      index,
      take(cell: string) {
        const value = cell.trim()
        let code = known.get(value)
        if (code === undefined) {
          code = known.size
          known.set(value, code)
        }
        codes.push(code)
      },
      done: (): OpenColumn => ({
        index,
        name,
        codes: Int32Array.from(codes),
        values: [...known.keys()]
      })
    }
  })
}
