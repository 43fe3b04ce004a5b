import type { RecommenderParams, RecommenderResult } from '../../analysis/baskets/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

const SHARE = { kind: 'percent', digits: 1 } as const
const WHOLE = { kind: 'integer' } as const

/** The numbers that the widget stands for. */
export function factsOf(
  { baskets, items, size, pairs, trial }: RecommenderResult,
  { show }: RecommenderParams,
  locale: Locale
): readonly Fact[] {
  const at = trial.curve[show - 1]
  const points = (value: number) => formatNumber(value * 100, locale, { kind: 'number', digits: 1 })
  return [
    { metric: 'recommender-baskets', label: words.baskets[locale], value: baskets, style: WHOLE },
    { metric: 'recommender-items', label: words.items[locale], value: items, style: WHOLE },
    {
      metric: 'recommender-size',
      label: words.size[locale],
      value: size,
      style: { kind: 'number', digits: 1 }
    },
    { metric: 'recommender-pairs', label: words.pairs[locale], value: pairs, style: WHOLE },
    {
      metric: 'recommender-hit-rate',
      label: words.hit[locale],
      value: at ? at.recommended / trial.tried : null,
      style: SHARE
    },
    {
      metric: 'recommender-popular-rate',
      label: words.popularHit[locale],
      value: at ? at.popular / trial.tried : null,
      style: SHARE
    },
    {
      metric: 'recommender-difference',
      label: words.difference[locale],
      value: trial.difference.difference,
      style: SHARE,
      shown: `${points(trial.difference.difference)} ${words.points[locale]} (${points(trial.difference.low)} ${words.to[locale]} ${points(trial.difference.high)})`
    }
  ]
}
