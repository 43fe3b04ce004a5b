import type { ForecastResult } from '../analysis/forecast/model.ts'
import { formatNumber } from '../i18n/format.ts'
import { stableDomain } from './domain.ts'
import { FORECAST_LABELS } from './forecast-labels.ts'
import { FORECAST_TEXT } from './forecast-text.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** Customers by the probability that they still are customers. */
export function forecastAlive(result: ForecastResult, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const { aliveBands } = result
  const percent = (share: number) => formatNumber(share, locale, { kind: 'percent', digits: 0 })
  const names = aliveBands.map((_, i) => {
    const [from, to] = [i / aliveBands.length, (i + 1) / aliveBands.length]
    return `${formatNumber(100 * from, locale, { kind: 'integer' })}–${percent(to)}`
  })
  const count = { kind: 'integer' } as const
  return {
    id: 'forecast-alive',
    size: 'small',
    title: FORECAST_TEXT[locale].aliveTitle(result, say),
    sentence: FORECAST_TEXT[locale].aliveSentence(result, say),
    x: { type: 'band', label: FORECAST_LABELS.probability[locale], domain: names },
    y: {
      type: 'linear',
      label: FORECAST_LABELS.customers[locale],
      domain: stableDomain([0, ...aliveBands], previousDomain(look, 'y')),
      format: count
    },
    marks: [
      {
        kind: 'column',
        key: 'customers',
        series: 1,
        columns: aliveBands.map((many, i) => ({
          at: names[i] as string,
          from: 0,
          to: many,
          text: say.count(many)
        }))
      }
    ],
    table: {
      caption: FORECAST_LABELS.aliveCaption[locale],
      columns: [
        { label: FORECAST_LABELS.probability[locale] },
        { label: FORECAST_LABELS.customers[locale], style: count }
      ],
      rows: aliveBands.map((many, i) => [names[i] as string, many])
    }
  }
}
