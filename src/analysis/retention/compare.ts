import { noneOf, productLimit, type Survival } from '../statistics/product-limit.ts'
import { seeded } from '../statistics/random.ts'
import { type Duration, duration } from '../time/duration.ts'
import type { Interest } from '../time/per-period.ts'
import type { TimeUnit } from '../time/unit.ts'
import { bootstrap, type Middle, middleShape } from './bootstrap.ts'
import { type Cohort, renewalsOf, tenureOf } from './cohort.ts'
import { type Estimate, estimate } from './estimate.ts'
import { forecastCounts, forecastWithin, leftAfter } from './forecast.ts'
import { type ShapeIntervals, shapeIntervals } from './intervals.ts'
import type { Leaving } from './leaving.ts'
import { discountedResidual, type Expected, expectedWithin, meanLifetime } from './lifetime.ts'

/** Forecasts drawn; limits at 2.5 % and 97.5 % are the 6th from either end. */
const DRAWS = 200

/** What one way of looking at leaving comes to, in periods. */
export interface Outlook<U extends TimeUnit = TimeUnit> {
  readonly leaving: Leaving<U>
  /** From joining to leaving, without end and without interest. */
  readonly lifetime: Expected
  /** Paid for by a new customer within the horizon, discounted. */
  readonly within: number
  /** Still to come from one who stands before the next renewal after all that was seen, discounted. */
  readonly residual: Expected
}

/** A cohort, or several, seen by 1 / churn, by Kaplan and Meier, by the sBG and, of made-up ones, as they are. */
export interface Comparison<U extends TimeUnit = TimeUnit> {
  readonly per: U
  readonly horizon: number
  readonly interest: Interest<U>
  readonly confidence: number
  readonly cohorts: readonly Cohort[]
  /** Customers at their first count, and renewals that anybody was watched through. */
  readonly customers: number
  readonly watched: number
  readonly curve: Survival
  /** Churn at each renewal that was seen: who came to it, who left. */
  readonly atRisk: readonly number[]
  readonly left: readonly number[]
  readonly naive: Outlook<U>
  readonly estimate: Estimate<U>
  readonly sbg: Outlook<U>
  readonly truth: Outlook<U> | null
  /** By the observed information; null at the limits of the family. */
  readonly intervals: ShapeIntervals | null
  /** By the bootstrap. */
  readonly shape: { readonly alpha: Middle; readonly beta: Middle }
  /** Range of `sbg.within` over as many new customers as there were. */
  readonly within: Middle
  /** For each renewal after the last that was seen, the share that may be left of all. */
  readonly ahead: readonly Middle[]
}

/** Why nothing can be forecast. */
export type CompareProblem =
  | { readonly kind: 'empty' | 'one-customer' | 'one-renewal' | 'all-left' | 'lost' }
  /** Nobody has left: the churn that this does not rule out. */
  | { readonly kind: 'nobody-left'; readonly most: number }

interface Options<U extends TimeUnit> {
  readonly per: U
  readonly horizon: Duration<NoInfer<U>>
  readonly interest: Interest<NoInfer<U>>
  readonly confidence: number
  readonly seed: number
  readonly truth?: Leaving<NoInfer<U>>
}

/**
 * Puts 1 / churn beside Kaplan–Meier and the shifted beta-geometric, on the same customers.
 *
 * The naive churn is what a dashboard shows: all who left, of all who came to a renewal; it is also what
 * maximum likelihood says if all customers are alike.
 */
export function compare<U extends TimeUnit>(
  cohorts: readonly Cohort[],
  { per, horizon, interest, confidence, seed, truth }: Options<U>
):
  | { readonly ok: true; readonly found: Comparison<U> }
  | { readonly ok: false; readonly problem: CompareProblem } {
  const renewals = renewalsOf(cohorts)
  const [came, gone] = [sum(renewals.atRisk), sum(renewals.left)]
  const watchedOf = cohorts.filter(({ counts }) => counts.length > 1)
  const customers = sum(watchedOf.map(({ counts }) => counts[0] as number))
  const fit = estimate(renewals, per)
  const { kind } = fit
  if (kind === 'nobody-left')
    return { ok: false, problem: { kind, most: noneOf(came, confidence) } }
  if (customers === 1) return { ok: false, problem: { kind: 'one-customer' } }
  if (kind === 'empty' || kind === 'one-renewal' || kind === 'all-left' || kind === 'lost')
    return { ok: false, problem: { kind } }
  const watched = renewals.atRisk.findLastIndex(n => n > 0) + 1
  const periods = Math.max(1, Math.ceil(horizon.count))
  const outlook = (leaving: Leaving<U>): Outlook<U> => ({
    leaving,
    lifetime: meanLifetime(leaving),
    within: expectedWithin(leaving, duration(periods, per), interest),
    residual: discountedResidual(leaving, watched, interest)
  })
  const random = seeded(seed)
  const draws = bootstrap(watchedOf, fit, DRAWS, random)
  const curve = productLimit(tenureOf(cohorts), confidence)
  const count = leftAfter(watchedOf, watched)
  const share = (curve.survival.at(-1) as number) / Math.max(1, count)
  const more = Math.max(0, periods - watched)
  const ahead = forecastCounts(draws, count, watched, more, confidence, random)
  return {
    ok: true,
    found: {
      ...{ per, horizon: periods, interest, confidence, cohorts, customers, watched, curve },
      atRisk: [...renewals.atRisk.subarray(0, watched)],
      left: [...renewals.left.subarray(0, watched)],
      naive: outlook({ per, first: gone / came, sorting: 0 }),
      estimate: fit,
      sbg: outlook(fit.leaving),
      truth: truth ? outlook(truth) : null,
      intervals: shapeIntervals(renewals, fit, confidence),
      shape: middleShape(draws, confidence),
      within: forecastWithin(draws, customers, periods, interest, confidence, random),
      ahead: ahead.map(({ low, high }) => ({ low: low * share, high: high * share }))
    }
  }
}

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, one) => total + one, 0)
