import { useComputed, useSignal } from '@preact/signals'
import type { MovementResult } from '../../analysis/movement/model.ts'
import { movementFlow } from '../../charts/movement-flow.ts'
import { movementMatrix } from '../../charts/movement-matrix.ts'
import { movementNoise } from '../../charts/movement-noise.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { PastedMatrix } from '../../sql/results.ts'
import { Chart } from '../parts/chart.tsx'
import { Facts } from '../parts/facts.tsx'
import { AnalysisFrame, type TableWidgetProps } from '../table/analysis-frame.tsx'
import { CustomerDownload } from '../table/customer-download.tsx'
import { desk } from '../table/desk.ts'
import { PasteBack } from '../table/paste-back.tsx'
import { useTableChart } from '../table/use-table-chart.ts'
import { useTableWidget } from '../table/use-table-widget.ts'
import { Warehouse } from '../table/warehouse.tsx'
import { MOVEMENT_FIELDS, movementParams, usualDays } from './fields.ts'
import { SecondTable, useSecondTable } from './second-table.tsx'
import { words } from './words.ts'

const rangeOf = ({ from, to }: { readonly from: number | null; readonly to: number | null }) => ({
  from: from ?? 0,
  to: to ?? 0
})

/** The days that the reader has picked. */
const picked = ({ before, after }: { before: number | null; after: number | null }) => ({
  ...(before === null ? {} : { before }),
  ...(after === null ? {} : { after })
})

/** A difference of percentages. */
const points = (difference: number, locale: Locale): string =>
  `${formatNumber(difference * 100, locale, { kind: 'number', digits: 1, signed: true })} ${words.points[locale]}`

/** “−15 (−14.4%)”: customers, and the share of those who stood in a class before. */
function netOf({ rose, fell, couldFall }: MovementResult, locale: Locale): string {
  const net = rose - fell
  const customers = formatNumber(net, locale, { kind: 'integer', signed: true })
  if (couldFall === 0) return customers
  const style = { kind: 'percent', digits: 1, signed: true } as const
  return `${customers} (${formatNumber(net / couldFall, locale, style)})`
}

/** Classes of the same customers on two days: who moved, and what equal buying rates would have moved. */
export function RfmMovement(props: TableWidgetProps<MovementResult>) {
  const { locale, sample } = props
  const second = useSecondTable()
  const widget = useTableWidget(props, {
    of: MOVEMENT_FIELDS,
    analysis: 'rfm-movement',
    sampleId: 'sample-orders',
    params: (values, { report }, state) => {
      const range = rangeOf(report)
      const later = second.value
      // Of two files each is taken on its own last day.
      const days = later && {
        before: values.before ?? range.to,
        after: values.after ?? later.to
      }
      return movementParams({ ...values, ...days }, range, state, locale)
    },
    second: useComputed(() => {
      const later = second.value
      return later && { id: later.id, joined: later.joined }
    }),
    linked: true
  })
  const { state, store, live, params, data, card } = widget
  const page = widget.page.value
  const pasted = useSignal<PastedMatrix | undefined>(undefined)
  // A database gives no noise: for that single purchases would be needed.
  const withPasted = (shown: MovementResult): MovementResult => {
    if (!pasted.value) return shown
    const { noise: _, ...rest } = shown
    const { upRate } = pasted.value
    const { target } = params.value
    return { ...rest, ...pasted.value, aboveTarget: upRate === null ? null : upRate - target }
  }
  const result = useComputed(() => withPasted(live.result.value)).value
  const drawn = () => {
    const { shown, page } = data()
    return { shown: withPasted(shown), page }
  }
  const flow = useTableChart(card, { data: drawn, draw: movementFlow })
  const matrix = useTableChart(card, { data: drawn, draw: movementMatrix })
  const noise = useTableChart(card, { data, draw: movementNoise })
  const { from, to } = rangeOf(card.value.report)
  const later = second.value
  const usual = later ? { before: to, after: later.to } : usualDays(from, to)
  const { before, after } = { ...usual, ...picked(widget.values.value) }
  const turned = before > after
  const chosen = desk.chosen.value?.table === card.value.id
  return (
    <AnalysisFrame
      of={MOVEMENT_FIELDS}
      title={words.title[locale]}
      intro={words.intro[locale]}
      page={page}
      sample={sample}
      linked
      live={live}
      state={state}
      store={store}
      first={['before', 'after', 'target']}
      days={usual}
      until={later?.to}
      settings={<SecondTable chosen={second} first={card.value} locale={locale} />}
    >
      {turned && (
        <p class="widget-note" role="status">
          {words.turned[locale]}
        </p>
      )}
      <Facts
        page={page}
        facts={[
          {
            metric: 'movement-up-rate',
            label: words.upRate[locale],
            value: result.upRate,
            style: { kind: 'percent', digits: 1 }
          },
          {
            metric: 'movement-down-rate',
            label: words.downRate[locale],
            value: result.downRate,
            style: { kind: 'percent', digits: 1 }
          },
          {
            metric: 'movement-net',
            label: words.net[locale],
            value: result.rose - result.fell,
            style: { kind: 'integer', signed: true },
            shown: netOf(result, locale)
          },
          {
            metric: 'movement-above-target',
            label: words.aboveTarget[locale],
            value: result.aboveTarget,
            style: { kind: 'percent', digits: 1, signed: true },
            ...(result.aboveTarget === null ? {} : { shown: points(result.aboveTarget, locale) })
          },
          ...(result.noise
            ? [
                {
                  metric: 'movement-p-value',
                  label: words.pValue[locale],
                  value: result.noise.upPValue,
                  style: { kind: 'percent', digits: 1 } as const
                }
              ]
            : [])
        ]}
      />
      {result.noise && <p class="widget-note">{words.pValueHelp[locale]}</p>}
      <Chart prompt spec={flow} locale={locale} />
      {chosen && <p class="widget-note">{words.noNoise[locale]}</p>}
      <div hidden={result.noise === undefined}>
        <Chart prompt spec={noise} locale={locale} />
      </div>
      <Chart prompt spec={matrix} locale={locale} />
      {later ? (
        <p class="widget-note">{words.twoFiles[locale]}</p>
      ) : (
        <>
          <CustomerDownload
            analysis="rfm-movement"
            params={params}
            table={card.value.id}
            locale={locale}
          />
          <Warehouse analysis="rfm-movement" params={params} card={card} locale={locale}>
            <PasteBack analysis="rfm-movement" pasted={pasted} locale={locale} />
          </Warehouse>
        </>
      )}
    </AnalysisFrame>
  )
}
