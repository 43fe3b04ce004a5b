import type { TextRow } from '../text/delimited.ts'
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

/** The column that a header names: one whose label it is, else one whose names it has. */
export function columnOf(cell: string, specs: ColumnSpecs): string | undefined {
  const words = plainWords(cell)
  if (words === '') return undefined
  const all = Object.entries(specs)
  const exact = all.find(([id, { label }]) =>
    [id, label.en, label.es].some(name => plainWords(name) === words)
  )
  return (exact ?? all.find(([, { names }]) => names.test(words)))?.[0]
}

/** The row with most known names among the first ones; without two of them (or all), there is no header. */
export function findHeader(rows: readonly TextRow[], specs: ColumnSpecs): Header {
  const enough = Math.min(2, Object.keys(specs).length)
  let best = { at: -1, known: enough - 1 }
  for (const [at, { cells }] of rows.slice(0, HIGH).entries()) {
    const known = new Set(cells.flatMap(cell => columnOf(cell, specs) ?? [])).size
    if (known > best.known) best = { at, known }
  }
  return { at: best.at, cells: rows[best.at]?.cells ?? [] }
}

/** The reader's corrections: by position of the column, the id of what it holds, or `none`. */
export type ColumnChoices = Readonly<Record<number, string>>

/**
 * Which column of the text holds what, by position; null for one that is not used. What the reader chose
 * comes first, then names; without a header, places.
 */
export function proposeColumns(
  { at, cells }: Header,
  width: number,
  specs: ColumnSpecs,
  choices: ColumnChoices
): (string | null)[] {
  const ids = Object.keys(specs)
  const found: (string | null | undefined)[] = Array.from({ length: width }, (_, index) => {
    const chosen = choices[index]
    if (chosen === 'none') return null
    return chosen !== undefined && ids.includes(chosen) ? chosen : undefined
  })
  const isFree = (id: string | undefined) => id !== undefined && !found.includes(id)
  for (let index = 0; index < width; index += 1) {
    if (found[index] !== undefined) continue
    const named = at >= 0 ? columnOf(cells[index] ?? '', specs) : ids[index]
    if (named !== undefined && isFree(named)) found[index] = named
  }
  return found.map(id => id ?? null)
}
