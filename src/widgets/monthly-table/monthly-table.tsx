import { useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { analyseMonthly, type MonthlyAnalysis } from '../../analysis/monthly.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { readMonthlyTable } from '../../ingest/monthly/read.ts'
import type { Scope } from '../../workbook/actions.ts'
import { conventionsOf, givensOf } from '../parts/reader-sheet.ts'
import { Shell } from '../parts/shell.tsx'
import { usePage, useWorkbook } from '../parts/use-workbook.ts'
import { Charts } from './charts.tsx'
import { choicesOf } from './choices.ts'
import { Reading } from './columns-read.tsx'
import { Months } from './months.tsx'
import { Problems } from './problems.tsx'
import { SAMPLE, Source, TABLE_ID } from './source.tsx'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
}

const RESETS: Scope = { tables: [TABLE_ID] }

/** The reader's own months: pasted, read, checked, worked out, and sent to the core widget. */
export function MonthlyTable({ locale }: Props) {
  const { state, store } = useWorkbook()
  const page = usePage(state, locale).value
  const { currency } = page
  const table = useComputed(() => state.value.tables[TABLE_ID] ?? SAMPLE).value
  const monthly = useMemo(
    () => readMonthlyTable(table.text, choicesOf(table, locale)),
    [table, locale]
  )
  // Of the sheet, only these count for a table of months.
  const terms = useComputed(() => {
    const { margin, discount, horizon } = givensOf(state.value)
    return JSON.stringify([conventionsOf(state.value), margin, discount, horizon])
  }).value
  const analysis = useMemo(
    () => analyseMonthly(monthly, conventionsOf(state.peek()), givensOf(state.peek())),
    [monthly, terms]
  )
  const blank = table.text.trim() === ''
  const nothing = blank ? words.blank : nothingOf(analysis)
  return (
    <Shell
      id="monthly-table"
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={RESETS}
    >
      <Source table={table} store={store} locale={locale} />
      {!blank && <Reading monthly={monthly} table={table} store={store} locale={locale} />}
      <Problems monthly={monthly} months={analysis.problems} locale={locale} currency={currency} />
      {nothing ? (
        <p>{nothing[locale]}</p>
      ) : (
        <>
          <Months analysis={analysis} calendar={monthly.calendar} store={store} page={page} />
          <Charts analysis={analysis} page={page} />
        </>
      )}
    </Shell>
  )
}

/** Why there is nothing to show by month; undefined when there is. */
function nothingOf({ rows }: MonthlyAnalysis): Localised | undefined {
  if (rows.length === 0) return words.none
  const has = rows.some(({ metrics }) => Object.values(metrics).some(value => value !== null))
  return has ? undefined : words.noMetrics
}
