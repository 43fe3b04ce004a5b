import { binomialDensity } from './stirling.ts'

/** Enough for counts of many millions; each step is a handful of multiplications. */
const STEPS = 200_000
const TINY = 1e-300

/**
 * The regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1: the distribution
 * function behind Student's t and the binomial. Absolute error below 1e-13; of small values nearly all
 * digits are right. NaN for arguments outside.
 *
 * The continued fraction of DLMF 8.17.22 by Lentz's method, on the side where it converges.
 *
 * @param y 1 − x, for callers who know it with more digits than the subtraction leaves
 */
export function regularisedBeta(a: number, b: number, x: number, y: number = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) return Number.NaN
  if (x === 0) return 0
  if (y === 0) return 1
  // The mean of the distribution is a / (a + b): beyond it the other end is nearer.
  return x * (b + 1) <= y * (a + 1) ? lowerEnd(a, b, x, y) : 1 - lowerEnd(b, a, y, x)
}

function lowerEnd(a: number, b: number, x: number, y: number): number {
  // x^a·y^b / (a·B(a, b)), by way of the binomial: (a·b/(a + b)) / a of its density.
  const front = binomialDensity(a, b, x, y) * (b / (a + b))
  if (front === 0) return 0
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= STEPS; m += 1) {
    const at = a + 2 * m
    const even = (m * (b - m) * x) / ((at - 1) * at)
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / (at * (at + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return front * fraction
}

/** Lentz's method divides by both: neither may be nought. */
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value)
