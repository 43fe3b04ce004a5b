import { alarmsOf, crossings } from '../statistics/looks.ts'
import { normalQuantile } from '../statistics/normal.ts'
import { boundsOf, type StoppingRule } from '../statistics/stopping.ts'

/** A plan that is looked at several times, by one rule. */
export interface Looked {
  readonly rule: StoppingRule
  /** The z value at which one stops, by look. */
  readonly bounds: readonly number[]
  /** The chance of a false alarm up to each look. */
  readonly alarms: readonly number[]
  /** The chance that some look sees the effect, in its direction. */
  readonly power: number
}

/**
 * What looking does to a plan.
 *
 * @param single power of one look at the end, above 0
 * @param looks equally spaced, whole, 1 to 100
 */
export function lookedAt(
  rule: StoppingRule,
  looks: number,
  confidence: number,
  single: number
): Looked {
  const bounds = boundsOf(rule, looks, confidence)
  // The drift at which a normal test with one look has the power that the plan has.
  const drift = normalQuantile(0.5 + confidence / 2) + normalQuantile(single)
  return {
    rule,
    bounds,
    alarms: alarmsOf(bounds),
    power: crossings(bounds, drift).above.at(-1) as number
  }
}
