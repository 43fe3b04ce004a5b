import { formatMonth } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { type DayOrder, dateOf, type Month, readMonth } from '../text/month.ts'
import type { TableProblem } from './problem.ts'

/**
 * What a month's number means: a calendar month; a month whose year the table does not say (years
 * count from 0); or just the row's place, when there is no month column.
 */
export type Calendar = 'months' | 'no-year' | 'numbered'

/** A row's month, or why it has none. */
export type Placed =
  | Month
  | Extract<TableProblem['kind'], 'blank-month' | 'not-a-month' | 'month-without-year'>

/** Years for names without one: a month that is not later than the one before it starts a new year. */
function countYears(numbers: readonly (number | undefined)[]): (Month | undefined)[] {
  const known = numbers.filter(number => number !== undefined)
  // From December to January is one month on; from January to December one month back.
  const steps = known.slice(1).map((number, i) => (number - (known[i] ?? 0) + 12) % 12)
  const backwards = steps.filter(step => step === 11).length * 2 > steps.length
  const ordered = backwards ? numbers.toReversed() : numbers
  let year = 0
  let previous = 0
  const months = ordered.map(number => {
    if (number === undefined) return undefined
    if (number < previous) year += 1
    previous = number
    return year * 12 + number - 1
  })
  return backwards ? months.toReversed() : months
}

/**
 * Places the rows of a month column in time.
 *
 * @param texts the month cells of the rows that are not totals
 */
export function placeMonths(
  texts: readonly string[],
  order: DayOrder
): { readonly calendar: Calendar; readonly placed: readonly Placed[] } {
  const readings = texts.map(readMonth)
  const dated = readings.some(one => one.kind === 'month' || one.kind === 'ambiguous')
  const named = readings.some(one => one.kind === 'no-year')
  const years = countYears(readings.map(one => (one.kind === 'no-year' ? one.number : undefined)))
  const placed = readings.map((one, index): Placed => {
    if (one.kind === 'month') return one.month
    if (one.kind === 'ambiguous') return order === 'day-first' ? one.dayFirst : one.monthFirst
    if (one.kind === 'no-year')
      return dated ? 'month-without-year' : (years[index] ?? 'not-a-month')
    return one.kind === 'blank' ? 'blank-month' : 'not-a-month'
  })
  return { calendar: named && !dated ? 'no-year' : 'months', placed }
}

/** A month as the page shows it: “Mar 2026”, “mar” when the year is not known, “Month 3”. */
export function monthLabel(month: Month, calendar: Calendar, locale: Locale): string {
  if (calendar === 'numbered') return locale === 'es' ? `Mes ${month + 1}` : `Month ${month + 1}`
  if (calendar === 'months') return formatMonth(dateOf(month), locale)
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    dateOf(2000 * 12 + (month % 12))
  )
  const year = Math.floor(month / 12) + 1
  if (year === 1) return name
  return locale === 'es' ? `${name}, año ${year}` : `${name}, year ${year}`
}
