import { useComputed } from '@preact/signals'
import { cutOf } from '../../analysis/forecast/cut.ts'
import type { ForecastResult, Holdout } from '../../analysis/forecast/model.ts'
import { forecastAlive } from '../../charts/forecast-alive.ts'
import { forecastHoldout } from '../../charts/forecast-holdout.ts'
import { forecastRanking } from '../../charts/forecast-ranking.ts'
import { forecastSegments } from '../../charts/forecast-segments.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Chart } from '../parts/chart.tsx'
import { Facts } from '../parts/facts.tsx'
import { AnalysisFrame, type TableWidgetProps } from '../table/analysis-frame.tsx'
import { CustomerDownload } from '../table/customer-download.tsx'
import { explainNoForecast } from '../table/no-forecast.ts'
import { useTableChart } from '../table/use-table-chart.ts'
import { lastDay, useTableWidget } from '../table/use-table-widget.ts'
import { holdoutFacts, leadingFacts } from './facts.ts'
import { FORECAST_FIELDS, forecastParams } from './fields.ts'
import { Fit } from './fit.tsx'
import { ForecastProgress } from './progress.tsx'
import { words } from './words.ts'

const checked = ({ holdout }: ForecastResult): Holdout | undefined =>
  'kind' in holdout ? undefined : holdout

/** What customers will buy and bring, how sure that is, and how the same forecast did in the past. */
export function Forecast(props: TableWidgetProps<ForecastResult>) {
  const { locale, sample, initial } = props
  const widget = useTableWidget(props, {
    of: FORECAST_FIELDS,
    analysis: 'forecast',
    sampleId: 'sample-orders',
    params: (values, card, state) => forecastParams(values, lastDay(card), state, locale),
    linked: true
  })
  const { state, store, live, data, card, params } = widget
  const page = widget.page.value
  const result = live.result.value
  const holdout = checked(result)
  // The chart keeps the last check there was while there is none: it is hidden then.
  const lastCheck = useComputed(() => checked(live.result.value) ?? checked(initial))
  const checkData = () => {
    const { page } = data()
    return { shown: lastCheck.value, page }
  }
  const segments = useTableChart(card, { data, draw: forecastSegments })
  const ranking = useTableChart(card, { data, draw: forecastRanking })
  const alive = useTableChart(card, { data, draw: forecastAlive })
  const check = useTableChart(card, {
    data: checkData,
    draw: (shown, look) => forecastHoldout(shown ?? NO_CHECK, look)
  })
  const { from } = card.value.report
  const asOf = widget.values.value.asOf ?? lastDay(card.value)
  const { setAside } = result
  return (
    <AnalysisFrame
      of={FORECAST_FIELDS}
      title={words.title[locale]}
      intro={words.intro[locale]}
      page={page}
      sample={sample}
      linked
      live={live}
      state={state}
      store={store}
      first={['asOf', 'horizon', 'unit', 'costToKeep', 'by']}
      days={{
        asOf: lastDay(card.value),
        cut: cutOf({ cut: null, asOf }, from ?? 0)
      }}
      before={<ForecastProgress live={live} locale={locale} />}
    >
      <Facts page={page} facts={leadingFacts(result, page)} />
      {setAside > 0 && (
        <p class="widget-note">
          {words[setAside === 1 ? 'setAsideOne' : 'setAside'][locale].replace(
            '{n}',
            formatNumber(setAside, locale, { kind: 'integer' })
          )}
        </p>
      )}
      {result.by !== 'class' && result.segments.length === 1 && (
        <p class="widget-note">{words.noColumn[locale]}</p>
      )}
      <Chart prompt spec={segments} locale={locale} />
      <h4>{words.holdout[locale]}</h4>
      {holdout ? (
        <>
          <Facts page={page} facts={holdoutFacts(holdout, page)} />
          {holdout.error.model > holdout.error.naive && (
            <p class="widget-note" role="status">
              {words.holdoutWorse[locale]}
            </p>
          )}
        </>
      ) : (
        <p class="widget-note" role="status">
          {words.noHoldout[locale]}{' '}
          {'kind' in result.holdout && explainNoForecast(result.holdout)[locale]}
        </p>
      )}
      <div hidden={!holdout}>
        <Chart prompt spec={check} locale={locale} />
      </div>
      <Chart prompt spec={ranking} locale={locale} />
      <p class="widget-note">{words.notEffect[locale]}</p>
      <Chart prompt spec={alive} locale={locale} />
      <CustomerDownload analysis="forecast" params={params} table={card.value.id} locale={locale} />
      <Fit result={result} locale={locale} />
    </AnalysisFrame>
  )
}

/** Nothing was checked yet. */
const NO_CHECK: Holdout = {
  ...{ cut: 0, days: 0, customers: 0, converged: true, groups: [], inside: 0, customersInside: 0 },
  total: { expected: 0, low: 0, high: 0, actual: 0, naive: 0 },
  error: { model: 0, naive: 0 }
}
