import type { Steps } from '../../ingest/work/steps.ts'
import { LAWS } from '../buying/expected.ts'
import type { BuyingLaw } from '../buying/law.ts'
import { drawGamma } from '../statistics/draws.ts'
import type { Random } from '../statistics/random.ts'
import { aliveOf } from './ahead.ts'
import type { Buyers } from './buyers.ts'
import type { Resample } from './resample.ts'

/** Sums by draw and group: `purchases[group][draw]`. */
export interface Simulated {
  readonly purchases: readonly Float64Array[]
  /** Revenue, each purchase counted e^(−δ·t). */
  readonly money: readonly Float64Array[]
}

interface Asked {
  readonly law: BuyingLaw
  /** In the unit of the histories. */
  readonly stretch: number
  readonly delta: number
  readonly draws: number
  /** The group of each customer, and how many groups. */
  readonly groupOf: Uint32Array
  readonly groups: number
}

/** Customers between two chances to look at messages. */
const STRIDE = 4096

/**
 * The future drawn by lot: each draw takes parameters that another draw of customers would have given,
 * and then lets every customer be alive or not, buy, stop and spend at random. The middle of the draws
 * therefore holds both what is not known of the parameters and the chance in the buying itself.
 *
 * @yields the share that is done
 */
export function* simulate(
  buyers: Buyers,
  resamples: readonly Resample[],
  asked: Asked,
  random: Random
): Steps<Simulated, number> {
  const { law, stretch, delta, draws, groupOf, groups } = asked
  const { histories, spenders, spending } = buyers
  const { rowOf, repeats, observed, times } = histories
  const sums = () => Array.from({ length: groups }, () => new Float64Array(draws))
  const [purchases, money] = [sums(), sums()]
  const spenderAt = new Int32Array(rowOf.length).fill(-1)
  spenders.forEach((i, at) => {
    spenderAt[i] = at
  })
  // There are more draws than resamples, each of which comes up again.
  const aliveIn: Float64Array[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    const which = draw % resamples.length
    const { buying, spend } = resamples[which] as Resample
    aliveIn[which] ??= aliveOf(law, buying, histories)
    const alive = aliveIn[which]
    for (let i = 0; i < rowOf.length; i += 1) {
      if (i % STRIDE === 0) yield draw / draws
      const row = rowOf[i] as number
      if (random.uniform() >= (alive[row] as number)) continue
      const x = repeats[row] as number
      const ahead = LAWS[law].ahead(buying, x, times[observed[row] as number] as number)
      const bought = LAWS[law].draw(random, ahead, stretch, delta)
      if (bought.purchases === 0) continue
      const group = groupOf[i] as number
      const counted = purchases[group] as Float64Array
      counted[draw] = (counted[draw] as number) + bought.purchases
      const at = spenderAt[i] as number
      if (at < 0) continue
      const { p, q, gamma } = spend
      const n = spending.purchases[at] as number
      const scale = gamma + n * (spending.mean[at] as number)
      const nu = drawGamma(random, p * n + q) / scale
      const spent = drawGamma(random, p * bought.purchases) / nu
      const sum = money[group] as Float64Array
      sum[draw] = (sum[draw] as number) + (spent * bought.discounted) / bought.purchases
    }
  }
  return { purchases, money }
}
