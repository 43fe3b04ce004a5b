import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compoundGrowth } from '../../../src/analysis/growth/compound-growth.ts'

test('by hand: 100 to 121 in two years is 10 % a year, which doubles in 7.27 years', () => {
  const { rate, doubling, path, linear } = compoundGrowth(100, 121, 2)
  expect(rate).toBeCloseTo(0.1, 14)
  // ln 2 / ln 1.1 = 0.693147 / 0.0953102.
  expect(doubling).toBeCloseTo(7.2725, 4)
  expect(path.map(size => Math.round(size * 1e9) / 1e9)).toEqual([100, 110, 121])
  expect(linear).toEqual([100, 110.5, 121])
  expect(compoundGrowth(100, 100, 3).doubling).toBeNull()
  expect(compoundGrowth(100, 50, 1)).toMatchObject({ rate: -0.5, doubling: null })
})

test('the path ends where it should, and lies below the straight line in between', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (start, end, years) => {
        const { path, linear } = compoundGrowth(start, end, years)
        expect(path.at(-1) ?? 0).toBeCloseTo(end, 3)
        path.forEach((size, year) => {
          expect(size).toBeLessThanOrEqual((linear[year] ?? 0) * (1 + 1e-9) + 1e-9)
        })
      }
    )
  )
})
