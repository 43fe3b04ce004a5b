import { expect, test } from 'vitest'
import { leftOver } from '../../../src/analysis/margin/rounded-shares.ts'

test('by hand: the four shares of the deck leave between nothing and a thousandth', () => {
  // 49.4 + 30.2 + 19.2 + 1.3 = 100.1; each ± 0.05: 99.9 to 100.3.
  expect(leftOver([0.494, 0.302, 0.192, 0.013], 0.001)).toEqual([0, 0.001])
})

test('by hand: 60 and 30 in whole per cent leave nine to eleven', () => {
  const [least, most] = leftOver([0.6, 0.3], 0.01)
  expect(least).toBeCloseTo(0.09, 12)
  expect(most).toBeCloseTo(0.11, 12)
})
