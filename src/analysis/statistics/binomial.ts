import { regularisedBeta } from './beta.ts'
import { binomialDensity } from './stirling.ts'

/**
 * Exact two-sided binomial test: the probability, if each of `trials` succeeds with probability `p`, of
 * a count that is no likelier than `successes` (the rule of R's `binom.test`). Works for many millions:
 * both tails come from the incomplete beta function (Abramowitz and Stegun 26.5.24).
 *
 * @param successes whole, 0 to trials
 * @param trials whole; 0 gives 1
 * @param p 0 to 1
 * @returns 0 to 1; NaN for arguments outside
 */
export function binomialTwoSided(successes: number, trials: number, p: number): number {
  if (!(p >= 0 && p <= 1 && successes >= 0 && successes <= trials)) return Number.NaN
  if (trials === 0) return 1
  if (p === 0 || p === 1) return successes === trials * p ? 1 : 0
  const chance = (k: number) => binomialDensity(k, trials - k, p, 1 - p)
  // Equal chances that differ in the last bits count as equal, as in R.
  const most = chance(successes) * (1 + 1e-7)
  const mean = trials * p
  if (successes === mean) return 1
  if (successes < mean) {
    const other = firstWhere(Math.ceil(mean), trials + 1, k => k > trials || chance(k) <= most)
    return Math.min(1, atMost(successes, trials, p) + atLeast(other, trials, p))
  }
  const above = firstWhere(0, Math.floor(mean) + 1, k => chance(k) > most)
  return Math.min(1, atMost(above - 1, trials, p) + atLeast(successes, trials, p))
}

/** P(K ≤ k). */
const atMost = (k: number, n: number, p: number): number =>
  k < 0 ? 0 : k >= n ? 1 : regularisedBeta(n - k, k + 1, 1 - p, p)

/** P(K ≥ k). */
const atLeast = (k: number, n: number, p: number): number =>
  k > n ? 0 : k <= 0 ? 1 : regularisedBeta(k, n - k + 1, p, 1 - p)

/** The first k of [from, to) for which `holds`, which is false and then true; `to` if for none. */
function firstWhere(from: number, to: number, holds: (k: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
