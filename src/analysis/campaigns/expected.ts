import { poissonAtMost } from '../statistics/poisson.ts'
import { budgetOf, type Campaigns, type Outcome, outcomeOf } from './model.ts'

type Curve = Pick<Campaigns, 'atOnce' | 'base' | 'halfLife'>

/**
 * Share that answers a message so many days after the event: base + (at once − base)·2^(−delay / half-life).
 * An assumption, of the simplest kind: what an event adds decays exponentially.
 */
export const responseAfter = (delay: number, { atOnce, base, halfLife }: Curve): number =>
  base + (atOnce - base) * 2 ** (-delay / halfLife)

/** Of what an event adds at once, the part that a planned message still meets on average: λ / (λ + κ). */
export const plannedShare = ({ rate, halfLife }: Pick<Campaigns, 'rate' | 'halfLife'>): number =>
  rate / (rate + Math.LN2 / halfLife)

/**
 * Share that answers a planned message, on average.
 *
 * Events are a Poisson process of rate λ that has always run. Seen from any moment fixed without regard
 * to it, the time D back to the last event is exponential: P(D > d) = P(no event in d days) = e^(−λd).
 * With κ = ln 2 / half-life, E 2^(−D / half-life) = E e^(−κD) = ∫ λ e^(−λd) e^(−κd) dd = λ / (λ + κ).
 * It does not depend on the plan: only the number of messages does.
 */
export const plannedResponse = (campaigns: Campaigns): number =>
  campaigns.base + (campaigns.atOnce - campaigns.base) * plannedShare(campaigns)

/**
 * What both policies are expected to bring, in closed form.
 *
 * Planned: everybody, at fixed intervals, `budgetOf` messages at `plannedResponse`. Triggered: one
 * message an event, always as late after it, answered as `responseAfter` says of that event. The
 * messages due in the period are the events of a stretch as long: X, Poisson with mean customers · λ ·
 * period, of which min(X, budget) go out (`poissonAtMost`); how many answer is independent of X.
 */
export function expectedOutcomes(campaigns: Campaigns): {
  readonly planned: Outcome
  readonly triggered: Outcome
} {
  const budget = budgetOf(campaigns)
  const { customers, rate, period, late } = campaigns
  const sent = poissonAtMost(budget, customers * rate * period)
  return {
    planned: outcomeOf(campaigns, budget, budget * plannedResponse(campaigns)),
    triggered: outcomeOf(campaigns, sent, sent * responseAfter(late, campaigns))
  }
}
