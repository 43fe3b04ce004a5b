import { drawBeta, drawBinomial } from '../statistics/draws.ts'
import { seeded } from '../statistics/random.ts'
import { type Spread, spreadOf } from '../statistics/spread.ts'
import { type BestOf, ratesOf } from './best-of.ts'

/** What many contests came to: shares of the sends. */
export interface BestRuns {
  readonly runs: number
  readonly first: Spread
  readonly again: Spread
  /** Contests whose winner did worse the second time. */
  readonly fell: number
  /** Contests whose winner was truly the best. */
  readonly right: number
}

/** Campaigns drawn that fit into a few milliseconds. */
const DRAWS = 3_000

/** As many contests as fit, 200 to 2,000. */
const contestsFor = (campaigns: number): number =>
  Math.min(2000, Math.max(200, Math.floor(DRAWS / campaigns)))

/**
 * Contests: every campaign gets a true rate and a count, the highest count wins (of equal ones the first),
 * and the winner is run again with as many e-mails and the same true rate.
 *
 * @param seed whole; the same gives the same runs
 */
export function bestRuns(contest: BestOf, seed: number): BestRuns {
  const { campaigns, sends, rate } = contest
  const random = seeded(seed)
  const beta = ratesOf(contest)
  const runs = contestsFor(campaigns)
  const [first, again] = [new Float64Array(runs), new Float64Array(runs)]
  let fell = 0
  let right = 0
  for (let run = 0; run < runs; run += 1) {
    let [most, truth, highest] = [-1, 0, 0]
    for (let one = 0; one < campaigns; one += 1) {
      const own = beta ? drawBeta(random, beta.a, beta.b) : rate
      const count = drawBinomial(random, sends, own)
      if (own > highest) highest = own
      if (count > most) [most, truth] = [count, own]
    }
    const second = drawBinomial(random, sends, truth)
    if (second < most) fell += 1
    if (truth === highest) right += 1
    first[run] = most / sends
    again[run] = second / sends
  }
  return { runs, first: spreadOf(first), again: spreadOf(again), fell, right }
}
