import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limitsOf, scoresByAppearance } from '../../src/analysis/rfm/score.ts'
import { scoreTwelve, TWELVE } from '../../src/components/twelve-customers.ts'
import { ntiles } from '../../src/exercises/ntile.ts'
import { practiceRows, solveTable } from '../../src/exercises/solve-table.ts'
import { loadAs } from './practice.ts'

test('by hand: five values in two groups', () => {
  // l of n values are worse: 1 + ⌊2·l/5⌋ = 1 for l = 0, 1, 2 and 2 from l = 3.
  expect(ntiles([10, 20, 30, 40, 50], { groups: 2, best: 'high' })).toEqual([1, 1, 1, 2, 2])
  expect(ntiles([10, 20, 30, 40, 50], { groups: 2, best: 'low' })).toEqual([2, 2, 1, 1, 1])
  // Equals share the lower group; by appearance the first three in the list are the first group.
  expect(ntiles([7, 7, 7, 7, 7], { groups: 2, best: 'high' })).toEqual([1, 1, 1, 1, 1])
  const apart = { groups: 2, best: 'high', ties: 'appearance' } as const
  expect(ntiles([7, 7, 7, 7, 7], apart)).toEqual([1, 1, 1, 2, 2])
})

test('the same groups as the workbook’s RFM, for any values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 2, max: 10 }),
      (values, groups) => {
        const sorted = Float64Array.from(values).sort()
        const limits = limitsOf(sorted, groups, 'share')
        const shared = values.map(value => 1 + limits.filter(limit => value >= limit).length)
        expect(ntiles(values, { groups, best: 'high' })).toEqual(shared)
        const parted = [...scoresByAppearance(Float64Array.from(values), sorted, groups)]
        expect(ntiles(values, { groups, best: 'high', ties: 'appearance' })).toEqual(parted)
      }
    )
  )
})

test('the exercise has the twelve customers of the lesson, and its scores', () => {
  const text = readFileSync('content/exercises/rfm-by-hand.yaml', 'utf8')
  const exercise = loadAs('table', text)
  const rows = [...solveTable(exercise, practiceRows(exercise)).values()]
  const scored = scoreTwelve('share')
  expect(Object.values(exercise.rows).map(({ name }) => name.es)).toEqual(
    TWELVE.map(({ name }) => name)
  )
  for (const [
    index,
    { days, purchases, revenue, recency, frequency, monetary }
  ] of scored.entries()) {
    expect(Object.fromEntries(rows[index] ?? [])).toEqual({
      days,
      purchases,
      revenue,
      recency,
      frequency,
      monetary
    })
  }
})
