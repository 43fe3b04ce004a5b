import type { Transactions } from '../../ingest/transactions/transactions.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import { fitBuying } from '../buying/fit.ts'
import { fitSpend } from '../buying/spend/fit.ts'
import { expectedSpend } from '../buying/spend/model.ts'
import { convertInterest, interest } from '../time/per-period.ts'
import { type Ahead, aheadOf } from './ahead.ts'
import { type Buyers, buyersOf, problemOf } from './buyers.ts'
import { part } from './effort.ts'
import type { ForecastParams, ForecastProblem } from './model.ts'

type Ended<T> = T extends Steps<infer R, number> ? R : never

/** The models fitted to a table, and what they expect of each customer. */
export interface Expectancy {
  readonly buyers: Buyers
  readonly fit: Ended<ReturnType<typeof fitBuying>>
  readonly spend: Ended<ReturnType<typeof fitSpend>>
  /** The continuous rate of interest for one unit. */
  readonly delta: number
  readonly ahead: Ahead
  /** By place in `buyers.codes`: the mean spend to expect of a purchase; NaN where nothing was ever spent. */
  readonly each: Float64Array
  /** The same: discounted margin over the horizon. */
  readonly brings: Float64Array
}

/**
 * Expected purchases, spend and discounted margin of each customer over a horizon: BG/NBD or Pareto/NBD for
 * when, gamma-gamma for how much. Without intervals, which are the forecast's (`forecast.ts`).
 *
 * @param chosen mask over customer codes: others are left out
 * @yields the share that is done
 */
export function* expectancySteps(
  table: Transactions,
  params: ForecastParams,
  chosen?: Uint8Array
): Steps<Expectancy | ForecastProblem, number> {
  const { law, unit, horizon, marginRate } = params
  const buyers = buyersOf(table, params, chosen)
  const problem = problemOf(buyers)
  if (problem) return problem
  const { histories, codes, spenders, spending } = buyers
  const fit = yield* part(fitBuying(law, histories), 0, 0.4)
  const spend = yield* part(fitSpend(spending), 0.4, 0.6)
  const delta = Math.log1p(convertInterest(interest(params.interest, 'year'), unit).share)
  const ahead = yield* part(aheadOf(law, fit.model.parameters, histories, horizon, delta), 0.6, 1)
  const brings = new Float64Array(codes.length)
  const each = new Float64Array(codes.length).fill(Number.NaN)
  for (let at = 0; at < spenders.length; at += 1) {
    const i = spenders[at] as number
    const mean = expectedSpend(
      spend.model,
      spending.purchases[at] as number,
      spending.mean[at] as number
    )
    if (mean === null) return { kind: 'no-mean' }
    each[i] = mean
    brings[i] = (ahead.discounted[histories.rowOf[i] as number] as number) * mean * marginRate
  }
  return { buyers, fit, spend, delta, ahead, each, brings }
}
