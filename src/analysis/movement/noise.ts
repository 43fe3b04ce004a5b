import type { CustomerSummary } from '../customers/summary-model.ts'
import { measuresOf } from '../rfm/measures.ts'
import type { RfmParams } from '../rfm/model.ts'
import { classesOf } from '../rfm/scores.ts'
import { scoreMeasure } from '../rfm/scoring.ts'
import { type Random, seeded } from '../statistics/random.ts'
import { spreadOf } from '../statistics/spread.ts'
import { matrixOf, ratesOf, standingsOf } from './matrix.ts'
import type { MovementNoise, MovementParams } from './model.ts'
import type { Pool } from './pool.ts'
import { add, blank, type Growing, restart } from './tallies.ts'

/** Customers and purchases gone through at most, over all draws: some seconds. */
const MOST_WORK = 4e7
/** Purchases between two chances for a worker to look at its messages. */
const STRIDE = 1 << 17
/** With 39 draws p can still be 0.025. */
const FEWEST_DRAWS = 39

/** How many of the draws asked for a table of that size gets. */
export const affordableDraws = (asked: number, customers: number, purchases: number): number =>
  Math.min(
    Math.floor(asked),
    Math.max(FEWEST_DRAWS, Math.floor(MOST_WORK / (customers + purchases + 1)))
  )

/**
 * What equal rates and chance would show. The null hypothesis: each customer buys at one constant rate, the same
 * in both stretches (a Poisson process; who came or left in between, a season and a campaign all break it).
 * Then, given all purchases, each is as likely in the one stretch as in the other (Przyborowski & Wilenski
 * 1940), and a draw puts it into either by a fair coin, with its amount, on the day of the same number.
 * Purchases of one customer on such a pair of days share the coin: what was merged as one day stays one,
 * and rows of one basket stay together. Scores, classes and rates are then worked out as for the real data;
 * a new ranking is part of each draw.
 *
 * Draw and reality are exchangeable under the hypothesis, so that (1 + #{draws ≥ observed}) / (1 + draws)
 * is a valid p-value whatever the number of draws (Phipson & Smyth 2010). A small one says: more rose
 * than equal rates make likely. It does not say why.
 *
 * Large tables get fewer draws than asked for; `draws` says how many it were.
 *
 * @yields the share that is done, after each draw, where `true` sent back ends it; null in between
 */
export function* noiseSteps(
  pool: Pool,
  params: MovementParams
): Generator<number | null, MovementNoise | undefined, boolean | undefined> {
  const draws = affordableDraws(params.draws, pool.before.size, pool.count)
  if (!(draws > 0)) return undefined
  const work = workOf(pool)
  const observed = yield* rateSteps(pool, params, work, undefined)
  const random = seeded(params.seed)
  const up: number[] = []
  const down: number[] = []
  const net: number[] = []
  const netRate: number[] = []
  for (let draw = 1; draw <= draws; draw++) {
    const rates = yield* rateSteps(pool, params, work, random)
    up.push(rates.upRate ?? 0)
    down.push(rates.downRate ?? 0)
    net.push(rates.rose - rates.fell)
    netRate.push((rates.rose - rates.fell) / Math.max(1, rates.couldFall))
    if ((yield draw / draws) === true) return undefined
  }
  const least = observed.upRate ?? 0
  const reached = up.filter(rate => rate >= least - 1e-12).length
  return {
    draws,
    ...(draws < params.draws ? { asked: params.draws } : {}),
    upRate: spreadOf(up),
    downRate: spreadOf(down),
    net: spreadOf(net),
    netRate: spreadOf(netRate),
    upPValue: (1 + reached) / (1 + draws)
  }
}

/** Where draws are added up, one after the other. */
interface Work {
  readonly before: Growing
  readonly after: Growing
}

export const workOf = ({ before }: Pool): Work => ({
  before: blank(before.size, before.margin !== undefined),
  after: blank(before.size, before.margin !== undefined)
})

/**
 * The rates of one draw, or, without coins, of what really happened. Public for its test: were the two not
 * the same sums, the noise would be off and nobody would see it.
 *
 * @yields null, often enough for a worker to answer others in between
 */
export function* rateSteps(
  pool: Pool,
  params: MovementParams,
  work: Work,
  random: Random | undefined
): Generator<null, ReturnType<typeof ratesOf>, unknown> {
  const { person, day, later, amount, margin, purchase, keeps, shift } = pool
  restart(work.before, pool.before)
  restart(work.after, pool.after)
  let coins = 0
  let left = 0
  let swap = 0
  for (let i = 0; i < pool.count; i++) {
    if (i % STRIDE === STRIDE - 1) yield null
    const who = person[i] as number
    const on = day[i] as number
    if (random && (i === 0 || person[i - 1] !== who || day[i - 1] !== on)) {
      if (left === 0) {
        coins = random.bits()
        left = 32
      }
      swap = coins & 1
      coins >>>= 1
      left--
    }
    const isLater = ((later[i] as number) ^ swap) === 1
    const money = amount[i] as number
    const gain = margin[i] as number
    const counts = purchase[i] as number
    if (!isLater) add(work.before, who, on, money, gain, counts)
    if (isLater) add(work.after, who, on + shift, money, gain, counts)
    else if (keeps) add(work.after, who, on, money, gain, counts)
  }
  const from = yield* classSteps(work.before, { ...params, asOf: params.before })
  const to = yield* classSteps(work.after, { ...params, asOf: params.after })
  return ratesOf(matrixOf(standingsOf(from), standingsOf(to)))
}

/** The classes of `rfmScores`, a measure at a time. */
function* classSteps(
  summary: CustomerSummary,
  params: RfmParams
): Generator<null, Uint8Array, unknown> {
  const measures = measuresOf(summary, params)
  yield null
  const recency = scoreMeasure('recency', measures, params)
  yield null
  const frequency = scoreMeasure('frequency', measures, params)
  yield null
  const monetary = scoreMeasure('monetary', measures, params)
  yield null
  return classesOf(summary.size, measures, { recency, frequency, monetary }, params)
}
