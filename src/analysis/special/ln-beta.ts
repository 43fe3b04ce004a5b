import { HALF_LOG_TAU, stirlingError } from '../statistics/stirling.ts'

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b) for a, b > 0, to about 1e-14. NaN for others.
 *
 * By what Stirling's formula leaves out, so that no huge logarithms are subtracted from each other when
 * a or b is large.
 */
export function lnBeta(a: number, b: number): number {
  if (!(a > 0 && b > 0)) return Number.NaN
  return (
    (0.5 - a) * Math.log1p(b / a) +
    (0.5 - b) * Math.log1p(a / b) -
    0.5 * Math.log(a + b) +
    HALF_LOG_TAU +
    stirlingError(a) +
    stirlingError(b) -
    stirlingError(a + b)
  )
}
