import type { Trial } from '../analysis/baskets/model.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, LineMark } from './spec.ts'

/** A trial, and the length of the list that is asked about. */
export interface TriedList {
  readonly trial: Trial
  readonly show: number
}

interface Words {
  readonly title: (tried: TriedList, say: Say) => string
  readonly sentence: (tried: TriedList, say: Say) => string
  readonly x: string
  readonly y: string
  readonly recommended: string
  readonly popular: string
  readonly caption: string
}

const sharesAt = ({ trial, show }: TriedList) => {
  const { recommended = 0, popular = 0 } = trial.curve[show - 1] ?? {}
  return { recommended: recommended / trial.tried, popular: popular / trial.tried }
}

/** What the interval lets one say. */
export const verdictOf = ({ difference: { low, high } }: Trial): 'better' | 'worse' | 'open' =>
  low > 0 ? 'better' : high < 0 ? 'worse' : 'open'

const TEXT: Localised<Words> = {
  en: {
    title: (tried, say) => {
      const { recommended, popular } = sharesAt(tried)
      const against = `${say.share(recommended)} against ${say.share(popular)}`
      return {
        better: `The recommender finds more than the most sold do: ${against}`,
        worse: `The recommender finds less than the most sold do: ${against}`,
        open: `The recommender and the most sold cannot be told apart: ${against}`
      }[verdictOf(tried.trial)]
    },
    sentence: (tried, say) => {
      const { recommended, popular } = sharesAt(tried)
      return `Of ${say.count(tried.trial.tried)} baskets with one item hidden, a list of ${say.count(tried.show)} by the recommender holds it in ${say.share(recommended)}, a list of the most sold in ${say.share(popular)}.`
    },
    x: 'Length of the list (items)',
    y: 'Hidden item found (% of baskets)',
    recommended: 'recommender',
    popular: 'most sold',
    caption: 'Hidden items found, by length of the list'
  },
  es: {
    title: (tried, say) => {
      const { recommended, popular } = sharesAt(tried)
      const against = `${say.share(recommended)} frente a ${say.share(popular)}`
      return {
        better: `El recomendador encuentra más que lo más vendido: ${against}`,
        worse: `El recomendador encuentra menos que lo más vendido: ${against}`,
        open: `El recomendador y lo más vendido no se distinguen: ${against}`
      }[verdictOf(tried.trial)]
    },
    sentence: (tried, say) => {
      const { recommended, popular } = sharesAt(tried)
      return `En ${say.count(tried.trial.tried)} cestas con un artículo escondido, una lista de ${say.count(tried.show)} del recomendador lo tiene en el ${say.share(recommended)}; la de lo más vendido, en el ${say.share(popular)}.`
    },
    x: 'Longitud de la lista (artículos)',
    y: 'Artículo escondido encontrado (% de las cestas)',
    recommended: 'recomendador',
    popular: 'lo más vendido',
    caption: 'Artículos escondidos que se encuentran, según la longitud de la lista'
  }
}

/** How often the hidden item is in lists of one to ten items, by either way of making them. */
export function basketTrial(tried: TriedList, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { trial, show } = tried
  const rows = trial.curve.map(({ recommended, popular }, at) => ({
    ...{ length: at + 1, recommended: recommended / trial.tried, popular: popular / trial.tried }
  }))
  const last = rows.at(-1)
  const line = (key: 'recommended' | 'popular', series: 1 | 2): LineMark => ({
    ...{ kind: 'line', key, series },
    points: rows.map(row => [row.length, row[key]])
  })
  const label = (key: 'recommended' | 'popular', series: 1 | 2) => ({
    ...({ kind: 'label', key: `${key}-name`, series, side: 'end' } as const),
    ...{ text: words[key], x: last?.length ?? 0, y: last?.[key] ?? 0 }
  })
  return {
    id: 'basket-trial',
    title: words.title(tried, say),
    sentence: words.sentence(tried, say),
    x: {
      type: 'linear',
      label: words.x,
      domain: [1, Math.max(2, rows.length)],
      format: { kind: 'integer' }
    },
    y: {
      type: 'linear',
      label: words.y,
      domain: stableDomain(
        [0, ...rows.flatMap(row => [row.recommended, row.popular])],
        previousDomain(look, 'y')
      ),
      format: { kind: 'percent', digits: 0 }
    },
    marks: [
      { kind: 'rule', key: 'asked', series: 0, x: show },
      ...[line('recommended', 1), line('popular', 2)],
      ...[label('recommended', 1), label('popular', 2)]
    ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.recommended },
      { swatch: { kind: 'line', series: 2 }, text: words.popular }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.x, style: { kind: 'integer' } },
        { label: words.recommended, style: SHARE },
        { label: words.popular, style: SHARE }
      ],
      rows: rows.map(row => [row.length, row.recommended, row.popular])
    }
  }
}
