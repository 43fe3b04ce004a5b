import type { Transactions } from '../../ingest/transactions/transactions.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import { LAWS } from '../buying/expected.ts'
import { fitBuying } from '../buying/fit.ts'
import type { Parameters } from '../buying/law.ts'
import { fitSpend } from '../buying/spend/fit.ts'
import { summarise } from '../customers/summary.ts'
import { seeded } from '../statistics/random.ts'
import { spreadOf } from '../statistics/spread.ts'
import { unitsIn } from '../time/unit.ts'
import { type Ahead, aheadOf, byCustomer } from './ahead.ts'
import { type Buyers, buyersOf, problemOf } from './buyers.ts'
import { cutOf } from './cut.ts'
import { part, resamplesFor } from './effort.ts'
import type { ForecastParams, ForecastProblem, Holdout, HoldoutGroup } from './model.ts'
import { resample } from './resample.ts'
import { simulate } from './simulate.ts'

/** Customers with so many repeats or more stand together. */
export const MOST_REPEATS = 7
const TAIL = 0.025

/**
 * The same models fitted to what was known on an earlier day, and what they said of the time since against
 * what came: by frequency (Fader, Hardie and Lee 2005, figure 6), with the coverage of the intervals and
 * beside what the past rate, going on, would have said.
 *
 * @yields the share that is done
 */
export function* holdoutOf(
  table: Transactions,
  params: ForecastParams,
  from: number,
  chosen?: Uint8Array
): Steps<Holdout | ForecastProblem, number> {
  const { law, unit, asOf } = params
  const cut = cutOf(params, from)
  const buyers = buyersOf(table, { ...params, asOf: cut }, chosen)
  const problem = problemOf(buyers)
  if (problem) return problem
  const { histories, codes } = buyers
  const fit = yield* part(fitBuying(law, histories), 0, 0.2)
  const spend = yield* part(fitSpend(buyers.spending), 0.2, 0.3)
  const stretch = (asOf - cut) / unitsIn(unit, 'day')
  const { parameters } = fit.model
  const ahead = yield* part(aheadOf(law, parameters, histories, stretch, 0), 0.3, 0.4)
  const random = seeded(params.seed + 1)
  const again = yield* part(
    resample(buyers, fit.model, spend.model, resamplesFor(histories, params.draws), random),
    0.4,
    0.7
  )
  const groupOf = Uint32Array.from(histories.rowOf, row =>
    Math.min(MOST_REPEATS, histories.repeats[row] as number)
  )
  const asked = { law, stretch, delta: 0, draws: params.draws, groupOf, groups: MOST_REPEATS + 1 }
  const { purchases } = yield* part(simulate(buyers, again, asked, random), 0.7, 1)
  const later = summarise(table, params, { from: cut + 1, to: asOf }).purchases
  const actual = Float64Array.from(codes, code => later[code] as number)
  const naive = naiveOf(buyers, stretch)
  const expected = byCustomer(histories, ahead.purchases)
  const groups: HoldoutGroup[] = []
  for (let repeats = 0; repeats <= MOST_REPEATS; repeats += 1) {
    const sum = (of: Float64Array) =>
      of.reduce((all, one, i) => (groupOf[i] === repeats ? all + one : all), 0)
    const customers = groupOf.reduce((all, one) => all + Number(one === repeats), 0)
    if (customers === 0) continue
    const { low, high } = spreadOf(purchases[repeats] as Float64Array)
    const means = { expected: sum(expected), actual: sum(actual), naive: sum(naive) }
    groups.push({ repeats, customers, ...means, low, high })
  }
  const together = new Float64Array(params.draws).map((_, draw) =>
    purchases.reduce((all, one) => all + (one[draw] as number), 0)
  )
  const { low, high } = spreadOf(together)
  const total = (of: Float64Array) => of.reduce((all, one) => all + one, 0)
  const error = (of: Float64Array) =>
    total(of.map((one, i) => Math.abs(one - (actual[i] as number)))) / codes.length
  return {
    cut,
    days: asOf - cut,
    customers: codes.length,
    converged: fit.converged,
    groups,
    total: { expected: total(expected), actual: total(actual), naive: total(naive), low, high },
    inside: groups.filter(one => one.low <= one.actual && one.actual <= one.high).length,
    customersInside: insideOf(params, parameters, buyers, ahead, stretch, actual) / codes.length,
    error: { model: error(expected), naive: error(naive) }
  }
}

/** Repeats per time so far, for as long again; nothing of somebody who came on the last day. */
function naiveOf({ histories }: Buyers, stretch: number): Float64Array {
  const { rowOf, repeats, observed, times } = histories
  return Float64Array.from(rowOf, row => {
    const watched = times[observed[row] as number] as number
    return watched > 0 ? ((repeats[row] as number) / watched) * stretch : 0
  })
}

/** Customers whose purchases lie in the middle 95 % of their own distribution. */
function insideOf(
  { law }: ForecastParams,
  parameters: Parameters,
  { histories }: Buyers,
  { alive }: Ahead,
  stretch: number,
  actual: Float64Array
): number {
  const { rowOf, repeats, observed, times } = histories
  const most = actual.reduce((high, one) => Math.max(high, one), 0)
  const known = new Map<number, Float64Array>()
  let inside = 0
  rowOf.forEach((row, i) => {
    const [x, at] = [repeats[row] as number, observed[row] as number]
    const key = x * times.length + at
    let upTo = known.get(key)
    if (!upTo) {
      const ahead = LAWS[law].ahead(parameters, x, times[at] as number)
      let sum = 0
      upTo = LAWS[law].chances(ahead, stretch, most).map(chance => {
        sum += chance
        return sum
      })
      known.set(key, upTo)
    }
    const chance = alive[row] as number
    const n = actual[i] as number
    const below = n === 0 ? 0 : 1 - chance + chance * (upTo[n - 1] as number)
    const reached = 1 - chance + chance * (upTo[n] as number)
    if (reached > TAIL && below < 1 - TAIL) inside += 1
  })
  return inside
}
