import fc from 'fast-check'
import { expect, test } from 'vitest'
import { midRanks, spearman } from '../../../src/analysis/statistics/spearman.ts'

test('equal values share the mean of their places', () => {
  expect([...midRanks([30, 10, 20, 20])]).toEqual([4, 1, 2.5, 2.5])
})

test('by hand, with ties', () => {
  // Ranks 1 2.5 2.5 4 and 1 2 3 4, less 2.5: products 2.25 + 0 + 0 + 2.25; squares 4.5 and 5.
  expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
})

test('hours of television and IQ of ten people: −29/165', () => {
  // The worked example of the article “Spearman's rank correlation coefficient” (Wikipedia): −0.175757….
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
  expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12)
})

test('a single value all along, or too few: none', () => {
  expect(spearman([1, 1], [1, 2])).toBeNull()
  expect(spearman([1], [2])).toBeNull()
  expect(spearman([], [])).toBeNull()
})

test('without ties it is 1 − 6 Σd² / (n³ − n), and keeps to −1 … 1', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), order => {
      const straight = [0, 1, 2, 3, 4, 5, 6, 7]
      const squares = order.reduce((sum, value, at) => sum + (value - at) ** 2, 0)
      expect(spearman(straight, order)).toBeCloseTo(1 - (6 * squares) / (8 ** 3 - 8), 10)
    })
  )
})
