import type { Day } from '../../ingest/transactions/transactions.ts'
import type { Counting } from '../customers/summary-model.ts'

export interface LadderParams extends Counting {
  /** End of observation: who has not bought again by then is censored, not lost. */
  readonly asOf: Day
  /** Steps shown: 2 to 12. */
  readonly steps: number
  /** Days within which a next purchase is asked for. */
  readonly horizon: number
  /** People who knew the shop, as counted by the reader; null if not known. */
  readonly prospects: number | null
}

export interface LadderResult {
  readonly asOf: Day
  readonly horizon: number
  readonly steps: readonly LadderStep[]
  /** Time from first contact to first purchase, if the table says when the contact was. */
  readonly fromContact?: Waiting
}

/** The kth purchase (k from 1). */
export interface LadderStep {
  readonly step: number
  /** Customers that reached it. */
  readonly reached: number
  /** Of those at the step before (of the prospects for the first); null if that is not known or nobody. */
  readonly shareOfPrevious: number | null
  /** Of all customers. */
  readonly shareOfFirst: number
  /** Revenue of the kth purchase, mean and median over those who reached it; null for nobody. */
  readonly meanOrder: number | null
  readonly medianOrder: number | null
  /** Waiting from the step before to this one; absent for step 1. */
  readonly waiting?: Waiting
}

/**
 * Days until something happens, seen until `asOf`. Kaplan and Meier 1958: `curve` is the estimated share
 * that has got there by each day, with Greenwood's interval (log-log).
 */
export interface Waiting {
  readonly atRisk: number
  readonly happened: number
  readonly censored: number
  /** Mean and median of those that happened: too short, since the slow ones have not happened yet. */
  readonly naiveMedian: number | null
  /** The day by which half have got there; null when the curve ends below half. */
  readonly median: number | null
  /** Share within the horizon with its 95 % interval; null when observation is shorter than the horizon. */
  readonly withinHorizon: {
    readonly share: number
    readonly low: number
    readonly high: number
  } | null
  /** [days, share], steps thinned to at most 120 points; starts at [0, 0]. */
  readonly curve: readonly (readonly [days: number, share: number])[]
}
