import type { Unit } from '../../formula/unit.ts'
import type { Locale } from '../../i18n/locale.ts'
import { unitOfName } from '../../metrics/names.ts'
import { countOf, type Page, showValue } from '../../metrics/show.ts'

const is = (unit: Unit | undefined, money: number, customer: number, time: number): boolean =>
  unit?.money === money && unit.customer === customer && unit.time === time

const A_MONTH = { en: ' a month', es: ' al mes' }

/** A given's or metric's value with its unit, as a reader would say it: “75.38 months”. */
export function showWithUnit(id: string, value: number, page: Page): string {
  const unit = unitOfName(id)
  if (is(unit, 0, 0, 1)) return countOf(value, 'months', page.locale)
  if (is(unit, 0, 1, 0)) return countOf(value, 'customers', page.locale)
  const shown = showValue(id, value, page)
  return unit?.time === -1 ? shown + A_MONTH[page.locale] : shown
}

/** What stands behind an input: the unit of the number that is typed there. */
export function unitOfEntry(show: string, id: string, currency: string, locale: Locale): string {
  if (show === 'percent') return '%'
  if (show === 'money') return currency
  const unit = unitOfName(id)
  if (is(unit, 0, 0, 1)) return locale === 'en' ? 'months' : 'meses'
  return locale === 'en' ? 'customers' : 'clientes'
}
