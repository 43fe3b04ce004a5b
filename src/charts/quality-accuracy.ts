import type { Accuracy } from '../analysis/data-quality/accuracy.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Look } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

/** Precision and recall at several thresholds, of the sample and of a table that no rule was made on. */
export interface AccuracyCurves {
  readonly threshold: number
  readonly sample: readonly { readonly threshold: number; readonly accuracy: Accuracy }[]
  readonly heldOut: readonly { readonly threshold: number; readonly accuracy: Accuracy }[]
}

interface Words {
  readonly title: (low: string, high: string) => string
  readonly none: string
  readonly sentence: (curves: AccuracyCurves, say: Say) => string
  readonly axis: string
  readonly share: string
  readonly precision: string
  readonly recall: string
  readonly held: string
  readonly sample: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (low, high) =>
      `A higher threshold costs recall: from ${high} to ${low} of the true pairs are found`,
    none: 'Nothing is joined at any threshold',
    sentence: ({ sample, heldOut }, say) =>
      `Measured on two made-up tables whose truth is known, of ${say.count(sample[0]?.accuracy.true ?? 0)} and ${say.count(heldOut[0]?.accuracy.true ?? 0)} true pairs. Precision is the share of joined pairs that are one person, recall the share of true pairs that were joined. Lines are the sample, dots the held-out table.`,
    axis: 'Threshold',
    share: 'Share',
    precision: 'precision',
    recall: 'recall',
    held: 'held-out table',
    sample: 'sample',
    caption: 'Precision and recall by threshold'
  },
  es: {
    title: (low, high) =>
      `Un umbral más alto cuesta exhaustividad: lo hallado baja del ${high} al ${low} de los pares verdaderos`,
    none: 'Con ningún umbral se une nada',
    sentence: ({ sample, heldOut }, say) =>
      `Medido en dos tablas inventadas cuya verdad se conoce, de ${say.count(sample[0]?.accuracy.true ?? 0)} y ${say.count(heldOut[0]?.accuracy.true ?? 0)} pares verdaderos. La precisión es la parte de los pares unidos que son la misma persona; la exhaustividad, la parte de los verdaderos que se han unido. Las líneas son la muestra; los puntos, la tabla reservada.`,
    axis: 'Umbral',
    share: 'Porcentaje',
    precision: 'precisión',
    recall: 'exhaustividad',
    held: 'tabla reservada',
    sample: 'muestra',
    caption: 'Precisión y exhaustividad según el umbral'
  }
}

/** Precision and recall against the threshold. */
export function qualityAccuracy(curves: AccuracyCurves, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { sample, heldOut } = curves
  const names = sample.map(({ threshold }) =>
    formatNumber(threshold, look.locale, { kind: 'percent', digits: threshold > 0.99 ? 1 : 0 })
  )
  const shares = (of: AccuracyCurves['sample'], what: 'precision' | 'recall') =>
    of.map(({ accuracy }, at) => [at, accuracy[what]?.share ?? null] as const)
  const values = [
    ...shares(sample, 'recall'),
    ...shares(heldOut, 'recall'),
    ...shares(sample, 'precision'),
    ...shares(heldOut, 'precision')
  ]
  const known = values.flatMap(([, share]) => share ?? [])
  const recalls = shares(sample, 'recall').flatMap(([, share]) => share ?? [])
  const low = Math.floor(Math.min(1, ...known) * 10) / 10
  const end = (what: 'precision' | 'recall', series: 1 | 2): Mark[] => {
    const last = shares(sample, what).at(-1)
    return last && last[1] !== null
      ? [
          {
            kind: 'label',
            key: `${what}-name`,
            series,
            text: words[what],
            x: last[0],
            y: last[1],
            side: 'end'
          }
        ]
      : []
  }
  return {
    id: 'quality-accuracy',
    title:
      recalls.length === 0
        ? words.none
        : words.title(say.share(Math.min(...recalls)), say.share(Math.max(...recalls))),
    sentence: words.sentence(curves, say),
    x: {
      type: 'linear',
      label: `${words.axis}: ${names.join(' · ')}`,
      domain: [-0.2, Math.max(1, sample.length - 1) + 0.2],
      format: { kind: 'integer' },
      hidden: true
    },
    y: {
      type: 'linear',
      label: words.share,
      domain: [Math.min(low, 0.9), 1],
      format: { kind: 'percent' }
    },
    marks: [
      { kind: 'line', key: 'precision', series: 1, points: shares(sample, 'precision') },
      { kind: 'line', key: 'recall', series: 2, points: shares(sample, 'recall') },
      { kind: 'dot', key: 'held-precision', series: 1, points: shares(heldOut, 'precision') },
      { kind: 'dot', key: 'held-recall', series: 2, points: shares(heldOut, 'recall') },
      ...end('precision', 1),
      ...end('recall', 2)
    ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.precision },
      { swatch: { kind: 'line', series: 2 }, text: words.recall }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.axis },
        { label: `${words.precision}, ${words.sample}`, style: SHARE },
        { label: `${words.recall}, ${words.sample}`, style: SHARE },
        { label: `${words.precision}, ${words.held}`, style: SHARE },
        { label: `${words.recall}, ${words.held}`, style: SHARE }
      ],
      rows: names.map((name, at) => [
        name,
        sample[at]?.accuracy.precision?.share ?? null,
        sample[at]?.accuracy.recall?.share ?? null,
        heldOut[at]?.accuracy.precision?.share ?? null,
        heldOut[at]?.accuracy.recall?.share ?? null
      ])
    }
  }
}
