import { studentQuantile, studentTwoSided } from './student.ts'

/** What is known of one sample. */
export interface Sample {
  readonly n: number
  readonly mean: number
  /** With n − 1 in the denominator. */
  readonly variance: number
}

/** A difference of two means and how well it is known. */
export interface Welch {
  /** Mean of the first less mean of the second, in their unit. */
  readonly difference: number
  readonly standardError: number
  readonly degreesOfFreedom: number
  readonly low: number
  readonly high: number
  /** Two-sided, of “the means are equal”. */
  readonly pValue: number
}

/**
 * Difference of two means whose variances may differ: Welch 1947 (Biometrika 34), degrees of freedom
 * after Satterthwaite 1946.
 *
 * @param confidence of the interval, above 0 and below 1
 * @returns null when a sample has fewer than two values or neither has any spread: nothing then says how
 *   well the difference is known
 */
export function welch(first: Sample, second: Sample, confidence: number): Welch | null {
  if (first.n < 2 || second.n < 2) return null
  const [a, b] = [first.variance / first.n, second.variance / second.n]
  const standardError = Math.sqrt(a + b)
  if (!(standardError > 0) || !Number.isFinite(standardError)) return null
  // Shares of the sum, not its parts: squares of large money would overflow.
  const [shareA, shareB] = [a / (a + b), b / (a + b)]
  const degreesOfFreedom = 1 / (shareA ** 2 / (first.n - 1) + shareB ** 2 / (second.n - 1))
  const difference = first.mean - second.mean
  const margin = studentQuantile(0.5 + confidence / 2, degreesOfFreedom) * standardError
  return {
    difference,
    standardError,
    degreesOfFreedom,
    low: difference - margin,
    high: difference + margin,
    pValue: studentTwoSided(difference / standardError, degreesOfFreedom)
  }
}

/** Size, mean and variance in two passes, which keeps the digits of values far from nought. */
export function sampleOf(values: Float64Array): Sample {
  const n = values.length
  if (n === 0) return { n, mean: Number.NaN, variance: Number.NaN }
  let sum = 0
  for (let i = 0; i < n; i += 1) sum += values[i] as number
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < n; i += 1) squares += ((values[i] as number) - mean) ** 2
  return { n, mean, variance: n > 1 ? squares / (n - 1) : Number.NaN }
}
