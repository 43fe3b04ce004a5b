import type { ShareDifference } from '../statistics/newcombe.ts'
import type { PairedCounts } from '../statistics/paired-shares.ts'
import type { Measures, PairCounts, Ranking } from './measures.ts'

/** What the recommender is asked. */
export interface RecommenderParams extends Ranking {
  /** Baskets that a pair of items needs to be a rule at all; from 2. */
  readonly least: number
  /** Items that are recommended: 1 to `MOST_SHOWN`. */
  readonly show: number
  /**
   * Items already in the basket, by name; those that no basket holds are reported. With none that is known,
   * the basket holds the item that the strongest rule starts from.
   */
  readonly basket: readonly string[]
}

/** Recommendations at most, and the longest list that is tried. */
export const MOST_SHOWN = 10

/** “Who bought `given` bought `other`”: the counts behind it, and what they say. */
export interface Rule extends PairCounts, Measures {
  readonly givenName: string
  readonly otherName: string
  /** The interval of the confidence. */
  readonly low: number
  readonly high: number
  /** What it is ranked by. */
  readonly score: number
}

/** An item that is recommended. */
export interface Recommendation {
  readonly item: string
  /** Its share of all baskets. */
  readonly share: number
  /** The sum of its rules' scores. */
  readonly score: number
  /** Why: a rule for each item of the basket that speaks for it, the strongest first. */
  readonly rules: readonly Rule[]
}

/** One item of each basket hidden, and guessed from the others. */
export interface Trial {
  /** Baskets with two items or more, and those of them that were tried. */
  readonly eligible: number
  readonly tried: number
  /** Right within the list, for lists of 1 to `MOST_SHOWN` items. */
  readonly curve: readonly { readonly recommended: number; readonly popular: number }[]
  /** For the length asked for. */
  readonly counts: PairedCounts
  readonly difference: ShareDifference
  /** McNemar's exact test. */
  readonly chance: number
  /** Baskets for which no rule spoke: the most sold stood in for all of the list. */
  readonly silent: number
}

export interface RecommenderResult {
  readonly baskets: number
  readonly items: number
  /** Items a basket, on average. */
  readonly size: number
  /** Baskets with one item only. */
  readonly single: number
  /** Items that can have rules, the most frequent first; at most `MOST_CHOICES`. */
  readonly choices: readonly { readonly name: string; readonly baskets: number }[]
  /** The basket as it was understood, and names that no basket holds. */
  readonly basket: readonly string[]
  readonly unknown: readonly string[]
  readonly recommendations: readonly Recommendation[]
  /** The most sold, without those in the basket. */
  readonly popular: readonly { readonly item: string; readonly share: number }[]
  /** The strongest rules of all, each pair of items once. */
  readonly strongest: readonly Rule[]
  /** Pairs of items that are seen together often enough. */
  readonly pairs: number
  /** What the highest plain lift would have brought, however few baskets hold it. */
  readonly hasty: Rule | null
  readonly trial: Trial
}

/** Items that a list offers. */
export const MOST_CHOICES = 1000

/** Why there is nothing to recommend from. */
export type NoRecommender = { readonly none: 'no-baskets' | 'no-pairs' }
