import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohensKappa } from '../../../src/analysis/statistics/kappa.ts'

describe("Cohen's kappa", () => {
  it('is that of the example printed by SAS, with its standard error and limits', () => {
    // SAS PROC FREQ, as quoted in the tests of statsmodels (test_inter_rater.py): kappa 0.4842,
    // ASE 0.1380, 95 % limits 0.2137 and 0.7547.
    const found = cohensKappa([
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5]
    ])
    expect(found?.kappa).toBeCloseTo(0.4842, 4)
    expect(found?.error).toBeCloseTo(0.138, 4)
    expect(found?.interval?.[0]).toBeCloseTo(0.2137, 4)
    expect(found?.interval?.[1]).toBeCloseTo(0.7547, 4)
  })

  it('by hand', () => {
    // 50 cases; agree on 20 + 15 = 35: 0.7. By lot: 25/50 · 30/50 + 25/50 · 20/50 = 0.3 + 0.2 = 0.5.
    // kappa = (0.7 − 0.5) / 0.5 = 0.4.
    // Error: agreed terms 0.4·(0.5 − 1.1·0.3)² + 0.3·(0.5 − 0.9·0.3)² = 0.01156 + 0.01587 = 0.02743;
    // apart 0.3²·(0.1·(0.6 + 0.5)² + 0.2·(0.4 + 0.5)²) = 0.09·(0.121 + 0.162) = 0.02547;
    // centre (0.35 − 1 + 0.7)² = 0.0025; (0.02743 + 0.02547 − 0.0025)/(50 · 0.5⁴) = 0.0504/3.125 = 0.016128.
    const found = cohensKappa([
      [20, 5],
      [10, 15]
    ])
    expect(found).toMatchObject({ n: 50 })
    expect(found?.observed).toBeCloseTo(0.7, 12)
    expect(found?.expected).toBeCloseTo(0.5, 12)
    expect(found?.kappa).toBeCloseTo(0.4, 12)
    expect(found?.error).toBeCloseTo(Math.sqrt(0.016128), 12)
  })

  it('is 1 without an interval when they agree on all, and 0 when chance explains all', () => {
    expect(
      cohensKappa([
        [3, 0],
        [0, 4]
      ])
    ).toMatchObject({ kappa: 1, interval: null })
    const chance = cohensKappa([
      [1, 2],
      [2, 4]
    ])
    expect(chance?.kappa).toBeCloseTo(0, 12)
  })

  it('has no value when both always say the same one thing, nor without cases', () => {
    expect(
      cohensKappa([
        [7, 0],
        [0, 0]
      ])
    ).toEqual({ n: 7, observed: 1, expected: 1, kappa: null, error: null, interval: null })
    expect(cohensKappa([[0]])).toBeUndefined()
  })

  it('has the error that the delta method gives by numbers, for any table', () => {
    // Second route: the variance of a function of multinomial shares, with a numerical gradient.
    const kappaOf = (p: number[][]) => {
      const all = p.flat().reduce((a, b) => a + b, 0)
      const rows = p.map(row => row.reduce((a, b) => a + b, 0) / all)
      const columns = p.map((_, j) => p.reduce((a, row) => a + (row[j] ?? 0), 0) / all)
      const po = p.reduce((a, row, i) => a + (row[i] ?? 0), 0) / all
      const pe = rows.reduce((a, row, i) => a + row * (columns[i] ?? 0), 0)
      return (po - pe) / (1 - pe)
    }
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }), {
          minLength: 3,
          maxLength: 3
        }),
        counts => {
          const n = counts.flat().reduce((a, b) => a + b, 0)
          const shares = counts.map(row => row.map(count => count / n))
          const step = 1e-5
          const slopes = shares.map((row, i) =>
            row.map((_, j) => {
              const moved = (by: number) =>
                kappaOf(shares.map((r, a) => r.map((s, b) => s + (a === i && b === j ? by : 0))))
              return (moved(step) - moved(-step)) / (2 * step)
            })
          )
          const mean = (of: (slope: number) => number) =>
            shares
              .flatMap((row, i) => row.map((s, j) => s * of(slopes[i]?.[j] ?? 0)))
              .reduce((a, b) => a + b, 0)
          const expected = Math.sqrt((mean(s => s * s) - mean(s => s) ** 2) / n)
          const found = cohensKappa(counts)
          expect(found?.kappa).toBeCloseTo(kappaOf(shares), 10)
          expect(found?.error).toBeCloseTo(expected, 6)
        }
      ),
      { numRuns: 200 }
    )
  })
})
