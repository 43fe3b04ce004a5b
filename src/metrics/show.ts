import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { showOf } from './names.ts'

/** The page that a sentence is written for. */
export interface Page {
  readonly locale: Locale
  /** ISO 4217 code of the reader’s money. */
  readonly currency?: string
}

/** A given or metric as the page writes it, without its unit: “€81.63”, “1.33 %”, “75.38”. */
export function showValue(id: string, value: number, page: Page): string {
  const kind = showOf(id)
  return kind === 'money' ? showMoney(value, page) : formatNumber(value, page.locale, { kind })
}

export const showMoney = (amount: number, { locale, currency }: Page): string =>
  formatNumber(amount, locale, { kind: 'money', ...(currency ? { currency } : {}) })

const NOUNS = {
  en: { months: ['month', 'months'], customers: ['customer', 'customers'] },
  es: { months: ['mes', 'meses'], customers: ['cliente', 'clientes'] }
} as const

/** “1 month”, “12.25 months”; in Spanish a round number of millions takes «de». */
export function countOf(value: number, noun: 'months' | 'customers', locale: Locale): string {
  const [one, many] = NOUNS[locale][noun]
  const of = locale === 'es' && value !== 0 && value % 1_000_000 === 0 ? 'de ' : ''
  return `${formatNumber(value, locale, { kind: 'number' })} ${of}${value === 1 ? one : many}`
}
