import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WIDTHS } from '../../../src/charts/drawing/layout.ts'
import { drawToString } from '../../../src/charts/drawing/server.ts'
import type { ChartSpec } from '../../../src/charts/spec.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'
import { CHARTS, chartArb, lookOf, PRACTICE, readerArb } from '../examples.ts'

// Plot says through console.warn what it would rather not draw: that fails the test.
const warn = vi.spyOn(console, 'warn').mockReturnValue()
beforeEach(() => {
  warn.mockClear()
})
afterEach(() => {
  expect(warn).not.toHaveBeenCalled()
})

const svgOf = (markup: string) => {
  const { document } = parseHTML(`<!doctype html><body>${markup}</body>`)
  const svg = document.querySelector('svg')
  if (!svg) throw new Error('no svg')
  return svg
}

function check(spec: ChartSpec, width: number, locale: 'en' | 'es') {
  const markup = drawToString(spec, width, locale)
  const svg = svgOf(markup)
  expect(svg.getAttribute('role')).toBe('img')
  expect(svg.getAttribute('aria-label')).toBe(spec.sentence)
  expect(svg.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${width} \\d+$`))
  expect(svg.querySelector('style, clipPath, [style], [id]')).toBeNull()
  expect(markup).not.toContain('⚠')
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(value, `${element.tagName} ${name}`).not.toMatch(/NaN|Infinity|undefined|null/)
    }
  }
  for (const text of svg.querySelectorAll('text')) {
    expect(text.textContent).toMatch(/\S/)
    expect(text.textContent).not.toMatch(/NaN|∞|Infinity|undefined|null/)
  }
  return svg
}

describe('every chart, both languages, both widths', () => {
  for (const [name, chart] of Object.entries(CHARTS)) {
    for (const locale of LOCALES) {
      for (const width of Object.values(WIDTHS)) {
        test(`${name} ${locale} ${width}`, () => {
          const spec = chart(PRACTICE, lookOf(locale))
          const svg = check(spec, width, locale)
          const keys = [...svg.children].map(child => child.getAttribute('data-key'))
          for (const mark of spec.marks) expect(keys).toContain(mark.key)
        })
      }
    }
  }

  test('holds for whatever the reader enters', () => {
    fc.assert(
      fc.property(
        readerArb,
        chartArb,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...Object.values(WIDTHS)),
        (reader, name, locale, width) => {
          const spec = CHARTS[name](reader, lookOf(locale))
          check(spec, width, locale)
          for (const text of [spec.title, spec.sentence]) {
            expect(text).not.toMatch(/NaN|∞|Infinity|undefined|null/)
          }
        }
      ),
      { numRuns: 200 }
    )
  }, 30_000)

  test('no label leaves the drawing, none stands on another', () => {
    fc.assert(
      fc.property(
        readerArb,
        chartArb,
        fc.constantFrom(...Object.values(WIDTHS)),
        (reader, name, width) => {
          const svg = svgOf(drawToString(CHARTS[name](reader, lookOf('es')), width, 'es'))
          const height = Number(svg.getAttribute('height'))
          const places = new Set<string>()
          for (const text of svg.querySelectorAll('[data-key] > text')) {
            const place = text.getAttribute('transform') ?? ''
            const [, x, y] = /translate\(([\d.-]+),([\d.-]+)\)/.exec(place) ?? []
            expect(Number(x)).toBeGreaterThanOrEqual(0)
            expect(Number(x)).toBeLessThanOrEqual(width)
            expect(Number(y)).toBeGreaterThanOrEqual(0)
            expect(Number(y)).toBeLessThanOrEqual(height)
            expect(places).not.toContain(place)
            places.add(place)
          }
        }
      ),
      { numRuns: 100 }
    )
  }, 30_000)
})

describe('the look of the numbers', () => {
  const texts = (name: keyof typeof CHARTS, locale: 'en' | 'es') => {
    const svg = svgOf(drawToString(CHARTS[name](PRACTICE, lookOf(locale)), WIDTHS.wide, locale))
    return [...svg.querySelectorAll('text')].map(text => text.textContent.replace(/\s/g, ' '))
  }

  test('axes speak the page’s language', () => {
    expect(texts('ltv', 'en')).toEqual(expect.arrayContaining(['1.5%', '€10k', '€5k']))
    expect(texts('ltv', 'es')).toEqual(expect.arrayContaining(['1,5 %', '10 mil €', '5 mil €']))
    expect(texts('monthly', 'en')).toContain('Mar 2026')
    expect(texts('monthly', 'es')).toContain('mar 2026')
  })

  test('months fall on quarters and years', () => {
    const months = texts('flowActive', 'en')
      .filter(text => /^\d\d?$/.test(text))
      .slice(0, 6)
    expect(months).toEqual(['0', '12', '24', '36', '48', '60'])
  })
})
