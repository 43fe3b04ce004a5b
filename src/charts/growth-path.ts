import type { CompoundGrowth } from '../analysis/growth/compound-growth.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (growth: CompoundGrowth, say: Say) => string
  readonly sentence: (growth: CompoundGrowth, say: Say) => string
  readonly year: string
  readonly size: string
  readonly compound: string
  readonly linear: string
  readonly caption: string
}

const ends = ({ path }: CompoundGrowth) => [path[0] ?? 0, path.at(-1) ?? 0] as const

const TEXT: Localised<Words> = {
  en: {
    title: ({ rate }, say) => `The forecast implies ${say.share(rate)} a year`,
    sentence: (growth, say) => {
      const [from, to] = ends(growth)
      return `The size goes from ${say.number(from)} to ${say.number(to)} in ${say.count(growth.path.length - 1)} years; compounded that is ${say.share(growth.rate)} a year.`
    },
    year: 'Years from the forecast',
    size: 'Size (in the unit of the forecast)',
    compound: 'compounded',
    linear: 'the same amount every year',
    caption: 'Size at the end of each year'
  },
  es: {
    title: ({ rate }, say) => `La previsión supone un ${say.share(rate)} al año`,
    sentence: (growth, say) => {
      const [from, to] = ends(growth)
      return `El tamaño pasa de ${say.number(from)} a ${say.number(to)} en ${say.count(growth.path.length - 1)} años; como crecimiento compuesto es un ${say.share(growth.rate)} anual.`
    },
    year: 'Años desde la previsión',
    size: 'Tamaño (en la unidad de la previsión)',
    compound: 'compuesto',
    linear: 'la misma cantidad cada año',
    caption: 'Tamaño al final de cada año'
  }
}

/** A size that grows by a constant rate, beside one that grows by a constant amount. */
export function growthPath(growth: CompoundGrowth, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { path, linear } = growth
  const points = (sizes: readonly number[]) => sizes.map((size, year) => [year, size] as const)
  const last = path.length - 1
  return {
    id: 'growth-path',
    title: words.title(growth, say),
    sentence: words.sentence(growth, say),
    x: { type: 'linear', label: words.year, domain: [0, last], format: { kind: 'integer' } },
    y: {
      type: 'linear',
      label: words.size,
      domain: stableDomain([0, ...path, ...linear], previousDomain(look, 'y')),
      format: { kind: 'number' }
    },
    marks: [
      { kind: 'line', key: 'linear', series: 0, thin: true, points: points(linear) },
      { kind: 'line', key: 'compound', series: 1, points: points(path) },
      { kind: 'dot', key: 'years', series: 1, points: points(path) }
    ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.compound },
      { swatch: { kind: 'thin', series: 0 }, text: words.linear }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.year, style: { kind: 'integer' } },
        { label: words.compound, style: { kind: 'number' } },
        { label: words.linear, style: { kind: 'number' } }
      ],
      rows: path.map((size, year) => [year, size, linear[year] ?? null])
    }
  }
}
