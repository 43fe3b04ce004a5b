import type { Effect, Sensitivity } from '../analysis/sensitivity.ts'
import { sentenceCase } from '../i18n/case.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { metricOf } from '../metrics/catalogue.ts'
import { GIVENS, type GivenId } from '../metrics/givens.ts'
import type { Say } from './say.ts'

type Sentence = (data: Sensitivity, say: Say, locale: Locale) => string

interface Words {
  readonly title: Sentence
  readonly sentence: Sentence
  readonly caption: (metric: string) => string
  readonly input: string
  readonly from: string
  readonly to: string
  readonly atFrom: (metric: string) => string
  readonly atTo: (metric: string) => string
  readonly noEffect: string
  readonly noValueAt: (input: string) => string
}

/** What the sentences of both languages are made of. */
function facts({ metric, value, effects }: Sensitivity, say: Say, locale: Locale) {
  const name = ({ given }: Effect) =>
    locale === 'es' ? `${ARTICLES[given]} ${GIVENS[given].name.es}` : GIVENS[given].name.en
  const { short, show } = metricOf(metric)
  const shown = (number: number) => say.as(number, show)
  const moving = effects.filter(({ size }) => size !== null && size > 0)
  const [most, second] = moving
  // Two inputs that move it equally far share the first place.
  const tied = moving.filter(({ size }) => (size ?? 0) >= (most?.size ?? 0) * (1 - 1e-6))
  const range = (effect: Effect) => ({
    from: say.as(effect.low.input, GIVENS[effect.given].show),
    to: say.as(effect.high.input, GIVENS[effect.given].show),
    at: [effect.low.value ?? 0, effect.high.value ?? 0].map(shown)
  })
  return {
    metric: short[locale],
    value: value === null ? null : shown(value),
    most,
    second: tied.length > 1 ? undefined : second,
    tied: formatList(tied.map(locale === 'es' ? effect => de(name(effect)) : name), locale),
    ties: tied.length,
    idle: formatList(effects.filter(({ size }) => size === 0).map(name), locale),
    open: formatList(effects.filter(({ size }) => size === null).map(name), locale),
    name,
    range
  }
}

const ARTICLES: Readonly<Record<GivenId, 'el' | 'la' | 'los' | 'las'>> = {
  cost: 'el',
  revenue: 'los',
  start: 'los',
  new: 'las',
  lost: 'las',
  margin: 'el',
  discount: 'la',
  horizon: 'el',
  'annual-churn': 'el'
}

const de = (named: string): string => `de ${named}`.replace(/^de el /, 'del ')

/** «de 882 a 1.078», but «del 54 % al 66 %»: Spanish gives a percentage its article. */
const deA = ({ given }: Effect, from: string, to: string): string =>
  GIVENS[given].show === 'percent' ? `del ${from} al ${to}` : `de ${from} a ${to}`

export const TORNADO_TEXT: Localised<Words> = {
  en: {
    title: (data, say, locale) => {
      const { metric, value, most, tied, open } = facts(data, say, locale)
      if (value === null) return `No ${metric} to vary`
      if (open) return `${sentenceCase(metric, 'en')} may lose its value through ${open}`
      if (!most) return `Nothing here moves ${metric}`
      return `${sentenceCase(metric, 'en')} depends most on ${tied}`
    },
    sentence: (data, say, locale) => {
      const { metric, value, most, second, tied, ties, idle, open, name, range } = facts(
        data,
        say,
        locale
      )
      if (value === null) {
        return `${sentenceCase(metric, 'en')} has no value with these numbers, so no input can be seen to move it.`
      }
      const parts = [`${sentenceCase(metric, 'en')} is ${value}.`]
      if (most) {
        const { from, to, at } = range(most)
        const among = open ? 'Among the others, the' : 'The'
        parts.push(
          ties > 1
            ? `${among} largest effects are equal, those of ${tied}: with ${name(most)} from ${from} to ${to}, it goes from ${at[0]} to ${at[1]}.`
            : `${among} largest effect is that of ${name(most)}: from ${from} to ${to}, it goes from ${at[0]} to ${at[1]}.`
        )
      }
      if (second) parts.push(`Next comes ${name(second)}.`)
      if (idle) parts.push(`No effect: ${idle}.`)
      if (open) parts.push(`With no value at one end of the range: ${open}.`)
      return parts.join(' ')
    },
    caption: metric =>
      `${sentenceCase(metric, 'en')} at both ends of each input’s range, the others unchanged`,
    input: 'Input',
    from: 'From',
    to: 'To',
    atFrom: metric => `${sentenceCase(metric, 'en')} at “from”`,
    atTo: metric => `${sentenceCase(metric, 'en')} at “to”`,
    noEffect: 'no effect',
    noValueAt: input => `${input}: no value`
  },
  es: {
    title: (data, say, locale) => {
      const { metric, value, most, tied, open } = facts(data, say, locale)
      if (value === null) return 'No hay resultado que hacer variar'
      if (open) return `${sentenceCase(metric, 'es')}: puede quedarse sin valor por ${open}`
      if (!most) return `${sentenceCase(metric, 'es')}: ningún dato cambia su valor`
      return `${sentenceCase(metric, 'es')}: depende sobre todo ${tied}`
    },
    sentence: (data, say, locale) => {
      const { metric, value, most, second, tied, ties, idle, open, name, range } = facts(
        data,
        say,
        locale
      )
      if (value === null) {
        return `${sentenceCase(metric, 'es')}: no se puede calcular con estos números, así que no se ve qué lo mueve.`
      }
      const parts = [`${sentenceCase(metric, 'es')}: ${value}.`]
      if (most) {
        const { from, to, at } = range(most)
        const among = open ? 'Entre los demás, ' : 'Por separado, '
        const fromTo = deA(most, from, to)
        parts.push(
          ties > 1
            ? `${among}los mayores efectos son iguales, los ${tied}: con ${name(most)} ${fromTo}, el resultado pasa de ${at[0]} a ${at[1]}.`
            : `${among}el mayor efecto es el ${tied}: ${fromTo}, el resultado pasa de ${at[0]} a ${at[1]}.`
        )
      }
      if (second) parts.push(`Después, ${name(second)}.`)
      if (idle) parts.push(`Sin efecto: ${idle}.`)
      if (open) parts.push(`Sin valor en un extremo del intervalo: ${open}.`)
      return parts.join(' ')
    },
    caption: metric =>
      `${sentenceCase(metric, 'es')} en los dos extremos del intervalo de cada dato, sin cambiar los demás`,
    input: 'Dato',
    from: 'Desde',
    to: 'Hasta',
    atFrom: metric => `${sentenceCase(metric, 'es')} con «desde»`,
    atTo: metric => `${sentenceCase(metric, 'es')} con «hasta»`,
    noEffect: 'sin efecto',
    noValueAt: input => `${input}: sin valor`
  }
}
