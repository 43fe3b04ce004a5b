import { type Welch, welch } from '../statistics/welch.ts'
import type { Moments } from './moments.ts'

/** A difference of means, as it is and with what was known beforehand taken out. */
export interface Cuped {
  readonly plain: Welch
  readonly adjusted: Welch
  /** Money of the trial that goes with one of money before it. */
  readonly theta: number
  /** Correlation of the two within the groups; null where one of them is the same for everybody there. */
  readonly correlation: number | null
  /** How many times the customers the plain estimate would need for the same standard error. */
  readonly worth: number
}

/**
 * CUPED (Deng, Xu, Kohavi and Walker 2013, Improving the sensitivity of online controlled experiments by
 * utilizing pre-experiment data, WSDM): from each mean, θ times the mean before the trial is taken off, with
 * θ the covariance over the variance within the groups. Since a lot decides who is in which group, what is
 * taken off differs by chance alone, and the variance falls by a factor of 1 − ρ². Welch's interval on the
 * adjusted values; that θ is estimated too costs one customer or so. Where there is nothing to take out, or
 * everything (`repeats`), the adjusted difference is the plain one.
 *
 * @param confidence above 0 and below 1
 * @returns null when a group has fewer than two customers or nobody spends differently from the others of the
 *   same group
 */
export function cuped(treated: Moments, control: Moments, confidence: number): Cuped | null {
  const sample = ({ n, mean, variance }: Moments) => ({
    n,
    mean: mean.spend,
    variance: variance.spend
  })
  const plain = welch(sample(treated), sample(control), confidence)
  if (!plain) return null
  const within = (of: (group: Moments) => number) =>
    (treated.n - 1) * of(treated) + (control.n - 1) * of(control)
  const covariance = within(group => group.covariance)
  const before = within(group => group.variance.before)
  const spend = within(group => group.variance.spend)
  const correlation = before > 0 && spend > 0 ? covariance / Math.sqrt(before * spend) : null
  const as = { plain, adjusted: plain, theta: 0, correlation, worth: 1 }
  if (correlation === null || repeats(correlation)) return as
  const theta = covariance / before
  const less = ({ n, mean, variance, covariance: both }: Moments) => ({
    n,
    mean: mean.spend - theta * mean.before,
    // A group whose own pairs lie on a line has none left; rounding would leave less than none.
    variance: Math.max(0, variance.spend - 2 * theta * both + theta ** 2 * variance.before)
  })
  const adjusted = welch(less(treated), less(control), confidence) as Welch
  return { ...as, adjusted, theta, worth: (plain.standardError / adjusted.standardError) ** 2 }
}

/** Whether what was spent follows from what was spent before, to the last digit: then it is no second period. */
export const repeats = (correlation: number): boolean => 1 - correlation ** 2 < 1e-9
