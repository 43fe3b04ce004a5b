import { covariance } from '../fitting/covariance.ts'
import { observedInformation } from '../fitting/information.ts'
import { type Estimate as Interval, logInterval } from '../fitting/interval.ts'
import type { Renewals } from './cohort.ts'
import type { Estimate } from './estimate.ts'
import { alphaOf, betaOf } from './leaving.ts'
import { objectiveOf } from './likelihood.ts'

/** The parameters as they were estimated, with their limits. */
export interface ShapeIntervals {
  readonly alpha: Interval
  readonly beta: Interval
}

/**
 * Intervals of α and β from the observed information, on the scale of their logarithms: ln α is
 * ln first − ln sorting, and ln β is ln(1 − first) − ln sorting, whose slopes in the log odds of `first` are
 * 1 − first and −first. Null at the limits of the family, where the likelihood has no top, and where it
 * is so flat that the data say nothing of one of the two.
 */
export function shapeIntervals(
  renewals: Renewals,
  { kind, leaving }: Estimate,
  confidence: number
): ShapeIntervals | null {
  if (kind !== 'inside') return null
  const { first, sorting } = leaving
  const at = Float64Array.of(Math.log(first) - Math.log1p(-first), Math.log(sorting))
  const matrix = covariance(observedInformation(objectiveOf(renewals), at))
  if (!matrix) return null
  const [[odds, both], [, sorted]] = matrix as [[number, number], [number, number]]
  const variance = (slope: number) => slope ** 2 * odds - 2 * slope * both + sorted
  return {
    alpha: logInterval(Math.log(alphaOf(leaving)), variance(1 - first), confidence),
    beta: logInterval(Math.log(betaOf(leaving)), variance(-first), confidence)
  }
}
