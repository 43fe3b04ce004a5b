import { describe, expect, test } from 'vitest'
import { regularisedBeta } from '../../../src/analysis/statistics/beta.ts'
import {
  binomialTable,
  drawBeta,
  drawBinomial,
  drawGamma
} from '../../../src/analysis/statistics/draws.ts'
import { type Random, seeded } from '../../../src/analysis/statistics/random.ts'

const DRAWS = 20_000

/** Largest distance between the empirical distribution and the true one: Kolmogorov and Smirnov's D. */
function distance(values: readonly number[], cdf: (x: number) => number): number {
  const sorted = [...values].sort((a, b) => a - b)
  let most = 0
  for (let i = 0; i < sorted.length; i += 1) {
    const x = sorted[i] as number
    // Of equal values the last counts.
    if (sorted[i + 1] === x) continue
    most = Math.max(most, Math.abs((i + 1) / sorted.length - cdf(x)))
  }
  return most
}

/** D·√n is above 1.95 once in a thousand (and less often for counts); seeds are fixed. */
const BOUND = 1.95 / Math.sqrt(DRAWS)

const many = (draw: (random: Random) => number, seed = 7) => {
  const random = seeded(seed)
  return Array.from({ length: DRAWS }, () => draw(random))
}

describe.each([
  [1, 0.3],
  [12, 0.5],
  [500, 0.2],
  [2000, 0.001],
  [50_000, 0.97]
])('binomial of %i and %f', (n, p) => {
  const cdf = (k: number) => (k >= n ? 1 : regularisedBeta(n - k, k + 1, 1 - p, p))

  test.each([
    ['from the mode outwards', (random: Random) => drawBinomial(random, n, p)],
    ['from a table', binomialTable(n, p)]
  ] as const)('%s', (_, draw) => {
    const values = many(draw)
    expect(values.every(k => Number.isInteger(k) && k >= 0 && k <= n)).toBe(true)
    expect(distance(values, cdf)).toBeLessThan(BOUND)
  })
})

test.each([0, 1])('nobody or everybody: %i', p => {
  expect(drawBinomial(seeded(1), 40, p)).toBe(40 * p)
  expect(binomialTable(40, p)(seeded(1))).toBe(40 * p)
})

test('none of none', () => expect(drawBinomial(seeded(1), 0, 0.5)).toBe(0))

test.each([
  [2, 3],
  [0.4, 2.5],
  [90, 400]
])('beta %f, %f', (a, b) => {
  const values = many(random => drawBeta(random, a, b))
  expect(distance(values, x => regularisedBeta(a, b, x))).toBeLessThan(BOUND)
})

test.each([0.3, 1, 7])('gamma %f has its mean and its variance', shape => {
  const values = many(random => drawGamma(random, shape))
  const mean = values.reduce((sum, x) => sum + x, 0) / DRAWS
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS
  // Four standard errors: of the mean √(shape/n), of the variance √((2 + 6/shape)/n) · shape.
  expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / DRAWS))
  expect(Math.abs(variance - shape)).toBeLessThan(4 * shape * Math.sqrt((2 + 6 / shape) / DRAWS))
})

// A stream that stands at the upper edge: what rounding leaves over is a value all the same.
test('the largest number that can be drawn', () => {
  const edge: Random = { bits: () => 2 ** 32 - 1, uniform: () => 1 - 2 ** -53, integer: n => n - 1 }
  const drawn = drawBinomial(edge, 100, 0.3)
  expect(drawn).toBeGreaterThanOrEqual(0)
  expect(drawn).toBeLessThanOrEqual(100)
  expect(binomialTable(100, 0.3)(edge)).toBeLessThanOrEqual(100)
})
