import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawNormal } from '../../../src/analysis/statistics/draws.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { sampleOf, welch } from '../../../src/analysis/statistics/welch.ts'
import { wilson } from '../../../src/analysis/statistics/wilson.ts'
import { type Cuped, cuped, repeats } from '../../../src/analysis/trials/cuped.ts'
import { momentsOf, type Pair } from '../../../src/analysis/trials/moments.ts'

const pairs = (...all: readonly (readonly [spend: number, before: number])[]): Pair[] =>
  all.map(([spend, before]) => ({ spend, before }))
const found = (treated: readonly Pair[], control: readonly Pair[]) =>
  cuped(momentsOf(treated), momentsOf(control), 0.95)

test('by hand', () => {
  // Treated: spend 10, 14, 24 (mean 16), before 4, 8, 12 (mean 8); control: spend 4, 12 (mean 8), before
  // 2, 8 (mean 5). Products of deviations: treated (−6)(−4) + (−2)(0) + (8)(4) = 56, control (−4)(−3) +
  // (4)(3) = 24: 80. Squares before: 32 and 18: 50. θ = 1.6. Difference 8 − 1.6 · 3 = 3.2.
  // Squares of spend: 36 + 4 + 64 = 104 and 32: ρ = 80 / √(50 · 136) = 0.970143.
  const { plain, adjusted, theta, correlation } = found(
    pairs([10, 4], [14, 8], [24, 12]),
    pairs([4, 2], [12, 8])
  ) as Cuped
  expect(plain.difference).toBeCloseTo(8, 12)
  expect(theta).toBeCloseTo(1.6, 12)
  expect(adjusted.difference).toBeCloseTo(3.2, 12)
  expect(correlation).toBeCloseTo(0.970143, 6)
  // Adjusted values 3.6, 1.2, 4.8 (variance 3.36) and 0.8, −0.8 (1.28): √(1.12 + 0.64).
  expect(adjusted.standardError).toBeCloseTo(Math.sqrt(1.76), 12)
})

const money = fc.integer({ min: -200, max: 5000 }).map(value => value / 10)
const group = fc.array(fc.record({ spend: money, before: money }), { minLength: 3, maxLength: 40 })

test('the difference is the coefficient of a regression on group and spend before', () => {
  fc.assert(
    fc.property(group, group, (treated, control) => {
      const cupedNow = found(treated, control)
      fc.pre(cupedNow !== null && cupedNow.correlation !== null && !repeats(cupedNow.correlation))
      const rows = [
        ...treated.map(({ spend, before }) => ({ x: [1, 1, before], spend })),
        ...control.map(({ spend, before }) => ({ x: [1, 0, before], spend }))
      ]
      // Normal equations of spend = a + b·group + c·before, by Cramer's rule.
      const sum = (of: (row: (typeof rows)[number]) => number) =>
        rows.reduce((total, row) => total + of(row), 0)
      const at = (row: (typeof rows)[number], i: number) => row.x[i] as number
      const matrix = [0, 1, 2].map(i => [0, 1, 2].map(j => sum(row => at(row, i) * at(row, j))))
      const right = [0, 1, 2].map(i => sum(row => at(row, i) * row.spend))
      const put = (column: number) =>
        matrix.map((line, i) => line.map((value, j) => (j === column ? right[i] : value) as number))
      const coefficient = (column: number) => determinant(put(column)) / determinant(matrix)
      expect(cupedNow?.adjusted.difference).toBeCloseTo(coefficient(1), 4)
      expect(cupedNow?.theta).toBeCloseTo(coefficient(2), 4)
    })
  )
})

const determinant = (m: readonly (readonly number[])[]): number => {
  const [[a, b, c], [d, e, f], [g, h, i]] = m as unknown as [number[], number[], number[]]
  const n = (value: number | undefined) => value as number
  return (
    n(a) * (n(e) * n(i) - n(f) * n(h)) -
    n(b) * (n(d) * n(i) - n(f) * n(g)) +
    n(c) * (n(d) * n(h) - n(e) * n(g))
  )
}

test('adjusted values are what Welch’s interval is taken of', () => {
  fc.assert(
    fc.property(group, group, (treated, control) => {
      const now = found(treated, control)
      fc.pre(now !== null && now.correlation !== null && !repeats(now.correlation))
      const less = (all: readonly Pair[]) =>
        sampleOf(Float64Array.from(all, one => one.spend - (now?.theta ?? 0) * one.before))
      const again = welch(less(treated), less(control), 0.95)
      expect(now?.adjusted.low).toBeCloseTo(again?.low as number, 6)
      expect(now?.adjusted.high).toBeCloseTo(again?.high as number, 6)
      // Nothing that is added to all of either period, in both groups, changes the difference.
      const moved = (all: readonly Pair[]) =>
        all.map(({ spend, before }) => ({ spend: spend + 7, before: before - 90 }))
      expect(found(moved(treated), moved(control))?.adjusted.difference).toBeCloseTo(
        now?.adjusted.difference as number,
        6
      )
    })
  )
})

describe('nothing to take out', () => {
  test('the same for everybody before', () => {
    const now = found(pairs([1, 5], [3, 5]), pairs([2, 5], [9, 5])) as Cuped
    expect(now.correlation).toBeNull()
    expect(now).toMatchObject({ adjusted: now.plain, theta: 0, worth: 1 })
  })

  test('the same money twice', () => {
    const now = found(pairs([1, 1], [3, 3]), pairs([2, 2], [9, 9])) as Cuped
    expect(repeats(now.correlation as number)).toBe(true)
    expect(now.adjusted).toBe(now.plain)
  })

  test('too few, or nobody differs', () => {
    expect(found(pairs([1, 1]), pairs([2, 3], [9, 4]))).toBeNull()
    expect(found(pairs([4, 1], [4, 2]), pairs([2, 3], [2, 4]))).toBeNull()
  })
})

// Deng et al. 2013, section 3.1: the variance falls by a factor of 1 − ρ².
test('over simulated trials: no bias, variance 1 − ρ², intervals hold the truth', () => {
  const random = seeded(11)
  const RHO = 0.7
  const TRIALS = 600
  const draw = (n: number, effect: number): Pair[] =>
    Array.from({ length: n }, () => {
      const before = drawNormal(random)
      const spend = RHO * before + Math.sqrt(1 - RHO ** 2) * drawNormal(random) + effect
      return { spend, before }
    })
  const plain: number[] = []
  const adjusted: number[] = []
  let held = 0
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const now = found(draw(160, 0.5), draw(40, 0)) as Cuped
    plain.push(now.plain.difference)
    adjusted.push(now.adjusted.difference)
    if (now.adjusted.low <= 0.5 && now.adjusted.high >= 0.5) held += 1
  }
  const [before, after] = [plain, adjusted].map(all => sampleOf(Float64Array.from(all)))
  expect(after?.mean).toBeCloseTo(0.5, 1)
  // The ratio of two variances of 600 values that correlate: to a tenth or so.
  expect(Math.abs((after?.variance ?? 0) / (before?.variance ?? 1) - (1 - RHO ** 2))).toBeLessThan(
    0.06
  )
  const { low, high } = wilson(held, TRIALS, 0.999)
  expect(low).toBeLessThan(0.95)
  expect(high).toBeGreaterThan(0.95)
})
