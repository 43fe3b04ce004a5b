import type { Mood } from './model.ts'

/** How much each thing weighs; the reader's. */
export interface Weights {
  /** Factor of an unhappy post. */
  readonly unhappy: number
  /** Factor of a happy one. */
  readonly happy: number
  /** What each tenfold of followers adds to the factor of reach. */
  readonly reach: number
  /** Factor of a question. */
  readonly question: number
  /** Days in which half of the effect of age is over; above 0. */
  readonly halfLife: number
  /** `waiting`: who has waited longer comes first; `fresh`: what is still being read. */
  readonly age: 'waiting' | 'fresh'
}

/** The urgency of a post, and the factors it is the product of. */
export interface Urgency {
  readonly mood: number
  readonly reach: number
  readonly age: number
  readonly question: number
  readonly product: number
}

/** What of a post makes it urgent. */
interface Urgent {
  readonly mood: Mood
  readonly followers: number | null
  /** Days since it was written. */
  readonly days: number
  readonly question: boolean
}

/**
 * Urgency = mood × reach × age × question, without a unit: it orders a queue and measures nothing. A rule of
 * this workbook's, not of a source.
 *
 * - mood: `unhappy`, 1 or `happy`
 * - reach: 1 + w · log₁₀(1 + followers), because audiences differ by powers of ten; 1 for unknown
 * - age: `waiting` 2 − 2^(−days / halfLife), from 1 to 2; `fresh` 2^(−days / halfLife), from 1 to 0
 * - question: `question`, or 1
 */
export function urgencyOf({ mood, followers, days, question }: Urgent, weights: Weights): Urgency {
  const factors = {
    mood: mood === 'negative' ? weights.unhappy : mood === 'positive' ? weights.happy : 1,
    reach: 1 + weights.reach * Math.log10(1 + (followers ?? 0)),
    age: ageFactor(days, weights),
    question: question ? weights.question : 1
  }
  return {
    ...factors,
    product: factors.mood * factors.reach * factors.age * factors.question
  }
}

function ageFactor(days: number, { halfLife, age }: Weights): number {
  const left = 2 ** (-days / halfLife)
  return age === 'waiting' ? 2 - left : left
}
