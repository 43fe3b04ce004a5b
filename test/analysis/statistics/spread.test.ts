import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantile, spreadOf } from '../../../src/analysis/statistics/spread.ts'
import { query } from '../../support/duckdb.ts'

test('by hand: of 1 to 41 the middle 95 % is 2 to 40', () => {
  // Positions 40 · 0.025 = 1 and 40 · 0.975 = 39, from 0.
  const draws = Array.from({ length: 41 }, (_, at) => 41 - at)
  const { mean, low, high } = spreadOf(draws)
  expect(mean).toBe(21)
  expect(low).toBeCloseTo(2, 12)
  expect(high).toBeCloseTo(40, 12)
  expect(spreadOf([3])).toEqual({ mean: 3, low: 3, high: 3 })
  // Half-way between the second and the third of four: 2.5.
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5)
})

test('DuckDB’s quantile_cont says the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 40 }),
      async (list, fortieths) => {
        const rows = list.map(value => ({ value }))
        const share = fortieths / 40
        const [row] = await query(`SELECT QUANTILE_CONT(value, ${share}) AS q FROM rows`, { rows })
        const sorted = Float64Array.from(list).sort()
        expect(quantile(sorted, share)).toBeCloseTo(Number(row?.['q']), 9)
      }
    ),
    { numRuns: 50 }
  )
})
