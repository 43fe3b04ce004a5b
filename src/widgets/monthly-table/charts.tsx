import { useMemo } from 'preact/hooks'
import {
  MONTHLY_METRICS,
  type MonthlyAnalysis,
  type MonthlyMetric
} from '../../analysis/monthly.ts'
import { monthlyMetric } from '../../charts/monthly-metric.ts'
import { sentenceCase } from '../../i18n/case.ts'
import { metricOf } from '../../metrics/catalogue.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { type MoneyPage, useFollowed } from '../parts/use-workbook.ts'
import { words } from './words.ts'

interface Props {
  readonly analysis: MonthlyAnalysis
  readonly page: MoneyPage
}

/** A small chart of every metric by month. */
export function Charts({ analysis, page }: Props) {
  return (
    <section aria-labelledby="mt-charts">
      <h4 id="mt-charts">{words.charts[page.locale]}</h4>
      <div class="small-charts">
        {MONTHLY_METRICS.map(id => (
          <MetricChart key={id} id={id} analysis={analysis} page={page} />
        ))}
      </div>
    </section>
  )
}

function MetricChart({ id, analysis, page }: Props & { readonly id: MonthlyMetric }) {
  const { short, show } = metricOf(id)
  const name = sentenceCase(short[page.locale], page.locale)
  const input = useFollowed(useMemo(() => ({ analysis, page }), [analysis, page]))
  const spec = useChart({
    data: () => {
      const { rows } = input.value.analysis
      const months = rows.map(({ month, metrics }) => ({ month, value: metrics[id] }))
      return { shown: { id, name, show, months }, page: input.value.page }
    },
    draw: monthlyMetric
  })
  return <Chart spec={spec} locale={page.locale} />
}
