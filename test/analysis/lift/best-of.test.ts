import { describe, expect, test } from 'vitest'
import { type BestOf, bestExpected, ratesOf } from '../../../src/analysis/lift/best-of.ts'
import { bestRuns } from '../../../src/analysis/lift/best-runs.ts'

describe('what to expect of the best', () => {
  test('by hand: two campaigns of two e-mails, all rates ½', () => {
    // Counts 0, 1, 2 with ¼, ½, ¼: the larger of two is 0 with 1/16, 1 with 8/16, 2 with 7/16, on average
    // (8 + 14)/16 = 1.375 of 2. Run again: ½.
    const found = bestExpected({ campaigns: 2, sends: 2, rate: 0.5, spread: 0 })
    expect(found.first).toBeCloseTo(1.375 / 2, 12)
    expect(found.again).toBe(0.5)
  })

  test('by hand: two campaigns of one e-mail, rates spread by ¼', () => {
    // a + b = ¼/(1/16) − 1 = 3, a = b = 1.5. One e-mail: ½ each; the better has one with ¾.
    // Run again: (1.5 + 0.75)/(3 + 1) = 0.5625.
    const found = bestExpected({ campaigns: 2, sends: 1, rate: 0.5, spread: 0.25 })
    expect(found.first).toBeCloseTo(0.75, 12)
    expect(found.again).toBeCloseTo(0.5625, 12)
  })

  // Means of the largest of m standard normal values: Harter 1961, Biometrika 48, 151–165.
  test.each([
    [2, 0.56419],
    [5, 1.16296],
    [10, 1.53875],
    [20, 1.86748],
    [50, 2.24907]
  ])('the best of %i of many e-mails is as far out as that of normal values', (campaigns, mean) => {
    const contest = { campaigns, sends: 50_000, rate: 0.5, spread: 0 }
    const error = Math.sqrt(0.25 / contest.sends)
    const { first } = bestExpected(contest)
    expect((first - 0.5) / error).toBeCloseTo(mean, 2)
  })

  test('what is above the mean is shrunk by the share of the spread that is chance', () => {
    // τ² = 0.0004, σ² = (0.16 − 0.0004)/2000 = 0.0000798: 0.0004/0.0004798 = 0.83368.
    const { first, again } = bestExpected({ campaigns: 7, sends: 2000, rate: 0.2, spread: 0.02 })
    expect((again - 0.2) / (first - 0.2)).toBeCloseTo(0.0004 / (0.0004 + 0.1596 / 2000), 9)
  })

  test('a spread that the rate does not allow is taken back', () => {
    const beta = ratesOf({ campaigns: 2, sends: 10, rate: 0.01, spread: 0.3 })
    if (!beta) throw new Error('a beta distribution was expected')
    expect(beta.a + beta.b).toBeCloseTo(3, 9)
    expect(beta.a / (beta.a + beta.b)).toBeCloseTo(0.01, 12)
    expect(ratesOf({ campaigns: 2, sends: 10, rate: 0.2, spread: 1e-9 })).toBeNull()
  })
})

const CONTESTS: readonly BestOf[] = [
  { campaigns: 10, sends: 2000, rate: 0.2, spread: 0.02 },
  { campaigns: 4, sends: 300, rate: 0.03, spread: 0 },
  { campaigns: 30, sends: 1000, rate: 0.6, spread: 0.1 },
  { campaigns: 10, sends: 400, rate: 0.002, spread: 0.4 }
]

describe.each(CONTESTS)('simulated: %o', contest => {
  test('comes to the closed form, within its own error', () => {
    const theory = bestExpected(contest)
    const all = Array.from({ length: 12 }, (_, seed) => bestRuns(contest, seed + 1))
    for (const which of ['first', 'again'] as const) {
      const means = all.map(one => one[which].mean)
      const mean = means.reduce((sum, one) => sum + one, 0) / means.length
      const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (means.length - 1)
      // Student with 11 degrees of freedom: 4.44 leaves out one in a thousand.
      const error = 4.44 * Math.sqrt(variance / means.length)
      expect(Math.abs(mean - theory[which]), which).toBeLessThan(error + 1e-12)
    }
    for (const { runs, fell, right } of all) {
      expect(fell).toBeGreaterThanOrEqual(0)
      expect(fell).toBeLessThanOrEqual(runs)
      expect(right).toBeGreaterThan(0)
      expect(right).toBeLessThanOrEqual(runs)
    }
  })
})

test('campaigns that are all alike: whoever wins is one of the best', () => {
  const { runs, right } = bestRuns({ campaigns: 3, sends: 50, rate: 0.2, spread: 0 }, 1)
  expect(right).toBe(runs)
})
