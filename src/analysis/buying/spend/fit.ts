import type { Steps } from '../../../ingest/work/steps.ts'
import { covariance } from '../../fitting/covariance.ts'
import { observedInformation } from '../../fitting/information.ts'
import { type Estimate, logInterval } from '../../fitting/interval.ts'
import { minimise } from '../../fitting/minimise.ts'
import type { Ending } from '../../fitting/minimum.ts'
import { ofLogs } from '../../fitting/objective.ts'
import { severalStarts } from '../../fitting/several-starts.ts'
import { spendObjective } from './likelihood.ts'
import type { Spending, SpendModel } from './model.ts'

export interface SpendFit {
  readonly model: SpendModel
  readonly logLikelihood: number
  readonly customers: number
  readonly ending: Ending
  readonly converged: boolean
}

/** p and q where a search begins; γ follows from the mean. */
const STARTS = [
  [2, 3],
  [6, 4],
  [1, 8]
] as const

/**
 * Gamma-gamma by maximum likelihood, from three starts.
 *
 * @param spending at least one customer, all means above nought
 * @yields the share that is done, after every evaluation
 */
export function* fitSpend(spending: Spending): Steps<SpendFit, number> {
  const { mean } = spending
  const usual = mean.reduce((sum, one) => sum + one, 0) / mean.length
  const starts = STARTS.map(([p, q]) => [p, q, (usual * (q - 1)) / p].map(Math.log))
  const best = yield* severalStarts(ofLogs(spendObjective(spending)), starts)
  const { ending, converged } = best
  const model = naturals(best.at)
  return { model, logLikelihood: -best.value, customers: mean.length, ending, converged }
}

/** The same model fitted to other weights, from where the fit to all ended. */
export function* refitSpend(
  model: SpendModel,
  spending: Spending,
  weight: ArrayLike<number>
): Steps<SpendModel> {
  const objective = ofLogs(spendObjective(spending, weight))
  const { at } = yield* minimise(objective, logs(model), { tolerance: 1e-7, mostSteps: 60 })
  return naturals(at)
}

/** Intervals of p, q and γ by the observed information; null where the likelihood is flat. */
export function spendIntervals(
  model: SpendModel,
  spending: Spending,
  confidence: number
): readonly Estimate[] | null {
  const at = logs(model)
  const variance = covariance(observedInformation(ofLogs(spendObjective(spending)), at))
  return (
    variance &&
    Array.from(at, (log, i) => logInterval(log, (variance[i] as number[])[i] as number, confidence))
  )
}

const logs = ({ p, q, gamma }: SpendModel) =>
  Float64Array.of(Math.log(p), Math.log(q), Math.log(gamma))

function naturals(at: Float64Array): SpendModel {
  const [p, q, gamma] = Array.from(at, Math.exp) as [number, number, number]
  return { p, q, gamma }
}
