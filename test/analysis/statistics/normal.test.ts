import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  normalCdf,
  normalDensity,
  normalQuantile
} from '../../../src/analysis/statistics/normal.ts'
import { simpson } from './simpson.ts'

describe('normal distribution', () => {
  // To 17 digits, by mpmath 1.3 (erfc with 40 digits).
  test.each([
    [-37, 5.725571222524577e-300],
    [-10, 7.619853024160525e-24],
    [-5, 2.866515718791939e-7],
    [-2.5, 0.006209665325776135],
    [-1.96, 0.024997895148220435],
    [-0.1, 0.460172162722971],
    [0, 0.5],
    [1, 0.8413447460685429],
    [2.6, 0.9953388119762813]
  ])('Φ(%d)', (x, p) => {
    expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(1e-12)
  })

  test('printed tables (Abramowitz and Stegun, table 26.1; NIST e-Handbook 1.3.6.7.1)', () => {
    expect(normalCdf(0.5)).toBeCloseTo(0.6914624612740131, 12)
    expect(normalCdf(1.64)).toBeCloseTo(0.9495, 4)
    expect(normalQuantile(0.9)).toBeCloseTo(1.28155, 5)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489, 12)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 11)
    expect(normalQuantile(1e-300)).toBeCloseTo(-37.0470962993612, 10)
  })

  test('the density, added up by Simpson, gives the distribution', () => {
    for (const x of [-3, -1.3, 0.4, 2.2, 2.7]) {
      expect(normalCdf(x)).toBeCloseTo(0.5 + simpson(normalDensity, 0, x), 12)
    }
  })

  test('the quantile undoes the distribution, and halves mirror each other', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), x => {
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14)
        const p = normalCdf(-Math.abs(x))
        expect(normalQuantile(p)).toBeCloseTo(-Math.abs(x), 9)
      })
    )
  })

  test('the ends, and what is no probability', () => {
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
    expect(normalQuantile(-0.1)).toBeNaN()
    expect(normalQuantile(Number.NaN)).toBeNaN()
    expect(normalCdf(Number.NaN)).toBeNaN()
    expect(normalCdf(Infinity)).toBe(1)
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalQuantile(Number.MIN_VALUE)).toBeLessThan(-38)
  })
})
