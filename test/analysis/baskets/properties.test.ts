import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawBaskets } from '../../../src/analysis/baskets/draw.ts'
import { measures, type Ranking, scoreOf } from '../../../src/analysis/baskets/measures.ts'
import { allRules, strongestRules } from '../../../src/analysis/baskets/rules.ts'
import { countTogether } from '../../../src/analysis/baskets/together.ts'
import { tryOut } from '../../../src/analysis/baskets/trial.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { ask, basketsOf } from './support.ts'

const basket = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 5 })
const lines = fc.array(basket, { minLength: 1, maxLength: 30 })
const ranking: fc.Arbitrary<Ranking> = fc.record({
  measure: fc.constantFrom('lift', 'confidence', 'cosine', 'support'),
  caution: fc.constantFrom('interval', 'shrink', 'none'),
  prior: fc.integer({ min: 0, max: 20 })
})
const counts = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 500 })))
  .map(([both = 0, one = 0, two = 0, neither = 0]) => ({
    both,
    given: both + one + 1,
    other: both + two + 1,
    baskets: both + one + two + neither + 2
  }))

test('lift, cosine and support are the same either way; shares and cosine lie in 0..1', () => {
  fc.assert(
    fc.property(counts, pair => {
      const there = measures(pair)
      const back = measures({ ...pair, given: pair.other, other: pair.given })
      for (const key of ['lift', 'cosine', 'support'] as const) {
        expect(back[key]).toBeCloseTo(there[key], 9)
      }
      for (const key of ['confidence', 'cosine', 'support'] as const) {
        expect(there[key]).toBeGreaterThanOrEqual(0)
        expect(there[key]).toBeLessThanOrEqual(1 + 1e-12)
      }
      expect(there.lift).toBeGreaterThanOrEqual(0)
    })
  )
})

test('the lower end never promises more than the plain measure; shrinking moves towards chance', () => {
  fc.assert(
    fc.property(counts, ranking, (pair, { measure, prior }) => {
      const score = (caution: Ranking['caution']) => scoreOf(pair, { measure, caution, prior })
      expect(score('interval')).toBeLessThanOrEqual(score('none') * (1 + 1e-9))
      const plain = scoreOf(pair, { measure: 'lift', caution: 'none', prior })
      const shrunk = scoreOf(pair, { measure: 'lift', caution: 'shrink', prior })
      if (pair.both > 0)
        expect(Math.abs(shrunk - 1)).toBeLessThanOrEqual(Math.abs(plain - 1) + 1e-9)
    })
  )
})

test('the order of baskets, and of items in a basket, changes nothing at all', () => {
  const shuffled = lines.chain(all =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(
        all.map(items => [...items].reverse()),
        { minLength: all.length }
      )
    )
  )
  fc.assert(
    fc.property(shuffled, ranking, ([one, two], by) => {
      expect(ask(two, by)).toEqual(ask(one, by))
    })
  )
})

/** The same by going through everything: no columns, no codes, and every list written out. */
function naiveTrial(
  all: readonly string[][],
  least: number,
  by: Ranking,
  drawn: [string[], string][]
) {
  const popularity = (rows: readonly string[][], item: string) =>
    rows.filter(items => items.includes(item)).length
  const names = [...new Set(all.flat())]
  return drawn.map(([items, hidden]) => {
    const at = all.indexOf(items)
    const others = all.filter((_, index) => index !== at)
    const rest = items.filter(item => item !== hidden)
    const candidates = names.filter(name => !rest.includes(name))
    const score = (candidate: string) =>
      rest.reduce((sum, given) => {
        const both = others.filter(row => row.includes(given) && row.includes(candidate)).length
        if (both < least) return sum
        const [n, m] = [popularity(others, given), popularity(others, candidate)]
        return sum + scoreOf({ both, given: n, other: m, baskets: others.length }, by)
      }, 0)
    const sold = new Map(candidates.map(name => [name, popularity(others, name)]))
    const scores = new Map(candidates.map(name => [name, score(name)]))
    const before = (isBefore: (name: string) => boolean) =>
      candidates.filter(name => name !== hidden && isBefore(name)).length + 1
    const own = scores.get(hidden) ?? 0
    const atLeastSold = (name: string) => (sold.get(name) ?? 0) >= (sold.get(hidden) ?? 0)
    return {
      popular: before(atLeastSold),
      recommended:
        own > 0
          ? before(name => (scores.get(name) ?? 0) >= own * (1 - 1e-12))
          : before(name => (scores.get(name) ?? 0) > 0 || atLeastSold(name))
    }
  })
}

test('hiding one item finds what going through all baskets again without it finds', () => {
  fc.assert(
    fc.property(lines, ranking, fc.integer({ min: 1, max: 3 }), (all, by, least) => {
      const baskets = basketsOf(all)
      const drawn = drawBaskets(baskets, 1000)
      if (drawn.eligible === 0) return
      const found = finish(tryOut(baskets, finish(countTogether(baskets, least)), drawn, by, 3))
      const hidden = [...drawn.baskets].map((at, i): [string[], string] => {
        const code = baskets.items[(baskets.starts[at] ?? 0) + (drawn.hidden[i] ?? 0)] ?? 0
        return [all[at] ?? [], baskets.names[code] ?? '']
      })
      const naive = naiveTrial(all, least, by, hidden)
      for (const [at, { recommended, popular }] of found.curve.entries()) {
        expect(recommended).toBe(naive.filter(one => one.recommended <= at + 1).length)
        expect(popular).toBe(naive.filter(one => one.popular <= at + 1).length)
      }
      const { both, first, second, neither } = found.counts
      expect(both + first + second + neither).toBe(found.tried)
      expect(both + first).toBe(found.curve[2]?.recommended)
      expect(both + second).toBe(found.curve[2]?.popular)
    })
  )
})

test('the strongest rules are the first of all rules', () => {
  fc.assert(
    fc.property(lines, ranking, (all, by) => {
      const baskets = basketsOf(all)
      const together = finish(countTogether(baskets, 1))
      const every = allRules(baskets, together, by).map(({ score }) => score)
      const [best] = strongestRules(baskets, together, by, 5)
      expect(best?.score).toBe(every[0])
      expect(every).toHaveLength(together.others.length)
    })
  )
})

test('a draw of some baskets is a part of the draw of all', () => {
  const all = Array.from({ length: 500 }, (_, i) => [`a${i % 7}`, `b${i % 11}`, `c${i % 3}`])
  const baskets = basketsOf(all)
  const some = drawBaskets(baskets, 100)
  const every = drawBaskets(baskets, 500)
  expect(every.baskets).toHaveLength(500)
  expect(some.baskets.length).toBeGreaterThanOrEqual(100)
  expect(some.baskets.length).toBeLessThan(110)
  for (const [i, basket] of some.baskets.entries()) {
    expect(some.hidden[i]).toBe(every.hidden[every.baskets.indexOf(basket)])
  }
  // Each place is hidden about as often: 500/3 ± 4 standard deviations of √(500 × 2/9).
  for (const place of [0, 1, 2]) {
    const times = every.hidden.filter(hidden => hidden === place).length
    expect(Math.abs(times - 500 / 3)).toBeLessThan(4 * Math.sqrt((500 * 2) / 9))
  }
})
