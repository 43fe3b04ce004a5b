import { retold, type Steps } from '../../ingest/work/steps.ts'
import type { BuyingModel } from '../buying/expected.ts'
import { refit } from '../buying/fit.ts'
import type { Parameters } from '../buying/law.ts'
import { refitSpend } from '../buying/spend/fit.ts'
import type { SpendModel } from '../buying/spend/model.ts'
import type { Random } from '../statistics/random.ts'
import type { Buyers } from './buyers.ts'

/** Both models as another draw of as many customers would have given them. */
export interface Resample {
  readonly buying: Parameters
  readonly spend: SpendModel
}

/**
 * The bootstrap (Efron 1979): as many customers are drawn with replacement, and both models are fitted to
 * them. What the estimates then differ by is what the data leave open of the parameters; it needs no
 * curvature, so that it holds where the likelihood is flat, too.
 *
 * @yields the share that is done, after every evaluation
 */
export function* resample(
  buyers: Buyers,
  buying: BuyingModel,
  spend: SpendModel,
  times: number,
  random: Random
): Steps<Resample[], number> {
  const { histories, spenders, spending } = buyers
  const found: Resample[] = []
  for (let draw = 0; draw < times; draw += 1) {
    const share = () => draw / times
    const counts = new Uint32Array(histories.customers)
    for (let i = 0; i < counts.length; i += 1) {
      const drawn = random.integer(counts.length)
      counts[drawn] = (counts[drawn] as number) + 1
    }
    const weight = new Float64Array(histories.weight.length)
    counts.forEach((many, i) => {
      const row = histories.rowOf[i] as number
      weight[row] = (weight[row] as number) + many
    })
    const again = yield* retold(refit(buying, { ...histories, weight }), share)
    const weights = Uint32Array.from(spenders, i => counts[i] as number)
    const spent = yield* retold(refitSpend(spend, spending, weights), share)
    found.push({ buying: again.parameters, spend: spent })
  }
  return found
}
