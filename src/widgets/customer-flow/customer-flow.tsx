import { useRef } from 'preact/hooks'
import { flowActive } from '../../charts/flow-active.ts'
import { flowValue } from '../../charts/flow-value.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Page } from '../../metrics/show.ts'
import { countOf } from '../../metrics/show.ts'
import type { Scope } from '../../workbook/actions.ts'
import { currencyOf } from '../../workbook/state.ts'
import { asText } from '../../workbook/text.ts'
import { Chart } from '../parts/chart.tsx'
import { useWorkbook } from '../parts/live.ts'
import { sheetOf } from '../parts/reader-sheet.ts'
import { Shell } from '../parts/shell.tsx'
import { Assumptions } from './assumptions.tsx'
import { Diagram } from './diagram.tsx'
import { Outcomes } from './outcomes.tsx'
import { futuresOf } from './scenarios.ts'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
}

const RESETS: Scope = { flow: 'all' }

/** Stocks and flows of customers over months, in three futures side by side. */
export function CustomerFlow({ locale }: Props) {
  const live = useWorkbook()
  const { state } = live
  const page: Page = { locale, currency: currencyOf(state) }
  const futures = futuresOf(sheetOf(state), state.flow, locale)
  const last = useRef<readonly (ChartSpec | undefined)[]>([])
  const look = (index: number) => ({
    locale,
    currency: currencyOf(state),
    previous: last.current[index]
  })
  const active = flowActive(futures, look(0))
  const value = flowValue(futures, look(1))
  last.current = [active, value]
  const [baseline] = futures
  const text = () =>
    asText(
      words.title[locale],
      futures.map(({ name, flow }) => ({
        label: name,
        value: countOf(Math.round(flow.active.at(-1) ?? 0), 'customers', locale)
      }))
    )
  return (
    <Shell
      id="customer-flow"
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={RESETS}
      text={text}
    >
      {baseline && <Diagram future={baseline} locale={locale} />}
      <Assumptions {...live} futures={futures} locale={locale} />
      <Outcomes futures={futures} page={page} />
      <div class="charts">
        <Chart spec={active} locale={locale} />
        <Chart spec={value} locale={locale} />
      </div>
    </Shell>
  )
}
