import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawNormal } from '../../../src/analysis/statistics/draws.ts'
import { normalDensity } from '../../../src/analysis/statistics/normal.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { bestHoldOut, sizesUpTo } from '../../../src/analysis/trials/best-hold-out.ts'
import {
  bestOfNought,
  expectedProfit,
  type Stakes,
  swingOf
} from '../../../src/analysis/trials/stakes.ts'
import { testAndRoll } from '../../../src/analysis/trials/test-and-roll.ts'
import { simpson } from '../statistics/simpson.ts'

const STAKES: Stakes = { customers: 20_000, later: 220_000, sd: 24, gain: 0.7, unsure: 1.2 }

describe('what a choice is worth', () => {
  test('is the mean of what is above nought, by quadrature', () => {
    for (const [mean, sd] of [
      [0.7, 1.2],
      [-2, 0.5],
      [0, 3],
      [4, 1]
    ] as const) {
      const above = simpson(x => (x * normalDensity((x - mean) / sd)) / sd, 0, mean + 12 * sd)
      expect(bestOfNought(mean, sd)).toBeCloseTo(Math.max(0, above), 7)
    }
    expect([bestOfNought(2, 0), bestOfNought(-2, 0)]).toEqual([2, 0])
  })

  test('the belief swings by ω²/√(ω² + v): not at all, or as far as one was unsure', () => {
    expect(swingOf(1.2, 0)).toBeCloseTo(1.2, 12)
    expect(swingOf(1.2, Number.POSITIVE_INFINITY)).toBe(0)
    // 9 / √(9 + 16).
    expect(swingOf(3, 16)).toBeCloseTo(1.8, 12)
  })
})

test('the expected profit, by simulating truths, trials and decisions', () => {
  const random = seeded(5)
  const { customers, later, sd, gain, unsure } = STAKES
  const control = 1500
  const variance = sd ** 2 * (1 / (customers - control) + 1 / control)
  const RUNS = 100_000
  let [sum, squares] = [0, 0]
  for (let run = 0; run < RUNS; run += 1) {
    const truth = gain + unsure * drawNormal(random)
    const seen = truth + Math.sqrt(variance) * drawNormal(random)
    const believed = (gain / unsure ** 2 + seen / variance) / (1 / unsure ** 2 + 1 / variance)
    const profit = (customers - control) * truth + (believed > 0 ? later * truth : 0)
    sum += profit
    squares += profit ** 2
  }
  const mean = sum / RUNS
  const error = Math.sqrt((squares / RUNS - mean ** 2) / RUNS)
  expect(Math.abs(expectedProfit(STAKES, control).profit - mean)).toBeLessThan(4 * error)
})

test('nobody left alone, or everybody: nothing is found out', () => {
  const { customers, later, gain } = STAKES
  expect(expectedProfit(STAKES, 0).profit).toBeCloseTo(customers * gain + later * gain, 6)
  expect(expectedProfit(STAKES, customers).profit).toBeCloseTo(later * gain, 6)
  expect(expectedProfit({ ...STAKES, gain: -1 }, 0).later).toBe(0)
})

describe('the hold-out that brings the most', () => {
  test('lies where the profit is flat: −μ + F·φ(μ/κ)·dκ/dc = 0', () => {
    const { control } = bestHoldOut(STAKES)
    const { customers, later, sd, gain, unsure } = STAKES
    const slope = (c: number) => {
      const variance = sd ** 2 * (1 / (customers - c) + 1 / c)
      const swing = swingOf(unsure, variance)
      const rises =
        (unsure ** 2 / 2) *
        (unsure ** 2 + variance) ** -1.5 *
        sd ** 2 *
        (1 / c ** 2 - 1 / (customers - c) ** 2)
      return -gain + later * normalDensity(gain / swing) * rises
    }
    expect(slope(control - 1)).toBeGreaterThan(0)
    expect(slope(control + 1)).toBeLessThan(0)
  })

  test('is the best of all sizes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (customers, later, sd, gain, unsure) => {
          const stakes = { customers, later, sd, gain, unsure }
          const { control, profit } = bestHoldOut(stakes)
          expect(Number.isInteger(control) && control >= 0 && control <= customers).toBe(true)
          let most = -Infinity
          for (let c = 0; c <= customers; c += 1)
            most = Math.max(most, expectedProfit(stakes, c).profit)
          expect(most - profit).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(most)))
        }
      ),
      { numRuns: 150 }
    )
  })

  test('nobody, if nothing hangs on it; half, if leaving people alone costs nothing', () => {
    expect(bestHoldOut({ ...STAKES, later: 0 }).control).toBe(0)
    expect(bestHoldOut({ ...STAKES, gain: 0 }).control).toBe(10_000)
  })

  test('sizes to try are whole, ascending, and reach both ends', () => {
    for (const n of [0, 1, 2, 7, 1e6]) {
      const sizes = sizesUpTo(n)
      expect([sizes[0], sizes.at(-1)]).toEqual([0, n])
      for (const [i, size] of sizes.entries()) {
        expect(Number.isInteger(size)).toBe(true)
        if (i > 0) expect(size).toBeGreaterThan(sizes[i - 1] as number)
      }
    }
  })
})

describe('test and roll', () => {
  // Both stages: N·μ whatever is done, and what the better of two adds to the rest: (N − 2n)·κ·φ(0) with
  // κ = √2·σ² / √(σ² + s²/n), since the difference of the two is N(0, 2σ²) and is seen with 2·s²/n.
  const gained = (customers: number, sd: number, apart: number, n: number) => {
    const swing = swingOf(Math.SQRT2 * apart, (2 * sd ** 2) / n)
    return (customers - 2 * n) * bestOfNought(0, swing)
  }

  test('no other size brings more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1e6 }),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (customers, sd, apart) => {
          const best = testAndRoll(customers, sd, apart)
          expect(best).toBeGreaterThan(0)
          expect(best).toBeLessThanOrEqual(customers / 2)
          const most = gained(customers, sd, apart, best)
          for (const factor of [0.5, 0.9, 0.99, 1.01, 1.1])
            if (2 * best * factor <= customers)
              expect(gained(customers, sd, apart, best * factor)).toBeLessThanOrEqual(
                most * (1 + 1e-9)
              )
        }
      )
    )
  })

  // s = √(0.68·0.32) of a rate of 68 % that may lie 3 points off, 100,000 visitors: 2,284 by the formula
  // as it stands, with (s/σ)² = 241.78, N/4·241.78 = 6,044,444 and ¾·241.78 = 181.33.
  test('by hand', () => {
    expect(testAndRoll(100_000, Math.sqrt(0.68 * 0.32), 0.03)).toBeCloseTo(
      Math.sqrt(6_044_444.4 + 181.3333 ** 2) - 181.3333,
      2
    )
  })
})
