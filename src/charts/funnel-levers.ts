import type { FunnelFindings } from '../analysis/marketing-funnel/findings.ts'
import type { Lever } from '../analysis/marketing-funnel/levers.ts'
import { sentenceCase } from '../i18n/case.ts'
import { stableDomain } from './domain.ts'
import { FUNNEL_LABELS } from './funnel-labels.ts'
import { customersText, FUNNEL_TEXT, LEVER_NAMES, tied } from './funnel-text.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { BarMark, ChartSpec } from './spec.ts'

/** What one more customer costs by each part of the funnel that could be improved. */
export function funnelLeversChart(found: FunnelFindings, look: Look): ChartSpec {
  const { locale } = look
  const words = FUNNEL_TEXT[locale]
  const say = sayer(look)
  const { levers, funnel } = found
  const label = (key: keyof typeof FUNNEL_LABELS) => FUNNEL_LABELS[key][locale]
  const name = ({ id }: Lever) => sentenceCase(LEVER_NAMES[id][locale], locale)
  const best = tied(found)
  const rows = [
    ...levers.map(lever => ({
      ...{ key: lever.id, at: name(lever), cost: lever.costPerExtra },
      ...{ isBest: best.includes(lever), gain: ` · +${customersText(lever.extra, say, locale)}` }
    })),
    { key: 'today', at: label('today'), cost: funnel.cac, isBest: false, gain: '' }
  ]
  const barsOf = (isBest: boolean): BarMark['bars'] =>
    rows.flatMap(({ at, cost, ...row }) =>
      cost === null || row.isBest !== isBest ? [] : [{ at, from: 0, to: cost }]
    )
  const money = { kind: 'money', currency: look.currency } as const
  return {
    id: 'funnel-levers',
    title: words.leversTitle(found, say),
    sentence: words.leversSentence(found, say),
    x: {
      type: 'linear',
      label: label('perExtra'),
      // Room at the ends of the bars for what is written there.
      domain: stableDomain(
        [0, ...rows.map(({ cost }) => (cost ?? 0) * 1.4)],
        previousDomain(look, 'x')
      ),
      format: money
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: [
      { kind: 'bar', key: 'best', series: 1, bars: barsOf(true) },
      { kind: 'bar', key: 'rest', series: 3, bars: barsOf(false) },
      ...rows.map(({ key, at, cost, gain }) => ({
        ...{ kind: 'label' as const, key: `label-${key}`, series: 1 as const },
        text: cost === null ? label('none') : `${say.money(cost)}${gain}`,
        short: cost === null ? label('none') : say.money(cost),
        ...{ x: cost ?? 0, y: at, side: 'right' as const }
      }))
    ],
    key: [
      ...(best.length > 0
        ? [{ swatch: { kind: 'column' as const, series: 1 as const }, text: label('cheapest') }]
        : []),
      { swatch: { kind: 'column', series: 3 }, text: label('others') }
    ],
    table: {
      caption: label('leversCaption'),
      columns: [
        { label: label('lever') },
        { label: label('leverCost'), style: money },
        { label: label('extra'), style: { kind: 'number' } },
        { label: label('perExtra'), style: money }
      ],
      rows: levers.map(lever => [
        name(lever),
        lever.id === 'visits' && lever.costPerExtra === null && lever.cost === 0
          ? null
          : lever.cost,
        lever.extra,
        lever.costPerExtra
      ])
    }
  }
}
