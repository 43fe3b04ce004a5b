import type { Steps } from '../../../ingest/work/steps.ts'
import { type Estimate, logIntervals } from '../../fitting/interval.ts'
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
  const { scaled, unit } = scaledOf(spending)
  const customers = scaled.mean.length
  const starts = STARTS.map(([p, q]) => [p, q, (q - 1) / p].map(Math.log))
  const best = yield* severalStarts(ofLogs(spendObjective(scaled)), starts)
  const { ending, converged } = best
  // A density per euro is that per unit over the unit.
  const logLikelihood = -best.value - customers * Math.log(unit)
  return { model: naturals(best.at, unit), logLikelihood, customers, ending, converged }
}

/** The same model fitted to other weights, from where the fit to all ended. */
export function* refitSpend(
  model: SpendModel,
  spending: Spending,
  weight: ArrayLike<number>
): Steps<SpendModel> {
  const { scaled, unit } = scaledOf(spending)
  const objective = ofLogs(spendObjective(scaled, weight))
  const from = logs({ ...model, gamma: model.gamma / unit })
  const { at } = yield* minimise(objective, from, { tolerance: 1e-6, mostSteps: 60 })
  return naturals(at, unit)
}

/** Intervals of p, q and γ by the observed information; null where the likelihood is flat. */
export const spendIntervals = (
  model: SpendModel,
  spending: Spending,
  confidence: number
): readonly Estimate[] | null =>
  logIntervals(ofLogs(spendObjective(spending)), logs(model), confidence)

const logs = ({ p, q, gamma }: SpendModel) =>
  Float64Array.of(Math.log(p), Math.log(q), Math.log(gamma))

function naturals(at: Float64Array, unit: number): SpendModel {
  const [p, q, gamma] = Array.from(at, Math.exp) as [number, number, number]
  return { p, q, gamma: gamma * unit }
}

/** Money counted in mean purchases: whether a parameter has run off must not hang on the currency. */
function scaledOf({ purchases, mean }: Spending): { scaled: Spending; unit: number } {
  const unit = mean.reduce((sum, one) => sum + one, 0) / mean.length
  return { scaled: { purchases, mean: mean.map(one => one / unit) }, unit }
}
