/** Density of the standard normal distribution. */
export const normalDensity = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)

/** Beyond this the series of the middle needs too many terms, and the tail would lose digits. */
const MIDDLE = 2.5

/**
 * Φ(x): the probability of a standard normal value up to x, to about 1e-14 relative, in the far lower
 * tail too. NaN for NaN.
 *
 * Middle: Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …) (Marsaglia 2004, Journal of Statistical Software
 * 11/4; Abramowitz and Stegun 26.2.11). Tail: Laplace's continued fraction (26.2.14).
 */
export function normalCdf(x: number): number {
  if (x > MIDDLE) return 1 - tail(x)
  if (x < -MIDDLE) return tail(-x)
  let term = x
  let sum = x
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (x * x) / odd
    sum += term
  }
  return 0.5 + normalDensity(x) * sum
}

/** 1 − Φ(x) for x > 2.5: φ(x) / (x + 1/(x + 2/(x + 3/(x + …)))), from the inside out. */
function tail(x: number): number {
  let fraction = x
  for (let k = 120; k >= 1; k -= 1) fraction = x + k / fraction
  return normalDensity(x) / fraction
}

/**
 * The x with Φ(x) = p: 1.959964 for 0.975. −∞ for 0, ∞ for 1, NaN outside [0, 1].
 *
 * Starts within 0.0005 (Abramowitz and Stegun 26.2.23) and takes Halley's step, which triples the
 * digits, three times.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity
  // In the lower half Φ has all its digits however small it gets.
  if (p > 0.5) return -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  let x =
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) -
    t
  for (let step = 0; step < 3; step += 1) {
    const miss = (normalCdf(x) - p) / normalDensity(x)
    x -= miss / (1 + 0.5 * x * miss)
  }
  return x
}
