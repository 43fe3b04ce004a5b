import type { ForecastResult } from '../analysis/forecast/model.ts'
import { stableDomain } from './domain.ts'
import { FORECAST_LABELS } from './forecast-labels.ts'
import { FORECAST_TEXT } from './forecast-text.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

/** Customers by what can be expected of them, against what keeping one costs. */
export function forecastRanking(result: ForecastResult, look: Look): ChartSpec {
  const { locale, currency } = look
  const say = sayer(look)
  const label = (key: keyof typeof FORECAST_LABELS) => FORECAST_LABELS[key][locale]
  const money = { kind: 'money', currency } as const
  const { ranking, costToKeep } = result
  const cost: Mark[] =
    costToKeep > 0
      ? [
          { kind: 'rule', key: 'cost', series: 0, y: costToKeep },
          {
            kind: 'label',
            key: 'cost-name',
            series: 0,
            text: label('cost'),
            x: 1,
            y: costToKeep,
            side: 'above'
          }
        ]
      : []
  return {
    id: 'forecast-ranking',
    title: FORECAST_TEXT[locale].rankingTitle(result, say),
    sentence: FORECAST_TEXT[locale].rankingSentence(result, say),
    x: { type: 'linear', label: label('share'), domain: [0, 1], format: { kind: 'percent' } },
    y: {
      type: 'linear',
      label: label('each'),
      domain: stableDomain(
        [0, costToKeep, ...ranking.map(([, one]) => one)],
        previousDomain(look, 'y')
      ),
      format: money
    },
    marks: [{ kind: 'line', key: 'ranking', series: 1, points: ranking }, ...cost],
    table: {
      caption: label('rankingCaption'),
      columns: [
        { label: label('share'), style: { kind: 'percent' } },
        { label: label('each'), style: money }
      ],
      rows: ranking.map(([share, one]) => [share, one])
    }
  }
}
