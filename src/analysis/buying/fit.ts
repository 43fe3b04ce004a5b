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
 * A model of buying by maximum likelihood: from three starts, in the logarithms of the parameters. Of many
 * rows, the starts are first tried on some; the parameters are always those of all rows.
 *
 * @yields the share that is done, after every evaluation
 */
export function* fitBuying<U extends TimeUnit>(
  law: BuyingLaw,
  histories: Histories<U>
): Steps<BuyingFit<U>, number> {
  const { objective, starts } = LAWS[law]
  const from = starts(histories).map(start => Float64Array.from(start, Math.log))
  const full = ofLogs(objective(histories))
  const some = thinned(histories)
  const coarse = some && (yield* severalStarts(ofLogs(objective(some)), from))
  const together = some && coarse?.converged && coarse.agreeing === coarse.starts
  // Where all starts came to one place among some of the rows, all of the rows only move it a little.
  const fine = together
    ? yield* severalStarts(full, [coarse.at], { inverse: ofMore(coarse.inverse, some, histories) })
    : yield* severalStarts(full, from)
  const best = together ? { ...fine, agreeing: coarse.agreeing, starts: coarse.starts } : fine
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

/** Rows among which the starts are tried first. */
const SOME = 2000

/** A likelihood of more customers is so many times as curved. */
function ofMore(inverse: Float64Array, some: Histories, all: Histories): Float64Array {
  const many = (of: Histories) => of.weight.reduce((sum, one) => sum + one, 0)
  const share = many(some) / many(all)
  return inverse.map(one => one * share)
}

/** Every so many rows, evenly from all customers; undefined where there are few. */
function thinned(of: Histories): Histories | undefined {
  const every = Math.floor(of.weight.length / SOME)
  if (every < 2) return undefined
  const kept = <T extends Uint32Array | Float64Array>(column: T) =>
    column.filter((_, i) => i % every === 0) as T
  return {
    ...of,
    repeats: kept(of.repeats),
    last: kept(of.last),
    observed: kept(of.observed),
    weight: kept(of.weight)
  }
}

/** A slope this small, as a share of the value, is nought for a resample: its own error is larger by far. */
const ROUGH = 1e-6

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
