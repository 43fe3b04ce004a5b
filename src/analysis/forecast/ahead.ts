import type { Steps } from '../../ingest/work/steps.ts'
import { discountedPurchases, LAWS } from '../buying/expected.ts'
import type { Histories } from '../buying/history.ts'
import type { BuyingLaw, Parameters } from '../buying/law.ts'

/** By row of the histories. */
export interface Ahead {
  readonly alive: Float64Array
  /** Purchases to expect, dead or alive. */
  readonly purchases: Float64Array
  /** The same, each counted e^(−δ·t). */
  readonly discounted: Float64Array
}

/** A value of each row, for each customer in their order. */
export const byCustomer = ({ rowOf }: Histories, of: Float64Array): Float64Array =>
  Float64Array.from(rowOf, row => of[row] as number)

/** Rows between two chances to look at messages. */
const STRIDE = 256

/** P(alive) of each row. */
export function aliveOf(law: BuyingLaw, of: Parameters, histories: Histories): Float64Array {
  const { times, repeats, last, observed } = histories
  const time = (at: number) => times[at] as number
  return Float64Array.from(repeats, (x, i) =>
    LAWS[law].alive(of, x, time(last[i] as number), time(observed[i] as number))
  )
}

/**
 * What to expect of each row over a stretch of time, in the unit of the histories. What lies ahead of
 * somebody alive depends on x and T only, and is worked out once for each pair.
 *
 * @yields the share that is done
 */
export function* aheadOf(
  law: BuyingLaw,
  of: Parameters,
  histories: Histories,
  stretch: number,
  delta: number
): Steps<Ahead, number> {
  const { times, repeats, observed } = histories
  const alive = aliveOf(law, of, histories)
  const purchases = new Float64Array(repeats.length)
  const discounted = new Float64Array(repeats.length)
  const known = new Map<number, readonly [number, number]>()
  for (let i = 0; i < repeats.length; i += 1) {
    if (i % STRIDE === 0) yield i / repeats.length
    const x = repeats[i] as number
    const at = observed[i] as number
    const key = x * times.length + at
    let both = known.get(key)
    if (!both) {
      const ahead = LAWS[law].ahead(of, x, times[at] as number)
      const plain = discountedPurchases(LAWS[law], ahead, stretch, 0)
      both = [plain, delta > 0 ? discountedPurchases(LAWS[law], ahead, stretch, delta) : plain]
      known.set(key, both)
    }
    purchases[i] = (alive[i] as number) * both[0]
    discounted[i] = (alive[i] as number) * both[1]
  }
  return { alive, purchases, discounted }
}
