import { lnGauss2F1 } from '../special/gauss-2f1.ts'
import type { Duration } from '../time/duration.ts'
import type { Interest } from '../time/per-period.ts'
import type { TimeUnit } from '../time/unit.ts'
import { alphaOf, betaOf, havingRenewed, type Leaving, survivalOf } from './leaving.ts'

/**
 * A length of time that need not exist. `endless`: the mean is infinite, since the few who stay for ever weigh
 * more than all the others; a horizon or interest makes it a number.
 */
export type Expected =
  | { readonly ok: true; readonly periods: number }
  | { readonly ok: false; readonly problem: 'endless' }

/**
 * Periods that a customer who has renewed so often still has before them, the one just begun not counted:
 * the sum of S(n + t) / S(n) over t = 1, 2 …, which is (β + n) / (α − 1). S falls as t^−α, so that for α ≤ 1
 * the sum has no end.
 *
 * @param renewals that are behind the customer; 0 for one who has just joined
 */
export function residualLifetime(leaving: Leaving, renewals: number): Expected {
  const { first, sorting } = havingRenewed(leaving, renewals)
  // All leave at the next renewal, whatever they are afterwards.
  if (first === 1) return { ok: true, periods: 0 }
  return first > sorting
    ? { ok: true, periods: (1 - first) / (first - sorting) }
    : { ok: false, problem: 'endless' }
}

/** Periods in all, the first included: 1 / churn where all are alike, (α + β − 1) / (α − 1) in general. */
export function meanLifetime(leaving: Leaving): Expected {
  const rest = residualLifetime(leaving, 0)
  return rest.ok ? { ok: true, periods: rest.periods + 1 } : rest
}

/**
 * The discounted expected residual lifetime (DERL; Fader and Hardie 2010, Marketing Science 29(1), 85–93) of
 * a customer who stands just before a renewal, having renewed `renewals` times: the sum of the chances of the
 * renewals from that one on, each as a share of today's money, the one at hand in full,
 *
 *   Σ S(n + j) / S(n) / (1 + d)^(j − 1) = (β + n) / (α + β + n) · ₂F₁(1, β + n + 1; α + β + n + 1; 1 / (1 + d)).
 *
 * @param interest by the unit in which renewals come; less than five in a million counts as none, since no
 *   series gets to its end then
 */
export function discountedResidual<U extends TimeUnit>(
  leaving: Leaving<U>,
  renewals: number,
  { share }: Interest<NoInfer<U>>
): Expected {
  const later = havingRenewed(leaving, renewals)
  if (share < 5e-6) return residualLifetime(later, 0)
  const now = 1 / (1 + share)
  const [stays, alpha, beta] = [1 - later.first, alphaOf(later), betaOf(later)]
  if (stays === 0) return { ok: true, periods: 0 }
  // With α + β beyond bounds customers are alike, with α nought nobody leaves: geometric series, both.
  if (later.sorting < 1e-12 || later.first === 0)
    return { ok: true, periods: stays / (1 - stays * now) }
  return {
    ok: true,
    periods: stays * Math.exp(lnGauss2F1(1, beta + 1, alpha + beta + 1, now))
  }
}

/**
 * Periods that a new customer is expected to pay for within a horizon, each paid when it begins and worth
 * what money in its time is today: Σ S(t) / (1 + d)^t over t = 0 … horizon − 1.
 *
 * @param horizon a period that it cuts is counted whole
 */
export function expectedWithin<U extends TimeUnit>(
  leaving: Leaving<U>,
  horizon: Duration<NoInfer<U>>,
  interest: Interest<NoInfer<U>>
): number {
  const whole = Math.ceil(horizon.count)
  const survival = survivalOf(leaving, whole)
  let sum = 0
  for (let t = 0; t < whole; t += 1) {
    sum += (survival[t] as number) / (1 + interest.share) ** t
  }
  return sum
}
