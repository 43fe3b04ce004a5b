import {
  currencyDisplayOf,
  formatMonth,
  formatNumber,
  type NumberStyle,
  tagOf,
  withMinus
} from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { ticksOf } from './domain.ts'
import type { LinearAxis } from './spec.ts'

/** 2026-03 as months from year 0, the number that a month axis counts in. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1

/** The month behind such a number, e.g. “Mar 2026”. */
export function monthName(value: number, locale: Locale): string {
  const key = `${value} ${locale}`
  let name = monthNames.get(key)
  if (name === undefined) {
    name = formatMonth(new Date(Date.UTC(Math.floor(value / 12), value % 12, 1)), locale)
    monthNames.set(key, name)
  }
  return name
}

/** “Mar 26”, where there is little room. */
export const shortMonthName = (value: number, locale: Locale): string =>
  monthName(value, locale).replace(/\d\d(?=\d\d$)/, '')

// Intl's formats are slow to make, and an axis is written on every keystroke.
const monthNames = new Map<string, string>()
const compactFormats = new Map<string, Intl.NumberFormat>()

/** The ticks of an axis with about `count` intervals; months fall on quarters and years. */
export const axisTicks = (axis: LinearAxis, count: number): number[] =>
  ticksOf(axis.domain, count, axis.dozens || axis.format === 'month').filter(
    // Whole things have whole ticks.
    tick => !isWhole(axis) || Number.isInteger(tick)
  )

const isWhole = (axis: LinearAxis): boolean =>
  axis.format === 'month' || axis.format.kind === 'integer' || axis.dozens === true

/**
 * One tick. All ticks of an axis have the same number of decimals, money from 10,000 is compact
 * (“€30K”, “30 mil €”).
 */
export function tickFormat(axis: LinearAxis, ticks: readonly number[], locale: Locale) {
  const { format } = axis
  if (format === 'month') return (tick: number) => monthName(tick, locale)
  const scale = format.kind === 'percent' ? 100 : 1
  const digits = Math.max(0, ...ticks.map(tick => decimalsIn(tick * scale)))
  const largest = Math.max(...axis.domain.map(Math.abs))
  if (largest >= 10_000 && format.kind !== 'percent') return compact(format, locale)
  // €0.50, never €0.5.
  const shown = format.kind === 'money' && digits === 1 ? 2 : digits
  return (tick: number) => formatNumber(tick, locale, { ...format, digits: shown })
}

/** Thousands and millions by letter, or by word where the language has none: “€30k”, “30 mil €”. */
export function compact(style: NumberStyle, locale: Locale) {
  const currency = style.kind === 'money' ? (style.currency ?? 'EUR') : undefined
  const key = `${locale} ${currency}`
  const format =
    compactFormats.get(key) ??
    new Intl.NumberFormat(tagOf(locale), {
      notation: 'compact',
      maximumFractionDigits: 2,
      ...(currency
        ? { style: 'currency', currency, currencyDisplay: currencyDisplayOf(currency) }
        : {})
    })
  compactFormats.set(key, format)
  // Spanish would say “100 mil M” of what it writes 100.000 M.
  const millions = (tick: number) =>
    format
      .format(1e6 * Math.sign(tick))
      .replace('1', formatNumber(Math.abs(tick) / 1e6, locale, { kind: 'number', digits: 0 }))
  return (tick: number) =>
    withMinus(locale === 'es' && Math.abs(tick) >= 1e9 ? millions(tick) : format.format(tick))
}

/** Decimals needed to write a round number: 0.25 → 2. */
function decimalsIn(value: number): number {
  const text = String(Number(value.toPrecision(10)))
  const exponent = text.indexOf('e-')
  if (exponent >= 0) return Math.min(12, Number(text.slice(exponent + 2)))
  const point = text.indexOf('.')
  return point < 0 ? 0 : Math.min(12, text.length - point - 1)
}

/** Average widths in em of the interface's sans serif, enough to keep labels apart. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0
  for (const char of text) em += charWidth(char)
  return em * fontSize
}

function charWidth(char: string): number {
  if (" .,:;'’|!ijlIfrt·\u00a0\u202f()-".includes(char)) return 0.36
  if (char === '*') return 0.5
  if ('mwMW%—'.includes(char)) return 0.92
  if (char >= 'A' && char <= 'Z') return 0.7
  return 0.61
}
