import { tidy } from '../i18n/tidy.ts'
import type { Conventions } from '../metrics/conventions.ts'
import type { Givens } from '../metrics/givens.ts'
import { metricAlong, metricAt } from './metric-at.ts'

/** The customer value at other churn rates, everything else as the reader has it. */
export interface LtvCurve {
  readonly conventions: Conventions
  /** Monthly churn as a fraction; null if it cannot be computed. */
  readonly churn: number | null
  /** Customer value at that churn, by the conventions; null if it has none (churn 0, no base). */
  readonly value: number | null
  readonly cac: number | null
  /** By rising churn; the reader's own is among them. Empty if no churn gives a value. */
  readonly points: readonly { readonly churn: number; readonly value: number }[]
  /** The churn rates that a table of the curve lists: round ones, and the reader's own. */
  readonly stops: readonly number[]
  /** Value at half and at twice the churn; null where there is none. */
  readonly atHalf: number | null
  readonly atTwice: number | null
  /** From 0 to this churn the curve is meant to be shown. */
  readonly upTo: number
}

const POINTS = 48

/**
 * Customer value (by the conventions: revenue or margin, discounting, with or without CAC) against the
 * monthly churn, holding ARPU, margin, CAC and the discount rate. The points lie closer where the curve
 * is steep.
 *
 * @param upTo the right end as a fraction; without it, the next round one beyond the reader's churn
 */
export function ltvCurve(givens: Givens, conventions: Conventions, upTo?: number): LtvCurve {
  const churn = metricAt('churn', givens, conventions)
  const along = (rates: readonly number[]) =>
    metricAlong('customer-value', givens, conventions, 'churn', rates)
  const end = upTo ?? churnRange(churn)
  const own = churn !== null && churn > 0 && churn <= end ? [churn] : []
  const round = Array.from({ length: 10 }, (_, i) => tidy(((i + 1) * end) / 10))
  const steep = Array.from({ length: POINTS }, (_, i) => end * (1 / 60) ** (1 - i / POINTS))
  const rates = sorted([...own, ...round, ...steep])
  const values = along(rates)
  const [value = null, atHalf = null, atTwice = null] =
    churn === null ? [] : along([churn, churn / 2, churn * 2])
  return {
    conventions,
    churn,
    value,
    cac: metricAt('cac', givens, conventions),
    points: rates.flatMap((rate, i) => {
      const at = values[i] ?? null
      return at === null ? [] : [{ churn: rate, value: at }]
    }),
    stops: sorted([...own, ...round]),
    atHalf,
    atTwice: churn === null || churn > 0.5 ? null : atTwice,
    upTo: end
  }
}

/** The axis ends of churn: few, so that a moving reader seldom changes the axis. */
const ENDS = [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1]

const churnRange = (churn: number | null): number =>
  churn === null || churn === 0 ? 0.05 : (ENDS.find(end => churn <= 0.6 * end) ?? 1)

/** What a customer won today has brought in after each month, less what winning them cost. */
export interface BreakEven {
  readonly conventions: Conventions
  readonly churn: number | null
  readonly cac: number | null
  /** What a month with a customer brings: ARPU or ARPU × margin, by the convention. */
  readonly monthlyValue: number | null
  /**
   * Expected, counting those who leave: at index t, after t months, when the survivors have paid at the
   * start of each. Empty if CAC, monthly value or churn cannot be computed. Not discounted.
   */
  readonly expected: readonly number[]
  /** The same as if nobody left. */
  readonly simple: readonly number[]
  /** Months until `expected` reaches 0 (the metric `payback-churn`); null if it never does. */
  readonly month: number | null
  /** Months until `simple` reaches 0; null if it never does. */
  readonly simpleMonth: number | null
  /** What `expected` tends to; null without churn, where it grows or falls for ever. */
  readonly limit: number | null
}

/** Cumulative value of one acquired customer over the months, for the money convention chosen. */
export function breakEven(givens: Givens, conventions: Conventions, months?: number): BreakEven {
  const value = (id: Parameters<typeof metricAt>[0]) => metricAt(id, givens, conventions)
  const [churn, cac, monthlyValue] = [value('churn'), value('cac'), value('monthly-value')]
  const base = { conventions, churn, cac, monthlyValue }
  // More lost than there were: no share of a customer can be expected to stay.
  const retained = value('retention')
  if (cac === null || monthlyValue === null || churn === null || retained === null) {
    return { ...base, expected: [], simple: [], month: null, simpleMonth: null, limit: null }
  }
  const simpleMonth = cac === 0 ? 0 : monthlyValue > 0 ? cac / monthlyValue : null
  const month = value('payback-churn') ?? exactMonth(cac, churn, monthlyValue)
  const length = (months ?? monthsToShow(month ?? simpleMonth)) + 1
  const horizons = Array.from({ length }, (_, t) => t)
  // The metric begins at a month.
  const [, ...later] = metricAlong('ltv-horizon', givens, conventions, 'horizon', horizons)
  return {
    ...base,
    expected: [0, ...later].map(received => (received ?? 0) - cac),
    simple: horizons.map(t => monthlyValue * t - cac),
    month,
    simpleMonth,
    limit: churn === 0 ? null : monthlyValue / churn - cac
  }
}

/** Where the metric's logarithm has no say: nothing to recover, or one payment only (churn 100 %). */
function exactMonth(cac: number, churn: number, monthlyValue: number): number | null {
  if (cac === 0) return 0
  return churn === 1 && monthlyValue >= cac ? 1 : null
}

/** A round span that shows what comes after break-even, too. */
const monthsToShow = (month: number | null): number =>
  month === null ? 60 : ([12, 24, 36, 60, 120, 240].find(span => month <= span * 0.7) ?? 600)

const sorted = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b)
