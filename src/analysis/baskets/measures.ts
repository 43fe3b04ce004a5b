import { type Proportion, wilson } from '../statistics/wilson.ts'

/** How often two items were bought: all counts of baskets. */
export interface PairCounts {
  /** With both; at most either of the next. */
  readonly both: number
  /** With the item that is given: from 1. */
  readonly given: number
  /** With the other item: from 1. */
  readonly other: number
  /** In all. */
  readonly baskets: number
}

type Measure = 'lift' | 'confidence' | 'cosine' | 'support'

export type Measures = Readonly<Record<Measure, number>>

/** How a few coincidences are kept from looking like a rule. */
type Caution = 'interval' | 'shrink' | 'none'

/** How pairs are ranked. */
export interface Ranking {
  readonly measure: Measure
  readonly caution: Caution
  /** Baskets of nothing in particular that are added when shrinking; 0 or more. */
  readonly prior: number
}

/** Of the intervals. */
export const CONFIDENCE = 0.95

/**
 * Support and confidence after Agrawal, Imieliński and Swami (1993, SIGMOD) and Agrawal and Srikant (1994,
 * VLDB); lift (there called interest) after Brin, Motwani, Ullman and Tsur (1997, SIGMOD); cosine of the
 * items' columns of noughts and ones after Sarwar, Karypis, Konstan and Riedl (2001, WWW).
 *
 * @returns support, confidence and cosine in 0..1; lift from 0, with 1 for independent items
 */
export const measures = (pair: PairCounts): Measures => ({
  support: measureOf(pair, 'support'),
  confidence: measureOf(pair, 'confidence'),
  lift: measureOf(pair, 'lift'),
  cosine: measureOf(pair, 'cosine')
})

/** One of them by itself, for millions of calls. */
function measureOf({ both, given, other, baskets }: PairCounts, measure: Measure): number {
  if (measure === 'support') return both / baskets
  if (measure === 'confidence') return both / given
  if (measure === 'lift') return (both / given) * (baskets / other)
  return both / Math.sqrt(given * other)
}

/** The confidence of a rule and the range it may have (Wilson). */
export const confidenceRange = ({ both, given }: PairCounts): Proportion =>
  wilson(both, given, CONFIDENCE)

/**
 * What pairs are ranked by. With `interval`, the confidence in a measure is put at the lower end of its
 * interval, the shares of the items taken as known. With `shrink`, lift is (both + k) / (expected + k), the
 * mean of a gamma distribution around 1 as in DuMouchel (1999, The American Statistician 53), confidence
 * moves towards the item's share of all baskets in the same way, and cosine and support are multiplied by
 * both / (both + k), as Bell and Koren (2007, KDD Cup) do with correlations.
 */
export function scoreOf(pair: PairCounts, { measure, caution, prior }: Ranking): number {
  const plain = measureOf(pair, measure)
  if (caution === 'none' || pair.both === 0) return plain
  if (caution === 'interval')
    return (plain * lowerShare(pair.both, pair.given) * pair.given) / pair.both
  const share = pair.other / pair.baskets
  if (measure === 'confidence') return (pair.both + prior * share) / (pair.given + prior)
  if (measure === 'lift') return (pair.both + prior) / (pair.given * share + prior)
  return (plain * pair.both) / (pair.both + prior)
}

/** 1.959964: the two-sided 95 % point of the normal distribution, worked out once for millions of calls. */
const Z = 1.959963984540054

/** The lower end of Wilson's interval, as `wilson` has it. */
function lowerShare(successes: number, trials: number): number {
  const share = successes / trials
  const squared = (Z * Z) / trials
  const reach = Math.sqrt(squared * (share * (1 - share) + squared / 4))
  return Math.max(0, (share + squared / 2 - reach) / (1 + squared))
}
