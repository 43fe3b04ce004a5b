import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { Analyses, AnalysisId, SecondTable, TableCard } from '../../engine/engine.ts'
import type { SampleId } from '../../engine/samples.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { FieldSpecs, ValuesOf } from '../fields/field.ts'
import { useFields } from '../fields/use-fields.ts'
import { type MoneyPage, usePage, useWorkbook } from '../parts/use-workbook.ts'
import type { TableWidgetProps } from './analysis-frame.tsx'
import { type LiveAnalysis, useAnalysis } from './use-analysis.ts'
import { useTableInTurn } from './use-table-in-turn.ts'

interface Options<K extends AnalysisId, S extends FieldSpecs> {
  readonly of: { readonly widget: string; readonly fields: S }
  readonly analysis: K
  readonly sampleId: SampleId
  /** The parameters, from what the fields say, the table in use and the rest of the reader's state. */
  readonly params: (values: ValuesOf<S>, card: TableCard, state: State) => Analyses[K]['params']
  readonly linked?: boolean
  readonly second?: ReadonlySignal<SecondTable | undefined>
}

/** Everything that a widget on a table follows. */
export interface TableWidget<K extends AnalysisId, S extends FieldSpecs> {
  readonly state: ReadonlySignal<State>
  readonly store: Store
  readonly page: ReadonlySignal<MoneyPage>
  readonly values: ReadonlySignal<ValuesOf<S>>
  readonly params: ReadonlySignal<Analyses[K]['params']>
  readonly live: LiveAnalysis<K>
  /** The table in use. */
  readonly card: ReadonlySignal<TableCard>
  /** For charts. */
  readonly data: () => { readonly shown: Analyses[K]['result']; readonly page: MoneyPage }
}

/** Joins a widget's fields, the reader's table and the worker. */
export function useTableWidget<K extends AnalysisId, S extends FieldSpecs>(
  { locale, sample, initial }: TableWidgetProps<Analyses[K]['result']>,
  { of, analysis, sampleId, params: paramsOf, linked = false, second }: Options<K, S>
): TableWidget<K, S> {
  const { state, store } = useWorkbook()
  const page = usePage(state, locale)
  const values = useFields(of, state)
  const own = useTableInTurn(of.widget)
  const card = useComputed(() => own.value ?? sample)
  const params = useComputed(() => paramsOf(values.value, card.value, state.value))
  const live = useAnalysis({
    analysis,
    widget: of.widget,
    sample: sampleId,
    own,
    params,
    initial,
    locale,
    linked,
    ...(second ? { second } : {})
  })
  return {
    state,
    store,
    page,
    values,
    params,
    live,
    card,
    data: () => ({ shown: live.result.value, page: page.value })
  }
}

/** The last day of a table; 0 for one without dates, which no analysis by date takes. */
export const lastDay = ({ report }: TableCard): number => report.to ?? 0
