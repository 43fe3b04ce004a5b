import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poissonAtMost, poissonCdf } from '../../../src/analysis/statistics/poisson.ts'

test('by hand: P(X ≤ 3) with mean 2 is e⁻²·(1 + 2 + 2 + 4/3)', () => {
  expect(poissonCdf(3, 2)).toBeCloseTo(Math.exp(-2) * (19 / 3), 14)
  expect(poissonCdf(0, 2)).toBeCloseTo(Math.exp(-2), 15)
  expect(poissonCdf(-1, 2)).toBe(0)
  expect(poissonCdf(5, 0)).toBe(1)
})

test('equals the plain sum of terms', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.double({ min: 0.001, max: 200, noNaN: true }),
      (k, mean) => {
        let term = Math.exp(-mean)
        let sum = term
        for (let j = 1; j <= k; j += 1) {
          term *= mean / j
          sum += term
        }
        expect(poissonCdf(k, mean)).toBeCloseTo(sum, 12)
      }
    )
  )
})

test('a million: P(X ≤ mean) is ½ + 2/(3·√(2π·mean)), to the first order (Edgeworth)', () => {
  for (const mean of [1e4, 1e6]) {
    expect(poissonCdf(mean, mean)).toBeCloseTo(0.5 + 2 / (3 * Math.sqrt(2 * Math.PI * mean)), 6)
  }
})

test('by hand: two messages at most of a number with mean 1 are 1·P(X = 1) + 2·P(X ≥ 2)', () => {
  // P(0) = P(1) = 1/e, so 1/e + 2·(1 − 2/e) = 2 − 3/e = 0.896362.
  expect(poissonAtMost(2, 1)).toBeCloseTo(2 - 3 / Math.E, 14)
  expect(poissonAtMost(0, 5)).toBe(0)
  expect(poissonAtMost(7, 0)).toBe(0)
  expect(poissonAtMost(1000, 5)).toBeCloseTo(5, 12)
  expect(poissonAtMost(5, 1000)).toBeCloseTo(5, 12)
})
