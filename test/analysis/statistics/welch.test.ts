import { describe, expect, test } from 'vitest'
import { normalQuantile } from '../../../src/analysis/statistics/normal.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { sampleOf, welch } from '../../../src/analysis/statistics/welch.ts'
import { CARS, SLEEP } from '../../reference/two-samples.ts'

const of = (values: readonly number[]) => sampleOf(Float64Array.from(values))

describe('welch', () => {
  test('published: the sleep data', () => {
    const found = welch(of(SLEEP.first), of(SLEEP.second), 0.95)
    expect(found?.difference).toBeCloseTo(0.75 - 2.33, 12)
    expect((found?.difference ?? 0) / (found?.standardError ?? 1)).toBeCloseTo(SLEEP.t, 4)
    expect(found?.degreesOfFreedom).toBeCloseTo(SLEEP.degreesOfFreedom, 3)
    expect(found?.pValue).toBeCloseTo(SLEEP.pValue, 5)
    expect(found?.low).toBeCloseTo(SLEEP.low, 7)
    expect(found?.high).toBeCloseTo(SLEEP.high, 7)
  })

  test('published: cars of two countries, from size, mean and spread', () => {
    const known = ({ n, mean, sd }: typeof CARS.american) => ({ n, mean, variance: sd ** 2 })
    const found = welch(known(CARS.american), known(CARS.japanese), 0.95)
    expect((found?.difference ?? 0) / (found?.standardError ?? 1)).toBeCloseTo(CARS.t, 3)
    expect(found?.degreesOfFreedom).toBeCloseTo(CARS.degreesOfFreedom, 2)
  })

  test('one sample without any spread: the other one decides', () => {
    // 2, 4, 6: variance 4, over 3; 2 degrees of freedom, t 4.3027.
    const found = welch(of([2, 4, 6]), of([1, 1, 1]), 0.95)
    expect(found?.degreesOfFreedom).toBeCloseTo(2, 12)
    expect(found?.low).toBeCloseTo(3 - 4.302653 * Math.sqrt(4 / 3), 5)
  })

  test('nothing to go by', () => {
    expect(welch(of([1]), of([1, 2]), 0.95)).toBeNull()
    expect(welch(of([1, 2]), of([]), 0.95)).toBeNull()
    expect(welch(of([3, 3]), of([4, 4]), 0.95)).toBeNull()
  })

  test('a far-off origin costs no digits', () => {
    expect(of([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance).toBe(30)
  })

  test('a 95 % interval holds the truth in about 95 % of a thousand samples', () => {
    const random = seeded(11)
    const draw = (n: number, mean: number, sd: number) =>
      Array.from({ length: n }, () => mean + sd * normalQuantile(random.uniform()))
    let held = 0
    for (let round = 0; round < 1000; round += 1) {
      // Small and unlike in size and spread: where a pooled test goes wrong.
      const found = welch(of(draw(8, 5, 1)), of(draw(20, 2, 6)), 0.95)
      if (found && found.low <= 3 && found.high >= 3) held += 1
    }
    // 950 ± 3 standard errors of √(1000·0.95·0.05) = 6.9.
    expect(Math.abs(held - 950)).toBeLessThan(21)
  })
})
