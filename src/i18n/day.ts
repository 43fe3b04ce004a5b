import { tagOf } from './format.ts'
import type { Locale } from './locale.ts'

const STYLES = {
  long: { dateStyle: 'long', timeZone: 'UTC' },
  short: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

const formatters = new Map<string, Intl.DateTimeFormat>()

/** One formatter for each way to write: making one costs a hundred times more than using it. */
function formatter(locale: Locale, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${locale} ${style}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(tagOf(locale), STYLES[style])
    formatters.set(key, found)
  }
  return found
}

/** A date as the page's language writes it: “3 March 2026” · “3 de marzo de 2026”. */
export const formatDay = (date: Date, locale: Locale): string =>
  formatter(locale, 'long').format(date)

/** Milliseconds of a day. */
const DAY = 86_400_000

/** Days since 1970-01-01 as YYYY-MM-DD. */
export const isoOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** YYYY-MM-DD as days since 1970-01-01; undefined if it is no day of the calendar. */
export function dayOfIso(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const day = Date.parse(`${text}T00:00:00Z`) / DAY
  // Some engines read 31 February as 3 March.
  return Number.isFinite(day) && isoOfDay(day) === text ? day : undefined
}

/**
 * Days since 1970-01-01 as a short date, for charts and tables: “3 Mar 2026” · “3 mar 2026”; a dash for
 * what is no day of the calendar.
 */
export function formatShortDay(day: number, locale: Locale): string {
  const date = new Date(day * DAY)
  if (Number.isNaN(date.getTime())) return '–'
  return formatter(locale, 'short').format(date)
}
