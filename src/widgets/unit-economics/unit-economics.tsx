import { useMemo, useRef } from 'preact/hooks'
import { formatList } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Conventions } from '../../metrics/conventions.ts'
import { describeChange } from '../../metrics/describe-change.ts'
import { GIVEN_IDS, GIVENS } from '../../metrics/givens.ts'
import type { Sheet } from '../../metrics/reading.ts'
import { type Page, showValue } from '../../metrics/show.ts'
import type { Scope } from '../../workbook/actions.ts'
import { currencyOf, type State } from '../../workbook/state.ts'
import { useWorkbook } from '../parts/live.ts'
import { readEntry } from '../parts/read-entry.ts'
import { useSheet } from '../parts/reader-sheet.ts'
import { Shell } from '../parts/shell.tsx'
import { Spoken } from '../parts/spoken.tsx'
import { sheetAsText } from './as-text.ts'
import { Charts } from './charts.tsx'
import { Headline } from './headline.tsx'
import { Inputs } from './inputs.tsx'
import { OwnNumbers } from './own-numbers.tsx'
import { Results } from './results.tsx'
import { Switches } from './switches.tsx'
import { staleNote, words, worthNow } from './words.ts'

interface Props {
  readonly locale: Locale
}

const RESETS: Scope = { values: 'all', conventions: 'all', currency: true }

/** The core widget: a month of a business, every metric of the catalogue, and three charts. */
export function UnitEconomics({ locale }: Props) {
  const live = useWorkbook()
  const { state } = live
  const sheet = useSheet(state)
  const currency = currencyOf(state)
  const page: Page = useMemo(() => ({ locale, currency }), [locale, currency])
  const stale = unreadable(state, locale)
  const said = useLastSwitch(state, sheet.conventions, (before, after) =>
    describeChange(before, after, sheet.givens, page)
  )
  const worth = worthOf(sheet, page)
  const net = sheet.conventions.cac === 'net'
  return (
    <Shell
      id="unit-economics"
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={RESETS}
      text={() => sheetAsText(sheet, page)}
    >
      <div class="sheet-entry">
        <Inputs {...live} locale={locale} />
        <Switches conventions={sheet.conventions} store={live.store} locale={locale} said={said} />
        <Headline sheet={sheet} page={page} stale={stale.length > 0} />
      </div>
      <Spoken
        // A switch of conventions has a sentence of its own.
        key={JSON.stringify(sheet.conventions)}
        now={worth}
        tell={(now, before) => worthNow(net, now, before, locale)}
        live={live.live}
      />
      <OwnNumbers givens={sheet.givens} store={live.store} locale={locale} />
      <div class={stale.length > 0 ? 'is-stale' : undefined}>
        {stale.length > 0 && (
          <p class="stale" role="status">
            {staleNote(formatList(stale, locale), locale)}
          </p>
        )}
        <Results sheet={sheet} page={page} />
      </div>
      <Charts {...live} sheet={sheet} page={page} />
    </Shell>
  )
}

/** Labels of the fields whose text is no usable number. */
const unreadable = (state: State, locale: Locale): string[] =>
  GIVEN_IDS.filter(id => {
    const entry = state.values[id]
    return entry && !readEntry(entry.text, GIVENS[id], locale).ok
  }).map(id => GIVENS[id].label[locale])

/** The worth of a customer as the headline shows it. */
function worthOf({ solution }: Sheet, page: Page): string {
  const outcome = solution.get('customer-value')
  return outcome?.ok ? showValue('customer-value', outcome.value, page) : words.none[page.locale]
}

/**
 * Says what switching the conventions did, until anything else on the sheet changes: the numbers in the
 * sentence are then no longer those that stand there.
 */
function useLastSwitch(
  { values, currency }: State,
  conventions: Conventions,
  describe: (before: Conventions, after: Conventions) => string
): string {
  const last = useRef({ values, currency, conventions, said: '' })
  const before = last.current
  const keys = Object.keys(conventions) as (keyof Conventions)[]
  const switched = keys.some(key => before.conventions[key] !== conventions[key])
  const others = before.values !== values || before.currency !== currency
  if (switched || others) {
    const said = others ? '' : describe(before.conventions, conventions)
    last.current = { values, currency, conventions, said }
  }
  return last.current.said
}
