import { binomialTwoSided } from './binomial.ts'
import type { ShareDifference } from './newcombe.ts'
import { wilson } from './wilson.ts'

/** What two methods did on the same cases: how often both, only one of them, or neither was right. */
export interface PairedCounts {
  readonly both: number
  readonly first: number
  readonly second: number
  readonly neither: number
}

/**
 * Interval of the difference of two shares measured on the same cases: method 10 of Newcombe 1998,
 * “Improved confidence intervals for the difference between binomial proportions based on paired data”,
 * Statistics in Medicine 17(22), 2635–2650. The Wilson intervals of both, joined by their correlation.
 *
 * @param counts at least one case
 * @param confidence above 0 and below 1
 * @returns the share of the first less that of the second
 */
export function pairedDifference(counts: PairedCounts, confidence: number): ShareDifference {
  const { both, first, second, neither } = counts
  const cases = both + first + second + neither
  const one = wilson(both + first, cases, confidence)
  const two = wilson(both + second, cases, confidence)
  const phi = correlation(counts, cases)
  const difference = (first - second) / cases
  const reach = (a: number, b: number) => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b))
  return {
    difference,
    low: Math.max(-1, difference - reach(one.share - one.low, two.high - two.share)),
    high: Math.min(1, difference + reach(one.high - one.share, two.share - two.low))
  }
}

/** Corrected for continuity where it is positive, as the method has it; nought where a margin is empty. */
function correlation({ both, first, second, neither }: PairedCounts, cases: number): number {
  const margins =
    Math.sqrt((both + first) * (second + neither)) * Math.sqrt((both + second) * (first + neither))
  const product = both * neither - first * second
  if (margins === 0) return 0
  return (product > 0 ? Math.max(0, product - cases / 2) : product) / margins
}

/**
 * The exact test of McNemar (1947, Psychometrika 12): among the cases on which the two differ, is each
 * right as often as the other?
 *
 * @returns the two-sided probability; 1 where they never differ
 */
export const mcNemar = ({ first, second }: PairedCounts): number =>
  binomialTwoSided(first, first + second, 0.5)
