import { normalQuantile } from '../statistics/normal.ts'
import { covariance } from './covariance.ts'
import { observedInformation } from './information.ts'
import type { Objective } from './objective.ts'

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

/**
 * Intervals of positive parameters by the observed information, each on the scale of its logarithm.
 *
 * @param objective minus the log-likelihood in the logarithms of the parameters (`ofLogs`)
 * @param logs where it is least
 * @returns null where it is flat in some direction: then the data do not tell the parameters apart
 */
export function logIntervals(
  objective: Objective,
  logs: Float64Array,
  confidence: number
): readonly Estimate[] | null {
  const variance = covariance(observedInformation(objective, logs))
  return (
    variance &&
    Array.from(logs, (log, i) =>
      logInterval(log, (variance[i] as number[])[i] as number, confidence)
    )
  )
}
