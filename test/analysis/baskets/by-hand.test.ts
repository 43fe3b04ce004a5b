import { describe, expect, test } from 'vitest'
import { confidenceRange, measures, scoreOf } from '../../../src/analysis/baskets/measures.ts'
import { bothOf, countTogether } from '../../../src/analysis/baskets/together.ts'
import { tryOut } from '../../../src/analysis/baskets/trial.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { ask, basketsOf } from './support.ts'

describe('the four transactions of Agrawal and Srikant (1994, VLDB, figure 3)', () => {
  const baskets = basketsOf([
    ['1', '3', '4'],
    ['2', '3', '5'],
    ['1', '2', '3', '5'],
    ['2', '5']
  ])
  const code = (name: string) => baskets.names.indexOf(name)
  const together = finish(countTogether(baskets, 2))

  test('items: support 2, 3, 3, 1, 3; the most frequent first, equals by name', () => {
    expect(baskets.names).toEqual(['2', '3', '5', '1', '4'])
    expect([...baskets.counts]).toEqual([3, 3, 3, 2, 1])
  })

  test('L2: the pairs {1 3}, {2 3}, {2 5}, {3 5} with support 2, 2, 3, 2, and no other', () => {
    const both = (a: string, b: string) => bothOf(together, code(a), code(b))
    expect(['13', '23', '25', '35'].map(([a = '', b = '']) => both(a, b))).toEqual([2, 2, 3, 2])
    expect(together.others.length / 2).toBe(4)
    // {1 2} and {1 5} are together once: below the minimum they are not kept.
    expect([both('1', '2'), both('1', '5')]).toEqual([0, 0])
  })

  test('2 → 5: support 3/4, confidence 3/3, lift 1 ÷ 3/4, cosine 3/√9; 3 → 1: 2/4, 2/3, 2/3 ÷ 2/4, 2/√6', () => {
    expect(measures({ both: 3, given: 3, other: 3, baskets: 4 })).toEqual({
      ...{ support: 0.75, confidence: 1, cosine: 1 },
      lift: expect.closeTo(4 / 3, 14)
    })
    expect(measures({ both: 2, given: 3, other: 2, baskets: 4 })).toEqual({
      support: 0.5,
      confidence: expect.closeTo(2 / 3, 14),
      lift: expect.closeTo(4 / 3, 14),
      cosine: expect.closeTo(2 / Math.sqrt(6), 14)
    })
  })
})

describe('caution', () => {
  // Two coincidences: 2 of 4 baskets with the one hold the other, which is in 10 of 1,000.
  const pair = { both: 2, given: 4, other: 10, baskets: 1000 }
  const ranking = { measure: 'lift', caution: 'none', prior: 10 } as const

  test('taken as it comes, two coincidences have a lift of (2/4) ÷ (10/1000) = 50', () => {
    expect(scoreOf(pair, ranking)).toBe(50)
  })

  test('at the lower end of the interval: Wilson for 2 of 4 is 0.1500 to 0.8500, so 15.0', () => {
    // (0.5 + 3.8415/8 − 1.96 √(0.25/4 + 3.8415/64)) ÷ (1 + 3.8415/4) = (0.98018 − 0.68620) ÷ 1.96036
    const { low, high } = confidenceRange(pair)
    expect(low).toBeCloseTo(0.15, 3)
    expect(high).toBeCloseTo(0.85, 3)
    expect(scoreOf(pair, { ...ranking, caution: 'interval' })).toBeCloseTo(low / 0.01, 10)
    expect(scoreOf(pair, { ...ranking, measure: 'confidence', caution: 'interval' })).toBeCloseTo(
      low,
      12
    )
  })

  test('pulled towards chance: (2 + 10) ÷ (4 × 10/1000 + 10) = 1.195', () => {
    expect(scoreOf(pair, { ...ranking, caution: 'shrink' })).toBeCloseTo(12 / 10.04, 12)
    // Confidence: (2 + 10 × 0.01) ÷ (4 + 10); cosine: 2/√40 × 2/12; support: 2/1000 × 2/12.
    const shrunk = (measure: 'confidence' | 'cosine' | 'support') =>
      scoreOf(pair, { measure, caution: 'shrink', prior: 10 })
    expect(shrunk('confidence')).toBeCloseTo(2.1 / 14, 12)
    expect(shrunk('cosine')).toBeCloseTo((2 / Math.sqrt(40)) * (2 / 12), 12)
    expect(shrunk('support')).toBeCloseTo((2 / 1000) * (2 / 12), 12)
  })

  test('a pair that was never seen has nothing to pull', () => {
    for (const caution of ['interval', 'shrink', 'none'] as const) {
      expect(scoreOf({ ...pair, both: 0 }, { measure: 'cosine', caution, prior: 0 })).toBe(0)
    }
  })
})

describe('a trial by hand', () => {
  // a is in 4 baskets, b and c in 3, d in 2.
  const lines = [['a', 'b'], ['a', 'b'], ['a', 'b', 'c'], ['c', 'd'], ['c', 'd'], ['a']]
  const baskets = basketsOf(lines)
  const together = finish(countTogether(baskets, 2))
  const hide = (basket: number, hidden: number, show: number) =>
    finish(
      tryOut(
        baskets,
        together,
        { baskets: Uint32Array.of(basket), hidden: Uint32Array.of(hidden), eligible: 5 },
        { measure: 'confidence', caution: 'none', prior: 0 },
        show
      )
    )
  const places = (basket: number, hidden: number) => {
    const { curve } = hide(basket, hidden, 1)
    const first = (key: 'recommended' | 'popular') => curve.findIndex(at => at[key] === 1) + 1
    return [first('recommended'), first('popular')]
  }

  test('b hidden in {a, b}: 2 other baskets hold both, so it comes first; c and d (3 and 2 baskets against 2) sell as well, so it is third of the most sold', () => {
    expect(places(0, 1)).toEqual([1, 3])
    expect(hide(0, 1, 1)).toMatchObject({
      ...{ eligible: 5, tried: 1, silent: 0 },
      counts: { both: 0, first: 1, second: 0, neither: 0 }
    })
  })

  test('d hidden in {c, d}: without this basket they are together once, no rule is left, and the most sold stand in: a, b, then d', () => {
    expect(places(3, 1)).toEqual([3, 3])
    expect(hide(3, 1, 3)).toMatchObject({ silent: 1, counts: { both: 1, first: 0, second: 0 } })
  })

  test('a hidden in {a, b, c}: b is sure of it (2 of 2), but c is as sure of d, and equals stand before; of the most sold it is first', () => {
    // Of the items outside {a, b, c} only d is left, in 2 baskets: fewer than 3.
    expect(places(2, 0)).toEqual([2, 1])
    expect(hide(2, 0, 1).counts).toEqual({ both: 0, first: 0, second: 1, neither: 0 })
  })
})

describe('what is asked', () => {
  const lines = [['a', 'b'], ['A', 'b'], ['a', 'b', 'c'], ['c', 'd'], ['c', 'd'], ['a']]

  test('for a: b, in 3 of 4 baskets with a and in half of all', () => {
    const found = ask(lines, { basket: ['A'] })
    expect(found).toMatchObject({
      ...{ baskets: 6, items: 4, single: 1, basket: ['A'], unknown: [], pairs: 2 },
      recommendations: [
        { item: 'b', share: 0.5, score: 0.75, rules: [{ both: 3, given: 4, other: 3, lift: 1.5 }] }
      ],
      popular: [{ item: 'b' }, { item: 'c' }, { item: 'd' }],
      // c and d are together in 2 of 6: 2/3 × 6/2 = 2, against 3/4 × 6/3 = 1.5.
      hasty: { givenName: 'd', otherName: 'c', both: 2, lift: 2 }
    })
  })

  test('without an item, or with one that nobody buys, the basket holds what the strongest rule starts from', () => {
    // b → a and d → c are both certain; the first pair is in more baskets.
    for (const basket of [[], ['umbrella']]) {
      expect(ask(lines, { basket })).toMatchObject({ basket: ['b'], unknown: basket })
    }
  })

  test('two items add up, and each says its part', () => {
    const found = ask([...lines, ['a', 'c'], ['b', 'd']], { least: 1, basket: ['a', 'b'] })
    if ('none' in found) throw new Error(found.none)
    const c = found.recommendations.find(({ item }) => item === 'c')
    // c: 2 of 5 with a, 1 of 4 with b.
    expect(c?.score).toBeCloseTo(2 / 5 + 1 / 4, 12)
    expect(c?.rules.map(({ givenName, both }) => [givenName, both])).toEqual([
      ['A', 2],
      ['b', 1]
    ])
  })

  test('no baskets, or one item in each', () => {
    expect(ask([])).toEqual({ none: 'no-baskets' })
    expect(ask([['a'], ['b'], ['a']])).toEqual({ none: 'no-pairs' })
  })

  test('no pair seen often enough: an empty list, and the trial goes by the most sold', () => {
    const found = ask(
      [
        ['a', 'b'],
        ['c', 'd'],
        ['a', 'c']
      ],
      { least: 2 }
    )
    if ('none' in found) throw new Error(found.none)
    expect(found.recommendations).toEqual([])
    expect(found.strongest).toEqual([])
    const { trial } = found
    expect(trial.silent).toBe(trial.tried)
    expect(trial.curve.every(({ recommended, popular }) => recommended === popular)).toBe(true)
  })
})
