import { type Delimiter, PASTE_LIMITS, readDelimited, type TextRow } from '../text/delimited.ts'

/** Rows to write: by the line they start on; null takes the row out. */
export type RowEdits = ReadonlyMap<number, readonly string[] | null>

const BREAK = /\r\n|\r|\n/g

/**
 * A pasted table with some rows written anew, taken out, or added below. Every other line stays as it is,
 * to the letter, with the delimiter that the table has.
 *
 * @returns undefined where the text would not read as meant: a row too long to be known whole, an unclosed
 * quotation mark before it
 */
export function editRows(
  text: string,
  edits: RowEdits,
  added: readonly (readonly string[])[] = []
): string | undefined {
  const before = readDelimited(text)
  const { delimiter } = before
  const starts = lineStarts(text)
  const replaced = before.rows.filter(row => edits.has(row.line))
  if (replaced.length < edits.size || replaced.some(isCut)) return undefined
  let left = ''
  let at = 0
  for (const row of replaced) {
    const start = starts[row.line - 1] ?? text.length
    const end = starts[row.line - 1 + linesOf(row)] ?? text.length
    const cells = edits.get(row.line)
    const ending = /(?:\r\n|\r|\n)?$/.exec(text.slice(start, end))?.[0] ?? ''
    left += text.slice(at, start)
    if (cells) left += written(cells, delimiter) + ending
    at = end
  }
  left += text.slice(at)
  if (added.length > 0) {
    const ending = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
    if (left !== '' && !/[\r\n]$/.test(left)) left += ending
    left += added.map(cells => written(cells, delimiter)).join(ending)
  }
  return readsAs(left, before, edits, added) ? left : undefined
}

/** Where each line begins. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(BREAK)].map(({ 0: found, index }) => index + found.length)]
}

/** Lines of the text that a row takes: quoted cells may have some of their own. */
const linesOf = ({ cells }: TextRow): number =>
  1 + cells.reduce((all, cell) => all + (cell.match(BREAK) ?? []).length, 0)

/** Whether the reader of tables has left something of a row out. */
const isCut = ({ cells }: TextRow): boolean =>
  cells.length >= PASTE_LIMITS.columns || cells.some(cell => cell.length >= PASTE_LIMITS.cell)

const written = (cells: readonly string[], delimiter: Delimiter): string =>
  cells
    .map(cell =>
      cell.startsWith('"') || cell.includes(delimiter) || /[\r\n]/.test(cell)
        ? `"${cell.replaceAll('"', '""')}"`
        : cell
    )
    .join(delimiter)

/** The proof: the new text, read again, has the rows that were meant. */
function readsAs(
  text: string,
  before: { readonly delimiter: Delimiter; readonly rows: readonly TextRow[] },
  edits: RowEdits,
  added: readonly (readonly string[])[]
): boolean {
  const after = readDelimited(text)
  const meant = [
    ...before.rows.flatMap(({ line, cells }) => {
      const edit = edits.get(line)
      return edit === undefined ? [cells] : edit === null ? [] : [edit]
    }),
    ...added
  ].filter(cells => cells.some(cell => cell.trim() !== ''))
  return (
    (after.delimiter === before.delimiter || after.rows.length === 0) &&
    after.rows.length === meant.length &&
    after.rows.every(({ cells }, i) => cells.join('\n') === meant[i]?.join('\n'))
  )
}
