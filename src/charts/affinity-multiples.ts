import { formatNumber } from '../i18n/format.ts'
import {
  inForm,
  numbered,
  REFERENCE,
  rangeOf,
  type ShownAffinity,
  styleOf
} from './affinity-form.ts'
import { AFFINITY_LABELS as LABELS, multiplesSentence, multiplesTitle } from './affinity-text.ts'
import { textWidth } from './format.ts'
import type { Look } from './look.ts'
import type { ChartSpec, Mark } from './spec.ts'

/** Room between the panels, as a part of one. */
const GAP = 0.12

/** Room for the name of the last group, which stands to the right of its line as the others do. */
const NAME = 0.2

/** Pixels that the panels of a wide drawing share, and the size of its letters. */
const ROOM = 540
const LETTER = 13

/** The band above the interests, where the groups are named. */
const HEAD = '\u00a0'

/**
 * A panel a group, all on the same scale and with the interests in the same rows, so that they compare at a
 * glance. One drawing: the panels lie beside each other on one axis that is not written.
 */
export function affinityMultiples(found: ShownAffinity, { locale }: Look): ChartSpec {
  const { groups, interests, tastes, form } = found
  const range = rangeOf(found)
  const reference = REFERENCE[form]
  const panel = (range[1] - range[0]) * (1 + GAP)
  const hold = (value: number) => Math.min(range[1], Math.max(range[0], value))
  const at = (group: number, value: number) => group * panel + hold(value) - reference
  const rowOf = (interest: number) => interests[interest]?.name ?? ''
  const bars = (told: boolean) =>
    tastes.flatMap(taste => {
      const { value } = inForm(taste, form)
      return taste.told !== told || value === null
        ? []
        : [
            {
              at: rowOf(taste.interest),
              from: at(taste.group, reference),
              to: at(taste.group, value)
            }
          ]
    })
  const number = (value: number) => formatNumber(value, locale, { kind: 'number', digits: 0 })
  const ends = `${number(range[0])} ${locale === 'en' ? 'to' : 'a'} ${number(range[1])}`
  return {
    id: 'affinity-multiples',
    title: multiplesTitle(found, locale),
    sentence: multiplesSentence(found, locale),
    x: {
      type: 'linear',
      label: `${LABELS[form][locale]} (${ends})`,
      domain: [range[0] - reference, (groups.length - 1 + NAME) * panel + range[1] - reference],
      format: { kind: 'number' },
      hidden: true
    },
    y: { type: 'band', label: '', domain: [HEAD, ...interests.map(({ name }) => name)] },
    marks: [
      ...groups.map(
        (_, g): Mark => ({ kind: 'rule', key: `base-${g}`, series: 0, x: at(g, reference) })
      ),
      { kind: 'bar', key: 'chance', series: 3, bars: bars(false) },
      { kind: 'bar', key: 'told', series: 1, bars: bars(true) },
      {
        kind: 'interval',
        key: 'ranges',
        series: 0,
        intervals: tastes
          .filter(({ told }) => told)
          .map(taste => {
            const { low, high } = inForm(taste, form)
            return {
              at: rowOf(taste.interest),
              value: null,
              range: [at(taste.group, low), at(taste.group, high)] as const
            }
          })
      },
      ...groups.map(
        ({ name }, g): Mark => ({
          kind: 'label',
          key: `name-${g}`,
          series: 0,
          text: fitting(name, ROOM / groups.length) ?? String(g + 1),
          short: String(g + 1),
          x: at(g, reference),
          y: HEAD,
          side: 'right',
          strong: true
        })
      )
    ],
    key: [
      { swatch: { kind: 'column', series: 1 }, text: LABELS.told[locale] },
      { swatch: { kind: 'column', series: 3 }, text: LABELS.chance[locale] }
    ],
    table: {
      caption: `${LABELS.multiplesCaption[locale]} (${LABELS[form][locale]})`,
      columns: [
        { label: LABELS.interest[locale] },
        ...groups.map(({ name }, g) => ({ label: numbered(name, g), style: styleOf(form) }))
      ],
      rows: interests.map(({ name }, i) => [
        name,
        ...groups.map((_, g) => {
          const taste = tastes[g * interests.length + i]
          return taste ? inForm(taste, form).value : null
        })
      ])
    }
  }
}

/** A name if it fits, cut if a good part of it does. */
function fitting(name: string, panel: number): string | undefined {
  const room = panel - LETTER
  if (textWidth(name, LETTER) <= room) return name
  const part = [...name]
    .slice(0, Math.floor(room / (LETTER * 0.62)) - 1)
    .join('')
    .trim()
  return part.length < 5 ? undefined : `${part}…`
}
