import type { Trials } from './newcombe.ts'
import { wilson } from './wilson.ts'

/** A ratio of two shares and the range it may have. */
export interface ShareRatio {
  /** null when neither succeeded, or the second never did. */
  readonly ratio: number | null
  readonly low: number
  /** Infinity when the second may never succeed. */
  readonly high: number
}

/**
 * Interval of the ratio of two independent shares, made of the Wilson intervals of both (MOVER-R: Donner
 * and Zou 2012, Statistical Methods in Medical Research 21, 347–359; Newcombe 2016, ibid. 25,
 * 1774–1778). It holds those θ for which Newcombe's interval of p₁ − θ·p₂, made the same way, holds 0; so
 * it leaves out 1 exactly when `newcombe` leaves out 0.
 *
 * @param confidence above 0 and below 1
 * @returns the share of the first over that of the second
 */
export function moverRatio(first: Trials, second: Trials, confidence: number): ShareRatio {
  const one = wilson(first.successes, first.trials, confidence)
  const two = wilson(second.successes, second.trials, confidence)
  const product = one.share * two.share
  // p² − (p − end)², which is end·(2p − end), of the ends that matter for each side.
  const low1 = one.low * (2 * one.share - one.low)
  const high1 = one.high * (2 * one.share - one.high)
  const low2 = two.low * (2 * two.share - two.low)
  const high2 = two.high * (2 * two.share - two.high)
  const root = (a: number, b: number) => Math.sqrt(Math.max(0, product * product - a * b))
  // The textbook form of the lower end, (product − root) / high2, loses its digits or is 0/0.
  const below = product + root(low1, high2)
  return {
    ratio: two.share === 0 ? null : one.share / two.share,
    low: low1 === 0 ? 0 : low1 / below,
    high: low2 === 0 ? Number.POSITIVE_INFINITY : (product + root(high1, low2)) / low2
  }
}
