import { regularisedBeta } from './beta.ts'
import { normalQuantile } from './normal.ts'
import { binomialDensity } from './stirling.ts'

/**
 * Student's t: the probability of a value up to `t` with `df` > 0 degrees of freedom (a fraction is
 * fine, as Welch's formula gives one). Half of I_{df/(df+t²)}(df/2, ½) (Abramowitz and Stegun 26.7.1 and
 * 26.5.27). Absolute error below 1e-13. NaN for df ≤ 0.
 */
export function studentCdf(t: number, df: number): number {
  if (!(df > 0)) return Number.NaN
  const half = halfTail(Math.abs(t), df)
  return t > 0 ? 1 - half : half
}

/** P(T > t) for t ≥ 0, to nearly all digits however small. */
function halfTail(t: number, df: number): number {
  const square = t * t
  // Beyond 1e150 the square overflows; the tail is nought for every df of use.
  if (!Number.isFinite(square)) return 0
  return 0.5 * regularisedBeta(df / 2, 0.5, df / (df + square), square / (df + square))
}

/** The two-sided p-value of a t statistic. */
export const studentTwoSided = (t: number, df: number): number => 2 * studentCdf(-Math.abs(t), df)

/**
 * The t with `studentCdf(t, df)` = p: 2.776 for 0.975 and 4. ±∞ at 0 and 1, NaN outside.
 *
 * Newton's steps between bounds that hold the root; where a step would leave them, they are halved.
 */
export function studentQuantile(p: number, df: number): number {
  if (!(df > 0 && p >= 0 && p <= 1)) return Number.NaN
  if (p === 0.5) return 0
  if (p > 0.5) return -studentQuantile(1 - p, df)
  if (p === 0) return -Infinity
  let low = 0
  // Its tails are heavier than the normal's, so the root lies beyond the normal quantile.
  let high = Math.max(1, -normalQuantile(p))
  while (halfTail(high, df) > p) {
    low = high
    high *= 2
  }
  let t = low === 0 ? high : (low + high) / 2
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step += 1) {
    const miss = halfTail(t, df) - p
    if (miss > 0) low = t
    else high = t
    const next = t + miss / density(t, df)
    const taken = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(taken - t) < 1e-15 * t) break
    t = taken
  }
  return -t
}

/** Density at t > 0, from x^a·y^b / B(a, b) of the beta distribution behind it: dx/dt = −2·x·y / t. */
function density(t: number, df: number): number {
  const [x, y] = [df / (df + t * t), (t * t) / (df + t * t)]
  const a = df / 2
  return (binomialDensity(a, 0.5, x, y) * ((a * 0.5) / (a + 0.5))) / t
}
