import type { ForecastResult } from '../analysis/forecast/model.ts'
import { stableDomain } from './domain.ts'
import { FORECAST_BY, FORECAST_LABELS } from './forecast-labels.ts'
import { FORECAST_TEXT } from './forecast-text.ts'
import { type Look, previousDomain } from './look.ts'
import { namesOf } from './names.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** What each segment can be expected to bring, with the interval. */
export function forecastSegments(result: ForecastResult, look: Look): ChartSpec {
  const { locale, currency } = look
  const say = sayer(look)
  const label = (key: keyof typeof FORECAST_LABELS) => FORECAST_LABELS[key][locale]
  const money = { kind: 'money', currency } as const
  const whole = { kind: 'number', digits: 1 } as const
  const names = namesOf(result.segments, locale)
  const intervals = result.segments.map(({ money: { expected, low, high } }, i) => ({
    at: names[i] as string,
    value: expected,
    range: [low, high] as const
  }))
  const ends = intervals.flatMap(({ value, range }) => [value, ...range])
  return {
    id: 'forecast-segments',
    title: FORECAST_TEXT[locale].segmentsTitle(result, say),
    sentence: FORECAST_TEXT[locale].segmentsSentence(result, say),
    x: {
      type: 'linear',
      label: label('money'),
      domain: stableDomain([0, ...ends], previousDomain(look, 'x')),
      format: money
    },
    y: { type: 'band', label: FORECAST_BY[result.by][locale], domain: names },
    marks:
      intervals.length === 0
        ? []
        : [
            { kind: 'rule', key: 'nought', series: 0, x: 0 },
            { kind: 'interval', key: 'money', series: 2, intervals }
          ],
    table: {
      caption: label('segmentsCaption'),
      columns: [
        { label: FORECAST_BY[result.by][locale] },
        { label: label('customers'), style: { kind: 'integer' } },
        { label: label('alive'), style: whole },
        { label: label('purchases'), style: whole },
        { label: label('margin'), style: money },
        { label: label('low'), style: money },
        { label: label('high'), style: money },
        { label: label('perCustomer'), style: money },
        { label: label('afterKeeping'), style: money }
      ],
      rows: result.segments.map((one, i) => [
        names[i] as string,
        one.customers,
        one.alive,
        one.purchases.expected,
        one.money.expected,
        one.money.low,
        one.money.high,
        one.perCustomer,
        one.afterKeeping
      ])
    }
  }
}
