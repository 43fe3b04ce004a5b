import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medianOf } from '../../../src/analysis/statistics/median.ts'

test('by hand', () => {
  expect(medianOf(Float64Array.of())).toBeNull()
  expect(medianOf(Float64Array.of(7))).toBe(7)
  expect(medianOf(Float64Array.of(9, 1, 5))).toBe(5)
  expect(medianOf(Float64Array.of(9, 1, 5, 6))).toBe(5.5)
  expect(medianOf(new Float64Array(1000))).toBe(0)
})

test('the same as sorting', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), values => {
      const sorted = values.toSorted((a, b) => a - b)
      const middle = values.length / 2
      const expected =
        ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
      expect(medianOf(Float64Array.from(values))).toBe(expected)
    })
  )
})
