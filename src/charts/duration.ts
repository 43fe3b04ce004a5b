import { formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'

interface Unit {
  readonly days: number
  readonly names: Localised<readonly [one: string, many: string]>
}

const HOURS: Unit = { days: 1 / 24, names: { en: ['hour', 'hours'], es: ['hora', 'horas'] } }
const DAYS: Unit = { days: 1, names: { en: ['day', 'days'], es: ['día', 'días'] } }
const YEARS: Unit = { days: 365.25, names: { en: ['year', 'years'], es: ['año', 'años'] } }

/** “2 hours”, “4.5 days”, “3 years”: a stretch of days as people say it. */
export function duration(days: number, locale: Locale): string {
  const unit = days < 3 ? HOURS : days < 2 * YEARS.days ? DAYS : YEARS
  const value = days / unit.days
  const rounded = Number(value.toFixed(value < 100 ? 1 : 0))
  const digits = Number.isInteger(rounded) ? 0 : 1
  const [one, many] = unit.names[locale]
  return `${formatNumber(rounded, locale, { kind: 'number', digits })} ${rounded === 1 ? one : many}`
}
