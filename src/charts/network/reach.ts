import type { Reach } from '../../analysis/network/spread.ts'
import type { Localised } from '../../i18n/locale.ts'
import { stableDomain } from '../domain.ts'
import { type Look, previousDomain } from '../look.ts'
import type { ChartSpec, Mark } from '../spec.ts'
import { WAY_NAMES } from './names.ts'
import { reachSentence, reachTitle } from './text.ts'

const words = {
  reached: { en: 'People reached, on average', es: 'Personas alcanzadas, de media' },
  way: { en: 'Who starts', es: 'Quién empieza' },
  mean: { en: 'Mean', es: 'Media' },
  low: { en: 'From (95%)', es: 'Desde (95 %)' },
  high: { en: 'To (95%)', es: 'Hasta (95 %)' },
  more: { en: 'More than by lot', es: 'Más que al azar' },
  moreLow: { en: 'of which from', es: 'de ello, desde' },
  moreHigh: { en: 'to', es: 'hasta' },
  usualLow: { en: 'Nine runs of ten: from', es: 'Nueve de cada diez veces: desde' },
  usualHigh: { en: 'Nine runs of ten: to', es: 'Nueve de cada diez veces: hasta' },
  caption: { en: 'Reach by who starts', es: 'Alcance según quién empieza' },
  key: {
    en: 'mean of all runs, and its interval of 95%',
    es: 'media de todas las repeticiones e intervalo del 95 %'
  },
  lot: { en: 'starters drawn by lot', es: 'personas elegidas al azar' }
} as const satisfies Readonly<Record<string, Localised>>

/** How far a message goes, by who starts it, beside starters drawn by lot. */
export function networkReach(
  { reaches }: { readonly reaches: readonly Reach[] },
  look: Look
): ChartSpec {
  const { locale } = look
  const name = ({ way }: Reach) => WAY_NAMES[way][locale]
  const random = reaches.find(({ way }) => way === 'random')
  const style = { kind: 'number', digits: 1 } as const
  const column = (id: keyof typeof words) => ({ label: words[id][locale], style })
  return {
    id: 'network-reach',
    title: reachTitle(reaches, locale),
    sentence: reachSentence(reaches, locale),
    x: {
      type: 'linear',
      label: words.reached[locale],
      domain: stableDomain([0, ...reaches.map(({ high }) => high)], previousDomain(look, 'x')),
      format: { kind: 'number' }
    },
    y: { type: 'band', label: words.way[locale], domain: reaches.map(name) },
    marks: [
      ...(random ? [{ kind: 'rule', key: 'lot', series: 0, x: random.mean } as const] : []),
      ...reaches.map(
        (reach): Mark => ({
          ...{ kind: 'interval', key: reach.way, series: reach.way === 'random' ? 2 : 1 },
          intervals: [{ at: name(reach), value: reach.mean, range: [reach.low, reach.high] }]
        })
      )
    ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.key[locale] },
      { swatch: { kind: 'line', series: 2 }, text: words.lot[locale] }
    ],
    table: {
      caption: words.caption[locale],
      columns: [
        { label: words.way[locale] },
        ...(
          ['mean', 'low', 'high', 'more', 'moreLow', 'moreHigh', 'usualLow', 'usualHigh'] as const
        ).map(column)
      ],
      rows: reaches.map(reach => [
        ...[name(reach), reach.mean, reach.low, reach.high],
        ...[reach.more?.mean ?? null, reach.more?.low ?? null, reach.more?.high ?? null],
        ...reach.usual
      ])
    }
  }
}
