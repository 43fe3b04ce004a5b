import type { Checklist } from '../analysis/processing/checklist.ts'
import { withinSentence } from '../i18n/case.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { ITEM_LAWS, ITEM_NAMES } from './processing-names.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

type Gap = Checklist['byItem'][number]

interface Words {
  readonly title: (worst: Gap | undefined, name: string, all: number, say: Say) => string
  readonly sentence: (missing: number, needed: number, all: number, say: Say) => string
  readonly there: string
  readonly missing: string
  readonly notNeeded: string
  readonly activities: string
  readonly item: string
  readonly article: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (worst, name, all, say) =>
      worst
        ? `Missing most often: ${name}, in ${say.count(worst.missing)} of ${say.count(all)}`
        : 'Nothing is missing in the record',
    sentence: (missing, needed, all, say) =>
      `Processing activities in the record: ${say.count(all)}. Of the ${say.count(needed)} points that have to be there, missing or not clear: ${say.count(missing)}.`,
    there: 'there',
    missing: 'missing or unclear',
    notNeeded: 'not needed',
    activities: 'Activities',
    item: 'Point',
    article: 'GDPR (2016)',
    caption: 'What the record says, by point'
  },
  es: {
    title: (worst, name, all, say) =>
      worst
        ? `Lo que más falta: ${name}, en ${say.count(worst.missing)} de ${say.count(all)}`
        : 'Al registro no le falta nada',
    sentence: (missing, needed, all, say) =>
      `Actividades de tratamiento del registro: ${say.count(all)}. De los ${say.count(needed)} puntos que tienen que estar, faltan o no se entienden: ${say.count(missing)}.`,
    there: 'está',
    missing: 'falta o no se entiende',
    notNeeded: 'no hace falta',
    activities: 'Actividades',
    item: 'Punto',
    article: 'RGPD (2016)',
    caption: 'Lo que dice el registro, punto por punto'
  }
}

/** Of each point that a record needs, in how many activities it is there and in how many not. */
export function processingGaps({ byItem, activities }: Checklist, look: Look): ChartSpec {
  const { locale } = look
  const words = TEXT[locale]
  const say = sayer(look)
  const name = ({ item }: Gap) => ITEM_NAMES[item][locale]
  const [worst] = byItem
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => b.missing - a.missing)
  const sum = (of: (gap: Gap) => number) => byItem.reduce((all, gap) => all + of(gap), 0)
  return {
    id: 'processing-gaps',
    title: words.title(
      worst,
      worst ? withinSentence(name(worst), locale) : '',
      activities.length,
      say
    ),
    sentence: words.sentence(
      sum(({ missing }) => missing),
      sum(({ missing, there }) => missing + there),
      activities.length,
      say
    ),
    x: {
      type: 'linear',
      label: words.activities,
      domain: stableDomain([0, 1, activities.length * 1.15], previousDomain(look, 'x')),
      format: { kind: 'integer' }
    },
    y: { type: 'band', label: '', domain: byItem.map(name) },
    marks: [
      {
        ...{ kind: 'bar', key: 'there', series: 1 },
        bars: byItem.flatMap(gap =>
          gap.there > 0 ? [{ at: name(gap), from: 0, to: gap.there }] : []
        )
      },
      {
        ...{ kind: 'bar', key: 'missing', series: 2 },
        bars: byItem.flatMap(gap =>
          gap.missing > 0 ? [{ at: name(gap), from: gap.there, to: gap.there + gap.missing }] : []
        )
      },
      ...byItem.map(gap => ({
        ...{ kind: 'label' as const, key: `label-${gap.item}`, series: 0 as const },
        ...{ text: `${say.count(gap.there)}/${say.count(gap.there + gap.missing)}` },
        ...{ x: gap.there + gap.missing, y: name(gap), side: 'right' as const }
      }))
    ],
    key: [
      { swatch: { kind: 'column', series: 1 }, text: words.there },
      { swatch: { kind: 'column', series: 2 }, text: words.missing }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.item },
        { label: words.article },
        ...[words.there, words.missing, words.notNeeded].map(label => ({
          label,
          style: { kind: 'integer' } as const
        }))
      ],
      rows: byItem.map(gap => [
        ...[name(gap), ITEM_LAWS[gap.item][locale]],
        ...[gap.there, gap.missing, gap.notNeeded]
      ])
    }
  }
}
