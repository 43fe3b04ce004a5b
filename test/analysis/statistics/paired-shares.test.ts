import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mcNemar, pairedDifference } from '../../../src/analysis/statistics/paired-shares.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { wilson } from '../../../src/analysis/statistics/wilson.ts'

describe('the approval of a prime minister, asked twice (Agresti 2002, Categorical Data Analysis, 10.1)', () => {
  // 794 approve both times, 150 only the first, 86 only the second, 570 never.
  const counts = { both: 794, first: 150, second: 86, neither: 570 }

  test('0.59 against 0.55; the book’s interval by the normal distribution is 0.021 to 0.059', () => {
    const { difference, low, high } = pairedDifference(counts, 0.95)
    expect(difference).toBe(64 / 1600)
    expect(low).toBeCloseTo(0.021, 3)
    expect(high).toBeCloseTo(0.059, 3)
  })

  test('McNemar: z² = 64² ÷ 236 = 17.36, so p is about 0.00003; the exact one is near it', () => {
    expect(mcNemar(counts)).toBeGreaterThan(2e-5)
    expect(mcNemar(counts)).toBeLessThan(5e-5)
  })
})

test('exact by hand: 1 against 5 is twice (1 + 6) ÷ 64', () => {
  expect(mcNemar({ both: 9, first: 1, second: 5, neither: 2 })).toBeCloseTo(14 / 64, 12)
  expect(mcNemar({ both: 9, first: 0, second: 0, neither: 2 })).toBe(1)
})

test('one by hand: 20, 12, 2 and 16 of 50', () => {
  // Wilson for 32 of 50: 0.5014 to 0.7586; for 22 of 50: 0.3116 to 0.5769.
  const [one, two] = [wilson(32, 50, 0.95), wilson(22, 50, 0.95)]
  expect([one.low, one.high, two.low, two.high].map(end => end.toFixed(4))).toEqual([
    '0.5014',
    '0.7586',
    '0.3116',
    '0.5769'
  ])
  // φ = (20 × 16 − 12 × 2 − 50/2) ÷ √(32 × 18 × 22 × 28) = 271 ÷ 595.7 = 0.4550
  // low: 0.2 − √(0.1386² − 2 × 0.4550 × 0.1386 × 0.1369 + 0.1369²) = 0.2 − 0.1438
  // high: 0.2 + √(0.1186² − 2 × 0.4550 × 0.1186 × 0.1284 + 0.1284²) = 0.2 + 0.1292
  const { low, high } = pairedDifference({ both: 20, first: 12, second: 2, neither: 16 }, 0.95)
  expect(low).toBeCloseTo(0.0562, 3)
  expect(high).toBeCloseTo(0.3292, 3)
})

test('turned round it changes its sign; it holds the difference and stays within −1 and 1', () => {
  const cell = fc.integer({ min: 0, max: 200 })
  fc.assert(
    fc.property(cell, cell, cell, cell, (both, first, second, neither) => {
      if (both + first + second + neither === 0) return
      const there = pairedDifference({ both, first, second, neither }, 0.95)
      const back = pairedDifference({ both, first: second, second: first, neither }, 0.95)
      expect(back.low).toBeCloseTo(-there.high, 12)
      expect(back.high).toBeCloseTo(-there.low, 12)
      expect(there.low).toBeLessThanOrEqual(there.difference)
      expect(there.high).toBeGreaterThanOrEqual(there.difference)
      expect(Math.abs(there.low)).toBeLessThanOrEqual(1)
      expect(Math.abs(there.high)).toBeLessThanOrEqual(1)
    })
  )
})

test('it covers the true difference about 95 times in a hundred', () => {
  const random = seeded(5)
  const chances = [0.3, 0.25, 0.15]
  let covered = 0
  for (let round = 0; round < 2000; round += 1) {
    const cells = [0, 0, 0, 0]
    for (let i = 0; i < 60; i += 1) {
      let left = random.uniform()
      const cell = chances.findIndex(chance => {
        left -= chance
        return left < 0
      })
      const at = cell < 0 ? 3 : cell
      cells[at] = (cells[at] ?? 0) + 1
    }
    const [both = 0, first = 0, second = 0, neither = 0] = cells
    const { low, high } = pairedDifference({ both, first, second, neither }, 0.95)
    if (low <= 0.1 && 0.1 <= high) covered += 1
  }
  // 1,900 ± 3 × √(2000 × 0.95 × 0.05), and no worse.
  expect(Math.abs(covered - 1900)).toBeLessThan(40)
})
