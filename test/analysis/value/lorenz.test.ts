import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gini, lorenz, topShare } from '../../../src/analysis/value/lorenz.ts'

const sorted = (...values: number[]) => Float64Array.from(values).sort()

describe('Gini', () => {
  test('by hand: 1, 2, 3, 4', () => {
    // Σ i·x = 1 + 4 + 9 + 16 = 30; 2·30 / (4·10) − 5/4 = 0.25.
    expect(gini(sorted(4, 2, 1, 3))).toBeCloseTo(0.25, 14)
    expect(gini(sorted(0, 0, 0, 10))).toBeCloseTo(0.75, 14)
    // Exactly nought, where the textbook formula leaves rounding: 3 × 0.1.
    expect(gini(sorted(0.1, 0.1, 0.1))).toBe(0)
  })

  test('published: the example of the R package ineq (Zeileis), 0.4620911', () => {
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261]
    expect(gini(sorted(...incomes))).toBeCloseTo(0.4620911, 7)
  })

  test('negative values can take it above 1; without a positive total there is none', () => {
    // −3, 0, 4: ranks from the middle −2, 0, 2: (6 + 8) / (3 · 1) = 14/3.
    expect(gini(sorted(-3, 0, 4))).toBeCloseTo(14 / 3, 14)
    expect(gini(sorted(-3, 3))).toBeNull()
    expect(gini(sorted())).toBeNull()
  })

  test('the definition by pairs: mean absolute difference over twice the mean', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 400 }), { minLength: 1, maxLength: 30 }),
        list => {
          const n = list.length
          const total = list.reduce((all, one) => all + one, 0)
          let pairs = 0
          for (const a of list) for (const b of list) pairs += Math.abs(a - b)
          const found = gini(sorted(...list))
          if (total <= 0) expect(found).toBeNull()
          else expect(found).toBeCloseTo(pairs / n ** 2 / (2 * (total / n)), 9)
        }
      )
    )
  })
})

describe('Lorenz curve', () => {
  test('by hand: of 1, 2, 3, 4 the poorest half holds three tenths', () => {
    expect(lorenz(sorted(1, 2, 3, 4))).toEqual([
      [0, 0],
      [0.25, 0.1],
      [0.5, 0.3],
      [0.75, 0.6],
      [1, 1]
    ])
    expect(lorenz(sorted(-1, 1))).toEqual([])
    expect(topShare(sorted(1, 2, 3, 4), 1)).toBe(0.4)
    expect(topShare(sorted(1, 2, 3, 4), 0)).toBe(0)
    expect(topShare(sorted(0), 1)).toBeNull()
  })

  test('convex, from [0, 0] to [1, 1], at most 101 points; the area gives Gini back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 400 }), { minLength: 1, maxLength: 400 }),
        list => {
          const values = sorted(...list)
          const curve = lorenz(values)
          if (curve.length === 0) return
          expect(curve.length).toBe(Math.min(list.length, 100) + 1)
          expect([curve[0], curve.at(-1)]).toEqual([
            [0, 0],
            [1, 1]
          ])
          let area = 0
          let slope = Number.NEGATIVE_INFINITY
          for (let i = 1; i < curve.length; i++) {
            const [x0, y0] = curve[i - 1] ?? [0, 0]
            const [x1, y1] = curve[i] ?? [1, 1]
            expect(x1).toBeGreaterThan(x0)
            const next = (y1 - y0) / (x1 - x0)
            expect(next).toBeGreaterThanOrEqual(slope - 1e-9)
            slope = next
            area += ((x1 - x0) * (y0 + y1)) / 2
          }
          if (list.length <= 100) expect(1 - 2 * area).toBeCloseTo(gini(values) ?? 0, 9)
        }
      )
    )
  })
})
