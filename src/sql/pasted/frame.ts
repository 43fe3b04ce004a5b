import type { Locale } from '../../i18n/locale.ts'
import { PASTE_LIMITS, readDelimited, type TextRow } from '../../ingest/text/delimited.ts'
import type { Decimal } from '../../ingest/text/digits.ts'
import { settleColumn } from '../../ingest/text/notation.ts'
import type { CellPlace, ResultProblem } from './problem.ts'

/** A column that a result has, and how else its header may be written. */
export interface Wanted {
  readonly name: string
  readonly also: readonly string[]
  /** Only the money column may be written with decimals. */
  readonly money?: true
  readonly optional?: true
}

/** The rows of a pasted result, its columns found by their names. */
export interface Frame {
  readonly rows: readonly TextRow[]
  has(name: string): boolean
  /** Where a column stands in a row, and what it says there. */
  at(row: TextRow, name: string): CellPlace
  /** The decimal sign of a column. */
  decimal(name: string): Decimal
}

const plain = (header: string) =>
  header
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What psql puts around a table: the rule below the header and “(25 rows)” at the end. */
const isDecoration = ({ cells }: TextRow): boolean =>
  cells.length === 1 &&
  /^\s*(?:-[-+\s]*|\(\d+ \p{L}+\))\s*$/u.test(cells[0]?.slice(0, 10_000) ?? '')

/**
 * Finds the rows and columns of a result as consoles and spreadsheets copy it: CSV, TSV, semicolons, or
 * psql's table.
 */
export function frameResult(
  text: string,
  wanted: readonly Wanted[],
  locale: Locale
): Frame | ResultProblem {
  const { characters, rows: limit } = PASTE_LIMITS
  if (text.length > characters) {
    return { kind: 'too-big', characters: text.length, limit: characters }
  }
  const { rows: all, unread, delimiter } = readDelimited(text)
  const [header, ...rows] = all.filter(row => !isDecoration(row))
  if (!header) return { kind: 'empty' }
  const found = new Map<string, number>()
  header.cells.forEach((cell, index) => {
    const name = plain(cell)
    const column = wanted.find(one => [one.name, ...one.also].some(also => plain(also) === name))
    if (column && !found.has(column.name)) found.set(column.name, index)
  })
  const missing = wanted.filter(one => !one.optional && !found.has(one.name)).map(one => one.name)
  if (missing.length > 0) return { kind: 'missing-columns', missing, found: header.cells }
  if (unread > 0 || rows.length > limit) return { kind: 'too-many-rows', limit }
  if (rows.length === 0) return { kind: 'no-rows' }
  const cell = (row: TextRow, name: string) => row.cells[found.get(name) ?? -1] ?? ''
  // A database writes a decimal point; a spreadsheet, from which tabs and semicolons come, as the page does.
  const usual = locale === 'es' && (delimiter === '\t' || delimiter === ';') ? ',' : '.'
  const decimals = new Map(
    wanted.flatMap(({ name, money }) =>
      money
        ? [
            [
              name,
              settleColumn(
                rows.map(row => cell(row, name)),
                usual
              ).decimal
            ]
          ]
        : []
    )
  )
  return {
    rows,
    has: name => found.has(name),
    at: (row, name) => ({
      line: row.line,
      header: header.cells[found.get(name) ?? -1]?.trim() ?? name,
      value: cell(row, name).trim()
    }),
    decimal: name => decimals.get(name) ?? usual
  }
}
