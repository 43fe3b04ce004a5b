import type { RecommenderResult, Rule } from '../analysis/baskets/model.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, IntervalMark } from './spec.ts'

interface Words {
  readonly title: (rule: Rule, say: Say) => string
  readonly none: string
  readonly sentence: (rules: readonly Rule[], say: Say) => string
  readonly axis: string
  readonly key: readonly [withGiven: string, all: string]
  readonly caption: string
  readonly columns: readonly string[]
}

const TEXT: Localised<Words> = {
  en: {
    title: ({ givenName, otherName, confidence, other, baskets }, say) =>
      `With ${givenName}, ${otherName} is in ${say.share(confidence)} of baskets, against ${say.share(other / baskets)} of all`,
    none: 'No rule speaks for anything here',
    sentence: (rules, say) =>
      rules
        .map(
          ({ givenName, otherName, confidence, low, high, other, baskets }) =>
            `${otherName} with ${givenName}: ${say.share(confidence)} (95% interval ${say.share(low)} to ${say.share(high)}), of all baskets ${say.share(other / baskets)}.`
        )
        .join(' '),
    axis: 'Share of baskets that hold the recommended item',
    key: ['of those with the given item, with 95% interval', 'of all baskets'],
    caption: 'The rules behind the recommendations',
    columns: [
      'Given',
      'Recommended',
      'Baskets with both',
      'Support',
      'Confidence',
      'From',
      'To',
      'Of all baskets',
      'Lift',
      'Cosine'
    ]
  },
  es: {
    title: ({ givenName, otherName, confidence, other, baskets }, say) =>
      `Con ${givenName}, ${otherName} está en el ${say.share(confidence)} de las cestas, frente al ${say.share(other / baskets)} de todas`,
    none: 'Aquí ninguna regla recomienda nada',
    sentence: (rules, say) =>
      rules
        .map(
          ({ givenName, otherName, confidence, low, high, other, baskets }) =>
            `${otherName} con ${givenName}: ${say.share(confidence)} (intervalo del 95 %, de ${say.share(low)} a ${say.share(high)}); de todas las cestas, ${say.share(other / baskets)}.`
        )
        .join(' '),
    axis: 'Parte de las cestas que lleva el artículo recomendado',
    key: ['de las que llevan el artículo dado, con intervalo del 95 %', 'de todas las cestas'],
    caption: 'Las reglas que hay detrás de lo recomendado',
    columns: [
      'Dado',
      'Recomendado',
      'Cestas con los dos',
      'Soporte',
      'Confianza',
      'Desde',
      'Hasta',
      'De todas las cestas',
      'Lift',
      'Coseno'
    ]
  }
}

/** The rules that a result leads with: those behind the recommendations, or the strongest of all. */
const leadingRules = ({ recommendations, strongest }: RecommenderResult): readonly Rule[] =>
  recommendations.length > 0
    ? recommendations.flatMap(({ rules }) => rules.slice(0, 1))
    : strongest.slice(0, 5)

/** Names of bands are unique, and short enough to stand beside a bar. */
const bandOf = ({ givenName, otherName }: Rule): string => `${cut(otherName)} ← ${cut(givenName)}`
const cut = (name: string) => (name.length > 26 ? `${name.slice(0, 25)}…` : name)

/** Confidence of each rule with its interval, beside the share that the item has anyway. */
export function basketRules(result: RecommenderResult, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const seen = new Set<string>()
  const rules = leadingRules(result).filter(rule => {
    const fresh = !seen.has(bandOf(rule))
    seen.add(bandOf(rule))
    return fresh
  })
  const [first] = rules
  const marks: readonly IntervalMark[] = [
    {
      ...{ kind: 'interval', key: 'all', series: 2 },
      intervals: rules.map(rule => ({
        at: bandOf(rule),
        value: rule.other / rule.baskets,
        range: null
      }))
    },
    {
      ...{ kind: 'interval', key: 'given', series: 1 },
      intervals: rules.map(rule => ({
        ...{ at: bandOf(rule), value: rule.confidence },
        range: [rule.low, rule.high] as const
      }))
    }
  ]
  const whole = { kind: 'integer' } as const
  const number = { kind: 'number', digits: 2 } as const
  return {
    id: 'basket-rules',
    title: first ? words.title(first, say) : words.none,
    sentence: first ? words.sentence(rules, say) : `${words.none}.`,
    x: {
      type: 'linear',
      label: words.axis,
      domain: stableDomain(
        [0, ...rules.flatMap(rule => [rule.high, rule.other / rule.baskets])],
        previousDomain(look, 'x')
      ),
      format: { kind: 'percent', digits: 0 }
    },
    y: {
      type: 'band',
      label: '',
      domain: rules.map(bandOf),
      short: rules.map(({ otherName }) => cut(otherName))
    },
    marks: rules.length === 0 ? [] : marks,
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.key[0] },
      { swatch: { kind: 'column', series: 2 }, text: words.key[1] }
    ],
    table: {
      caption: words.caption,
      columns: words.columns.map((label, at) => ({
        label,
        ...(at === 2
          ? { style: whole }
          : at >= 8
            ? { style: number }
            : at > 2
              ? { style: SHARE }
              : {})
      })),
      rows: rules.map(rule => [
        ...[rule.givenName, rule.otherName, rule.both, rule.support, rule.confidence],
        ...[rule.low, rule.high, rule.other / rule.baskets, rule.lift, rule.cosine]
      ])
    }
  }
}
