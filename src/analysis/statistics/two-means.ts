import { normalQuantile } from './normal.ts'
import { studentCdf, studentQuantile } from './student.ts'
import { type Welch, welch } from './welch.ts'

/** How well a difference of means will be known: what a plan and a finished trial both have. */
export type Precision = Pick<Welch, 'standardError' | 'degreesOfFreedom'>

/**
 * The true difference that the two-sided test finds with the power asked for: (t_{1−α/2} + t_{power}) · SE,
 * Student's quantiles with Welch's degrees of freedom, which for large groups are the normal ones (Cohen
 * 1988, Statistical Power Analysis, ch. 2, for groups of unequal size).
 *
 * @param power at least 0.5 and below 1
 */
export function smallestSeen(error: Precision, confidence: number, power: number): number {
  const { degreesOfFreedom: df, standardError } = error
  const quantiles = studentQuantile(0.5 + confidence / 2, df) + studentQuantile(power, df)
  return quantiles * standardError
}

/**
 * The chance that such a test sees the difference, in its direction: the inverse of `smallestSeen`.
 *
 * @param difference true one, in the unit of the error; its sign does not count
 */
export function meansPower(difference: number, error: Precision, confidence: number): number {
  const { degreesOfFreedom: df, standardError } = error
  const seen = Math.abs(difference) / standardError
  return studentCdf(seen - studentQuantile(0.5 + confidence / 2, df), df)
}

/**
 * How well a trial would know the difference of its means, if both groups spread alike.
 *
 * @param sd of a customer, in money, above 0
 * @param first customers in one group, from 2, whole or not
 * @returns null with fewer than two customers in a group
 */
export function plannedError(sd: number, first: number, second: number): Precision | null {
  const group = (n: number) => ({ n, mean: 0, variance: sd ** 2 })
  return welch(group(first), group(second), 0.95)
}

/** The variance of a difference of means, with this share treated, against that of equal groups. */
export const splitFactor = (share: number): number => 1 / (4 * share * (1 - share))

/** Two groups that spread alike, and the test of their means. */
export interface MeansPlan {
  /** Of a customer, in money, above 0. */
  readonly sd: number
  /** The first group's part of all, above 0 and below 1. */
  readonly split: number
  /** Of the two-sided test, above 0 and below 1. */
  readonly confidence: number
}

/** With so many customers in the smaller group, Student's quantiles are the normal ones to a millionth. */
const NORMAL = 3e6

/**
 * Customers in both groups together so that the test sees a difference with the given power, not rounded:
 * (t_{1−α/2} + t_{power})² · (sd / difference)² / (p(1 − p)). The quantiles depend on the number that is
 * asked for, so it is found by halving, from the normal ones upwards.
 *
 * @param difference not 0
 * @param power at least 0.5 and below 1
 * @returns ∞ for a difference so small that no number has the digits
 */
export function customersNeeded(plan: MeansPlan, difference: number, power: number): number {
  const { sd, split, confidence } = plan
  const each = (sd / difference) ** 2 / (split * (1 - split))
  // Fewer than two in the smaller group know nothing of its spread; a hair more, or rounding makes it fewer.
  const least = (2 + 1e-9) / Math.min(split, 1 - split)
  const enough = (all: number) => {
    const error = plannedError(1, all * split, all * (1 - split)) as Precision
    return all >= smallestSeen({ ...error, standardError: 1 }, confidence, power) ** 2 * each
  }
  const normal = normalQuantile(0.5 + confidence / 2) + normalQuantile(power)
  let low = Math.max(least, normal ** 2 * each)
  if (low * Math.min(split, 1 - split) > NORMAL || enough(low)) return low
  let high = 2 * low
  while (!enough(high)) high *= 2
  while (high - low > 1e-10 * high) {
    const middle = (low + high) / 2
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}
