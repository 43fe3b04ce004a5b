import type { TimeUnit } from '../analysis/time/unit.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'

interface UnitWords {
  readonly one: string
  readonly many: string
  /** “20 a year”. */
  readonly per: string
}

const UNITS: Localised<Readonly<Record<TimeUnit, UnitWords>>> = {
  en: {
    day: { one: 'day', many: 'days', per: 'a day' },
    week: { one: 'week', many: 'weeks', per: 'a week' },
    month: { one: 'month', many: 'months', per: 'a month' },
    year: { one: 'year', many: 'years', per: 'a year' }
  },
  es: {
    day: { one: 'día', many: 'días', per: 'al día' },
    week: { one: 'semana', many: 'semanas', per: 'a la semana' },
    month: { one: 'mes', many: 'meses', per: 'al mes' },
    year: { one: 'año', many: 'años', per: 'al año' }
  }
}

export const unitWords = (unit: TimeUnit, locale: Locale): UnitWords => UNITS[locale][unit]

/** “1 year”, “4.42 years”. */
export function sayTime(count: number, unit: TimeUnit, locale: Locale): string {
  const text = formatNumber(count, locale, { kind: 'number' })
  const { one, many } = unitWords(unit, locale)
  return `${text} ${text === '1' ? one : many}`
}
