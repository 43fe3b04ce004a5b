import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalCdf } from '../../../src/analysis/statistics/normal.ts'
import {
  studentCdf,
  studentQuantile,
  studentTwoSided
} from '../../../src/analysis/statistics/student.ts'
import { simpson } from './simpson.ts'

describe("Student's t", () => {
  // mpmath 1.3, betainc with 40 digits.
  test.each([
    [1, 1, 0.75],
    [-2, 1, 0.14758361765043326],
    [2.5, 2.7, 0.9514602927785326],
    [-3, 4, 0.019970984035859413],
    [-4.5, 17.776, 0.00014250635872388662],
    [-2, 98.6, 0.02412542808315313],
    [-1.96, 1000, 0.025136592477874357],
    [-2.2, 123456.7, 0.013904370471694488],
    [-6, 5e6, 9.866550893228557e-10],
    [-0.001, 12, 0.4996092737653247],
    [-40, 3, 1.7190340394579263e-5]
  ])('P(T ≤ %d) with %d degrees of freedom', (t, df, p) => {
    expect(Math.abs(studentCdf(t, df) / p - 1)).toBeLessThan(1e-10)
  })

  test('the printed table (NIST/SEMATECH e-Handbook, 1.3.6.7.2)', () => {
    const rows: [number, number, number][] = [
      [1, 12.706, 63.657],
      [2, 4.303, 9.925],
      [4, 2.776, 4.604],
      [10, 2.228, 3.169],
      [30, 2.042, 2.75],
      [100, 1.984, 2.626]
    ]
    for (const [df, two, half] of rows) {
      expect(studentQuantile(0.975, df)).toBeCloseTo(two, 3)
      expect(studentQuantile(0.995, df)).toBeCloseTo(half, 3)
    }
    expect(studentQuantile(0.975, 4)).toBeCloseTo(2.7764451051977943, 12)
    expect(studentQuantile(0.95, 17.776)).toBeCloseTo(1.7352481910477706, 12)
    expect(studentQuantile(0.0005, 7)).toBeCloseTo(-5.407882520861725, 12)
  })

  test('closed forms for one and two degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), t => {
        expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12)
        expect(studentCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12)
      })
    )
  })

  test('with t = √df·tan θ the density is a power of the cosine: added up by Simpson', () => {
    for (const df of [3, 5.5, 12, 40.25, 200]) {
      for (const t of [0.2, 1, 2.5, 4]) {
        const f = (angle: number) => Math.cos(angle) ** (df - 1)
        const upTo = simpson(f, 0, Math.atan(t / Math.sqrt(df)))
        const whole = simpson(f, 0, Math.PI / 2)
        expect(studentCdf(t, df)).toBeCloseTo(0.5 + upTo / (2 * whole), 10)
      }
    }
  })

  test('the quantile undoes the distribution', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
        (p, df) => {
          expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 11)
        }
      )
    )
  })

  test('many degrees of freedom make it normal; two sides are twice one', () => {
    expect(studentCdf(1.3, 1e7)).toBeCloseTo(normalCdf(1.3), 6)
    expect(studentTwoSided(2, 30)).toBeCloseTo(2 * (1 - studentCdf(2, 30)), 14)
    expect(studentTwoSided(-2, 30)).toBe(studentTwoSided(2, 30))
  })

  test('the ends, and what is out of range', () => {
    expect(studentQuantile(0, 5)).toBe(-Infinity)
    expect(studentQuantile(1, 5)).toBe(Infinity)
    expect(studentQuantile(0.5, 5)).toBe(0)
    expect(studentQuantile(2, 5)).toBeNaN()
    expect(studentQuantile(0.9, 0)).toBeNaN()
    expect(studentCdf(1, -1)).toBeNaN()
    expect(studentCdf(0, 3)).toBe(0.5)
    expect(studentCdf(1e200, 3)).toBe(1)
    expect(studentCdf(-Infinity, 3)).toBe(0)
    // A quantile so far out that the bounds have to be doubled many times.
    expect(studentQuantile(1e-12, 1) / -(1 / (Math.PI * 1e-12))).toBeCloseTo(1, 10)
  })
})
