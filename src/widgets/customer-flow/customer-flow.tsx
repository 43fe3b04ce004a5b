import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { flowActive } from '../../charts/flow-active.ts'
import { flowValue } from '../../charts/flow-value.ts'
import type { Locale } from '../../i18n/locale.ts'
import { countOf } from '../../metrics/show.ts'
import type { Scope } from '../../workbook/actions.ts'
import { asText } from '../../workbook/text.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { useSheet } from '../parts/reader-sheet.ts'
import { Shell } from '../parts/shell.tsx'
import { useWhenNear } from '../parts/use-when-near.ts'
import { type MoneyPage, usePage, useWorkbook } from '../parts/use-workbook.ts'
import { Assumptions } from './assumptions.tsx'
import { Diagram } from './diagram.tsx'
import { Outcomes } from './outcomes.tsx'
import { type Future, futuresOf } from './scenarios.ts'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
}

const RESETS: Scope = { flow: 'all' }

/** Stocks and flows of customers over months, in three futures side by side. */
export function CustomerFlow({ locale }: Props) {
  const { state: newest, store } = useWorkbook()
  const place = useRef<HTMLElement>(null)
  // Typing in the sheet above changes every number here, mostly out of sight.
  const state = useWhenNear(place, newest)
  const sheet = useSheet(state)
  const page = usePage(state, locale)
  const entries = useComputed(() => state.value.flow)
  const futures = useComputed(() => futuresOf(sheet.value, entries.value, locale))
  return (
    <Shell
      id="customer-flow"
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={RESETS}
      text={() => textOf(futures.peek(), locale)}
      place={place}
    >
      <Diagram futures={futures} locale={locale} />
      <Assumptions entries={entries} store={store} futures={futures} locale={locale} />
      <Outcomes futures={futures} page={page} />
      <Pictures futures={futures} page={page} />
    </Shell>
  )
}

interface View {
  readonly futures: ReadonlySignal<readonly Future[]>
  readonly page: ReadonlySignal<MoneyPage>
}

/** The charts, one frame after the numbers. */
function Pictures({ futures, page }: View) {
  const input = useAfterPaint(useComputed(() => ({ futures: futures.value, page: page.value })))
  const data = () => ({ shown: input.value.futures, page: input.value.page })
  const of = (series: 'active' | 'cumulative') => (shown: readonly Future[]) =>
    shown.map(({ name, flow }) => [name, flow[series], flow.longRun])
  const active = useChart({ data, draw: flowActive, basis: of('active') })
  const value = useChart({ data, draw: flowValue, basis: of('cumulative') })
  const { locale } = page.peek()
  return (
    <div class="charts">
      <Chart spec={active} locale={locale} />
      <Chart spec={value} locale={locale} />
    </div>
  )
}

const textOf = (futures: readonly Future[], locale: Locale) =>
  asText(
    words.title[locale],
    futures.map(({ name, flow }) => ({
      label: name,
      value: countOf(Math.round(flow.active.at(-1) ?? 0), 'customers', locale)
    }))
  )
