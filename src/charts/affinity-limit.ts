import { limitAt } from '../analysis/statistics/false-discovery.ts'
import { formatNumber } from '../i18n/format.ts'
import type { ShownAffinity } from './affinity-form.ts'
import { AFFINITY_LABELS as LABELS, limitSentence, limitTitle } from './affinity-text.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import type { ChartSpec, Mark } from './spec.ts'

/** Bars that are shown: some more than count one by one, and not all. */
const [LEAST, MOST] = [20, 40]

/** The smallest p-values in their order, with the limit that rises by rank and the one that does not. */
export function affinityLimit(found: ShownAffinity, look: Look): ChartSpec {
  const { locale } = look
  const { options, tests, uncontrolled, groups, interests } = found
  const { rate, control } = options
  const dependence = control === 'by' ? 'any' : 'positive'
  const shown = Math.min(tests, MOST, Math.max(LEAST, uncontrolled + 5))
  const sorted = [...found.tastes].sort((a, b) => a.p - b.p).slice(0, shown)
  const limit = (rank: number) =>
    control === 'none' ? rate : limitAt(rank, tests, rate, dependence)
  const dots = (told: boolean) =>
    sorted.flatMap((taste, at) => (taste.told === told ? [[at + 1, taste.p] as const] : []))
  const rule: Mark = { kind: 'rule', key: 'one', series: 0, y: rate }
  const line: Mark = {
    kind: 'line',
    key: 'limit',
    series: 2,
    thin: true,
    points: [
      [0, control === 'none' ? rate : 0],
      [shown + 1, limit(shown + 1)]
    ]
  }
  return {
    id: 'affinity-limit',
    title: limitTitle(found, locale),
    sentence: limitSentence(found, locale),
    x: {
      type: 'linear',
      label: LABELS.rank[locale],
      domain: [0, shown + 1],
      format: { kind: 'integer' }
    },
    y: {
      type: 'linear',
      label: LABELS.p[locale],
      domain: stableDomain(
        [0, rate * 1.5, limit(shown), ...sorted.map(({ p }) => Math.min(p, 3 * rate))],
        previousDomain(look, 'y')
      ),
      format: { kind: 'number' }
    },
    marks: [
      rule,
      line,
      { kind: 'dot', key: 'chance', series: 3, points: dots(false) },
      { kind: 'dot', key: 'told', series: 1, points: dots(true) },
      {
        kind: 'label',
        key: 'level',
        series: 0,
        text: `${formatNumber(rate, locale, { kind: 'percent' })}: ${LABELS.one[locale]}`,
        short: formatNumber(rate, locale, { kind: 'percent' }),
        x: 0,
        y: rate,
        side: 'above'
      }
    ],
    key: [
      { swatch: { kind: 'column', series: 1 }, text: `● ${LABELS.told[locale]}` },
      { swatch: { kind: 'column', series: 3 }, text: `▲ ${LABELS.chance[locale]}` },
      { swatch: { kind: 'line', series: 2 }, text: LABELS.limit[locale] }
    ],
    table: {
      caption: LABELS.limitCaption[locale],
      columns: [
        { label: LABELS.rank[locale], style: { kind: 'integer' } },
        { label: LABELS.group[locale] },
        { label: LABELS.interest[locale] },
        { label: LABELS.p[locale], style: { kind: 'number', digits: 5 } },
        { label: LABELS.limit[locale], style: { kind: 'number', digits: 5 } },
        { label: LABELS.verdict[locale] }
      ],
      rows: sorted.map((taste, at) => [
        at + 1,
        groups[taste.group]?.name ?? '',
        interests[taste.interest]?.name ?? '',
        taste.p,
        limit(at + 1),
        LABELS[taste.told ? 'told' : 'chance'][locale]
      ])
    }
  }
}
