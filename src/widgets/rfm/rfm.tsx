import { useComputed, useSignal } from '@preact/signals'
import type { RfmResult } from '../../analysis/rfm/model.ts'
import { SEGMENT_NAMES } from '../../analysis/rfm/segments.ts'
import { rfmClasses } from '../../charts/rfm-classes.ts'
import { rfmMap } from '../../charts/rfm-map.ts'
import type { PastedCells } from '../../sql/results.ts'
import { Chart } from '../parts/chart.tsx'
import { Facts } from '../parts/facts.tsx'
import { AnalysisFrame, type TableWidgetProps } from '../table/analysis-frame.tsx'
import { CustomerDownload } from '../table/customer-download.tsx'
import { choose } from '../table/desk.ts'
import { PasteBack } from '../table/paste-back.tsx'
import { useTableChart } from '../table/use-table-chart.ts'
import { lastDay, useTableWidget } from '../table/use-table-widget.ts'
import { Warehouse } from '../table/warehouse.tsx'
import { warehouseWords } from '../table/warehouse-words.ts'
import { CellChoice } from './cell-choice.tsx'
import { cutsId, cutsOf } from './cuts.ts'
import { CutsForm } from './cuts-form.tsx'
import { RFM_FIELDS, rfmParams } from './fields.ts'
import { RuleNotes } from './rule-notes.tsx'
import { ScoreBounds } from './score-bounds.tsx'
import { Ties } from './ties.tsx'
import { words } from './words.ts'
import { WorthTable } from './worth-table.tsx'

/** Recency, frequency and money of every customer: scores, map, classes, segments. */
export function Rfm(props: TableWidgetProps<RfmResult>) {
  const { locale, sample } = props
  const widget = useTableWidget(props, {
    of: RFM_FIELDS,
    analysis: 'rfm',
    sampleId: 'sample-orders',
    params: (values, card, { options }) =>
      rfmParams(values, cutsOf(options, values.groups, locale), lastDay(card))
  })
  const { state, store, live, params, data, card } = widget
  const values = widget.values.value
  const page = widget.page.value
  const pasted = useSignal<PastedCells | undefined>(undefined)
  const shown = useComputed(() => ({ ...live.result.value, ...pasted.value }))
  const result = shown.value
  const map = useTableChart(card, {
    data: () => {
      const { shown, page } = data()
      const cells = { ...shown, ...pasted.value }
      return { shown: { cells, show: widget.values.value.show }, page }
    },
    draw: ({ cells, show }, look) => rfmMap(cells, show, look)
  })
  const classes = useTableChart(card, { data, draw: rfmClasses })
  const options = useComputed(() => state.value.options).value
  const best = result.classes.find(({ id }) => id === 'A')
  return (
    <AnalysisFrame
      of={RFM_FIELDS}
      title={words.title[locale]}
      intro={words.intro[locale]}
      page={page}
      sample={sample}
      live={live}
      state={state}
      store={store}
      first={['show', 'asOf', 'groups', 'ties']}
      days={{ asOf: lastDay(card.value) }}
      options={(['recency', 'frequency', 'monetary'] as const).map(one =>
        cutsId(one).replace('rfm.', '')
      )}
      onReset={() => choose(undefined)}
      settings={
        <>
          <RuleNotes values={values} locale={locale} />
          <CutsForm options={options} groups={values.groups} store={store} locale={locale} />
        </>
      }
    >
      <Facts
        page={page}
        facts={[
          {
            metric: 'rfm-customers',
            label: words.customers[locale],
            value: result.customers,
            style: { kind: 'integer' }
          },
          {
            metric: 'rfm-revenue',
            label: words.revenue[locale],
            value: result.revenue,
            style: { kind: 'money', digits: 0 }
          },
          ...(pasted.value
            ? []
            : [
                {
                  metric: 'rfm-a-share',
                  label: words.topShare[locale],
                  value: best?.revenueShare ?? null,
                  style: { kind: 'percent', digits: 1 } as const
                },
                {
                  metric: 'rfm-outside',
                  label: words.outside[locale],
                  value: result.outside,
                  style: { kind: 'integer' } as const
                }
              ])
        ]}
      />
      {!pasted.value && result.outside > 0 && <p class="widget-note">{words.outsideWhy[locale]}</p>}
      <CellChoice
        spec={map}
        result={result}
        params={params.value}
        table={card.value.id}
        page={page}
        fixed={pasted.value !== undefined}
      />
      {pasted.value && <p class="widget-note">{warehouseWords.fromWarehouse[locale]}</p>}
      <div class="analysis" hidden={pasted.value !== undefined}>
        <Chart prompt spec={classes} locale={locale} />
        <WorthTable
          caption={words.classes[locale]}
          first={words.class[locale]}
          rows={result.classes.map(one => ({ ...one, name: one.id }))}
          page={page}
        />
        <WorthTable
          caption={words.segments[locale]}
          first={words.segment[locale]}
          rows={result.segments.map(one => ({ ...one, name: SEGMENT_NAMES[one.id][locale] }))}
          page={page}
        />
        <ScoreBounds result={result} page={page} />
        <Ties result={result} params={params.value} locale={locale} />
        <CustomerDownload analysis="rfm" params={params} table={card.value.id} locale={locale} />
      </div>
      <Warehouse analysis="rfm" params={params} card={card} locale={locale}>
        <PasteBack analysis="rfm" pasted={pasted} locale={locale} />
      </Warehouse>
    </AnalysisFrame>
  )
}
