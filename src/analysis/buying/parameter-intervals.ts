import { covariance } from '../fitting/covariance.ts'
import { observedInformation } from '../fitting/information.ts'
import { type Estimate, logInterval } from '../fitting/interval.ts'
import { ofLogs } from '../fitting/objective.ts'
import { type BuyingModel, LAWS } from './expected.ts'
import type { Histories } from './history.ts'

/**
 * Intervals of the four parameters by the observed information, each on the scale of its logarithm.
 * Null where the likelihood is flat in some direction: then the data do not tell the parameters apart.
 */
export function parameterIntervals(
  { law, parameters }: BuyingModel,
  histories: Histories,
  confidence: number
): readonly Estimate[] | null {
  const logs = Float64Array.from(parameters, Math.log)
  const variance = covariance(observedInformation(ofLogs(LAWS[law].objective(histories)), logs))
  return (
    variance &&
    Array.from(logs, (log, i) =>
      logInterval(log, (variance[i] as number[])[i] as number, confidence)
    )
  )
}
