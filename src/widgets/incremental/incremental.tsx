import { useComputed } from '@preact/signals'
import { incrementalFromTotals } from '../../analysis/incremental/incremental.ts'
import type { IncrementalResult } from '../../analysis/incremental/model.ts'
import { incrementalInterval } from '../../charts/incremental.ts'
import type { Analyses } from '../../engine/engine.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Fields } from '../fields/fields.tsx'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { AnalysisFrame, type TableWidgetProps } from '../table/analysis-frame.tsx'
import { sourceOf } from '../table/use-table-chart.ts'
import { useTableWidget } from '../table/use-table-widget.ts'
import { Warehouse } from '../table/warehouse.tsx'
import { ArmChoice } from './arm-choice.tsx'
import { ArmTable } from './arm-table.tsx'
import {
  armId,
  INCREMENTAL_FIELDS,
  incrementalParams,
  isArticle,
  knowsCosts,
  knowsPlan,
  TOTALS,
  totalsOf
} from './fields.ts'
import { IncrementalFacts } from './incremental-facts.tsx'
import { VERDICTS, words } from './words.ts'

/** What treating brought beyond what would have come anyway, from totals or from a table. */
export function Incremental(props: TableWidgetProps<Analyses['incremental']['result']>) {
  const { locale, sample } = props
  const widget = useTableWidget(props, {
    of: INCREMENTAL_FIELDS,
    analysis: 'incremental',
    sampleId: 'sample-campaign',
    params: (values, { origin }, { options, fields }) => ({
      ...incrementalParams(values, origin === 'sample' || knowsPlan(fields)),
      treated: options[armId('treated')] ?? null,
      control: options[armId('control')] ?? null
    }),
    linked: true
  })
  const { state, store, live, params, card } = widget
  const values = widget.values.value
  const page = widget.page.value
  const totals = values.from === 'totals'
  const shown = useComputed((): IncrementalResult => {
    const now = widget.values.value
    if (now.from === 'table') return live.result.value
    const { treated, control } = totalsOf(now)
    return incrementalFromTotals(
      treated,
      control,
      incrementalParams(now, knowsPlan(state.value.fields) || isArticle(now))
    )
  })
  const late = useAfterPaint(
    useComputed(() => ({
      shown: { result: shown.value, table: widget.values.value.from === 'table' },
      page: widget.page.value
    }))
  )
  const chart = useChart({
    data: () => late.value,
    draw: ({ result, table }, look) => {
      const spec = incrementalInterval(result, look)
      return table ? { ...spec, source: sourceOf(card.peek(), look) } : spec
    }
  })
  const sql = useComputed(() => {
    const { treated, control } = live.result.value.arms
    return {
      ...params.value,
      treated: params.value.treated ?? treated,
      control: params.value.control ?? control
    }
  })
  const result = shown.value
  const costed = useComputed(() => knowsCosts(state.value)).value
  // Totals need no table: why there is no answer from one is not their concern.
  const why = useComputed(() =>
    widget.values.value.from === 'totals' ? undefined : live.why.value
  )
  return (
    <AnalysisFrame
      of={INCREMENTAL_FIELDS}
      title={words.title[locale]}
      intro={words.intro[locale]}
      page={page}
      sample={sample}
      linked={!totals}
      live={{ ...live, why }}
      state={state}
      store={store}
      first={['from', 'planned', 'cost', 'marginRate']}
      elsewhere={TOTALS}
      options={['treated-label', 'control-label']}
      before={
        totals ? (
          <Fields
            of={INCREMENTAL_FIELDS}
            only={TOTALS}
            locale={locale}
            state={state}
            store={store}
            currency={page.currency}
          />
        ) : (
          <ArmChoice
            arms={live.result.value.arms}
            why={live.why.value}
            state={state}
            store={store}
            locale={locale}
          />
        )
      }
    >
      <p class="verdict" data-verdict={result.verdict} role="status">
        {VERDICTS[result.verdict][locale]}
      </p>
      <IncrementalFacts result={result} page={page} cost={costed ? values.cost : undefined} />
      {result.ratioCheck === null && <p class="widget-note">{words.noPlan[locale]}</p>}
      {!totals &&
        (['inBoth', 'elsewhere'] as const).map(
          one =>
            live.result.value.arms[one] > 0 && (
              <p key={one} class="widget-note">
                {words[one][locale]}:{' '}
                {formatNumber(live.result.value.arms[one], locale, { kind: 'integer' })}
              </p>
            )
        )}
      {!costed && <p class="widget-note">{words.noCosts[locale]}</p>}
      <Chart spec={chart} locale={locale} />
      <ArmTable result={result} page={page} />
      {!totals && <Warehouse analysis="incremental" params={sql} card={card} locale={locale} />}
    </AnalysisFrame>
  )
}
