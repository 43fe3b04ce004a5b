/** Beyond this the sum is put on a smaller scale. */
const HUGE = 1e200
/** Reached only above z = 0.999996. */
const MOST_TERMS = 10_000_000

/**
 * Gauss' hypergeometric function ₂F₁(a, b; c; z) for a, b, c > 0 and 0 ≤ z < 1: the case that buying and
 * retention need. Relative error about 1e-14. NaN for arguments outside; Infinity where it is beyond
 * 1.8e308.
 *
 * Every term of its series (Abramowitz and Stegun 15.1.1) is positive there, so that nothing cancels;
 * about 36 / (1 − z) terms.
 */
export const gauss2F1 = (a: number, b: number, c: number, z: number): number =>
  Math.exp(lnGauss2F1(a, b, c, z))

/** Its logarithm, which stays finite when a or b counts hundreds of purchases. */
export function lnGauss2F1(a: number, b: number, c: number, z: number): number {
  if (!(a > 0 && b > 0 && c > 0 && z >= 0 && z < 1)) return Number.NaN
  let term = 1
  let sum = 1
  let scale = 0
  for (let k = 0; k < MOST_TERMS; k += 1) {
    const ratio = (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z
    term *= ratio
    sum += term
    if (sum > HUGE) {
      scale += Math.log(sum)
      term /= sum
      sum = 1
    }
    // What is still to come is less than a geometric series with the larger of this ratio and z.
    if (ratio < 1 && term < 1e-17 * sum * (1 - Math.max(ratio, z))) break
  }
  return scale + Math.log(sum)
}
