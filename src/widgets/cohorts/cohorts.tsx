import { useComputed, useSignal } from '@preact/signals'
import type { CohortResult } from '../../analysis/cohorts/model.ts'
import { cohortRetention, keptAt } from '../../charts/cohort-retention.ts'
import { cohortValue } from '../../charts/cohort-value.ts'
import type { PastedTriangle } from '../../sql/results.ts'
import { Chart } from '../parts/chart.tsx'
import { Facts } from '../parts/facts.tsx'
import { AnalysisFrame, type TableWidgetProps } from '../table/analysis-frame.tsx'
import { PasteBack } from '../table/paste-back.tsx'
import { useTableChart } from '../table/use-table-chart.ts'
import { lastDay, useTableWidget } from '../table/use-table-widget.ts'
import { Warehouse } from '../table/warehouse.tsx'
import { COHORT_FIELDS, cohortParams } from './fields.ts'
import { words } from './words.ts'

/** Months of acquisition against age: who still buys, and what they have brought. */
export function Cohorts(props: TableWidgetProps<CohortResult>) {
  const { locale, sample } = props
  const widget = useTableWidget(props, {
    of: COHORT_FIELDS,
    analysis: 'cohorts',
    sampleId: 'sample-orders',
    params: (values, card) => cohortParams(values, lastDay(card)),
    linked: true
  })
  const { state, store, live, params, data, card } = widget
  const page = widget.page.value
  const pasted = useSignal<PastedTriangle | undefined>(undefined)
  const withPasted = (shown: CohortResult): CohortResult =>
    pasted.value ? { ...shown, ...pasted.value, older: 0, partial: false } : shown
  const result = useComputed(() => withPasted(live.result.value)).value
  const drawn = () => {
    const { shown, page } = data()
    return { shown: withPasted(shown), page }
  }
  const retention = useTableChart(card, { data: drawn, draw: cohortRetention })
  const value = useTableChart(card, { data: drawn, draw: cohortValue })
  const afterThree = keptAt(result, 3)
  const customers = result.cohorts.reduce((sum, cohort) => sum + cohort.customers, 0)
  const revenue = result.cohorts.reduce(
    (sum, cohort) => sum + cohort.customers * (cohort.cumulative.at(-1) ?? 0),
    0
  )
  return (
    <AnalysisFrame
      of={COHORT_FIELDS}
      title={words.title[locale]}
      intro={words.intro[locale]}
      page={page}
      sample={sample}
      linked
      live={live}
      state={state}
      store={store}
      first={['asOf', 'cohorts']}
      days={{ asOf: lastDay(card.value) }}
    >
      <Facts
        page={page}
        facts={[
          {
            metric: 'cohorts-customers',
            label: words.customers[locale],
            value: customers,
            style: { kind: 'integer' }
          },
          {
            metric: 'cohorts-active-3',
            label: words.afterThree[locale],
            value: afterThree && afterThree.active / afterThree.customers,
            style: { kind: 'percent', digits: 1 }
          },
          {
            metric: 'cohorts-revenue-per-customer',
            label: words.perCustomer[locale],
            value: customers === 0 ? null : revenue / customers,
            style: { kind: 'money', digits: 2 }
          },
          {
            metric: 'cohorts-older',
            label: words.older[locale],
            value: result.older,
            style: { kind: 'integer' }
          }
        ]}
      />
      {result.partial && <p class="widget-note">{words.partial[locale]}</p>}
      <Chart prompt spec={retention} locale={locale} />
      <Chart prompt spec={value} locale={locale} />
      <Warehouse analysis="cohorts" params={params} card={card} locale={locale}>
        <PasteBack analysis="cohorts" pasted={pasted} locale={locale} />
      </Warehouse>
    </AnalysisFrame>
  )
}
