import type { ValueResult } from '../analysis/value/model.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { namesOf } from './names.ts'
import { sayer } from './say.ts'
import type { ChartSpec, DataTable, Mark } from './spec.ts'
import { VALUE_TEXT } from './value-text.ts'

/** More bars than these are no picture; the table has them all. */
const MOST = 12

/**
 * The best customers, or the segments if there are any, as bars of value before costs with what is left
 * after them. All of them stand in the table.
 */
export function valueRanking(
  result: ValueResult,
  look: Look,
  of: 'customers' | 'segments' = result.segments.length > 0 ? 'segments' : 'customers'
): ChartSpec {
  const words = VALUE_TEXT[look.locale]
  const say = sayer(look)
  const entries =
    of === 'segments'
      ? result.segments.map(({ total, net }) => ({ value: total, net }))
      : result.best.map(({ value, net }) => ({ value, net }))
  const names = namesOf(
    of === 'segments' ? result.segments : result.best.map(({ customer }) => ({ label: customer })),
    look.locale
  )
  const ranked = entries.slice(0, MOST).map((entry, i) => ({ ...entry, at: names[i] ?? '' }))
  const bars = ranked.map(({ at, value }) => ({ at, from: 0, to: value }))
  const values = ranked.flatMap(({ value, net }) => [value, net])
  // Without costs the dots would stand at the ends of the bars and say nothing.
  const costly = result.net !== result.total
  const marks: Mark[] = [
    // Series 2 is the light one: the dot on it is seen.
    { kind: 'bar', key: 'value', series: 2, bars },
    ...(costly
      ? [
          {
            ...{ kind: 'interval' as const, key: 'net', series: 2 as const },
            intervals: ranked.map(({ at, net }) => ({ at, value: net, range: null }))
          }
        ]
      : []),
    { kind: 'rule', key: 'nought', series: 0, x: 0 }
  ]
  const over = of === 'segments' && result.by !== null ? words.by[result.by] : ''
  return {
    id: `value-${of}`,
    title: of === 'segments' ? words.segmentsTitle(result, say) : words.customersTitle(result, say),
    sentence: words.rankingSentence(result, ranked.length, say),
    x: {
      type: 'linear',
      label: costly ? words.rankingAxis : words.valueAxis,
      domain: stableDomain([0, ...values], previousDomain(look, 'x')),
      format: { kind: 'money', currency: look.currency }
    },
    y: { type: 'band', label: over, domain: names.slice(0, MOST) },
    marks: ranked.length === 0 ? [] : marks,
    table: of === 'segments' ? segmentTable(result, names, look) : customerTable(result, look)
  }
}

function customerTable({ best }: ValueResult, look: Look): DataTable {
  const words = VALUE_TEXT[look.locale]
  const { day } = sayer(look)
  const money = { kind: 'money', currency: look.currency } as const
  return {
    caption: words.customersCaption,
    columns: [
      { label: words.customer },
      { label: words.first },
      { label: words.last },
      { label: words.purchases, style: { kind: 'integer' } },
      { label: words.value, style: money },
      { label: words.net, style: money }
    ],
    rows: best.map(({ customer, first, last, purchases, value, net }) => [
      customer,
      day(first),
      day(last),
      purchases,
      value,
      net
    ])
  }
}

function segmentTable(
  { segments, by }: ValueResult,
  names: readonly string[],
  { locale, currency }: Look
): DataTable {
  const words = VALUE_TEXT[locale]
  const money = { kind: 'money', currency } as const
  return {
    caption: words.segmentsCaption,
    columns: [
      { label: by === null ? words.segment : words.by[by] },
      { label: words.customers, style: { kind: 'integer' } },
      { label: words.value, style: money },
      { label: words.mean, style: money },
      { label: words.net, style: money }
    ],
    rows: segments.map(({ customers, total, mean, net }, i) => [
      names[i] ?? '',
      customers,
      total,
      mean,
      net
    ])
  }
}
