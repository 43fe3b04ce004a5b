/** ½·ln 2π. */
export const HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI)

/**
 * What Stirling's formula leaves out: ln Γ(z + 1) − [(z + ½)·ln z − z + ½·ln 2π], for z > 0. Formulas
 * for large counts that are written with it never subtract huge logarithms from each other (Loader 2000).
 *
 * The asymptotic series (Abramowitz and Stegun 6.1.41) from 15 up; below, the recurrence of Γ. About
 * 1e-15 absolute.
 */
export function stirlingError(z: number): number {
  let shift = 0
  let at = z
  while (at < 15) {
    shift += (at + 0.5) * Math.log1p(1 / at) - 1
    at += 1
  }
  const w = 1 / (at * at)
  const series = 1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w / 1188)))
  return shift + series / at
}

/**
 * Γ(a + b + 1) / (Γ(a + 1)·Γ(b + 1)) · p^a · q^b with q = 1 − p: for whole a, b the probability of a
 * successes in a + b trials. For a, b ≥ 0 and 0 < p < 1; relative error about 1e-14 even for millions.
 *
 * Loader, C. (2000), Fast and accurate computation of binomial probabilities.
 */
export function binomialDensity(a: number, b: number, p: number, q: number): number {
  const n = a + b
  if (a === 0) return Math.exp(n * (p < q ? Math.log1p(-p) : Math.log(q)))
  if (b === 0) return Math.exp(n * (q < p ? Math.log1p(-q) : Math.log(p)))
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * p) -
    deviance(b, n * q) -
    HALF_LOG_TAU
  return Math.exp(exponent) * Math.sqrt(n / (a * b))
}

/** x·ln(x/m) + m − x, half of a Poisson deviance, without losing digits where x is close to m. */
function deviance(x: number, m: number): number {
  const v = (x - m) / (x + m)
  if (Math.abs(v) >= 0.1) return x * Math.log(x / m) + m - x
  // ln(x/m) = 2·artanh v, so the whole is (x − m)·v + 2x·(v³/3 + v⁵/5 + …).
  let power = v
  let sum = 0
  for (let odd = 3; odd < 40; odd += 2) {
    power *= v * v
    sum += power / odd
  }
  return (x - m) * v + 2 * x * sum
}
