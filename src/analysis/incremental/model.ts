import type { Span } from '../customers/summary-model.ts'

/** One arm as totals. Money in the reader's currency. */
export interface ArmTotals {
  readonly customers: number
  readonly revenue: number
  /** Standard deviation of revenue per customer, if known: without it there is no interval. */
  readonly sd?: number
}

/** `from` and `to` are the period: for a table, only the money of these days counts. */
export interface IncrementalParams extends Span {
  /** Share of customers meant to be treated, 0 to 1 (the article: 0.95); null when nobody has said it. */
  readonly planned: number | null
  /** What treating cost in the period; money. */
  readonly cost: number
  /** Share of revenue that is margin, for the return. */
  readonly marginRate: number
  /** Confidence, 0.8 to 0.99. */
  readonly confidence: number
  /** Power for the smallest effect that could have been seen. */
  readonly power: number
  /** Resamples of the bootstrap; 0 for none. Needs single customers. */
  readonly draws: number
  readonly seed: number
}

export const DEFAULT_INCREMENTAL: IncrementalParams & { readonly planned: number } = {
  planned: 0.95,
  cost: 0,
  marginRate: 1,
  confidence: 0.95,
  power: 0.8,
  draws: 2000,
  seed: 1
}

export interface IncrementalResult {
  readonly treated: ArmResult
  readonly control: ArmResult
  /** Per treated customer: mean treated − mean control. Null without customers in both arms. */
  readonly difference: Estimate | null
  /** (Rev_t/n_t − Rev_c/n_c) × n_t, the article's formula. */
  readonly incremental: Estimate | null
  /**
   * difference / mean control, interval by the delta method on the log scale (`lift.ts`); null when the
   * control mean is not positive.
   */
  readonly lift: Estimate | null
  /** Two-sided, of the Welch test; null without an interval. */
  readonly pValue: number | null
  /** Welch–Satterthwaite. */
  readonly degreesOfFreedom: number | null
  /** Percentile bootstrap of `incremental`, for skewed spend; null without single customers. */
  readonly bootstrap: { readonly low: number; readonly high: number; readonly draws: number } | null
  /** The split that came out against the one planned: two-sided exact binomial. Mismatch under 0.001. Null without a plan. */
  readonly ratioCheck: { readonly pValue: number; readonly mismatch: boolean } | null
  /** incremental × marginRate − cost, and that over cost (null when cost is 0). */
  readonly profit: Estimate | null
  readonly roi: number | null
  /** The smallest difference per customer that this split would have seen with `power`. */
  readonly detectable: number | null
  /** The power asked for, 0.5 to 0.999. */
  readonly power: number
  /** `detectable` as a share of the control mean. */
  readonly detectableLift: number | null
  /** What may be said: see verdict.ts. */
  readonly verdict: IncrementalVerdict
}

/**
 * `no-control`/`no-treated`: an arm is empty. `no-spread`: totals without a spread, so no interval.
 * `too-few`: an arm has fewer than 30 customers, fewer than 10 who bought, or no spread at all: the
 * interval itself cannot be trusted. `mismatch`: the split is not the one
 * planned, so the groups are not comparable. `nothing-seen`: the interval holds nought. `effect`/`harm`.
 */
export type IncrementalVerdict =
  | 'no-control'
  | 'no-treated'
  | 'no-spread'
  | 'too-few'
  | 'mismatch'
  | 'nothing-seen'
  | 'effect'
  | 'harm'

export interface ArmResult {
  readonly customers: number
  readonly revenue: number
  readonly mean: number | null
  readonly sd: number | null
  /** Customers whose revenue is above nought, refunds taken off; null when only totals are known. */
  readonly buyers: number | null
}

/** `low` and `high` are null when there is no interval. */
export interface Estimate {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}
