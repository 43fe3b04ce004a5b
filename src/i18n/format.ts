import type { Locale } from './locale.ts'

/**
 * How a number is shown. `percent` takes a fraction (0.0133 → 1.33 %); `money` a number of currency units.
 * A `year` is whole and has no thousands. `digits` fixes the decimals; without it they follow the size of the number (see `decimalsFor`).
 */
export interface NumberStyle {
  readonly kind: 'number' | 'money' | 'percent' | 'integer' | 'year'
  readonly digits?: number
  /** ISO 4217 code, for `money` only. */
  readonly currency?: string
  /** Always show a sign, for differences. */
  readonly signed?: boolean
}

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', es: 'es-ES' }

/** The BCP 47 tag whose conventions a page in this language follows. */
export const tagOf = (locale: Locale): string => TAGS[locale]

/** Money of which the narrow sign is $, like that of the dollar. */
const DOLLAR_SIGNS: ReadonlySet<string> = new Set(['MXN', 'COP', 'ARS', 'CLP'])

/** How a currency is written so that no other of this workbook looks the same: $, but MX$ and CLP. */
export const currencyDisplayOf = (currency = 'EUR'): 'symbol' | 'narrowSymbol' =>
  DOLLAR_SIGNS.has(currency) ? 'symbol' : 'narrowSymbol'

const formatters = new Map<string, Intl.NumberFormat>()

/** One formatter for each way to write: making one costs a thousand times more than using it. */
function formatter(locale: Locale, style: NumberStyle, digits: number): Intl.NumberFormat {
  const { kind, currency = 'EUR', signed = false } = style
  const key = `${locale} ${kind} ${digits} ${signed} ${kind === 'money' ? currency : ''}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.NumberFormat(tagOf(locale), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: kind === 'year' ? false : 'always',
      // 'negative': a value that rounds to zero has no sign.
      signDisplay: signed ? 'exceptZero' : 'negative',
      ...(kind === 'percent' ? { style: 'percent' } : {}),
      ...(kind === 'money'
        ? { style: 'currency', currency, currencyDisplay: currencyDisplayOf(currency) }
        : {})
    })
    formatters.set(key, found)
  }
  return found
}

/**
 * Decimals that keep about four significant figures without showing false precision:
 * 30,000 · 1,764.71 · 81.63 · 12.25 · 0.1625 · 0.00816.
 */
export function decimalsFor(value: number): number {
  const size = Math.abs(value)
  // 9,999.999999999998 is a whole number that went through a division.
  if (Math.abs(value - Math.round(value)) <= 1e-9 * size) return 0
  if (size >= 10_000) return 0
  if (size >= 1) return 2
  const leading = Math.floor(Math.log10(size))
  let digits = Math.min(12, 3 - leading)
  // 0.3 is 0.3, and not 0.3000.
  while (digits > 1 && Math.abs(size - Number(size.toFixed(digits - 1))) <= 1e-9 * size) digits -= 1
  return digits
}

/** €0.90, never €0.9. */
const digitsFor = (kind: NumberStyle['kind'], shown: number): number => {
  const digits = decimalsFor(shown)
  return kind === 'money' && digits === 1 ? 2 : digits
}

/** The sign that is as wide as a plus and never ends a line; formats write a hyphen. */
export const withMinus = (text: string): string => text.replace('-', '\u2212')

/**
 * A number as the page's language writes it. Grouping is always on: a column that mixes 9750 and
 * 10.000, as Spanish typography would allow in prose, does not line up.
 */
export function formatNumber(value: number, locale: Locale, style: NumberStyle): string {
  const shown = style.kind === 'percent' ? value * 100 : value
  const whole = style.kind === 'integer' || style.kind === 'year'
  const digits = whole ? 0 : (style.digits ?? digitsFor(style.kind, shown))
  return withMinus(formatter(locale, style, digits).format(value))
}

const months = new Map<string, Intl.DateTimeFormat>()

/** A month (any day in it) as the page's language writes it, e.g. “Mar 2026”, “mar 2026”. */
export function formatMonth(date: Date, locale: Locale, month: 'short' | 'long' = 'short'): string {
  const key = locale + month
  let found = months.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(tagOf(locale), { month, year: 'numeric', timeZone: 'UTC' })
    months.set(key, found)
  }
  return found.format(date)
}

/** “a, b and c” · “a, b y c”. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }).format(items)
}
