import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regularisedBeta } from '../../../src/analysis/statistics/beta.ts'
import { binomialTwoSided } from '../../../src/analysis/statistics/binomial.ts'
import { binomialDensity, stirlingError } from '../../../src/analysis/statistics/stirling.ts'

/** Chances of 0 … n successes, trial by trial. */
function chances(n: number, p: number): number[] {
  let row = [1]
  for (let trial = 0; trial < n; trial += 1) {
    row = [...row, 0].map((one, k) => one * (1 - p) + (row[k - 1] ?? 0) * p)
  }
  return row
}

describe('exact binomial test', () => {
  test('published: Mendel’s peas (Conover 1971, the example of R’s binom.test)', () => {
    expect(binomialTwoSided(682, 925, 0.75)).toBeCloseTo(0.3825, 4)
  })

  test('by hand', () => {
    // 3 heads of 8: everything but 4, which has 70 of the 256 ways: 186/256.
    expect(binomialTwoSided(3, 8, 0.5)).toBeCloseTo(186 / 256, 12)
    // Exactly what was expected.
    expect(binomialTwoSided(4, 8, 0.5)).toBe(1)
    expect(binomialTwoSided(95, 100, 0.95)).toBe(1)
    // No success of 10 at 0.3: 0.7^10, and of the far side those rarer: 7 (0.0090), 8, 9, 10.
    const far = chances(10, 0.3).slice(7)
    const by = 0.7 ** 10 + far.reduce((sum, one) => sum + one, 0)
    expect(binomialTwoSided(0, 10, 0.3)).toBeCloseTo(by, 12)
  })

  test('a million customers (SciPy 1.17, binomtest)', () => {
    expect(binomialTwoSided(949_000, 1e6, 0.95) / 4.7716535075524506e-6).toBeCloseTo(1, 9)
    expect(binomialTwoSided(950_500, 1e6, 0.95)).toBeCloseTo(0.021781100317706928, 12)
    expect(binomialTwoSided(475_500, 5e5, 0.95)).toBeCloseTo(0.001150245841560555, 12)
    expect(binomialTwoSided(0, 1e6, 0.95)).toBe(0)
  })

  test('the same as adding up all chances that are no greater', () => {
    const cases = fc.record({
      n: fc.integer({ min: 1, max: 60 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      p: fc.double({ min: 0.001, max: 0.999, noNaN: true })
    })
    fc.assert(
      fc.property(cases, ({ n, share, p }) => {
        const k = Math.round(n * share)
        const all = chances(n, p)
        const most = (all[k] ?? 0) * (1 + 1e-7)
        const sum = all.filter(one => one <= most).reduce((total, one) => total + one, 0)
        expect(binomialTwoSided(k, n, p)).toBeCloseTo(sum, 10)
      }),
      { numRuns: 500 }
    )
  })

  test('certainty, nothing, and nonsense', () => {
    expect(binomialTwoSided(0, 0, 0.5)).toBe(1)
    expect(binomialTwoSided(5, 5, 1)).toBe(1)
    expect(binomialTwoSided(4, 5, 1)).toBe(0)
    expect(binomialTwoSided(0, 5, 0)).toBe(1)
    expect(binomialTwoSided(6, 5, 0.5)).toBeNaN()
    expect(binomialTwoSided(1, 5, Number.NaN)).toBeNaN()
  })
})

describe('what lies under it', () => {
  test('the error of Stirling’s formula: ln 10! and ln Γ(1/2 + 1)', () => {
    const logFactorial = (z: number) =>
      (z + 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + stirlingError(z)
    expect(logFactorial(10)).toBeCloseTo(Math.log(3_628_800), 12)
    expect(logFactorial(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2), 13)
    expect(logFactorial(20)).toBeCloseTo(Math.log(2_432_902_008_176_640_000), 12)
  })

  test('densities of all counts, also of none and all', () => {
    for (const p of [0.03, 0.5, 0.9]) {
      chances(30, p).forEach((one, k) => {
        expect(binomialDensity(k, 30 - k, p, 1 - p)).toBeCloseTo(one, 13)
      })
    }
  })

  test('the incomplete beta function: mirrored, at its ends, and out of range', () => {
    // I_x(2, 2) = x²·(3 − 2x).
    expect(regularisedBeta(2, 2, 0.3)).toBeCloseTo(0.09 * 2.4, 14)
    expect(regularisedBeta(1, 5, 0.2)).toBeCloseTo(1 - 0.8 ** 5, 14)
    expect(regularisedBeta(0.5, 40, 0.7) + regularisedBeta(40, 0.5, 0.3)).toBeCloseTo(1, 14)
    expect(regularisedBeta(3, 4, 0)).toBe(0)
    expect(regularisedBeta(3, 4, 1)).toBe(1)
    expect(regularisedBeta(1e5, 1e5, 0.1)).toBe(0)
    expect(regularisedBeta(0, 4, 0.5)).toBeNaN()
    expect(regularisedBeta(1, 4, 1.5)).toBeNaN()
  })
})
