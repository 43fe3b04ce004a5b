import { type Estimate, logIntervals } from '../fitting/interval.ts'
import { ofLogs } from '../fitting/objective.ts'
import { type BuyingModel, LAWS } from './expected.ts'
import type { Histories } from './history.ts'

/** Intervals of the four parameters by the observed information; null as `logIntervals`. */
export const parameterIntervals = (
  { law, parameters }: BuyingModel,
  histories: Histories,
  confidence: number
): readonly Estimate[] | null =>
  logIntervals(
    ofLogs(LAWS[law].objective(histories)),
    Float64Array.from(parameters, Math.log),
    confidence
  )
