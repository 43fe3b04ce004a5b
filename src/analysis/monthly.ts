import { escape as asIs, table } from 'arquero'
import { AMOUNTS, type AmountRole } from '../ingest/monthly/amounts.ts'
import type { MonthlyRow, MonthlyTable } from '../ingest/monthly/read.ts'
import { checkGiven } from '../metrics/bounds.ts'
import type { MetricId } from '../metrics/catalogue.ts'
import type { Condition } from '../metrics/conditions.ts'
import type { Conventions } from '../metrics/conventions.ts'
import type { Givens } from '../metrics/givens.ts'
import { type Solution, solve } from '../metrics/solve.ts'
import { type Period, periodOf } from './monthly-period.ts'
import type { MonthProblem } from './monthly-problem.ts'

/** The metrics shown by month. */
export const MONTHLY_METRICS = [
  'cac',
  'arpu',
  'churn',
  'lifetime',
  'ltv',
  'ltv-net',
  'payback'
] as const satisfies readonly MetricId[]

export type MonthlyMetric = (typeof MONTHLY_METRICS)[number]

/** One month: what was pasted and what follows from it; null where there is no value. */
export interface MonthResult extends MonthlyRow {
  readonly metrics: Readonly<Record<MonthlyMetric, number | null>>
}

/** Every metric by month, what is odd about the months, and the period as one average month. */
export interface MonthlyAnalysis {
  readonly rows: readonly MonthResult[]
  /** In the order of the months. */
  readonly problems: readonly MonthProblem[]
  /** Absent when no month has all five values. */
  readonly period?: Period
}

/** A month's own values over the reader's other givens; NaN stops every formula that needs it. */
function givensFor(row: Readonly<Record<AmountRole, number | null>>, others: Givens): Givens {
  const own = AMOUNTS.map(role => {
    const value = row[role]
    return [role, value !== null && checkGiven(role, value).ok ? value : Number.NaN] as const
  })
  return { ...others, ...Object.fromEntries(own) }
}

/** Why metrics of one month have no value, each reason once with the metrics that it stops. */
function reasonsOf(row: MonthlyRow, solution: Solution): MonthProblem[] {
  const at = { month: row.month, line: row.line }
  const missing = new Map<AmountRole, MetricId[]>()
  const stopped = new Map<string, { condition: Condition; metrics: MetricId[] }>()
  for (const metric of MONTHLY_METRICS) {
    const outcome = solution.get(metric)
    if (!outcome || outcome.ok) continue
    const { cause, reasons } = outcome.problem
    const role = cause?.kind === 'bad-value' && AMOUNTS.find(one => one === cause.name)
    if (role) missing.set(role, [...(missing.get(role) ?? []), metric])
    for (const { condition } of reasons) {
      const known = stopped.get(condition.id)?.metrics ?? []
      stopped.set(condition.id, { condition, metrics: [...known, metric] })
    }
  }
  const absent = [...missing].map(([role, metrics]): MonthProblem => {
    const value = row[role]
    const check = value === null ? undefined : checkGiven(role, value)
    return check && !check.ok
      ? { kind: 'outside', ...at, metrics, problem: check.problem }
      : { kind: 'missing', ...at, metrics, role }
  })
  return [
    ...absent,
    ...[...stopped.values()].map(one => ({ kind: 'no-value', ...at, ...one }) as const)
  ]
}

/** Months that are not there, and customers that appear or vanish between two months. */
function breakBefore(row: MonthlyRow, before: MonthlyRow | undefined): MonthProblem[] {
  if (!before) return []
  const at = { month: row.month, line: row.line }
  const missing = row.month - before.month - 1
  if (missing > 0) return [{ kind: 'gap', ...at, after: before.month, missing }]
  const { start, new: joined, lost } = before
  if (start === null || joined === null || lost === null || row.start === null) return []
  const expected = start + joined - lost
  // Fractional customers (averages) are sums of floating-point numbers.
  if (Math.abs(expected - row.start) <= 1e-6 * Math.max(1, Math.abs(expected))) return []
  const stock = { start, new: joined, lost }
  return [{ kind: 'stock', ...at, before: stock, expected, found: row.start }]
}

/** More lost than the start and the new ones together: a slip, or a column of something else. */
function overdrawn({ month, line, start, new: joined, lost }: MonthlyRow): MonthProblem[] {
  if (start === null || lost === null || lost <= start + (joined ?? 0)) return []
  return [{ kind: 'overdrawn', month, line, start, new: joined ?? 0, lost }]
}

/**
 * Works out the catalogue for every month of the reader's table, in the reader's conventions.
 * Nothing is filled in: a month with a hole has the metrics that do not need what is missing.
 *
 * @param others the reader's givens: margin, discount rate and horizon come from here, not from the table
 */
export function analyseMonthly(
  { rows }: Pick<MonthlyTable, 'rows'>,
  conventions: Conventions,
  others: Givens
): MonthlyAnalysis {
  const columns = {
    at: rows.map((_, index) => index),
    ...Object.fromEntries(AMOUNTS.map(role => [role, rows.map(row => row[role])]))
  }
  // `escape` (here `asIs`) keeps the catalogue's formulas the only ones: Arquero carries the columns, `solve` the sums.
  const solved = table(columns).derive({
    solution: asIs((d: Record<AmountRole, number | null>) =>
      solve(givensFor(d, others), conventions)
    )
  })
  const outcomeOf = (metric: MonthlyMetric) =>
    asIs(({ solution }: { solution: Solution }) => {
      const outcome = solution.get(metric)
      return outcome?.ok ? outcome.value : null
    })
  const derived = solved.derive(
    Object.fromEntries(MONTHLY_METRICS.map(metric => [metric, outcomeOf(metric)]))
  )
  const solutions = derived.array('solution') as Solution[]
  const results = derived.select(...MONTHLY_METRICS).objects() as MonthResult['metrics'][]
  const period = periodOf(rows)
  return {
    rows: rows.map((row, i) => ({ ...row, metrics: results[i] as MonthResult['metrics'] })),
    problems: rows.flatMap((row, i) => [
      ...breakBefore(row, rows[i - 1]),
      ...overdrawn(row),
      ...reasonsOf(row, solutions[i] as Solution)
    ]),
    ...(period ? { period } : {})
  }
}
