import { useMemo, useRef } from 'preact/hooks'
import { flowActive } from '../../charts/flow-active.ts'
import { flowValue } from '../../charts/flow-value.ts'
import type { Look } from '../../charts/look.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Page } from '../../metrics/show.ts'
import { countOf } from '../../metrics/show.ts'
import type { Scope } from '../../workbook/actions.ts'
import { currencyOf } from '../../workbook/state.ts'
import { asText } from '../../workbook/text.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart } from '../parts/chart.tsx'
import { useWorkbook } from '../parts/live.ts'
import { useWhenNear } from '../parts/near.ts'
import { useSheet } from '../parts/reader-sheet.ts'
import { Shell } from '../parts/shell.tsx'
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
  const currency = currencyOf(state)
  const { flow: entries } = state
  const page: Page = useMemo(() => ({ locale, currency }), [locale, currency])
  const futures = useMemo(() => futuresOf(sheet, entries, locale), [sheet, entries, locale])
  return useMemo(
    () => (
      <Shell
        id="customer-flow"
        title={words.title[locale]}
        intro={words.intro[locale]}
        locale={locale}
        resets={RESETS}
        text={() => textOf(futures, locale)}
        place={place}
      >
        {futures[0] && <Diagram future={futures[0]} locale={locale} />}
        <Assumptions entries={entries} store={store} futures={futures} locale={locale} />
        <Outcomes futures={futures} page={page} />
        <Pictures futures={futures} locale={locale} currency={currency} />
      </Shell>
    ),
    [futures, entries, store, page, locale, currency]
  )
}

interface Input extends Omit<Look, 'previous'> {
  readonly futures: readonly Future[]
}

/** The charts, one frame after the numbers. */
function Pictures({ futures, locale, currency }: Input) {
  const latest = useMemo(() => ({ futures, locale, currency }), [futures, locale, currency])
  const input = useAfterPaint(latest)
  const last = useRef<readonly ChartSpec[]>([])
  return useMemo(() => {
    const { futures, ...look } = input
    const [active, value] = last.current
    last.current = [
      flowActive(futures, { ...look, previous: active }),
      flowValue(futures, { ...look, previous: value })
    ]
    return (
      <div class="charts">
        {last.current.map(spec => (
          <Chart key={spec.id} spec={spec} locale={input.locale} />
        ))}
      </div>
    )
  }, [input])
}

const textOf = (futures: readonly Future[], locale: Locale) =>
  asText(
    words.title[locale],
    futures.map(({ name, flow }) => ({
      label: name,
      value: countOf(Math.round(flow.active.at(-1) ?? 0), 'customers', locale)
    }))
  )
