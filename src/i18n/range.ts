import type { Locale } from './locale.ts'

/** “€84 to €153”, of two numbers as they are printed. */
export const rangeText = (low: string, high: string, locale: Locale): string =>
  locale === 'en' ? `${low} to ${high}` : `de ${low} a ${high}`

/** “€120 (€84 to €153)”. */
export const withRange = (value: string, low: string, high: string, locale: Locale): string =>
  `${value} (${rangeText(low, high, locale)})`
