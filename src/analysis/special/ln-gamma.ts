import { HALF_LOG_TAU, stirlingError } from '../statistics/stirling.ts'

/** From here up Stirling's series has all its digits. */
const LARGE = 15

/**
 * ln Γ(x) for x > 0, to about 1e-14 (absolute near 1 and 2, where it is nought, relative elsewhere).
 * NaN for other x.
 *
 * The recurrence up to 15, then Stirling's formula (Abramowitz and Stegun 6.1.15 and 6.1.41).
 */
export function lnGamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  let product = 1
  let at = x
  while (at < LARGE) {
    product *= at
    at += 1
  }
  // stirlingError(at) is of ln Γ(at + 1); the ln(at) between them goes into the half.
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TAU + stirlingError(at) - Math.log(product)
}
