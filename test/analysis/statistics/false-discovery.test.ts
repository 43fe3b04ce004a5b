import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoveries, limitAt } from '../../../src/analysis/statistics/false-discovery.ts'

/** The example of Benjamini and Hochberg (1995), thrombolysis after infarction: 15 p-values. */
const THROMBOLYSIS = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1
]

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 60
})
const rates = fc.double({ min: 0.001, max: 0.5, noNaN: true })

describe('false discovery rate', () => {
  test('the published example: four findings at 0.05', () => {
    const { found, cut } = discoveries(THROMBOLYSIS, 0.05)
    expect(found).toBe(4)
    // 4 · 0.05 / 15: the first of them from below that the paper finds met, as 0.0095 ≤ 0.0133.
    expect(cut).toBeCloseTo(0.013333, 6)
  })

  test('adjusted by hand', () => {
    // m = 4: 0.01·4/1 = 0.04; 0.02·4/2 = 0.04; 0.03·4/3 = 0.04; 0.5·4/4 = 0.5; each the least from above.
    expect(discoveries([0.5, 0.01, 0.03, 0.02], 0.05).adjusted).toEqual([0.5, 0.04, 0.04, 0.04])
    // 0.04·3/1 = 0.12 > 0.075 = 0.05·3/2, which is the least of those above it.
    const { adjusted } = discoveries([0.04, 0.05, 0.9], 0.05)
    expect(adjusted.map(one => Number(one.toFixed(6)))).toEqual([0.075, 0.075, 0.9])
  })

  test('for any dependence the limits are divided by 1 + 1/2 + … + 1/m', () => {
    expect(limitAt(1, 3, 0.05, 'any')).toBeCloseTo(0.05 / 3 / (1 + 1 / 2 + 1 / 3), 12)
    expect(limitAt(0, 3, 0.05, 'any')).toBe(0)
    // 15 tests: 1 + 1/2 + … + 1/15 = 3.318; 3 · 0.05 / (15 · 3.318) = 0.00301 ≥ 0.0019.
    expect(discoveries(THROMBOLYSIS, 0.05, 'any').found).toBe(3)
  })

  test('a test is found exactly when its adjusted value is within the rate', () => {
    fc.assert(
      fc.property(pValues, rates, fc.constantFrom('positive', 'any'), (p, rate, dependence) => {
        const { found, cut, adjusted } = discoveries(p, rate, dependence)
        const within = (one: number) => Math.abs(one - rate) < 1e-12
        if (adjusted.some(within)) return
        expect(adjusted.filter(one => one <= rate)).toHaveLength(found)
        if (found > 0) expect(p.filter(one => one <= cut)).toHaveLength(found)
        expect(discoveries(p, rate, 'any').found).toBeLessThanOrEqual(
          discoveries(p, rate, 'positive').found
        )
      })
    )
  })

  test('the order of the tests does not matter, and a smaller p is never worse', () => {
    fc.assert(
      fc.property(pValues, rates, (p, rate) => {
        const { adjusted } = discoveries(p, rate)
        expect(discoveries([...p].reverse(), rate).adjusted).toEqual([...adjusted].reverse())
        p.forEach((one, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(one - 1e-15)
          p.forEach((other, j) => {
            if (one < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] as number)
          })
        })
      })
    )
  })

  test('no test, no finding', () => {
    expect(discoveries([], 0.05)).toEqual({ found: 0, cut: 0, adjusted: [] })
  })
})
