import { studentQuantile } from '../statistics/student.ts'
import type { Sample, Welch } from '../statistics/welch.ts'
import type { Estimate } from './model.ts'

/**
 * Relative lift, mean treated / mean control − 1, with an interval by the delta method (Oehlert 1992,
 * The American Statistician 46): the ratio of two independent means has about the variance
 *
 *     s_t² / (n_t·m_c²)  +  m_t²·s_c² / (n_c·m_c⁴)
 *
 * which counts the doubt about the control mean twice over, as the level and as the base. The quantile is
 * Student's, with Welch's degrees of freedom. Good as long as the control mean is many of its own
 * standard errors away from nought.
 *
 * @param means of treated and control
 * @param known null when there is no interval for the difference
 * @returns null when the control mean is not positive
 */
export function liftOf(
  means: { readonly treated: number; readonly control: number },
  known: { readonly treated: Sample; readonly control: Sample; readonly welch: Welch } | null,
  confidence: number
): Estimate | null {
  const { treated, control } = means
  if (!(control > 0)) return null
  const value = (treated - control) / control
  if (!known) return { value, low: null, high: null }
  const { treated: t, control: c, welch } = known
  const ratio = treated / control
  const error = Math.sqrt(t.variance / t.n + (ratio ** 2 * c.variance) / c.n) / control
  const margin = studentQuantile(0.5 + confidence / 2, welch.degreesOfFreedom) * error
  return { value, low: value - margin, high: value + margin }
}
