import type { ShareRatio } from '../analysis/statistics/katz.ts'
import type { ShareDifference } from '../analysis/statistics/newcombe.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { withRange } from '../i18n/range.ts'

/** “11.2 (10.0 to 12.4)”: points, with the digits that the width of the interval deserves. */
export function pointsText({ difference, low, high }: ShareDifference, locale: Locale): string {
  const width = 100 * (high - low)
  const digits = width > 0 ? Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(width)))) : 1
  const text = (value: number) => formatNumber(100 * value + 0, locale, { kind: 'number', digits })
  return withRange(text(difference), text(low), text(high), locale)
}

/** “×3.7 (×2.4 to ×5.7)”; of one end only, “at least ×1.4”. */
export function timesText({ ratio, low, high }: ShareRatio, locale: Locale): string {
  if (ratio === null) return `${locale === 'en' ? 'at least' : 'al menos'} ${times(low, locale)}`
  const upper = high === null ? '' : times(high, locale)
  return withRange(times(ratio, locale), times(low, locale), upper, locale)
}

/** “×3.7”, “×15”, “×0.012”. */
export function times(value: number, locale: Locale): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 || value === 0 ? 2 : 4
  return `×${formatNumber(value, locale, { kind: 'number', digits })}`
}

/** Of a thousand: “328”, “43.5”, “1.15”. */
export function ofThousand(share: number, locale: Locale): string {
  const value = 1000 * share
  const digits = value === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2
  return formatNumber(value, locale, { kind: 'number', digits })
}
