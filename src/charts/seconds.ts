import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { duration } from './duration.ts'

const HOUR = 3600
/** Beyond a million million years, zeros say more than words. */
const AGES = 1e12

/** A stretch of seconds as people say it, from thousandths to powers of ten of years. */
export function seconds(value: number, locale: Locale): string {
  const number = (one: number, digits: number) =>
    formatNumber(one, locale, { kind: 'number', digits })
  if (value < 0.001) return locale === 'en' ? 'under 1 ms' : 'menos de 1 ms'
  if (value < 1) return `${number(Math.round(value * 1000), 0)} ms`
  if (value < 120) return `${number(value, value < 10 ? 1 : 0)} s`
  if (value < 2 * HOUR) return `${number(value / 60, 0)} min`
  const days = value / (24 * HOUR)
  const years = days / 365.25
  if (years < AGES) return duration(days, locale)
  const power = Math.floor(Math.log10(years))
  return locale === 'en' ? `10^${power} years` : `10^${power} años`
}
