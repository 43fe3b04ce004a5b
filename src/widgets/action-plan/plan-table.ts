import type { Locale } from '../../i18n/locale.ts'
import { tidy } from '../../i18n/tidy.ts'
import { editRows } from '../../ingest/listed/edit.ts'
import { findHeader } from '../../ingest/listed/header.ts'
import type { Listed } from '../../ingest/listed/read.ts'
import { readDelimited } from '../../ingest/text/delimited.ts'
import type { Decimal } from '../../ingest/text/digits.ts'
import type { State, Table } from '../../workbook/state.ts'
import { readTable } from '../declared/use-listed.ts'
import { asItCame } from '../parts/table-intake.ts'
import { COLUMNS, type ColumnId, MOST } from './columns.ts'
import { ID } from './ids.ts'
import { SAMPLE } from './sample.ts'

/** The reader's table and how it was read. */
export interface PlanTable {
  readonly table: Table
  readonly read: Listed<typeof COLUMNS>
  readonly locale: Locale
}

/** Cells of a row by their columns, as they are to stand in the table. */
export type Cells = Readonly<Partial<Record<ColumnId, string>>>

/** What is written into the table in one step. */
export interface PlanEdit {
  /** By line; null takes the row out. */
  readonly rows?: ReadonlyMap<number, Cells | null>
  readonly added?: readonly Cells[]
}

const DECLARATION = { columns: COLUMNS, most: MOST }

/** The table of the plan: the reader's, or the sample. */
export function planTable(state: Pick<State, 'tables'>, locale: Locale): PlanTable {
  const table = state.tables[ID] ?? asItCame('', SAMPLE[locale].trim())
  return { table, read: readTable(table, DECLARATION, locale), locale }
}

/**
 * The table with an edit written into its text: in its own delimiter and decimal sign, with every other cell
 * as it stands. A column that the table lacks is added at its end.
 *
 * @returns undefined where the rows would not be read as meant
 */
export function edited({ table, read, locale }: PlanTable, edit: PlanEdit): Table | undefined {
  const { rows: before } = readDelimited(table.text)
  const header = findHeader(before, COLUMNS)
  const places = new Map(
    read.columns.flatMap(({ id, index }) => (id ? [[id, index] as const] : []))
  )
  const lines = new Map<number, readonly string[] | null>()
  const roles = { ...table.roles }
  const empty = before.length === 0
  // A table of nothing gets all columns; another only those that it lacks and now needs.
  const needed = empty ? Object.keys(COLUMNS) : [...cellsOf(edit)]
  const titles: string[] = [...header.cells]
  let width = Math.max(read.columns.length, titles.length)
  for (const id of needed) {
    if (places.has(id)) continue
    places.set(id, width)
    if (header.at < 0 && !empty) roles[width] = id
    while (titles.length < width) titles.push('')
    titles.push(COLUMNS[id as ColumnId].label[locale])
    width += 1
  }
  const headerLine = before[header.at]?.line
  if (headerLine !== undefined && titles.length > header.cells.length) lines.set(headerLine, titles)
  for (const [line, cells] of edit.rows ?? []) {
    const old = before.find(row => row.line === line)?.cells ?? []
    lines.set(line, cells && filled(old, cells, places))
  }
  const added = (edit.added ?? []).map(cells => filled([], cells, places))
  const text = editRows(table.text, lines, empty ? [titles, ...added] : added)
  if (text === undefined) return undefined
  return sound({ ...table, text, roles }, read, edit, locale)
}

function filled(
  old: readonly string[],
  cells: Cells,
  places: ReadonlyMap<string, number>
): string[] {
  const row = [...old]
  for (const [id, cell] of Object.entries(cells)) {
    const at = places.get(id)
    // An empty cell of a column that the table has not got is there already.
    if (at === undefined) continue
    while (row.length < at) row.push('')
    row[at] = cell
  }
  return row
}

/** The columns that an edit has something for. */
function cellsOf({ rows, added = [] }: PlanEdit): Set<string> {
  const all = [...(rows?.values() ?? []), ...added]
  return new Set(
    all.flatMap(cells =>
      Object.entries(cells ?? {}).flatMap(([id, cell]) => (cell.trim() === '' ? [] : id))
    )
  )
}

/** The proof: as many rows as meant can be read, and numbers as before. */
function sound(
  table: Table,
  { rows, numbers }: PlanTable['read'],
  edit: PlanEdit,
  locale: Locale
): Table | undefined {
  const removed = [...(edit.rows?.values() ?? [])].filter(cells => cells === null).length
  const meant = rows.length - removed + (edit.added?.length ?? 0)
  const now = readTable(table, DECLARATION, locale)
  if (now.rows.length !== Math.min(MOST, meant)) return undefined
  return now.numbers.decimal === numbers.decimal || rows.length === 0
    ? table
    : { ...table, notation: numbers.decimal }
}

/** A number as the table writes numbers, so that it cannot be read as another: 1.2340, not 1.234. */
export function writtenNumber(value: number, decimal: Decimal): string {
  const plain = Number(tidy(value).toFixed(8)).toString()
  const text = plain.includes('e') ? tidy(value).toFixed(8) : plain
  const safe = /\.\d{3}$/.test(text) ? `${text}0` : text
  return safe.replace('.', decimal)
}

/** A share as a percentage with its sign. */
export const writtenShare = (share: number, decimal: Decimal): string =>
  `${writtenNumber(share * 100, decimal)}%`
