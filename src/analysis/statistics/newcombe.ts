import { wilson } from './wilson.ts'

/** Successes among trials. */
export interface Trials {
  readonly successes: number
  /** Above 0. */
  readonly trials: number
}

/** A difference of two shares, as a fraction, and the range it may have. */
export interface ShareDifference {
  readonly difference: number
  readonly low: number
  readonly high: number
}

/**
 * Interval of the difference of two independent shares, made of the Wilson intervals of both: method 10
 * of Newcombe 1998 (Statistics in Medicine 17, 873–890). Works with few successes, where the textbook
 * interval is too short, and with none.
 *
 * @param confidence above 0 and below 1
 * @returns the share of the first less that of the second
 */
export function newcombe(first: Trials, second: Trials, confidence: number): ShareDifference {
  const one = wilson(first.successes, first.trials, confidence)
  const two = wilson(second.successes, second.trials, confidence)
  const difference = one.share - two.share
  return {
    difference,
    low: difference - Math.hypot(one.share - one.low, two.high - two.share),
    high: difference + Math.hypot(one.high - one.share, two.share - two.low)
  }
}
