import { finish } from '../../ingest/work/steps.ts'
import { severalStarts } from '../fitting/several-starts.ts'
import type { TimeUnit } from '../time/unit.ts'
import type { Renewals } from './cohort.ts'
import type { Leaving } from './leaving.ts'
import { logLikelihood, objectiveOf } from './likelihood.ts'

/**
 * Where the likelihood is greatest. Only `inside` are there an α and a β; the others are limits of the family,
 * which a search would run towards for ever:
 *
 * - `empty`: nobody came to a renewal. `one-renewal`: only one renewal was seen, and one number cannot tell
 *   how unlike customers are.
 * - `nobody-left`, `all-left`: at no renewal, or at each, anybody left, or all.
 * - `alike`: churn does not fall, so that the geometric with one churn for everyone fits best.
 * - `sorted`: some left at the first renewal that was seen, and nobody since: some leave at once, others never.
 * - `first-gone`: none of those who were watched at the first renewal stayed, or nobody was watched; the best
 *   fit has all leave at it.
 * - `lost`: the search did not converge.
 */
type Kind =
  | 'inside'
  | 'empty'
  | 'one-renewal'
  | 'nobody-left'
  | 'all-left'
  | 'alike'
  | 'sorted'
  | 'first-gone'
  | 'lost'

/** What maximum likelihood says, and how it was found. */
export interface Estimate<U extends TimeUnit = TimeUnit> {
  readonly kind: Kind
  readonly leaving: Leaving<U>
  readonly logLikelihood: number
  /** Searches begun, and those that ended at the same value; none where the limit is known beforehand. */
  readonly starts: number
  readonly agreeing: number
}

/** Log odds of `first` and logarithm of `sorting`, far apart: few leave and all alike, to many and unlike. */
const STARTS = [-3, -1, 1].flatMap(odds => [-3, 0].map(sorting => [odds, sorting]))
/** Beyond this a parameter has run off: 1 / e^12 is six millionths. */
const EDGE = 12
/** A log-likelihood that is greater by less than this share of it is not greater. */
const GREATER = 1e-7

/** The estimate where the likelihood has no top inside the family, whatever the search; else null. */
export function limitOf<U extends TimeUnit>(renewals: Renewals, per: U): Estimate<U> | null {
  const { atRisk, left } = renewals
  const seen = [...atRisk.keys()].filter(i => (atRisk[i] as number) > 0)
  const came = sum(atRisk)
  const gone = sum(left)
  const known = (kind: Kind, first: number, sorting: number): Estimate<U> => {
    const leaving = { per, first, sorting }
    return {
      kind,
      leaving,
      logLikelihood: logLikelihood(renewals, leaving),
      starts: 0,
      agreeing: 0
    }
  }
  if (came === 0) return known('empty', 0, 0)
  if (gone === 0) return known('nobody-left', 0, 0)
  if (gone === came) return known('all-left', 1, 0)
  if (seen.length === 1) return known('one-renewal', gone / came, 0)
  if (gone === left[0]) return known('sorted', gone / (atRisk[0] as number), Infinity)
  return null
}

/** The best of those in which all customers are alike: one churn, all who left of all who came. */
export function alikeIn<U extends TimeUnit>(renewals: Renewals, per: U): Estimate<U> {
  const leaving = { per, first: sum(renewals.left) / sum(renewals.atRisk), sorting: 0 }
  const likelihood = logLikelihood(renewals, leaving)
  return { kind: 'alike', leaving, logLikelihood: likelihood, starts: 0, agreeing: 0 }
}

/**
 * The shifted beta-geometric by maximum likelihood, from one cohort or several (`renewalsOf`).
 *
 * @param starts where searches begin: log odds of `first` and logarithm of `sorting`
 */
export function estimate<U extends TimeUnit>(
  renewals: Renewals,
  per: U,
  starts: readonly (readonly number[])[] = STARTS
): Estimate<U> {
  const limit = limitOf(renewals, per)
  if (limit) return limit
  const alike = alikeIn(renewals, per)
  const best = finish(severalStarts(objectiveOf(renewals), starts, { edge: EDGE }))
  const counted = { starts: best.starts, agreeing: best.agreeing }
  if (-best.value <= alike.logLikelihood + GREATER * Math.abs(alike.logLikelihood))
    return { ...alike, ...counted }
  const [odds, sorting] = best.at as unknown as readonly [number, number]
  const kind = best.converged
    ? 'inside'
    : best.ending === 'edge' && odds > EDGE
      ? 'first-gone'
      : 'lost'
  const first = kind === 'first-gone' ? 1 : 1 / (1 + Math.exp(-odds))
  const leaving = { per, first, sorting: Math.exp(sorting) }
  return { kind, leaving, logLikelihood: -best.value, ...counted }
}

const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0)
