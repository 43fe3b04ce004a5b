import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fisherTwoSided } from '../../../src/analysis/statistics/fisher.ts'

/** C(n, k), exactly. */
function choose(n: number, k: number): bigint {
  let result = 1n
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i)
  return result
}

/** The definition in whole numbers: every split, its ways, and those that are no more. */
function byCounting(a: number, n: number, b: number, m: number): number {
  const ways: bigint[] = []
  for (let k = Math.max(0, a + b - m); k <= Math.min(a + b, n); k += 1)
    ways[k] = choose(n, k) * choose(m, a + b - k)
  const observed = ways[a] as bigint
  const sum = (all: readonly bigint[]) => all.reduce((x, y) => x + y, 0n)
  const filled = ways.filter(way => way !== undefined)
  const scale = 10n ** 18n
  return Number((scale * sum(filled.filter(way => way <= observed))) / sum(filled)) / 1e18
}

const p = (a: number, n: number, b: number, m: number) =>
  fisherTwoSided({ successes: a, trials: n }, { successes: b, trials: m })

describe('Fisher’s exact test', () => {
  test('the lady tasting tea: 3 of 4 against 1 of 4', () => {
    // Of the 70 ways to choose four cups, 16 + 16 + 1 + 1 have three or more right, or as many wrong.
    expect(p(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12)
    expect(p(4, 4, 0, 4)).toBeCloseTo(2 / 70, 12)
  })

  test('convictions of the twins of criminals, as R’s documentation has them', () => {
    // fisher.test(matrix(c(2, 10, 15, 3), nrow = 2)): p-value = 0.0005367.
    expect(p(2, 12, 15, 18)).toBeCloseTo(0.0005367, 7)
  })

  test('nothing to tell apart', () => {
    expect(p(0, 5, 0, 9)).toBe(1)
    expect(p(5, 5, 9, 9)).toBe(1)
    expect(p(2, 4, 2, 4)).toBeCloseTo(1, 12)
  })

  test('is what counting every split gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, m, x, y) => {
          const [a, b] = [Math.round(x * n), Math.round(y * m)]
          expect(p(a, n, b, m)).toBeCloseTo(byCounting(a, n, b, m), 9)
          expect(p(b, m, a, n)).toBeCloseTo(p(a, n, b, m), 9)
        }
      ),
      { numRuns: 300 }
    )
  })

  test('large counts neither overflow nor give what is no chance', () => {
    const far = p(4000, 5000, 1000, 5000)
    expect(far).toBeGreaterThanOrEqual(0)
    expect(far).toBeLessThan(1e-12)
    expect(p(2500, 5000, 2510, 5000)).toBeGreaterThan(0.8)
  })
})
