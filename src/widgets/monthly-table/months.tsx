import { useComputed, useSignal } from '@preact/signals'
import { MONTHLY_METRICS, type MonthlyAnalysis, type MonthResult } from '../../analysis/monthly.ts'
import { givensOfMonth, type MonthGivens, type Sendable } from '../../analysis/monthly-period.ts'
import type { Locale } from '../../i18n/locale.ts'
import { AMOUNTS } from '../../ingest/monthly/amounts.ts'
import { type Calendar, monthLabel } from '../../ingest/monthly/calendar.ts'
import { ROLE_NAMES } from '../../ingest/monthly/role-names.ts'
import { metricOf } from '../../metrics/catalogue.ts'
import { GIVENS } from '../../metrics/givens.ts'
import { type Page, showValue } from '../../metrics/show.ts'
import { setValues } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import { writeEntry } from '../parts/read-entry.ts'
import { Scroll } from '../parts/scroll.tsx'
import { notSendable, periodNote, sent, words } from './words.ts'

interface Props {
  readonly analysis: MonthlyAnalysis
  readonly calendar: Calendar
  readonly store: Store
  readonly page: Page
}

/** Every month with its numbers and metrics, each ready to be sent to the core widget. */
export function Months({ analysis, calendar, store, page }: Props) {
  const { locale } = page
  const last = useSignal<{ readonly givens: MonthGivens; readonly what: string } | undefined>(
    undefined
  )
  // Said as long as it is so: the reader may type on in the sheet, or undo.
  const said = useComputed(() => {
    const { values } = store.state.value
    const there = last.value
    const holds = there && AMOUNTS.every(role => values[role]?.value === there.givens[role])
    return holds ? sent(there.what, locale) : ''
  }).value
  const { rows, period } = analysis

  const send = (givens: MonthGivens, what: string) => {
    const entries = AMOUNTS.map(
      role =>
        [
          role,
          { text: writeEntry(givens[role], GIVENS[role], locale), value: givens[role] }
        ] as const
    )
    setValues(store, Object.fromEntries(entries))
    last.value = { givens, what }
  }
  const average = period?.average
  return (
    <section aria-labelledby="mt-months">
      <h4 id="mt-months">{words.results[locale]}</h4>
      {period && average?.ok && (
        <div class="tools-row">
          <button
            class="button button-main"
            type="button"
            name="send-period"
            onClick={() => send(average.givens, words.period[locale].toLocaleLowerCase(locale))}
          >
            {words.period[locale]}: {words.send[locale]}
          </button>
          <p class="widget-note">
            {periodNote(period.months.length, period.leftOut.length, locale)}
          </p>
        </div>
      )}
      <p class="change" role="status">
        {said && (
          <>
            {said} <a href="#live-sheet">{words.toSheet[locale]}</a>
          </>
        )}
      </p>
      <Scroll label={words.results[locale]}>
        <table class="months">
          <caption class="widget-note">{words.caption[locale]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month[locale]}</th>
              <th scope="col" class="months-send">
                {words.send[locale]}
              </th>
              {MONTHLY_METRICS.map(id => (
                <th key={id} scope="col" class="number">
                  {metricOf(id).short[locale]}
                </th>
              ))}
              {AMOUNTS.map(role => (
                <th key={role} scope="col" class="number months-given">
                  {ROLE_NAMES[role][locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <Row
                key={row.line}
                row={row}
                name={monthLabel(row.month, calendar, locale)}
                page={page}
                onSend={send}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

interface RowProps {
  readonly row: MonthResult
  readonly name: string
  readonly page: Page
  readonly onSend: (givens: MonthGivens, what: string) => void
}

function Row({ row, name, page, onSend }: RowProps) {
  const { locale } = page
  const show = (id: string, value: number | null) =>
    value === null ? '–' : showValue(id, value, page)
  const sendable = givensOfMonth(row)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="months-send">
        {sendable.ok ? (
          <button
            class="link-button"
            type="button"
            aria-label={`${words.send[locale]}: ${name}`}
            onClick={() => onSend(sendable.givens, name)}
          >
            {words.send[locale]}
          </button>
        ) : (
          <span class="widget-note">{whyNot(sendable, locale)}</span>
        )}
      </td>
      {MONTHLY_METRICS.map(id => (
        <td key={id} class="number">
          <data value={row.metrics[id] ?? ''}>{show(id, row.metrics[id])}</data>
        </td>
      ))}
      {AMOUNTS.map(role => (
        <td key={role} class="number months-given">
          {show(role, row[role])}
        </td>
      ))}
    </tr>
  )
}

/** Which values keep a month from being sent. */
function whyNot(sendable: Sendable & { readonly ok: false }, locale: Locale): string {
  return notSendable(
    sendable.missing.map(role => ROLE_NAMES[role][locale]),
    sendable.outside.map(problem => GIVENS[problem.given].name[locale]),
    locale
  )
}
