import { drawBaskets } from '../../../src/analysis/baskets/draw.ts'
import type { RecommenderParams } from '../../../src/analysis/baskets/model.ts'
import { recommender } from '../../../src/analysis/baskets/recommender.ts'
import { countTogether } from '../../../src/analysis/baskets/together.ts'
import { readBaskets } from '../../../src/ingest/baskets/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

/** Baskets as the widget would read them: one a line. */
export const basketsOf = (lines: readonly (readonly string[])[]) =>
  finish(readBaskets(lines.map(items => items.join(';')).join('\n'), 'lines')).baskets

const PARAMS: RecommenderParams = {
  ...{ measure: 'confidence', caution: 'none', prior: 10 },
  ...{ least: 2, show: 3, basket: [] }
}

/** Everything that the recommender says of such baskets. */
export function ask(
  lines: readonly (readonly string[])[],
  params: Partial<RecommenderParams> = {}
) {
  const all = { ...PARAMS, ...params }
  const baskets = basketsOf(lines)
  const together = finish(countTogether(baskets, all.least))
  return finish(recommender(baskets, together, drawBaskets(baskets, 10_000), all))
}
