import { type ReadonlySignal, useComputed } from '@preact/signals'
import { formatList } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { GIVEN_IDS, GIVENS } from '../../metrics/givens.ts'
import type { Sheet } from '../../metrics/sheet.ts'
import { type Page, showValue } from '../../metrics/show.ts'
import type { Scope } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import { readEntry } from '../parts/read-entry.ts'
import { type SheetView, useSheet } from '../parts/reader-sheet.ts'
import { Shell } from '../parts/shell.tsx'
import { Spoken } from '../parts/spoken.tsx'
import { type Live, usePage, useWorkbook } from '../parts/use-workbook.ts'
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
  const { state, store } = live
  const sheet = useSheet(state)
  const page = usePage(state, locale)
  const stale = useComputed(() => {
    const labels = unreadable(state.value, locale)
    return labels.length > 0 ? staleNote(formatList(labels, locale), locale) : ''
  })
  return (
    <Shell
      id="unit-economics"
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={RESETS}
      text={() => sheetAsText(sheet.peek(), page.peek())}
    >
      <div class="sheet-entry">
        <Inputs {...live} locale={locale} />
        <Switches {...live} sheet={sheet} page={page} />
        <Headline sheet={sheet} page={page} stale={stale} />
      </div>
      <Worth sheet={sheet} page={page} live={live.live} />
      <OwnNumbers sheet={sheet} store={store} locale={locale} />
      <div class={useComputed(() => (stale.value ? 'is-stale' : undefined))}>
        <Stale note={stale} />
        <Results sheet={sheet} page={page} />
      </div>
      <Charts {...live} sheet={sheet} page={page} />
    </Shell>
  )
}

/** Says over the results which fields they do not follow. */
function Stale({ note }: { note: ReadonlySignal<string> }) {
  return note.value ? (
    <p class="stale" role="status">
      {note.value}
    </p>
  ) : null
}

/** The worth of a customer, spoken once it stands still. */
function Worth({ sheet, page, live }: SheetView & Pick<Live, 'live'>) {
  const worth = useComputed(() => worthOf(sheet.value, page.value))
  const conventions = useComputed(() => sheet.value.conventions).value
  const { currency } = page.value
  return (
    <Spoken
      // A switch of conventions has a sentence of its own; another currency changes only the sign.
      key={JSON.stringify([conventions, currency])}
      now={worth.value}
      tell={(now, before) => worthNow(conventions.cac === 'net', now, before, page.peek().locale)}
      live={live.value}
    />
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
