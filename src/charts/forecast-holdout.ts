import { MOST_REPEATS } from '../analysis/forecast/holdout.ts'
import type { Holdout, HoldoutGroup } from '../analysis/forecast/model.ts'
import { stableDomain } from './domain.ts'
import { FORECAST_LABELS } from './forecast-labels.ts'
import { FORECAST_TEXT } from './forecast-text.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** A forecast of the past, by frequency: what it said, what came, and what the past rate would have said. */
export function forecastHoldout(holdout: Holdout, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const label = (key: keyof typeof FORECAST_LABELS) => FORECAST_LABELS[key][locale]
  const { groups, total, customers } = holdout
  const names = groups.map(({ repeats }) =>
    repeats === MOST_REPEATS ? `${repeats}+` : `${repeats}`
  )
  const each = (value: (group: HoldoutGroup) => number, range: boolean) =>
    groups.map((group, i) => ({
      at: names[i] as string,
      value: value(group) / group.customers,
      range: range ? ([group.low / group.customers, group.high / group.customers] as const) : null
    }))
  const marks = [
    { kind: 'interval', key: 'naive', series: 3, intervals: each(({ naive }) => naive, false) },
    {
      kind: 'interval',
      key: 'model',
      series: 1,
      intervals: each(({ expected }) => expected, true)
    },
    { kind: 'interval', key: 'actual', series: 2, intervals: each(({ actual }) => actual, false) }
  ] as const
  const values = marks.flatMap(({ intervals }) =>
    intervals.flatMap(({ value, range }) => [value, ...(range ?? [])])
  )
  const number = { kind: 'number', digits: 1 } as const
  const rows = [
    ...groups.map((group, i) => ({ ...group, name: names[i] as string })),
    { ...total, customers, name: label('all') }
  ]
  return {
    id: 'forecast-holdout',
    title: FORECAST_TEXT[locale].holdoutTitle(holdout, say),
    sentence: FORECAST_TEXT[locale].holdoutSentence(holdout, say),
    x: {
      type: 'linear',
      label: label('perHead'),
      domain: stableDomain([0, ...values], previousDomain(look, 'x')),
      format: { kind: 'number' }
    },
    y: { type: 'band', label: label('repeats'), domain: names },
    marks,
    key: [
      { swatch: { kind: 'line', series: 1 }, text: label('model') },
      { swatch: { kind: 'column', series: 2 }, text: label('came') },
      { swatch: { kind: 'column', series: 3 }, text: label('naive') }
    ],
    table: {
      caption: label('holdoutCaption'),
      columns: [
        { label: label('repeats') },
        { label: label('customers'), style: { kind: 'integer' } },
        { label: label('expected'), style: number },
        { label: label('low'), style: number },
        { label: label('high'), style: number },
        { label: label('actual'), style: { kind: 'integer' } },
        { label: label('pastRate'), style: number }
      ],
      rows: rows.map(one => [
        one.name,
        one.customers,
        one.expected,
        one.low,
        one.high,
        one.actual,
        one.naive
      ])
    }
  }
}
