import { expectedOutcomes, plannedShare } from './expected.ts'
import type { Campaigns } from './model.ts'

/**
 * How late the trigger may be. `never`: the planned messages bring more even than a trigger without
 * delay; `always`: they bring less than the latest trigger; `no-decay`: the response does not fall with
 * the delay; `no-events`: nothing triggers.
 */
export type BreakEvenDelay =
  | { readonly kind: 'delay'; readonly days: number }
  | { readonly kind: 'never' | 'always' | 'no-decay' | 'no-events' }

/**
 * The delay at which a triggered message is answered as often as a planned one: 2^(−a / half-life) =
 * λ / (λ + κ), so a = half-life · log₂(1 + κ / λ). It depends on neither response.
 */
export function breakEvenPerMessage(campaigns: Campaigns): BreakEvenDelay {
  if (campaigns.rate === 0) return { kind: 'no-events' }
  if (campaigns.atOnce <= campaigns.base) return { kind: 'no-decay' }
  return { kind: 'delay', days: -campaigns.halfLife * Math.log2(plannedShare(campaigns)) }
}

/**
 * The delay at which both policies bring the same margin in the period. A triggered message then is
 * answered with probability p: S·(margin·p − cost) = planned margin, with S the triggered messages that
 * are expected to go out, whose number does not depend on the delay. From p = base + (at once − base) ·
 * 2^(−a / half-life) follows a.
 */
export function breakEvenMargin(campaigns: Campaigns): BreakEvenDelay {
  const { atOnce, base, halfLife, cost, margin } = campaigns
  const { planned, triggered } = expectedOutcomes(campaigns)
  if (!(triggered.sent > 0)) return { kind: 'no-events' }
  if (atOnce <= base) return { kind: 'no-decay' }
  const needed = (planned.margin / triggered.sent + cost) / margin
  if (needed > atOnce) return { kind: 'never' }
  if (needed <= base) return { kind: 'always' }
  return { kind: 'delay', days: halfLife * Math.log2((atOnce - base) / (needed - base)) }
}
