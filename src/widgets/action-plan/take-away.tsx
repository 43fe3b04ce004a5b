import { useState } from 'preact/hooks'
import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { nameOf } from '../../charts/names.ts'
import { formatList } from '../../i18n/format.ts'
import { toIcs } from '../../i18n/ics.ts'
import { setOption } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import { printSheet } from '../parts/print-sheet.ts'
import { saveAs, saveCsv } from '../parts/save-as.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { FormField } from './form-field.tsx'
import { planCsv } from './plan-csv.ts'
import { planEvents } from './plan-events.ts'
import { readYear, YEAR_ID } from './plan-year.ts'
import { sumWords as words } from './sum-words.ts'

interface Props {
  readonly plan: YearPlan
  readonly page: MoneyPage
  readonly store: Store
}

/** The plan as a file for a spreadsheet, for a calendar, and on paper. */
export function TakeAway({ plan, page, store }: Props) {
  const { locale } = page
  const [said, setSaid] = useState('')
  /** What stands in the field while it is no year. */
  const [typed, setTyped] = useState<string | null>(null)
  const name = (ending: string) => `${words.file[locale]}-${plan.year}.${ending}`
  const savePlan = () => {
    saveCsv(name('csv'), planCsv(plan, locale))
    setSaid(`${words.saved[locale]} ${name('csv')}.`)
  }
  const saveIcs = () => {
    const events = planEvents(plan, page)
    if (events.length === 0) return setSaid(words.noEvents[locale])
    const calendar = `${words.calendar[locale]} ${plan.year}`
    saveAs(name('ics'), toIcs(calendar, events, Date.now()), 'text/calendar;charset=utf-8')
    const left = plan.actions.filter(({ span }) => span === null)
    const names = formatList(
      left.slice(0, 5).map(action => nameOf(action.name, locale)),
      locale
    )
    setSaid(
      `${words.saved[locale]} ${name('ics')}.${left.length > 0 ? ` ${words.leftOut[locale]} ${names}.` : ''}`
    )
  }
  return (
    <section class="plan-away">
      <h4>{words.takeAway[locale]}</h4>
      <FormField
        id="year"
        label={words.year[locale]}
        help={words.yearHelp[locale]}
        inputMode="decimal"
        value={typed ?? String(plan.year)}
        problem={typed === null ? undefined : `${words.yearProblem[locale]} ${plan.year}.`}
        onText={text => {
          const year = readYear(text)
          setTyped(year === undefined ? text : null)
          if (year !== undefined) setOption(store, YEAR_ID, String(year))
        }}
      />
      <div class="tools-row">
        <button class="button" type="button" onClick={savePlan}>
          {words.csv[locale]}
        </button>
        <button class="button" type="button" onClick={saveIcs}>
          {words.ics[locale]}
        </button>
        <button class="button" type="button" onClick={() => printSheet('.plan-sheet')}>
          {words.print[locale]}
        </button>
      </div>
      <p class="widget-note" role="status">
        {said}
      </p>
    </section>
  )
}
