import { normalQuantile } from '../statistics/normal.ts'

/** A parameter as it was estimated. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * Interval of a positive parameter from its logarithm and the variance of that: e^(x ± z·√v). On the
 * scale of the logarithm an estimate is closer to normal, and no limit falls below nought.
 *
 * @param confidence above 0 and below 1
 */
export function logInterval(log: number, variance: number, confidence: number): Estimate {
  const margin = normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance)
  return { value: Math.exp(log), low: Math.exp(log - margin), high: Math.exp(log + margin) }
}
