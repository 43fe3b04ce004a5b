import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { unitOf } from '../../src/formula/check.ts'
import { namesIn } from '../../src/formula/names.ts'
import { orderOf } from '../../src/formula/order.ts'
import { toText } from '../../src/formula/text.ts'
import { equal, unitName } from '../../src/formula/unit.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { CATALOGUE, isMetricId, type MetricId, metricOf } from '../../src/metrics/catalogue.ts'
import { CONVENTIONS, DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { formulaFor, formulasFor } from '../../src/metrics/formulas.ts'
import { DEFAULT_GIVENS, GIVEN_IDS, GIVENS, type GivenId } from '../../src/metrics/givens.ts'
import { formulaName, idOfName } from '../../src/metrics/metric.ts'
import { nameOf, showOf, symbolOf, unitOfName } from '../../src/metrics/names.ts'
import { PRACTICE } from '../../src/metrics/practice.ts'
import { ALL_CONVENTIONS } from './support.ts'

const IDS = CATALOGUE.map(({ id }) => id)

describe('each formula', () => {
  it.each(IDS)('%s has its declared unit under all conventions', id => {
    for (const conventions of ALL_CONVENTIONS) {
      const unit = unitOf(formulaFor(id, conventions), unitOfName)
      expect(
        unit.ok && equal(unit.value, metricOf(id).unit),
        unitName(metricOf(id).unit, 'en')
      ).toBe(true)
    }
  })

  it.each(IDS)('%s uses only givens and metrics', id => {
    for (const conventions of ALL_CONVENTIONS) {
      for (const name of namesIn(formulaFor(id, conventions))) {
        if (name === 'month') continue
        const known = idOfName(name)
        expect(isMetricId(known) || Object.hasOwn(GIVENS, known), name).toBe(true)
        expect(formulaName(known)).toBe(name)
      }
    }
  })

  it('depends on no formula that depends on it', () => {
    for (const conventions of ALL_CONVENTIONS) {
      const needs = CATALOGUE.flatMap(({ id, needs = [] }) => needs.map(need => [id, need]))
      const { names, cycles } = orderOf(formulasFor(conventions))
      expect(cycles.size).toBe(0)
      // What a metric needs besides its formula does not close a circle either.
      for (const [id = '', need = ''] of needs) {
        const uses = namesIn(formulaFor(need as MetricId, conventions))
        expect(uses).not.toContain(formulaName(id))
        expect(names).toContain(formulaName(need))
      }
    }
  })

  it('is written as the formula language prints it', () => {
    for (const { id, formula, forms = [] } of CATALOGUE) {
      for (const { text, conventions } of [
        { text: formula, conventions: DEFAULT_CONVENTIONS },
        ...forms.map(form => ({
          text: form.formula,
          conventions: { ...DEFAULT_CONVENTIONS, ...form.when }
        }))
      ]) {
        expect(toText(formulaFor(id, conventions))).toBe(text)
      }
    }
  })
})

describe('each entry', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    if (Array.isArray(value)) return value.flatMap(texts)
    return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
  }
  const words = (id: MetricId) => {
    const { name, short, assumptions, misuse, source, further = [], conditions = [] } = metricOf(id)
    const cited = [source, ...further].map(({ cite }) => cite)
    return [name, short, assumptions, misuse, ...cited, ...conditions.map(({ say }) => say)]
  }

  it.each(IDS)('%s is complete in both languages', id => {
    for (const text of words(id)) {
      expect(Object.keys(text).sort()).toEqual([...LOCALES])
      for (const one of texts(text)) expect(one.trim().length).toBeGreaterThan(1)
      const counts = LOCALES.map(locale => texts(text[locale]).length)
      expect(counts[0]).toBe(counts[1])
    }
  })

  it.each(IDS)('%s has sentences that end, and Spanish with Spanish marks', id => {
    const { assumptions, misuse } = metricOf(id)
    for (const text of [...texts(assumptions), ...texts(misuse)]) expect(text).toMatch(/\.$/)
    for (const text of words(id).flatMap(one => texts(one.es))) {
      if (text.includes('Journal') || text.includes('forEntrepreneurs')) continue
      expect(text).not.toMatch(/\d\.\d|\d%|"|\buser|usuario/)
      if (!/Review|Metrics|Research/.test(text)) expect(text).not.toMatch(/[“”]/)
    }
  })

  it.each(IDS)('%s points to other entries only', id => {
    const { related, needs = [] } = metricOf(id)
    expect(related.length).toBeGreaterThan(0)
    for (const other of [...related, ...needs]) expect(isMetricId(other), other).toBe(true)
    expect(related).not.toContain(id)
    expect(new Set(related).size).toBe(related.length)
  })

  it('has an id, a name and a short name of its own', () => {
    for (const locale of LOCALES) {
      const names = CATALOGUE.map(({ name }) => name[locale])
      const shorts = CATALOGUE.map(({ short }) => short[locale])
      expect(new Set(names).size).toBe(CATALOGUE.length)
      expect(new Set(shorts).size).toBe(CATALOGUE.length)
    }
    expect(new Set([...IDS, ...GIVEN_IDS]).size).toBe(IDS.length + GIVEN_IDS.length)
  })

  it('has a symbol that KaTeX takes without a warning, unlike any other', () => {
    for (const locale of LOCALES) {
      const symbols = [...IDS, ...GIVEN_IDS].map(id => symbolOf(formulaName(id), locale))
      for (const symbol of symbols) {
        expect(() => katex.renderToString(symbol, { strict: 'error' })).not.toThrow()
      }
      expect(new Set(symbols).size).toBe(symbols.length)
    }
  })
})

describe('names', () => {
  it('are found by formula name and by id', () => {
    expect(symbolOf('ltv_net', 'es')).toBe('\\text{LTV}_{\\text{neto}}')
    expect(symbolOf('ltv-net', 'es')).toBe('\\text{LTV}_{\\text{neto}}')
    expect(nameOf('lost', 'es')).toBe('bajas')
    expect(nameOf('lifetime', 'en')).toBe('lifetime')
    expect(showOf('cost')).toBe('money')
  })

  it('unknown ones stay as written and have no unit', () => {
    expect(symbolOf('x', 'en')).toBe('\\text{x}')
    expect(nameOf('x', 'es')).toBe('x')
    expect(unitOfName('x')).toBeUndefined()
    expect(showOf('x')).toBe('number')
    // Not what an object inherits.
    expect(unitOfName('constructor')).toBeUndefined()
  })
})

describe('givens', () => {
  it('open on the practice numbers', () => {
    expect(DEFAULT_GIVENS).toEqual({
      cost: 30000,
      revenue: 80000,
      start: 980,
      new: 30,
      lost: 13,
      margin: 0.6,
      discount: 0.1,
      horizon: 36,
      'annual-churn': 0.148
    })
  })

  it.each(GIVEN_IDS)(
    '%s is worded in both languages, within bounds, and says where it is from',
    id => {
      const { label, help, name, min, max } = GIVENS[id]
      expect(GIVENS[id].id).toBe(id)
      for (const locale of LOCALES) {
        expect(label[locale].length).toBeGreaterThan(4)
        expect(help[locale]).toMatch(/\.$/)
        expect(name[locale].length).toBeGreaterThan(2)
      }
      expect(DEFAULT_GIVENS[id]).toBeGreaterThanOrEqual(min)
      expect(DEFAULT_GIVENS[id]).toBeLessThanOrEqual(max)
      const { source } = PRACTICE[id]
      const fromDeck: readonly GivenId[] = ['cost', 'revenue', 'start', 'new', 'lost']
      expect(source.cite.es.includes('Omar Rois')).toBe(fromDeck.includes(id))
    }
  )
})

describe('conventions', () => {
  it('are worded in both languages', () => {
    for (const { label, help, options } of Object.values(CONVENTIONS)) {
      for (const text of [label, help, ...Object.values(options)]) {
        for (const locale of LOCALES) expect(text[locale].length).toBeGreaterThan(3)
      }
    }
  })
})
