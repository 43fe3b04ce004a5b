import { describe, expect, it } from 'vitest'
import { decimalsFor, formatList, formatMonth, formatNumber } from '../../src/i18n/format.ts'
import { CURRENCIES } from '../../src/workbook/state.ts'

/** Intl writes no-break spaces, which look like spaces in a failed comparison. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('formatNumber', () => {
  it('follows the page’s language, with grouping from four digits on in both', () => {
    expect(formatNumber(6153.846, 'en', { kind: 'money' })).toBe('€6,153.85')
    expect(plain(formatNumber(6153.846, 'es', { kind: 'money' }))).toBe('6.153,85 €')
    expect(plain(formatNumber(1000, 'es', { kind: 'money' }))).toBe('1.000 €')
    expect(formatNumber(1000, 'en', { kind: 'money', currency: 'USD' })).toBe('$1,000')
  })

  it('tells the currencies of this workbook apart, also those with a sign like the dollar’s', () => {
    for (const locale of ['en', 'es'] as const) {
      const shown = CURRENCIES.map(currency =>
        formatNumber(1000, locale, { kind: 'money', currency })
      )
      expect(new Set(shown).size).toBe(CURRENCIES.length)
    }
    const money = (locale: 'en' | 'es', currency: string) =>
      plain(formatNumber(-1234.5, locale, { kind: 'money', currency }))
    expect(money('en', 'MXN')).toBe('−MX$1,234.50')
    expect(money('en', 'CLP')).toBe('−CLP 1,234.50')
    expect(money('es', 'MXN')).toBe('−1.234,50 MXN')
    expect(money('es', 'ARS')).toBe('−1.234,50 ARS')
    expect(money('es', 'USD')).toBe('−1.234,50 $')
  })

  it('writes cents in full, and a year without thousands', () => {
    expect(formatNumber(0.9, 'en', { kind: 'money' })).toBe('€0.90')
    expect(plain(formatNumber(0.9, 'es', { kind: 'money' }))).toBe('0,90 €')
    expect(formatNumber(2026, 'es', { kind: 'year' })).toBe('2026')
    expect(formatNumber(2026, 'en', { kind: 'year' })).toBe('2026')
  })

  it('writes a fraction as a percentage', () => {
    expect(formatNumber(13 / 980, 'en', { kind: 'percent' })).toBe('1.33%')
    expect(plain(formatNumber(13 / 980, 'es', { kind: 'percent' }))).toBe('1,33 %')
  })

  it('has no sign on a zero, nor on what rounds to one', () => {
    expect(formatNumber(-0, 'en', { kind: 'money' })).toBe('€0')
    expect(formatNumber(-0.001, 'en', { kind: 'number', digits: 2 })).toBe('0.00')
    expect(formatNumber(0.5, 'en', { kind: 'percent', signed: true })).toBe('+50%')
  })

  it.each([
    [30_000, 0],
    [12_345.6, 0],
    [1764.705, 2],
    [81.632, 2],
    [0.1625, 4],
    [0.00816, 5],
    [9_999.999_999_999_998, 0],
    [1e-12, 12],
    [0, 0]
  ])('shows about four significant figures: %d with %d decimals', (value, decimals) => {
    expect(decimalsFor(value)).toBe(decimals)
  })
})

describe('words', () => {
  it('names months and joins lists in either language', () => {
    const march = new Date(Date.UTC(2026, 2, 1))
    expect(formatMonth(march, 'en')).toBe('Mar 2026')
    expect(plain(formatMonth(march, 'es'))).toBe('mar 2026')
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
    expect(formatList(['a', 'b', 'c'], 'es')).toBe('a, b y c')
  })
})
