import type { TableCard } from '../../engine/engine.ts'
import { formatDay } from '../../i18n/day.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { words } from './words.ts'

const DAY = 86_400_000

/** A day of the table as the page's language writes it. */
export const showDay = (day: number, locale: Locale): string =>
  formatDay(new Date(day * DAY), locale)

const count = (value: number, one: string, many: string, locale: Locale) =>
  `${formatNumber(value, locale, { kind: 'integer' })} ${value === 1 ? one : many}`

/** “500 rows, 140 customers, 3 March 2024 – 30 September 2026”. */
export function describeTable({ report }: TableCard, locale: Locale): string {
  const { rows, customers, from, to } = report
  const parts = [
    count(rows, words.row[locale], words.rows[locale], locale),
    count(customers, words.customer[locale], words.customers[locale], locale)
  ]
  if (from !== null && to !== null) parts.push(`${showDay(from, locale)} – ${showDay(to, locale)}`)
  return parts.join(', ')
}
