import { cellAt, type OpenColumn, type OpenTable } from '../../ingest/open/model.ts'
import type { Decimal } from '../../ingest/text/digits.ts'
import type { TimeUnit } from '../time/unit.ts'
import type { Cohort } from './cohort.ts'
import { type CohortRole, type CountCell, countsOf, unitNamed } from './cohort-columns.ts'

/** Why a table is no table of cohorts; `sayCohortProblem` puts it into words. */
export type CohortProblem =
  | { readonly kind: 'no-cohort' | 'two-tenures' }
  /** A cell that is no count, on a line of the text. */
  | { readonly kind: 'not-a-count'; readonly line: number; readonly text: string }
  | { readonly kind: 'no-tenure'; readonly line: number; readonly text: string }
  | { readonly kind: 'tenure-twice' | 'tenure-missing'; readonly tenure: number }
  | { readonly kind: 'too-many'; readonly cohort: string; readonly tenure: number }
  | { readonly kind: 'hole'; readonly cohort: string; readonly tenure: number }
  | {
      readonly kind: 'grew'
      readonly cohort: string
      readonly tenure: number
      readonly before: number
      readonly now: number
    }

/** Cohorts as a table has them. */
export interface CohortTable {
  readonly cohorts: readonly Cohort[]
  /** The unit of time that the header of the tenure names, if it names one. */
  readonly unit: TimeUnit | null
  /** What the first row is called; it is taken for the day on which they joined. */
  readonly begins: number
}

/** More customers than any company has. */
const MOST = 1e9

/**
 * Reads cohorts from a table: a row for each renewal, a column for each cohort, with how many customers are
 * still there. Blank cells below a cohort are still to come; blank cells above it say that it came under
 * observation late.
 *
 * @param roles what each column is
 * @param fallback the page's decimal sign
 */
export function readCohorts(
  table: OpenTable,
  roles: readonly CohortRole[],
  fallback: Decimal
): { readonly ok: true; readonly table: CohortTable } | { ok: false; problem: CohortProblem } {
  const no = (problem: CohortProblem) => ({ ok: false as const, problem })
  const named = (role: CohortRole) => table.columns.filter((_, at) => roles[at] === role)
  const [tenure, another] = named('tenure')
  const columns = named('cohort')
  if (another) return no({ kind: 'two-tenures' })
  if (columns.length === 0 || table.rows === 0) return no({ kind: 'no-cohort' })
  const order = tenure
    ? orderOf(table, tenure, fallback)
    : { rows: [...table.lines.keys()], begins: 0 }
  if ('kind' in order) return no(order)
  const cohorts: Cohort[] = []
  for (const column of columns) {
    const cells = countsOf(column, fallback)
    const name = column.name || String(column.index + 1)
    const counts = order.rows.map(row => cells[column.codes[row] as number] as CountCell)
    const odd = counts.indexOf('odd')
    if (odd >= 0) {
      const row = order.rows[odd] as number
      return no({
        kind: 'not-a-count',
        line: table.lines[row] as number,
        text: cellAt(column, row)
      })
    }
    const cohort = cohortOf(name, counts as (number | null)[], order.begins)
    if ('kind' in cohort) return no(cohort)
    if (cohort.counts.length > 0) cohorts.push(cohort)
  }
  if (cohorts.length === 0) return no({ kind: 'no-cohort' })
  return {
    ok: true,
    table: { cohorts, unit: tenure ? unitNamed(tenure.name) : null, begins: order.begins }
  }
}

/** The rows in the order of their tenure, which begins somewhere and leaves nothing out. */
function orderOf(
  table: OpenTable,
  column: OpenColumn,
  fallback: Decimal
): { readonly rows: readonly number[]; readonly begins: number } | CohortProblem {
  const cells = countsOf(column, fallback)
  const of = (row: number) => cells[column.codes[row] as number] as CountCell
  const rows = [...table.lines.keys()]
  const odd = rows.find(row => typeof of(row) !== 'number')
  if (odd !== undefined)
    return { kind: 'no-tenure', line: table.lines[odd] as number, text: cellAt(column, odd) }
  rows.sort((a, b) => (of(a) as number) - (of(b) as number))
  const begins = of(rows[0] as number) as number
  for (const [at, row] of rows.entries()) {
    const tenure = of(row) as number
    if (tenure < begins + at) return { kind: 'tenure-twice', tenure }
    if (tenure > begins + at) return { kind: 'tenure-missing', tenure: begins + at }
  }
  return { rows, begins }
}

/** A column as a cohort; without any count it has none. */
function cohortOf(
  name: string,
  column: readonly (number | null)[],
  begins: number
): Cohort | CohortProblem {
  const entered = Math.max(
    0,
    column.findIndex(cell => cell !== null)
  )
  const last = column.findLastIndex(cell => cell !== null)
  const counts: number[] = []
  for (let at = entered; at <= last; at += 1) {
    const now = column[at] as number | null
    const tenure = begins + at
    if (now === null) return { kind: 'hole', cohort: name, tenure }
    if (now > MOST) return { kind: 'too-many', cohort: name, tenure }
    const before = counts.at(-1) ?? now
    if (now > before) return { kind: 'grew', cohort: name, tenure, before, now }
    counts.push(now)
  }
  return { name, entered, counts }
}
