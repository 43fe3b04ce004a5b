import { useMemo, useRef } from 'preact/hooks'
import { formatList } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Conventions } from '../../metrics/conventions.ts'
import { describeChange } from '../../metrics/describe-change.ts'
import { GIVEN_IDS, GIVENS } from '../../metrics/givens.ts'
import type { Page } from '../../metrics/show.ts'
import type { Scope } from '../../workbook/actions.ts'
import { currencyOf, type State } from '../../workbook/state.ts'
import { useWorkbook } from '../parts/live.ts'
import { readEntry } from '../parts/read-entry.ts'
import { useSheet } from '../parts/reader-sheet.ts'
import { Shell } from '../parts/shell.tsx'
import { sheetAsText } from './as-text.ts'
import { Charts } from './charts.tsx'
import { Headline } from './headline.tsx'
import { Inputs } from './inputs.tsx'
import { Results } from './results.tsx'
import { Switches } from './switches.tsx'
import { staleNote, words } from './words.ts'

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
  const said = useLastSwitch(sheet.conventions, (before, after) =>
    describeChange(before, after, sheet.givens, page)
  )
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
      <div class={stale.length > 0 ? 'is-stale' : undefined}>
        {stale.length > 0 && (
          <p class="stale" role="status">
            {staleNote(formatList(stale, locale), locale)}
          </p>
        )}
        <Headline sheet={sheet} page={page} />
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

/** Remembers the conventions of the render before, and says what switching them did. */
function useLastSwitch(
  conventions: Conventions,
  describe: (before: Conventions, after: Conventions) => string
): string {
  const last = useRef({ conventions, said: '' })
  const before = last.current.conventions
  const keys = Object.keys(conventions) as (keyof Conventions)[]
  if (keys.some(key => before[key] !== conventions[key])) {
    last.current = { conventions, said: describe(before, conventions) }
  }
  return last.current.said
}
