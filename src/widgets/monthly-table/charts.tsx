import { useRef } from 'preact/hooks'
import { MONTHLY_METRICS, type MonthlyAnalysis } from '../../analysis/monthly.ts'
import { monthlyMetric } from '../../charts/monthly-metric.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import { metricOf } from '../../metrics/catalogue.ts'
import type { Page } from '../../metrics/show.ts'
import { Chart } from '../parts/chart.tsx'
import { words } from './words.ts'

interface Props {
  readonly analysis: MonthlyAnalysis
  readonly page: Page & { readonly currency: string }
}

/** A small chart of every metric by month. */
export function Charts({ analysis, page }: Props) {
  const { locale, currency } = page
  const last = useRef<ReadonlyMap<string, ChartSpec>>(new Map())
  const specs = MONTHLY_METRICS.map(id => {
    const { short, show } = metricOf(id)
    const name = capital(short[locale])
    const months = analysis.rows.map(({ month, metrics }) => ({ month, value: metrics[id] }))
    const look = { locale, currency, previous: last.current.get(id) }
    return [id, monthlyMetric({ id, name, show, months }, look)] as const
  })
  last.current = new Map(specs)
  return (
    <section aria-labelledby="mt-charts">
      <h4 id="mt-charts">{words.charts[locale]}</h4>
      <div class="small-charts">
        {specs.map(([id, spec]) => (
          <Chart key={id} spec={spec} locale={locale} />
        ))}
      </div>
    </section>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
