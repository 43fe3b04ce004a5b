import type { Steps } from '../../ingest/work/steps.ts'
import { minimise } from '../fitting/minimise.ts'
import type { Ending } from '../fitting/minimum.ts'
import { ofLogs } from '../fitting/objective.ts'
import { severalStarts } from '../fitting/several-starts.ts'
import type { TimeUnit } from '../time/unit.ts'
import { type BuyingModel, LAWS } from './expected.ts'
import type { Histories } from './history.ts'
import type { BuyingLaw, Parameters } from './law.ts'

/** A model as it was fitted, and how far that is to be believed. */
export interface BuyingFit<U extends TimeUnit = TimeUnit> {
  readonly model: BuyingModel<U>
  readonly logLikelihood: number
  readonly customers: number
  /** Different histories: what a fit costs. */
  readonly rows: number
  readonly ending: Ending
  readonly converged: boolean
  readonly starts: number
  readonly agreeing: number
  readonly evaluations: number
}

/**
 * A model of buying by maximum likelihood: from three starts, in the logarithms of the parameters.
 *
 * @yields the share that is done, after every evaluation
 */
export function* fitBuying<U extends TimeUnit>(
  law: BuyingLaw,
  histories: Histories<U>
): Steps<BuyingFit<U>, number> {
  const { objective, starts } = LAWS[law]
  const best = yield* severalStarts(
    ofLogs(objective(histories)),
    starts(histories).map(start => start.map(Math.log))
  )
  const { value, ending, converged, agreeing, evaluations } = best
  return {
    model: { law, unit: histories.unit, parameters: naturals(best.at) },
    logLikelihood: -value,
    customers: histories.customers,
    rows: histories.weight.length,
    ending,
    converged,
    starts: best.starts,
    agreeing,
    evaluations
  }
}

/** A slope this small, as a share of the value, is nought for a resample: its own error is larger by far. */
const ROUGH = 1e-7

/** The same model fitted to other weights, from where the fit to all ended. */
export function* refit<U extends TimeUnit>(
  { law, unit, parameters }: BuyingModel<U>,
  histories: Histories<U>
): Steps<BuyingModel<U>> {
  const objective = ofLogs(LAWS[law].objective(histories))
  const { at } = yield* minimise(objective, parameters.map(Math.log), {
    tolerance: ROUGH,
    mostSteps: 60
  })
  return { law, unit, parameters: naturals(at) }
}

const naturals = (logs: Float64Array): Parameters =>
  Array.from(logs, Math.exp) as unknown as Parameters
