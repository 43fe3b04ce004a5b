import type { Trials } from './newcombe.ts'
import { normalQuantile } from './normal.ts'

/** A ratio of two shares, and the range it may have. */
export interface ShareRatio {
  /** Null when nobody of the second group succeeded: there is nothing to divide by. */
  readonly ratio: number | null
  readonly low: number
  /** Null when no upper end can be given. */
  readonly high: number | null
  /** A count was nought, and ½ was added to the counts for the interval. */
  readonly adjusted: boolean
}

/**
 * Interval of the ratio of two independent shares by the logarithm: Katz, Baptista, Azen and Pike 1978
 * (Biometrics 34, 469–474). ln(p₁/p₂) has about the variance 1/x₁ − 1/n₁ + 1/x₂ − 1/n₂.
 *
 * Where one of the counts is nought the logarithm has no value: ½ is added to all four numbers (Walter
 * 1975, Biometrika 62, 371–374), and only the end that the counts can speak for is given: from 0 up when
 * the first group has no success, from the lower end on when the second has none.
 *
 * @param confidence above 0 and below 1
 * @returns null when neither group has a success, or everybody in both: the counts say nothing of a ratio
 */
export function katz(first: Trials, second: Trials, confidence: number): ShareRatio | null {
  const { successes: x1, trials: n1 } = first
  const { successes: x2, trials: n2 } = second
  if ((x1 === 0 && x2 === 0) || (x1 === n1 && x2 === n2)) return null
  const adjusted = x1 === 0 || x2 === 0
  const more = adjusted ? 0.5 : 0
  const [a, m, b, n] = [x1 + more, n1 + more, x2 + more, n2 + more]
  const middle = Math.log(a / m) - Math.log(b / n)
  const reach = normalQuantile(0.5 + confidence / 2) * Math.sqrt(1 / a - 1 / m + (1 / b - 1 / n))
  return {
    ratio: x2 === 0 ? null : x1 / n1 / (x2 / n2),
    low: x1 === 0 ? 0 : Math.exp(middle - reach),
    high: x2 === 0 ? null : Math.exp(middle + reach),
    adjusted
  }
}
