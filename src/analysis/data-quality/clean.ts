import type { ContactTable } from '../../ingest/contacts/read.ts'
import type { Inspected } from './inspect.ts'
import { isWanted } from './judge.ts'
import { isNothing } from './names.ts'
import { type Survivorship, survive } from './survive.ts'

/**
 * What became of a cell: written in one way; put right; emptied because it could not be right, or because it
 * said nothing; outvoted by another row’s; filled from another row’s.
 */
export type Change = 'tidied' | 'corrected' | 'emptied' | 'nothing' | 'outvoted' | 'filled'

/** A cell that does not stand in the cleaned table as it stood. */
export interface LogEntry {
  /** Line of the text from which the cell is, and of the row that it went into. */
  readonly line: number
  readonly into: number
  /** Position of the column. */
  readonly column: number
  readonly before: string
  readonly after: string
  readonly change: Change
}

/** A row of the cleaned table. */
export interface CleanRow {
  readonly cells: readonly string[]
  /** The rows that it was put together from, by position. */
  readonly rows: readonly number[]
}

/** The table after cleaning: each person once, where their first row stood. */
export function cleanRows(
  { holds }: Pick<ContactTable, 'holds'>,
  { cells }: Pick<Inspected, 'cells'>,
  clusters: readonly (readonly number[])[],
  survivorship: Survivorship
): readonly CleanRow[] {
  const groupOf = new Map(clusters.flatMap(rows => rows.map(row => [row, rows] as const)))
  return cells.flatMap((own, row): CleanRow[] => {
    const rows = groupOf.get(row)
    if (!rows) return [{ cells: own, rows: [row] }]
    if (rows[0] !== row) return []
    const members = rows.map(member => cells[member] as readonly string[])
    return [{ cells: survive(members, holds, survivorship).cells, rows }]
  })
}

/** Everything that changed, cell by cell: with the cleaned table it holds all that there was. */
export function* changeLog(
  { rows, lines, holds }: Pick<ContactTable, 'rows' | 'lines' | 'holds'>,
  { cells }: Pick<Inspected, 'cells'>,
  cleaned: readonly CleanRow[]
): Generator<LogEntry> {
  for (const one of cleaned) {
    const into = lines[one.rows[0] as number] as number
    for (const row of one.rows) {
      const [raw, own] = [rows[row] as readonly string[], cells[row] as readonly string[]]
      for (const [column, before] of raw.entries()) {
        const after = one.cells[column] as string
        if (before === after) continue
        const change = changeOf(before, own[column] as string, after, holds[column] ?? null)
        yield { line: lines[row] as number, into, column, before, after, change }
      }
    }
  }
}

function changeOf(
  before: string,
  own: string,
  after: string,
  field: ContactTable['holds'][number]
): Change {
  if (before.trim() === '') return after === '' ? 'nothing' : 'filled'
  if (own === '') {
    const said = isWanted(field) && !isNothing(before)
    return after !== '' ? 'outvoted' : said ? 'emptied' : 'nothing'
  }
  if (own !== after) return 'outvoted'
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '')
  return bare(before) === bare(after) ? 'tidied' : 'corrected'
}
