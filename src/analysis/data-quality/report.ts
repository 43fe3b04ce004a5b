import type { ContactField } from '../../ingest/contacts/columns.ts'
import type { ContactTable } from '../../ingest/contacts/read.ts'
import { type CleanRow, cleanRows } from './clean.ts'
import { type CostLine, costs, type Prices } from './cost.ts'
import type { Dating } from './dated.ts'
import { type FieldState, type Inspected, inspect } from './inspect.ts'
import type { MatchModel } from './model.ts'
import { type Resolved, resolve } from './resolve.ts'
import { marksOf, type Verdict, Verdicts } from './row-marks.ts'
import { type Scores, scoresOf } from './scores.ts'
import type { Survivorship } from './survive.ts'
import { knownColumns, type Viewed, view } from './views.ts'
import type { Work } from './work.ts'

/** Everything that the reader sets. Days are counted from 1970-01-01. */
export interface QualityParams {
  readonly today: number
  readonly staleSince: number
  /** Values that cannot be right are emptied. */
  readonly empties: boolean
  readonly model: MatchModel
  readonly survivorship: Survivorship
  readonly prices: Prices
}

/** What is found in a table of contacts: counts, the pairs in doubt, the largest clusters; no whole table. */
export interface QualityReport extends Viewed {
  readonly rows: number
  readonly columns: readonly {
    readonly index: number
    readonly header: string
    readonly holds: ContactField | null
  }[]
  /** Positions of the columns that pairs and clusters show. */
  readonly shown: readonly number[]
  readonly hasHeader: boolean
  readonly undecidedDates: boolean
  readonly unread: number
  readonly totals: number
  readonly cut: number
  readonly fields: readonly FieldState[]
  readonly faults: Inspected['faults']
  readonly flaws: readonly (Inspected['flaws'][number] & { readonly line: number })[]
  readonly stale: number | null
  readonly unreachable: number
  readonly people: number
  readonly several: number
  /** Pairs compared, and pairs that there are. */
  readonly compared: number
  readonly possible: number
  readonly refused: number
  readonly rounds: number
  readonly large: number
  readonly full: boolean
  readonly prior: number
  readonly before: { readonly scores: Scores; readonly costs: readonly CostLine[] }
  readonly after: { readonly scores: Scores; readonly costs: readonly CostLine[] }
  readonly cleanedRows: number
  /** Names of sources, the most frequent first. */
  readonly sources: readonly string[]
}

/** The same with what stays in the worker. */
export interface Checked {
  readonly report: QualityReport
  readonly inspected: Inspected
  readonly resolved: Resolved
  readonly cleaned: readonly CleanRow[]
}

const SOURCES = 12

/** Checks a table, finds who is in it twice, cleans it, and says what all of it comes to. */
export function* check(
  table: ContactTable,
  params: QualityParams,
  said: Readonly<Record<string, Verdict>>
): Work<Checked> {
  const { today, staleSince, empties, model, survivorship, prices } = params
  const dating: Dating = { today, dayFirst: table.dates.dayFirst }
  const options = { dating, staleSince, empties }
  const inspected = yield* inspect(table, options)
  const marks = marksOf(table.rows)
  const verdicts = new Verdicts(said, marks)
  const { cells } = inspected
  const resolved = yield* resolve({
    ...{ cells, holds: table.holds, model, survivorship },
    decisions: verdicts
  })
  yield { stage: 'merge', done: 0.5 }
  const cleaned = cleanRows(table, inspected, resolved.clusters, survivorship)
  const again = yield* inspect(
    { rows: cleaned.map(row => row.cells), holds: table.holds },
    options,
    {
      settled: inspected.settled,
      rowOf: Int32Array.from(cleaned, ({ rows: own }) =>
        own.length === 1 ? (own[0] as number) : -1
      )
    }
  )
  const people = cleaned.length
  const rows = table.rows.length
  const side = (found: Inspected, count: number) => ({
    scores: scoresOf(found, people),
    costs: costs(found, count - people, prices)
  })
  const report: QualityReport = {
    ...view(table, cells, resolved, model.threshold, survivorship, verdicts, marks),
    ...{ rows, people, cleanedRows: people },
    columns: table.header.map((header, index) => ({
      index,
      header,
      holds: table.holds[index] ?? null
    })),
    shown: knownColumns(table),
    hasHeader: table.hasHeader,
    undecidedDates: table.dates.undecided,
    unread: table.unread,
    totals: table.totals,
    cut: table.cut,
    fields: inspected.fields,
    faults: inspected.faults,
    flaws: inspected.flaws.map(flaw => ({ ...flaw, line: table.lines[flaw.row] as number })),
    stale: inspected.fresh ? inspected.stale : null,
    unreachable: inspected.unreachable,
    several: resolved.clusters.length,
    compared: resolved.pairs.left.length,
    possible: (rows * (rows - 1)) / 2,
    refused: resolved.refused.length,
    rounds: resolved.rounds,
    large: resolved.large,
    full: resolved.full,
    prior: resolved.prior,
    before: side(inspected, rows),
    after: side(again, people),
    sources: sourcesOf(table)
  }
  return { report, inspected, resolved, cleaned }
}

function sourcesOf({ rows, holds }: ContactTable): readonly string[] {
  const at = holds.indexOf('source')
  const counts = new Map<string, number>()
  if (at >= 0)
    for (const cells of rows) {
      const name = (cells[at] as string).trim()
      if (name !== '' && name.length <= 40 && counts.size < 5000)
        counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SOURCES)
    .map(([name]) => name)
}
