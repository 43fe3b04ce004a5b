import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { NoAnswer, TableCard } from '../../engine/engine.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { FieldSpecs } from '../fields/field.ts'
import { Fields } from '../fields/fields.tsx'
import { resetsOf } from '../fields/use-fields.ts'
import { Shell } from '../parts/shell.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words as common } from '../words.ts'
import { explainNoAnswer } from './no-answer.ts'
import { TableBar } from './table-bar.tsx'

/** What every widget that analyses a table is given. */
export interface TableWidgetProps<R> {
  readonly locale: MoneyPage['locale']
  /** The sample, and what it gives under the default settings: what the page was built with. */
  readonly sample: TableCard
  readonly initial: R
}

interface Props {
  readonly of: { readonly widget: string; readonly fields: FieldSpecs }
  readonly title: string
  readonly intro: string
  readonly page: MoneyPage
  readonly sample: TableCard
  readonly linked?: boolean
  readonly live: {
    readonly own: ReadonlySignal<TableCard | undefined>
    readonly why: ReadonlySignal<NoAnswer | undefined>
    readonly busy: ReadonlySignal<boolean>
  }
  readonly state: ReadonlySignal<State>
  readonly store: Store
  /** Fields that stand above the results; the others come under “More settings”. */
  readonly first: readonly string[]
  /** Fields that stand elsewhere in the widget. */
  readonly elsewhere?: readonly string[]
  /** What day fields show until the reader picks a day, by field. */
  readonly days?: Readonly<Record<string, number>>
  /** The last day that makes sense, if it is not the table's. */
  readonly until?: number | undefined
  /** Options of the widget that have no field of their own, for the reset button. */
  readonly options?: readonly string[]
  /** Inputs of the widget's own, in sight. */
  readonly before?: ComponentChildren
  /** Beside the fields, what the reset button puts back. */
  readonly onReset?: () => void
  /** What else can be set. */
  readonly settings?: ComponentChildren
  readonly children: ComponentChildren
}

/** Days after the last row that can be chosen: a file may be complete beyond it. */
const LATER = 366

/** The frame of a widget that analyses a table: table, settings, results, or why there are none. */
export function AnalysisFrame(props: Props) {
  const { of, page, sample, live, state, store, first, elsewhere = [] } = props
  const { locale, currency } = page
  const own = live.own.value
  const card = own ?? sample
  const { from, to } = card.report
  const days =
    from === null || to === null
      ? undefined
      : { fallback: props.days ?? {}, from, to: (props.until ?? to) + LATER }
  const form = (only: readonly string[]) => (
    <Fields
      of={of}
      only={only}
      locale={locale}
      state={state}
      store={store}
      currency={currency}
      {...(days ? { days } : {})}
    />
  )
  const others = Object.keys(of.fields).filter(
    key => !first.includes(key) && !elsewhere.includes(key)
  )
  const why = live.why.value
  return (
    <Shell
      id={of.widget}
      title={props.title}
      intro={props.intro}
      locale={locale}
      resets={resetsOf(of, props.options)}
      {...(props.onReset ? { onReset: props.onReset } : {})}
      declared
    >
      <TableBar
        id={of.widget}
        own={own}
        sample={sample}
        busy={live.busy.value}
        locale={locale}
        {...(props.linked ? { linked: true } : {})}
      />
      {first.length > 0 && form(first)}
      {props.before}
      {(others.length > 0 || props.settings) && (
        <details class="widget-more">
          <summary>{common.moreSettings[locale]}</summary>
          {others.length > 0 && form(others)}
          {props.settings}
        </details>
      )}
      {why && (
        <p class="widget-note" role="status">
          {explainNoAnswer(why, locale)}
        </p>
      )}
      {/* Kept while there is no answer: the charts follow again when there is one. */}
      <div class="analysis" hidden={why !== undefined}>
        {props.children}
      </div>
    </Shell>
  )
}
