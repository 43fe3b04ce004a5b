import type { Day } from '../../ingest/transactions/transactions.ts'
import type { RfmClass, RfmParams } from '../rfm/model.ts'
import type { Spread } from '../statistics/spread.ts'

/**
 * Classes of the same customers on two days. `before` < `after`. Money by margin is revenue if either of
 * the tables has no margin.
 */
export interface MovementParams extends Omit<RfmParams, 'asOf'> {
  readonly before: Day
  readonly after: Day
  /** Share of those who could rise that the plan wants to see rise, 0 to 1. */
  readonly target: number
  /** How often the null is drawn: 0 for none. */
  readonly draws: number
  readonly seed: number
}

/** `none`: no purchase in the span that counts for that day. */
export type Standing = RfmClass | 'none'
export const STANDINGS = ['A', 'B', 'C', 'D', 'E', 'none'] as const

export interface MovementResult {
  readonly before: Day
  readonly after: Day
  /** `matrix[from][to]`, customers, in the order of STANDINGS; none → none is not counted (0). */
  readonly matrix: readonly (readonly number[])[]
  /** Those who stood in B to E before: they could rise. */
  readonly couldRise: number
  readonly rose: number
  /** Those who stood in A to E before and stand lower, or nowhere, now. */
  readonly couldFall: number
  readonly fell: number
  /** rose / couldRise; null without any. */
  readonly upRate: number | null
  readonly downRate: number | null
  /** Up-rate minus target; null without one. */
  readonly aboveTarget: number | null
  /** What the same customers show at equal rates in both stretches; see noise.ts. Absent with 0 draws. */
  readonly noise?: MovementNoise
}

/**
 * The null hypothesis: every customer buys at one rate in both stretches that tell the spans apart (of
 * equal length): nobody arrives, nobody leaves, no season. The purchases of the stretches are then
 * exchangeable, so each day of purchase is put into either by a fair coin; what was bought before stays.
 */
export interface MovementNoise {
  readonly draws: number
  /** Draws asked for, where the table is too large for as many. */
  readonly asked?: number
  /** Mean over the draws, and the middle 95 % of them. */
  readonly upRate: Spread
  readonly downRate: Spread
  /** Customers: those who rose less those who fell. */
  readonly net: Spread
  /** The same as a share of those who stood in a class before, each draw by its own number of them. */
  readonly netRate: Spread
  /** Share of draws, the observed one counted, at least as high as observed: (1 + #) / (1 + draws). */
  readonly upPValue: number
}
