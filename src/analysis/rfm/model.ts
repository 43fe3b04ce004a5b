import type { Day } from '../../ingest/transactions/transactions.ts'
import type { Counting } from '../customers/summary-model.ts'

/**
 * Who gets which score when values are equal. With k groups and n customers, a value with `l` customers
 * below it and `e` customers equal to it (itself included):
 * `share`: equal values share a score, 1 + ⌊k·l/n⌋ (the rank of the lowest of them).
 * `average`: equal values share the score of their mean rank, 1 + ⌊k·(l + (e − 1)/2)/n⌋.
 * `appearance`: as they come in the file, like SQL's NTILE: equal customers get different scores, and
 * another order of the rows gives others. Offered to show that it is unstable.
 */
export type TieRule = 'share' | 'average' | 'appearance'

/** One of the three measures. */
export type Measure = 'recency' | 'frequency' | 'monetary'
export const MEASURES = ['recency', 'frequency', 'monetary'] as const

export interface RfmParams extends Counting {
  /** The day from which recency is counted: purchases after it do not exist. */
  readonly asOf: Day
  /** Only purchases of the last so many days up to `asOf` count; null for all. */
  readonly window: number | null
  /** Scores go from 1 (worst) to this: 3 to 10. */
  readonly groups: number
  readonly ties: TieRule
  /** What M is: the customer's revenue, revenue per purchase, or margin. */
  readonly money: 'revenue' | 'mean' | 'margin'
  /**
   * Fixed cut points instead of quantiles: k − 1 ascending values. A value equal to a cut point belongs
   * to the group above. Recency in days: fewer days are the better group.
   */
  readonly cuts: { readonly [M in Measure]?: readonly number[] }
  readonly classes: ClassRule
}

/**
 * A–E by the weighted mean of the three scores, put on a scale from 0 (all worst) to 1 (all best):
 * A from `from[0]` up, B from `from[1]` up, … E the rest. `from` has four descending numbers.
 */
export interface ClassRule {
  readonly weights: { readonly [M in Measure]: number }
  readonly from: readonly [a: number, b: number, c: number, d: number]
}

export const CLASSES = ['A', 'B', 'C', 'D', 'E'] as const
export type RfmClass = (typeof CLASSES)[number]

/** Named segments of the R × F map, on a scale of 1 to 5 whatever the number of groups. */
export const SEGMENTS = [
  'champions',
  'loyal',
  'promising',
  'new',
  'attention',
  'at-risk',
  'cannot-lose',
  'hibernating',
  'lost'
] as const
export type Segment = (typeof SEGMENTS)[number]

export const DEFAULT_RFM: Omit<RfmParams, 'asOf'> = {
  merge: 'day',
  refunds: 'net',
  window: null,
  groups: 5,
  ties: 'share',
  money: 'revenue',
  cuts: {},
  classes: { weights: { recency: 1, frequency: 1, monetary: 1 }, from: [0.8, 0.6, 0.4, 0.2] }
}

/** What a group of customers is and is worth. Money in the table's currency. */
export interface Worth {
  readonly customers: number
  /** Of all customers scored, 0 to 1. */
  readonly customerShare: number
  readonly revenue: number
  /** Of all their revenue; null when that is nought or negative. */
  readonly revenueShare: number | null
  /** Revenue per customer; null for none. */
  readonly mean: number | null
}

/** Scores of every customer, for whoever goes on from them; stays in the worker. */
export interface RfmScores {
  readonly size: number
  /** 0 where the customer has no purchase; else 1 to `groups`. By customer code. */
  readonly recency: Uint8Array
  readonly frequency: Uint8Array
  readonly monetary: Uint8Array
  /** 0 where none, 1 for A … 5 for E. */
  readonly class: Uint8Array
  /** 0 where none, else position in SEGMENTS + 1. */
  readonly segment: Uint8Array
}

/** What the page gets. */
export interface RfmResult {
  readonly asOf: Day
  readonly groups: number
  /** Customers scored. */
  readonly customers: number
  /** Customers with rows that count but no purchase up to `asOf` and within the window, or with refunds only: not scored. */
  readonly outside: number
  readonly revenue: number
  /** `cells[r − 1][f − 1]`. `monetary` is the mean M score, null for an empty cell. */
  readonly cells: readonly (readonly (Worth & { readonly monetary: number | null })[])[]
  readonly classes: readonly (Worth & { readonly id: RfmClass })[]
  readonly segments: readonly (Worth & { readonly id: Segment })[]
  /** By measure and score: the lowest and highest value that got it (days, purchases, money); null if nobody did. */
  readonly bounds: { readonly [M in Measure]: readonly (readonly [number, number] | null)[] }
  /**
   * By measure: customers that have the value of a customer with another score (only `appearance`
   * makes such), and customers whose score another tie rule would change.
   */
  readonly ties: {
    readonly [M in Measure]: { readonly split: number; readonly otherRule: number }
  }
}
