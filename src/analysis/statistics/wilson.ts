import { normalQuantile } from './normal.ts'

/** A share and the range it may have. */
export interface Proportion {
  readonly share: number
  readonly low: number
  readonly high: number
}

/**
 * Score interval of a share, without correction for continuity (Wilson 1927, Journal of the American
 * Statistical Association 22; method 3 of Newcombe 1998, Statistics in Medicine 17, 857–872). Unlike the
 * textbook interval it stays within 0 and 1 and is not empty when nobody, or everybody, responded.
 *
 * @param successes 0 to trials; an expected count need not be whole
 * @param trials above 0
 * @param confidence above 0 and below 1
 */
export function wilson(successes: number, trials: number, confidence: number): Proportion {
  const share = successes / trials
  const z = normalQuantile(0.5 + confidence / 2)
  const squared = (z * z) / trials
  const middle = share + squared / 2
  const reach = Math.sqrt(squared * (share * (1 - share) + squared / 4))
  return {
    share,
    // Rounding must not push an end beyond the share it belongs to.
    low: Math.min(share, Math.max(0, (middle - reach) / (1 + squared))),
    high: Math.max(share, Math.min(1, (middle + reach) / (1 + squared)))
  }
}
