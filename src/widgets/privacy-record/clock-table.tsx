import { useState } from 'preact/hooks'
import type { Clock } from '../../analysis/processing/clock.ts'
import { nameOf } from '../../charts/names.ts'
import { STATE_NAMES } from '../../charts/processing-names.ts'
import { sayer } from '../../charts/say.ts'
import type { DataTable } from '../../charts/spec.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { tableWords } from './table-words.ts'
import { words } from './words.ts'

/** Batches that are listed at first, and at most. */
const [FIRST, MOST] = [6, 500]

/** Every batch with its dates, what has to go first at the top. */
export function ClockTable({ clock, page }: { readonly clock: Clock; readonly page: MoneyPage }) {
  const [all, setAll] = useState(false)
  const { locale } = page
  const most = all ? MOST : FIRST
  return (
    <section>
      <ChartTable locale={locale} table={tableOf(clock, page, most)} />
      <p class="field-help">{words.clockHelp[locale]}</p>
      {!all && clock.timed.length > FIRST && (
        <button class="button" type="button" onClick={() => setAll(true)}>
          {words.more[locale]} ({Math.min(MOST, clock.timed.length)})
        </button>
      )}
    </section>
  )
}

function tableOf({ timed }: Clock, page: MoneyPage, most: number): DataTable {
  const { locale } = page
  const say = sayer(page)
  const day = (value: number | null) => (value === null ? null : say.day(value))
  // What has no date waits for somebody to give it one.
  const sorted = timed.toSorted((a, b) => (a.due ?? 1e9) - (b.due ?? 1e9))
  return {
    caption: words.clock[locale],
    columns: [
      { label: tableWords.activity[locale] },
      { label: tableWords.records[locale], style: { kind: 'integer' } },
      { label: tableWords.last[locale] },
      { label: words.needed[locale] },
      { label: words.lawful[locale] },
      { label: words.state[locale] },
      { label: words.erase[locale] }
    ],
    rows: sorted
      .slice(0, most)
      .map(({ holding, records, needed, lawful, hold, state, due }) => [
        ...[nameOf(holding.activity, locale), records, say.day(holding.last)],
        ...[day(needed), hold.months === 0 ? null : day(lawful)],
        ...[STATE_NAMES[state][locale], day(due)]
      ])
  }
}
