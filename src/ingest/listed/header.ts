import { readDate } from '../text/date.ts'
import type { TextRow } from '../text/delimited.ts'
import { readNumber } from '../text/number.ts'
import { plainWords } from '../text/plain-words.ts'
import type { ColumnSpecs } from './spec.ts'

/** Rows from the top among which the header may stand, below titles. */
const HIGH = 6

/** What stands over the columns, and which of them are known. */
export interface Header {
  /** Position in the rows; −1 when there is none. */
  readonly at: number
  readonly cells: readonly string[]
}

/** The column whose label, or id, a header is. */
function exactColumn(cell: string, specs: ColumnSpecs): string | undefined {
  const words = plainWords(cell)
  return Object.entries(specs).find(([id, { label }]) =>
    [id, label.en, label.es].some(name => plainWords(name) === words)
  )?.[0]
}

/** Headers are short: a sentence that mentions a name is none. */
const LONGEST = 60

/** The column that a header names: one whose label it is, else one whose names it has. */
function columnOf(cell: string, specs: ColumnSpecs): string | undefined {
  const words = plainWords(cell)
  if (words === '' || words.length > LONGEST) return undefined
  return (
    exactColumn(cell, specs) ??
    Object.entries(specs).find(([, { names }]) => names.test(words))?.[0]
  )
}

/** A number or a date stands in rows, and hardly ever over columns. */
const isValue = (cell: string): boolean =>
  readNumber(cell, { decimal: '.' }).kind === 'number' ||
  ['date', 'ambiguous'].includes(readDate(cell).kind)

/**
 * The row with most known names among the first ones, of equals that with more labels word by word; without
 * `least` of them (or all), there is no header. Numbers and dates speak against a row.
 */
export function findHeader(rows: readonly TextRow[], specs: ColumnSpecs, least = 2): Header {
  const enough = Math.min(least, Object.keys(specs).length)
  let best = { at: -1, rank: 0 }
  for (const [at, { cells }] of rows.slice(0, HIGH).entries()) {
    const known = new Set(cells.flatMap(cell => columnOf(cell, specs) ?? [])).size
    if (known < enough) continue
    const exact = new Set(cells.flatMap(cell => exactColumn(cell, specs) ?? [])).size
    const rank = known - cells.filter(isValue).length + exact / (cells.length + 1)
    if (rank > best.rank) best = { at, rank }
  }
  return { at: best.at, cells: rows[best.at]?.cells ?? [] }
}

/** What a correction says of a column that is none of the declared ones and yet to be read. */
export const OTHER = 'other'

/** The reader's corrections: by position of the column, the id of what it holds, `other`, or `none`. */
export type ColumnChoices = Readonly<Record<number, string>>

/**
 * Which column of the text holds what, by position; null for one that is not used. What the reader chose
 * comes first, then labels word by word, then other names; without a header, places. Nothing is held twice.
 */
export function proposeColumns(
  { at, cells }: Header,
  width: number,
  specs: ColumnSpecs,
  choices: ColumnChoices
): (string | null)[] {
  const ids = Object.keys(specs)
  const found: (string | null | undefined)[] = Array.from({ length: width })
  const propose = (of: (index: number) => string | null | undefined) => {
    for (let index = 0; index < width; index += 1) {
      const id = found[index] === undefined ? of(index) : undefined
      if (id === null || (id !== undefined && !found.includes(id))) found[index] = id
    }
  }
  propose(index => {
    const chosen = choices[index]
    return chosen === 'none' || chosen === OTHER ? null : ids.find(id => id === chosen)
  })
  if (at >= 0) {
    propose(index => exactColumn(cells[index] ?? '', specs))
    propose(index => columnOf(cells[index] ?? '', specs))
  } else propose(index => ids[index])
  return found.map(id => id ?? null)
}
