import type { FunnelFindings } from '../analysis/marketing-funnel/findings.ts'
import { stableDomain } from './domain.ts'
import { FUNNEL_LABELS } from './funnel-labels.ts'
import { customersText, FUNNEL_TEXT, ranked } from './funnel-text.ts'
import { type Look, previousDomain } from './look.ts'
import { namesOf } from './names.ts'
import { sayer } from './say.ts'
import type { BarMark, ChartSpec, DataTable } from './spec.ts'

/** More bars than these are no picture; the table has them all. */
const MOST = 12

/** What each channel's customers cost, the cheapest first, with how few or many they are. */
export function funnelCac(found: FunnelFindings, look: Look): ChartSpec {
  const { locale } = look
  const words = FUNNEL_TEXT[locale]
  const say = sayer(look)
  const { cac: overall, channels, counts } = found.funnel
  const label = (key: keyof typeof FUNNEL_LABELS) => FUNNEL_LABELS[key][locale]
  const shown = [...ranked(found), ...channels.filter(({ cac }) => cac === null)].slice(0, MOST)
  const names = namesOf(
    [...shown.map(({ name }) => ({ label: name })), { label: label('all') }],
    locale
  )
  const bars = [...shown, { cac: overall, counts }].map((bar, at) => ({
    ...{ cac: bar.cac, people: bar.counts.customer, at: names[at] ?? '' },
    isAll: at === shown.length
  }))
  // Room at the ends of the bars for what is written there.
  const ends = bars.map(({ cac }) => (cac ?? 0) * 1.4)
  const bar = (all: boolean): BarMark['bars'] =>
    bars.flatMap(({ cac, at, isAll }) =>
      cac === null || isAll !== all ? [] : [{ at, from: 0, to: cac }]
    )
  return {
    id: 'funnel-cac',
    title: words.cacTitle(found, say),
    sentence: words.cacSentence(found, say),
    x: {
      type: 'linear',
      label: label('cac'),
      domain: stableDomain([0, ...ends], previousDomain(look, 'x')),
      format: { kind: 'money', currency: look.currency }
    },
    y: { type: 'band', label: '', domain: names },
    marks: [
      { kind: 'bar', key: 'cac', series: 1, bars: bar(false) },
      { kind: 'bar', key: 'overall', series: 3, bars: bar(true) },
      ...bars.map(({ cac, people, at }) => ({
        ...{ kind: 'label' as const, key: `label-${at}`, series: 1 as const },
        text:
          cac === null
            ? label('noCustomers')
            : `${say.money(cac)} · ${customersText(people, say, locale)}`,
        short: cac === null ? label('noCustomers') : say.money(cac),
        ...{ x: cac ?? 0, y: at, side: 'right' as const }
      }))
    ],
    key: [
      { swatch: { kind: 'column', series: 1 }, text: label('own') },
      { swatch: { kind: 'column', series: 3 }, text: label('overall') }
    ],
    table: tableOf(found, look)
  }
}

function tableOf({ funnel: { channels } }: FunnelFindings, { locale, currency }: Look): DataTable {
  const label = (key: keyof typeof FUNNEL_LABELS) => FUNNEL_LABELS[key][locale]
  const names = namesOf(
    channels.map(({ name }) => ({ label: name })),
    locale
  )
  const money = { kind: 'money', currency } as const
  return {
    caption: label('cacCaption'),
    columns: [
      { label: label('channel') },
      { label: label('cost'), style: money },
      { label: label('visits'), style: { kind: 'number' } },
      { label: label('leads'), style: { kind: 'number' } },
      { label: label('customers'), style: { kind: 'number' } },
      { label: label('cac'), style: money }
    ],
    rows: channels.map(({ cost, counts, cac }, at) => [
      names[at] ?? '',
      cost,
      counts.visits,
      counts.lead,
      counts.customer,
      cac
    ])
  }
}
