import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { RecommenderResult, Rule } from '../../src/analysis/baskets/model.ts'
import { basketRules } from '../../src/charts/basket-rules.ts'
import { basketTrial } from '../../src/charts/basket-trial.ts'
import { WIDTHS } from '../../src/charts/drawing/layout.ts'
import { drawToString } from '../../src/charts/drawing/server.ts'

const rule = (otherName: string, both: number): Rule => ({
  ...{ givenName: 'Pan', otherName, both, given: 100, other: 200, baskets: 1000 },
  ...{ support: both / 1000, confidence: both / 100, lift: both / 20, cosine: 0.2 },
  ...{ low: both / 120, high: both / 80, score: both }
})
const resultOf = (rules: readonly Rule[]) =>
  ({
    recommendations: rules.map(one => ({
      item: one.otherName,
      share: 0.2,
      score: 1,
      rules: [one]
    })),
    strongest: []
  }) as unknown as RecommenderResult

const trial = (recommended: number, popular: number, low: number, high: number) => ({
  show: 1,
  trial: {
    ...{ eligible: 100, tried: 100, silent: 0, chance: 0.2 },
    curve: Array.from({ length: 10 }, () => ({ recommended, popular })),
    counts: { both: 0, first: 0, second: 0, neither: 100 },
    difference: { difference: (recommended - popular) / 100, low, high }
  }
})

describe.each(['en', 'es'] as const)('charts of baskets in %s', locale => {
  const look = { locale, currency: 'EUR' } as const

  test('the rules: the first is the title, all are in sentence, table and drawing', () => {
    const long = `Un nombre ${'muy '.repeat(12)}largo <b>`
    const spec = basketRules(resultOf([rule('Jamón', 40), rule(long, 20)]), look)
    expect(spec.title).toMatch(
      locale === 'en' ? /With Pan, Jamón is in 40\.0%/ : /Con Pan, Jamón está en el 40,0/
    )
    expect(spec.sentence).toContain(long)
    expect(spec.table.rows).toHaveLength(2)
    expect(spec.table.rows.every(row => row.length === spec.table.columns.length)).toBe(true)
    for (const width of Object.values(WIDTHS)) {
      const svg = drawToString(spec, width, locale)
      expect(svg).not.toMatch(/NaN|undefined/)
      expect(parseHTML(svg).document.querySelector('b')).toBeNull()
    }
  })

  test('names that are cut alike stand once', () => {
    const long = 'Un nombre muy largo que se corta siempre'
    const spec = basketRules(resultOf([rule(`${long} A`, 40), rule(`${long} B`, 20)]), look)
    expect(spec.y).toMatchObject({ domain: [expect.any(String)] })
  })

  test('no rules: a sentence and an empty drawing', () => {
    const spec = basketRules(resultOf([]), look)
    expect(spec.marks).toEqual([])
    expect(spec.sentence).not.toBe('')
    expect(drawToString(spec, WIDTHS.narrow, locale)).not.toMatch(/NaN|undefined/)
  })

  test('the trial: the title says what the interval allows', () => {
    const titles = [
      trial(50, 30, 0.1, 0.3),
      trial(30, 50, -0.3, -0.1),
      trial(31, 30, -0.1, 0.1)
    ].map(tried => basketTrial(tried, look).title)
    const words =
      locale === 'en'
        ? [/finds more/, /finds less/, /cannot be told/]
        : [/más que/, /menos que/, /no se distinguen/]
    for (const [at, word] of words.entries()) expect(titles[at]).toMatch(word)
    const spec = basketTrial(trial(50, 30, 0.1, 0.3), look)
    expect(spec.table.rows).toHaveLength(10)
    expect(drawToString(spec, WIDTHS.wide, locale)).not.toMatch(/NaN|undefined/)
  })
})
