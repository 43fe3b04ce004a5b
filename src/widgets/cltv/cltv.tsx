import type { ValueResult } from '../../analysis/value/model.ts'
import { lorenzCurve } from '../../charts/lorenz.ts'
import { valueRanking } from '../../charts/value-ranking.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Chart } from '../parts/chart.tsx'
import { Facts } from '../parts/facts.tsx'
import { AnalysisFrame, type TableWidgetProps } from '../table/analysis-frame.tsx'
import { CustomerDownload } from '../table/customer-download.tsx'
import { useTableChart } from '../table/use-table-chart.ts'
import { lastDay, useTableWidget } from '../table/use-table-widget.ts'
import { Warehouse } from '../table/warehouse.tsx'
import { BestCustomers } from './best-customers.tsx'
import { VALUE_FIELDS, valueParams } from './fields.ts'
import { words } from './words.ts'

/** Value of each customer to date, how unequal it is, and whether it has paid for itself. */
export function Cltv(props: TableWidgetProps<ValueResult>) {
  const { locale, sample } = props
  const widget = useTableWidget(props, {
    of: VALUE_FIELDS,
    analysis: 'cltv',
    sampleId: 'sample-orders',
    params: (values, card) => valueParams(values, lastDay(card)),
    linked: true
  })
  const { state, store, live, params, data, card } = widget
  const page = widget.page.value
  const result = live.result.value
  const lorenz = useTableChart(card, { data, draw: lorenzCurve })
  const ranking = useTableChart(card, { data, draw: valueRanking })
  const money = { kind: 'money', digits: 2 } as const
  return (
    <AnalysisFrame
      of={VALUE_FIELDS}
      title={words.title[locale]}
      intro={words.intro[locale]}
      page={page}
      sample={sample}
      linked
      live={live}
      state={state}
      store={store}
      first={['asOf', 'costToAcquire', 'costToServe', 'top', 'by']}
      days={{ asOf: lastDay(card.value) }}
    >
      <Facts
        page={page}
        facts={[
          {
            metric: 'cltv-total',
            label: words.total[locale],
            value: result.total,
            style: { kind: 'money', digits: 0 }
          },
          { metric: 'cltv-mean', label: words.mean[locale], value: result.mean, style: money },
          {
            metric: 'cltv-median',
            label: words.median[locale],
            value: result.median,
            style: money
          },
          {
            metric: 'cltv-net',
            label: words.net[locale],
            value: result.net,
            style: { kind: 'money', digits: 0 }
          },
          {
            metric: 'cltv-below-cost',
            label: words.belowCost[locale],
            value: result.belowCost,
            style: { kind: 'integer' }
          },
          {
            metric: 'cltv-top-share',
            label: words.topShare[locale],
            value: result.topShare,
            style: { kind: 'percent', digits: 1 }
          },
          {
            metric: 'cltv-gini',
            label: words.gini[locale],
            value: result.gini,
            style: { kind: 'number', digits: 2 }
          }
        ]}
      />
      {result.refundsOnly.customers > 0 && (
        <p class="widget-note">
          {words[result.refundsOnly.customers === 1 ? 'refundsOnlyOne' : 'refundsOnly'][
            locale
          ].replace('{n}', formatNumber(result.refundsOnly.customers, locale, { kind: 'integer' }))}
          :{' '}
          {formatNumber(result.refundsOnly.revenue, locale, { ...money, currency: page.currency })}.
        </p>
      )}
      {result.segments.length === 0 && result.customers > 0 && (
        <p class="widget-note">{words.noSegments[locale]}</p>
      )}
      <Chart prompt spec={lorenz} locale={locale} />
      <Chart prompt spec={ranking} locale={locale} />
      <BestCustomers result={result} page={page} />
      <CustomerDownload analysis="cltv" params={params} table={card.value.id} locale={locale} />
      <Warehouse analysis="cltv" params={params} card={card} locale={locale} />
    </AnalysisFrame>
  )
}
