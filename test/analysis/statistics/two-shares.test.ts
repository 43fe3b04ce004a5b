import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newcombe } from '../../../src/analysis/statistics/newcombe.ts'
import { groupsNeeded, powerOf } from '../../../src/analysis/statistics/two-shares.ts'
import { wilson } from '../../../src/analysis/statistics/wilson.ts'

// Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718]
])('Wilson, as published: %i of %i', (successes, trials, low, high) => {
  const interval = wilson(successes, trials, 0.95)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

// Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1]
])('Newcombe, as published: %i of %i less %i of %i', (a, m, b, n, low, high) => {
  const found = newcombe({ successes: a, trials: m }, { successes: b, trials: n }, 0.95)
  expect(found.difference).toBeCloseTo(a / m - b / n, 14)
  expect(found.low).toBeCloseTo(low, 4)
  expect(found.high).toBeCloseTo(high, 4)
})

test('both ends of Wilson’s interval solve n (share − p)² = z² p (1 − p)', () => {
  const trials = fc.integer({ min: 1, max: 1e6 })
  fc.assert(
    fc.property(trials, fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const z = 1.6448536269514722
      const { low, high } = wilson(share * n, n, 0.9)
      for (const p of [low, high])
        expect(Math.abs(n * (share - p) ** 2 - z * z * p * (1 - p))).toBeLessThan(1e-6)
    })
  )
})

test('intervals hold what they are about, stay within bounds and mirror', () => {
  const trials = fc
    .integer({ min: 1, max: 100_000 })
    .chain(n => fc.integer({ min: 0, max: n }).map(successes => ({ successes, trials: n })))
  fc.assert(
    fc.property(trials, trials, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (a, b, level) => {
      const { difference, low, high } = newcombe(a, b, level)
      expect(low).toBeLessThanOrEqual(difference)
      expect(high).toBeGreaterThanOrEqual(difference)
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12)
      expect(high).toBeLessThanOrEqual(1 + 1e-12)
      expect(newcombe(b, a, level).low).toBeCloseTo(-high, 12)
    })
  )
})

describe('people needed', () => {
  test('as in the examples of R’s power.prop.test', () => {
    const shares = { base: 0.5, treated: 0.75, split: 0.5, confidence: 0.95 }
    expect(groupsNeeded(shares, 0.9)?.base).toBeCloseTo(76.7, 1)
    expect(groupsNeeded(shares, 0.9)?.treated).toBeCloseTo(76.7, 1)
    expect(powerOf(shares, 100)).toBeCloseTo(0.74, 3)
  })

  // Fleiss 1981, Statistical Methods for Rates and Proportions, 2nd ed., formulas 3.18 and 3.19: with the
  // correction for continuity 530 where the second group is half as large, and 357 with equal groups.
  test.each([
    [0.5, 530],
    [1, 357]
  ])('as in the example of Fleiss, groups 1 : %f', (ratio, published) => {
    const shares = { treated: 0.25, base: 0.4, split: 1 / (1 + ratio), confidence: 0.99 }
    const plain = groupsNeeded(shares, 0.95)?.treated ?? Number.NaN
    const corrected =
      (plain / 4) * (1 + Math.sqrt(1 + (2 * (ratio + 1)) / (plain * ratio * 0.15))) ** 2
    expect(Math.round(corrected)).toBe(published)
  })

  test('there is no number for no difference, and nothing to see', () => {
    const equal = { base: 0.1, treated: 0.1, split: 0.5, confidence: 0.95 }
    expect(groupsNeeded(equal, 0.8)).toBeNull()
    expect(powerOf(equal, 1e6)).toBeCloseTo(0.025, 10)
    expect(groupsNeeded({ ...equal, base: 0, treated: 0 }, 0.8)).toBeNull()
    expect(powerOf({ ...equal, base: 0, treated: 0 }, 100)).toBe(0)
    expect(powerOf({ ...equal, base: 0, treated: 1 }, 100)).toBe(1)
  })

  test('so many people have that power', () => {
    const share = fc.integer({ min: 1, max: 99 }).map(value => value / 100)
    fc.assert(
      fc.property(share, share, share, share, (base, treated, split, half) => {
        fc.pre(base !== treated)
        const power = 0.5 + half / 2
        const shares = { base, treated, split, confidence: 0.9 }
        const needed = groupsNeeded(shares, power)
        if (!needed) throw new Error('a number was expected')
        expect(needed.treated / (needed.treated + needed.base)).toBeCloseTo(split, 12)
        expect(powerOf(shares, needed.treated + needed.base)).toBeCloseTo(power, 8)
      })
    )
  })
})
