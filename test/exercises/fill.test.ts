import { describe, expect, it } from 'vitest'
import { compile } from '../../src/exercises/compile.ts'
import { fill } from '../../src/exercises/fill.ts'
import { practiceGivens, solve } from '../../src/exercises/solve.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { practice } from './practice.ts'

const values = solve(compile(practice), practiceGivens(practice))

const filled = (text: string, locale: Locale = 'en', currency?: string) =>
  fill(practice, { en: text, es: text }, values, locale, currency).replace(/[\u00a0\u202f]/g, ' ')

describe('texts with numbers in them', () => {
  it('print a value as its quantity is declared', () => {
    expect(filled('{cost}, {start}, {cac}, {arpu}, {churn}, {payback}')).toBe(
      '€30,000, 980, €1,000, €81.63, 1.33%, 12.25'
    )
    expect(filled('{cost}, {arpu}, {churn}', 'es')).toBe('30.000 €, 81,63 €, 1,33 %')
    expect(filled('{base_average}')).toBe('988.5')
  })

  it('print formulas, in a style where one is given', () => {
    expect(filled('{new - lost}')).toBe('17')
    expect(filled('{churn | number 6}')).toBe('0.013265')
    expect(filled('{ltv - cac | money 0}')).toBe('€5,154')
    expect(filled('{ 1 / churn | integer }', 'es')).toBe('75')
    expect(filled('{lost / start | percent}', 'es')).toBe('1,33 %')
  })

  it('take the currency of the page', () => {
    expect(filled('{cost} {new}', 'en', 'MXN')).toBe('MX$30,000 30')
  })

  it('never print an infinity, nor break on a text that slipped through', () => {
    expect(filled('{cost / (start - 980)}')).toBe('?')
    expect(filled('{nothing}')).toBe('?')
    expect(filled('left {open')).toBe('left {open')
    expect(filled('plain')).toBe('plain')
  })

  it('leave no slot unfilled in any text of the exercise', () => {
    const texts: string[] = []
    const collect = (entry: unknown): void => {
      if (typeof entry !== 'object' || entry === null) return
      if ('en' in entry && 'es' in entry) {
        const text = entry as Record<Locale, string>
        texts.push(fill(practice, text, values, 'en'), fill(practice, text, values, 'es'))
      } else Object.values(entry).forEach(collect)
    }
    collect({ ...practice, tests: [] })
    expect(texts.length).toBeGreaterThan(150)
    for (const text of texts) expect(text).not.toMatch(/[{}]|\?(?=[ .,])(?<!¿[^?]*\?)|NaN|∞/)
  })
})
