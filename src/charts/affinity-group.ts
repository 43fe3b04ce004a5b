import {
  type Form,
  inForm,
  REFERENCE,
  type ShownAffinity,
  styleOf,
  written
} from './affinity-form.ts'
import { groupSentence, groupTitle, AFFINITY_LABELS as LABELS } from './affinity-text.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import type { BarMark, ChartSpec, Mark } from './spec.ts'

/** An index further up is written, and not drawn to its length. */
const HIGHEST: Readonly<Record<Form, number>> = { points: 100, index: 1000 }

/** The tastes of one group, from the most liked to the least, with the range that each may have. */
export function affinityGroup(found: ShownAffinity, look: Look): ChartSpec {
  const { locale } = look
  const { form, interests, picked } = found
  const reference = REFERENCE[form]
  const tastes = found.tastes
    .filter(({ group }) => group === picked)
    .sort((a, b) => (inForm(b, form).value ?? -1) - (inForm(a, form).value ?? -1))
  const rows = tastes.map(taste => ({
    taste,
    at: interests[taste.interest]?.name ?? '',
    ...inForm(taste, form)
  }))
  const hold = (value: number) => Math.min(HIGHEST[form], value)
  const bars = (told: boolean): BarMark['bars'] =>
    rows.flatMap(({ taste, at, value }) =>
      taste.told === told && value !== null ? [{ at, from: reference, to: hold(value) }] : []
    )
  const ends = rows.flatMap(({ value, low, high }) => [value ?? reference, low, hold(high)])
  return {
    id: 'affinity-group',
    title: groupTitle(found, byDistance(rows, reference), locale),
    sentence: groupSentence(found, tastes, locale),
    x: {
      type: 'linear',
      label: LABELS[form][locale],
      domain: stableDomain([reference, ...ends], previousDomain(look, 'x')),
      format: { kind: 'number' }
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: [
      { kind: 'rule', key: 'base', series: 0, x: reference },
      { kind: 'bar', key: 'chance', series: 3, bars: bars(false) },
      { kind: 'bar', key: 'told', series: 1, bars: bars(true) },
      {
        kind: 'interval',
        key: 'ranges',
        series: 0,
        intervals: rows.map(({ at, low, high }) => ({ at, value: null, range: [low, hold(high)] }))
      },
      ...rows.flatMap(({ taste, at, value, low, high }, i): Mark[] =>
        taste.told && value !== null
          ? [
              {
                kind: 'label',
                key: `value-${i}`,
                series: 0,
                text: written(value, form, locale),
                x: value < reference ? low : hold(high),
                y: at,
                side: value < reference ? 'left' : 'right'
              }
            ]
          : []
      )
    ],
    key: [
      { swatch: { kind: 'column', series: 1 }, text: LABELS.told[locale] },
      { swatch: { kind: 'column', series: 3 }, text: LABELS.chance[locale] }
    ],
    table: {
      caption: found.groups[picked]?.name ?? '',
      columns: [
        { label: LABELS.interest[locale] },
        { label: LABELS.share[locale], style: { kind: 'percent', digits: 1 } },
        { label: LABELS.base[locale], style: { kind: 'percent', digits: 1 } },
        { label: LABELS[form][locale], style: styleOf(form) },
        { label: LABELS.low[locale], style: styleOf(form) },
        { label: LABELS.high[locale], style: styleOf(form) },
        { label: LABELS.verdict[locale] }
      ],
      rows: rows.map(({ taste, at, value, low, high }) => [
        at,
        taste.share,
        taste.base,
        value,
        low,
        Number.isFinite(high) ? high : null,
        LABELS[taste.told ? 'told' : 'chance'][locale]
      ])
    }
  }
}

const byDistance = (
  rows: readonly {
    readonly taste: ShownAffinity['tastes'][number]
    readonly value: number | null
  }[],
  reference: number
) =>
  [...rows]
    .sort(
      (a, b) =>
        Math.abs((b.value ?? reference) - reference) - Math.abs((a.value ?? reference) - reference)
    )
    .map(({ taste }) => taste)
