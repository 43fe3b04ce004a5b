import type { LadderResult, LadderStep } from '../../analysis/ladder/model.ts'
import { ladderOrderValue } from '../../charts/ladder-order-value.ts'
import { ladderSteps } from '../../charts/ladder-steps.ts'
import { ladderWaiting } from '../../charts/ladder-waiting.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Chart } from '../parts/chart.tsx'
import { Facts } from '../parts/facts.tsx'
import { AnalysisFrame, type TableWidgetProps } from '../table/analysis-frame.tsx'
import { useTableChart } from '../table/use-table-chart.ts'
import { lastDay, useTableWidget } from '../table/use-table-widget.ts'
import { Warehouse } from '../table/warehouse.tsx'
import { LADDER_FIELDS, ladderParams } from './fields.ts'
import { StepTable } from './step-table.tsx'
import { words } from './words.ts'

/** What the chart of waiting shows of a table without a second step. */
const NO_STEP: LadderStep = {
  step: 2,
  reached: 0,
  shareOfPrevious: null,
  shareOfFirst: 0,
  meanOrder: null,
  medianOrder: null
}

/** From one purchase to the next: who gets there, how soon, and what they spend. */
export function PurchaseLadder(props: TableWidgetProps<LadderResult>) {
  const { locale, sample } = props
  const widget = useTableWidget(props, {
    of: LADDER_FIELDS,
    analysis: 'purchase-ladder',
    sampleId: 'sample-orders',
    params: (values, card) => ladderParams(values, lastDay(card)),
    linked: true
  })
  const { state, store, live, params, data, card } = widget
  const page = widget.page.value
  const result = live.result.value
  const steps = useTableChart(card, { data, draw: ladderSteps })
  const waiting = useTableChart(card, {
    data,
    draw: (shown, look) => ladderWaiting(shown.steps[1] ?? NO_STEP, shown, look)
  })
  const order = useTableChart(card, { data, draw: ladderOrderValue })
  const [first, second] = result.steps
  const within = second?.waiting?.withinHorizon
  const percent = (value: number) => formatNumber(value, locale, { kind: 'percent', digits: 1 })
  const median = second?.waiting?.median ?? null
  return (
    <AnalysisFrame
      of={LADDER_FIELDS}
      title={words.title[locale]}
      intro={words.intro[locale]}
      page={page}
      sample={sample}
      linked
      live={live}
      state={state}
      store={store}
      first={['asOf', 'steps', 'horizon', 'prospects']}
      days={{ asOf: lastDay(card.value) }}
    >
      <Facts
        page={page}
        facts={[
          {
            metric: 'ladder-customers',
            label: words.customers[locale],
            value: first?.reached ?? 0,
            style: { kind: 'integer' }
          },
          {
            metric: 'ladder-second',
            label: words.second[locale],
            value: second?.shareOfPrevious ?? null,
            style: { kind: 'percent', digits: 1 }
          },
          {
            metric: 'ladder-within',
            label: `${words.within[locale]} (${words.withinNote[locale]})`,
            value: within?.share ?? null,
            style: { kind: 'percent', digits: 1 },
            shown: within
              ? `${percent(within.share)} (${percent(within.low)} – ${percent(within.high)})`
              : words.tooShort[locale]
          },
          {
            metric: 'ladder-median',
            label: words.median[locale],
            value: median,
            style: { kind: 'integer' },
            ...(median === null ? { shown: words.notYet[locale] } : {})
          }
        ]}
      />
      <Chart prompt spec={steps} locale={locale} />
      <Chart prompt spec={waiting} locale={locale} />
      <Chart prompt spec={order} locale={locale} />
      <StepTable result={result} page={page} />
      <Warehouse analysis="purchase-ladder" params={params} card={card} locale={locale} />
    </AnalysisFrame>
  )
}
