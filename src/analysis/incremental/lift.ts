import { studentQuantile } from '../statistics/student.ts'
import type { Sample, Welch } from '../statistics/welch.ts'
import type { Estimate } from './model.ts'

/**
 * Beyond this error of the logarithm there is no interval: a mean is then hardly one of its own standard
 * errors away from nought, and the interval would run from a tenth of the ratio to ten times it.
 */
const MOST_LOG_ERROR = 1.25

/**
 * Relative lift, mean treated / mean control − 1, with an interval by the delta method (Oehlert 1992,
 * The American Statistician 46) on the logarithm of the ratio, as for a ratio of rates (Katz et al. 1978,
 * Biometrics 34): ln(m_t/m_c) has about the variance
 *
 *     s_t² / (n_t·m_t²)  +  s_c² / (n_c·m_c²)
 *
 * and the limits are put back by the exponential. On the ratio itself the interval would be symmetric,
 * which a ratio with a doubtful base is not: it would be too short above and too long below. The quantile
 * is Student's, with Welch's degrees of freedom.
 *
 * @param means of treated and control
 * @param known null when there is no interval for the difference
 * @returns null when the control mean is not positive; no limits when the treated mean is not, or when
 *   the error of the logarithm is over 1.25
 */
export function liftOf(
  means: { readonly treated: number; readonly control: number },
  known: { readonly treated: Sample; readonly control: Sample; readonly welch: Welch } | null,
  confidence: number
): Estimate | null {
  const { treated, control } = means
  if (!(control > 0)) return null
  const value = (treated - control) / control
  const none = { value, low: null, high: null }
  if (!known || !(treated > 0)) return none
  const { treated: t, control: c, welch } = known
  const error = Math.sqrt(
    t.variance / t.n / treated / treated + c.variance / c.n / control / control
  )
  if (!(error <= MOST_LOG_ERROR)) return none
  const factor = Math.exp(studentQuantile(0.5 + confidence / 2, welch.degreesOfFreedom) * error)
  const ratio = treated / control
  return { value, low: ratio / factor - 1, high: ratio * factor - 1 }
}
