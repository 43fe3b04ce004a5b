import type { MarginSegments, SegmentMargin } from '../analysis/margin/segments.ts'
import { formatList } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { SEGMENT_NAMES, SHORT_SEGMENT_NAMES } from './margin-words.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

interface Words {
  readonly title: (found: MarginSegments, say: Say) => string
  readonly sentence: (found: MarginSegments, say: Say) => string
  readonly segment: string
  readonly share: string
  readonly ofCustomers: string
  readonly ofMargin: string
  readonly customers: string
  readonly margin: string
  readonly mean: string
  readonly caption: string
}

/** The segment that brings most, of those that have anybody. */
const richest = ({ segments }: MarginSegments): SegmentMargin | undefined =>
  segments.filter(({ customers }) => customers > 0).toSorted((a, b) => b.margin - a.margin)[0]

const takers = ({ segments }: MarginSegments) => segments.find(({ id }) => id === 'destroyers')

const counts = ({ segments }: MarginSegments, say: Say, locale: 'en' | 'es') =>
  formatList(
    segments.map(
      ({ id, customers }) => `${SEGMENT_NAMES[locale][id].toLowerCase()} ${say.count(customers)}`
    ),
    locale
  )

const TEXT: Localised<Words> = {
  en: {
    title: (found, say) => {
      const [best, worst] = [richest(found), takers(found)]
      if (!best || best.marginShare === null)
        return `All together leave ${say.money(found.total)}: no shares of that`
      const start = `${SEGMENT_NAMES.en[best.id]}: ${say.share(best.customerShare)} of customers, ${say.share(best.marginShare)} of the margin`
      return worst && worst.customers > 0
        ? `${start}; destroyers: ${say.share(worst.customerShare)} and ${say.share(worst.marginShare ?? 0)}`
        : start
    },
    sentence: (found, say) =>
      `${say.customers(found.customers)} and a margin of ${say.money(found.total)}: ${counts(found, say, 'en')}. ${
        found.destroyed > 0
          ? `The destroyers take away ${say.money(found.destroyed)} of what the others bring.`
          : 'No segment takes anything away.'
      }`,
    segment: 'Segment',
    share: 'Share of the whole',
    ofCustomers: 'of customers',
    ofMargin: 'of the margin',
    customers: 'Customers',
    margin: 'Margin',
    mean: 'Margin per customer',
    caption: 'Segments by margin'
  },
  es: {
    title: (found, say) => {
      const [best, worst] = [richest(found), takers(found)]
      if (!best || best.marginShare === null)
        return `Entre todos dejan ${say.money(found.total)}: no hay porcentajes que calcular`
      const start = `${SEGMENT_NAMES.es[best.id]}: el ${say.share(best.customerShare)} de los clientes y el ${say.share(best.marginShare)} del margen`
      return worst && worst.customers > 0
        ? `${start}; destructores: el ${say.share(worst.customerShare)} y el ${say.share(worst.marginShare ?? 0)}`
        : start
    },
    sentence: (found, say) =>
      `${say.customers(found.customers)} y un margen de ${say.money(found.total)}: ${counts(found, say, 'es')}. ${
        found.destroyed > 0
          ? `Los destructores se llevan ${say.money(found.destroyed)} de lo que aportan los demás.`
          : 'Ningún segmento resta nada.'
      }`,
    segment: 'Segmento',
    share: 'Porcentaje del total',
    ofCustomers: 'de los clientes',
    ofMargin: 'del margen',
    customers: 'Clientes',
    margin: 'Margen',
    mean: 'Margen por cliente',
    caption: 'Segmentos por margen'
  }
}

/** Each segment's share of customers beside its share of margin. */
export function marginShares(found: MarginSegments, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const names = SEGMENT_NAMES[look.locale]
  const { segments } = found
  const columns = (of: (one: SegmentMargin) => number): ColumnMark['columns'] =>
    segments.map(one => ({
      at: names[one.id],
      ...{ from: 0, to: of(one), text: say.share(of(one)), short: say.brief(of(one), 'percent') }
    }))
  const whole = found.total > 0
  const money = { kind: 'money', currency: look.currency } as const
  return {
    id: 'margin-shares',
    title: words.title(found, say),
    sentence: words.sentence(found, say),
    x: {
      type: 'band',
      label: words.segment,
      domain: segments.map(({ id }) => names[id]),
      short: segments.map(({ id }) => SHORT_SEGMENT_NAMES[look.locale][id])
    },
    y: {
      type: 'linear',
      label: words.share,
      domain: stableDomain(
        [0, ...segments.flatMap(one => [one.customerShare, one.marginShare ?? 0])],
        previousDomain(look, 'y')
      ),
      format: { kind: 'percent' }
    },
    marks: [
      {
        ...{ kind: 'column', key: 'customers', series: 1, slot: [0, 2] },
        columns: columns(({ customerShare }) => customerShare)
      },
      {
        ...{ kind: 'column', key: 'margin', series: 3, slot: [1, 2] },
        columns: whole ? columns(({ marginShare }) => marginShare ?? 0) : []
      },
      { kind: 'rule', key: 'nought', series: 0, y: 0 }
    ],
    key: [
      { swatch: { kind: 'column', series: 1 }, text: words.ofCustomers },
      { swatch: { kind: 'column', series: 3 }, text: words.ofMargin }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.segment },
        { label: words.customers, style: { kind: 'integer' } },
        { label: `${words.share}, ${words.ofCustomers}`, style: SHARE },
        { label: words.margin, style: money },
        { label: `${words.share}, ${words.ofMargin}`, style: SHARE },
        { label: words.mean, style: money }
      ],
      rows: segments.map(one => [
        ...[names[one.id], one.customers, one.customerShare],
        ...[one.margin + 0, one.marginShare, one.mean]
      ])
    }
  }
}
