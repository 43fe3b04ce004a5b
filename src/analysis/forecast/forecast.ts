import type { Transactions } from '../../ingest/transactions/transactions.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import { seeded } from '../statistics/random.ts'
import { byCustomer } from './ahead.ts'
import { affordableDraws, part, resamplesFor } from './effort.ts'
import { expectancySteps } from './expectancy.ts'
import { describeBuying, describeSpend } from './fitted.ts'
import { groupsOf } from './groups.ts'
import { holdoutOf } from './holdout.ts'
import type { ForecastParams, ForecastProblem, ForecastResult } from './model.ts'
import { resample } from './resample.ts'
import { rankingOf, segmentsOf } from './segments.ts'
import { simulate } from './simulate.ts'

/**
 * What the customers of a table will buy and bring over a horizon: BG/NBD or Pareto/NBD for when, gamma-gamma
 * for how much, intervals from resampled customers and simulated buying, and the check against a hold-out.
 *
 * @param classes of each customer code, 1 for A … 5 for E; for `by: 'class'`
 * @param chosen mask over customer codes: others are left out
 * @yields the share that is done
 */
export function* forecastSteps(
  table: Transactions,
  params: ForecastParams,
  classes: Uint8Array,
  chosen?: Uint8Array
): Steps<ForecastResult | ForecastProblem, number> {
  const { law, unit, horizon, asOf } = params
  const found = yield* part(expectancySteps(table, params, chosen), 0, 0.25)
  if ('kind' in found) return found
  const { buyers, fit, spend, delta, ahead, brings } = found
  const { histories, codes, spenders, spending, summary } = buyers
  const draws = affordableDraws(params.draws, codes.length)
  const random = seeded(params.seed)
  const times = resamplesFor(histories, draws)
  const again = yield* part(resample(buyers, fit.model, spend.model, times, random), 0.25, 0.45)
  const groups = groupsOf(table, buyers, params, classes)
  const simulated = yield* part(
    simulate(buyers, again, { law, stretch: horizon, delta, draws, ...groups }, random),
    0.45,
    0.7
  )
  const from = codes.reduce((low, code) => Math.min(low, summary.first[code] as number), asOf)
  const holdout = yield* part(holdoutOf(table, { ...params, draws }, from, chosen), 0.7, 1)
  const expected = byCustomer(histories, ahead.purchases)
  const alive = byCustomer(histories, ahead.alive)
  const whole = segmentsOf({ alive, expected, brings }, groups, simulated, params)
  return {
    asOf,
    unit,
    horizon,
    costToKeep: params.costToKeep,
    customers: codes.length,
    setAside: codes.length - spenders.length,
    buying: describeBuying(fit, histories, again),
    spend: describeSpend(spend, spending, again),
    by: params.by,
    ...whole,
    ...rankingOf(brings, alive, params.costToKeep),
    holdout,
    draws
  }
}
