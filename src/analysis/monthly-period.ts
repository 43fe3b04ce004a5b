import { AMOUNTS, type AmountRole } from '../ingest/monthly/amounts.ts'
import type { MonthlyRow } from '../ingest/monthly/read.ts'
import type { Month } from '../ingest/text/month.ts'
import { checkGiven, type GivenProblem } from '../metrics/bounds.ts'

/** The five givens that a monthly table can fill. */
export type MonthGivens = Readonly<Record<AmountRole, number>>

/** What a month or a period has to send to the core widget. */
export type Sendable =
  | { readonly ok: true; readonly givens: MonthGivens }
  | {
      readonly ok: false
      readonly missing: readonly AmountRole[]
      readonly outside: readonly GivenProblem[]
    }

/** Several months as one. */
export interface Period {
  /** Months with all five values within their bounds: the only ones that count. */
  readonly months: readonly Month[]
  /** Months left out because a value is missing or no formula can take it. */
  readonly leftOut: readonly Month[]
  /** Sums over `months`. */
  readonly totals: Readonly<Record<Exclude<AmountRole, 'start'>, number>>
  /** Customers at the start of the first month that counts. */
  readonly firstStart: number
  readonly average: Sendable
}

/** The givens of one month, if it has all five within their bounds. */
export function givensOfMonth(values: Readonly<Record<AmountRole, number | null>>): Sendable {
  const missing = AMOUNTS.filter(role => values[role] === null)
  const checks = AMOUNTS.flatMap(role => {
    const value = values[role]
    return value === null ? [] : [checkGiven(role, value)]
  })
  const outside = checks.flatMap(check => (check.ok ? [] : [check.problem]))
  if (missing.length > 0 || outside.length > 0) return { ok: false, missing, outside }
  const { cost, revenue, start, new: joined, lost } = values as MonthGivens
  return { ok: true, givens: { cost, revenue, start, new: joined, lost } }
}

/**
 * The period as an average month: the mean of each of the five values over the same months, those
 * that have all five.
 *
 * Why means, also of the customers at start: every base is a sum of start, new and lost, so with
 * means the period's CAC is total cost / total new, its ARPU total revenue / total customer-months
 * and its churn total lost / total customer-months, in all three bases. With the first month's
 * start instead, a growing business would see ARPU and churn too high. Mixing months (cost of one,
 * new customers of another) would break all three, so a month with a hole is left out whole.
 *
 * @returns undefined when no month has all five values
 */
export function periodOf(rows: readonly MonthlyRow[]): Period | undefined {
  const isComplete = (row: MonthlyRow) => givensOfMonth(row).ok
  const complete = rows.filter(isComplete)
  const [first] = complete
  if (!first) return undefined
  const sums = Object.fromEntries(
    AMOUNTS.map(role => [role, complete.reduce((sum, row) => sum + (row[role] ?? 0), 0)])
  ) as MonthGivens
  const mean = (role: AmountRole) => sums[role] / complete.length
  return {
    months: complete.map(row => row.month),
    leftOut: rows.filter(row => !isComplete(row)).map(row => row.month),
    totals: { cost: sums.cost, revenue: sums.revenue, new: sums.new, lost: sums.lost },
    firstStart: first.start ?? 0,
    average: givensOfMonth({
      cost: mean('cost'),
      revenue: mean('revenue'),
      start: mean('start'),
      new: mean('new'),
      lost: mean('lost')
    })
  }
}
