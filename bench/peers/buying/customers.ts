import { bgNbd } from '../../../src/analysis/buying/bg-nbd/bg-nbd.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'

/** Published for CDNOW (Fader, Hardie and Lee 2005): r, α, a, b, per week. */
const CDNOW = [0.243, 4.414, 0.793, 2.426] as const

/** What either contender is handed: a customer a place, times in weeks. */
export interface Customers {
  readonly repeats: Float64Array
  readonly last: Float64Array
  readonly observed: Float64Array
}

/** Customers after CDNOW's design: joined on one of 84 days, watched for 27 to 39 weeks, dates in days. */
export function simulate(count: number, seed: number): Customers {
  const random = seeded(seed)
  const blank = () => new Float64Array(count)
  const [repeats, last, observed] = [blank(), blank(), blank()]
  for (let i = 0; i < count; i += 1) {
    const watched = 27 + (1 + random.integer(84)) / 7
    const bought = bgNbd.draw(random, CDNOW, watched, 0)
    repeats[i] = bought.purchases
    last[i] = Math.min(watched, Math.ceil(bought.last * 7) / 7)
    observed[i] = watched
  }
  return { repeats, last, observed }
}
