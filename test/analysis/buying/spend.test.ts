import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitSpend, refitSpend, spendIntervals } from '../../../src/analysis/buying/spend/fit.ts'
import { spendObjective } from '../../../src/analysis/buying/spend/likelihood.ts'
import {
  expectedSpend,
  meanSpend,
  type Spending,
  type SpendModel
} from '../../../src/analysis/buying/spend/model.ts'
import { lnGamma } from '../../../src/analysis/special/ln-gamma.ts'
import { drawGamma } from '../../../src/analysis/statistics/draws.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { CDNOW } from '../../reference/cdnow.ts'
import { gammaNodes } from './mixing.ts'

const model: SpendModel = CDNOW.gammaGamma

/** The density of the mean of n gamma (p, ν) values. */
const meanDensity = (z: number, n: number, p: number, nu: number) =>
  Math.exp(p * n * Math.log(n * nu) + (p * n - 1) * Math.log(z) - n * nu * z - lnGamma(p * n))

function simulatedSpend(of: SpendModel, customers: number, seed: number): Spending {
  const random = seeded(seed)
  const purchases: number[] = []
  const mean = new Float64Array(customers)
  for (let i = 0; i < customers; i += 1) {
    const n = 1 + random.integer(5)
    const nu = drawGamma(random, of.q) / of.gamma
    purchases.push(n)
    mean[i] = drawGamma(random, of.p * n) / nu / n
  }
  return { purchases, mean }
}

describe('gamma-gamma at published parameters, against quadrature over ν', () => {
  const nodes = gammaNodes(model.q, model.gamma, 0.04)
  const over = (f: (nu: number) => number) =>
    nodes.reduce((sum, { at, weight }) => sum + weight * f(at), 0)

  test.each([
    [1, 25],
    [2, 8.5],
    [6, 120]
  ])('%d purchases of %d on average', (n, z) => {
    const density = over(nu => meanDensity(z, n, model.p, nu))
    const { p, q, gamma } = model
    const objective = spendObjective({ purchases: [n], mean: Float64Array.of(z) })
    const value = objective(Float64Array.of(p, q, gamma), new Float64Array(3))
    expect(Math.exp(-value) / density).toBeCloseTo(1, 8)
    const expected = over(nu => (meanDensity(z, n, p, nu) * p) / nu) / density
    expect((expectedSpend(model, n, z) as number) / expected).toBeCloseTo(1, 8)
  })

  test('the mean of all, and what a customer is drawn to', () => {
    // 6.25 × 15.44 / 2.74 = 35.219, by hand.
    expect(meanSpend(model)).toBeCloseTo(35.219, 3)
    expect(meanSpend(model)).toBeCloseTo(
      over(nu => model.p / nu),
      8
    )
    // One purchase of 100: weight 6.25 / (6.25 + 2.74) on it, the rest on the mean of all.
    const weight = 6.25 / 8.99
    expect(expectedSpend(model, 1, 100)).toBeCloseTo(weight * 100 + (1 - weight) * 35.219, 3)
  })

  test('without a mean there is no number', () => {
    expect(meanSpend({ p: 2, q: 1, gamma: 3 })).toBeNull()
    expect(expectedSpend({ p: 0.2, q: 0.5, gamma: 3 }, 1, 10)).toBeNull()
  })
})

test('the more purchases, the closer to the customer’s own mean, and always between the two', () => {
  const some = fc.double({ min: 1, max: 500, noNaN: true })
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 200 }), (z, n) => {
      const all = meanSpend(model) as number
      const now = expectedSpend(model, n, z) as number
      expect(now).toBeGreaterThanOrEqual(Math.min(z, all) - 1e-9)
      expect(now).toBeLessThanOrEqual(Math.max(z, all) + 1e-9)
      const later = expectedSpend(model, n + 1, z) as number
      expect(Math.abs(later - z)).toBeLessThanOrEqual(Math.abs(now - z) + 1e-9)
    })
  )
})

test('the slopes are those of the value, weights included', () => {
  const some = fc.double({ min: 0.2, max: 20, noNaN: true })
  fc.assert(
    fc.property(
      fc.tuple(some, some, some),
      fc.array(some, { minLength: 3, maxLength: 3 }),
      (at, z) => {
        const objective = spendObjective(
          { purchases: [1, 4, 2], mean: Float64Array.from(z) },
          [1, 2, 0]
        )
        const gradient = new Float64Array(3)
        const point = Float64Array.from(at)
        objective(point, gradient)
        at.forEach((one, i) => {
          const width = 1e-5 * one
          const moved = (by: number) =>
            objective(
              point.map((value, j) => (j === i ? value + by : value)),
              new Float64Array(3)
            )
          const slope = (moved(width) - moved(-width)) / (2 * width)
          expect(Math.abs(slope - (gradient[i] as number))).toBeLessThan(
            1e-5 * (1 + Math.abs(slope))
          )
        })
      }
    )
  )
})

test('of 200 data sets the intervals hold the truth as often as they say', () => {
  const truth = [model.p, model.q, model.gamma]
  const held = [0, 0, 0]
  let known = 0
  for (let seed = 1; seed <= 200; seed += 1) {
    const spending = simulatedSpend(model, 200, seed)
    const fit = finish(fitSpend(spending))
    const intervals = fit.converged ? spendIntervals(fit.model, spending, 0.9) : null
    if (!intervals) continue
    known += 1
    intervals.forEach(({ low, high }, i) => {
      if (low <= (truth[i] as number) && (truth[i] as number) <= high)
        held[i] = (held[i] as number) + 1
    })
  }
  expect(known).toBeGreaterThanOrEqual(190)
  // 90 % expected; 3.3 standard deviations of a binomial of 200 are 7 %.
  for (const one of held) expect(Math.abs(one / known - 0.9)).toBeLessThan(0.07)
})

test('a resample in which everybody counts once is the data themselves', () => {
  const spending = simulatedSpend(model, 200, 3)
  const fit = finish(fitSpend(spending))
  const again = finish(refitSpend(fit.model, spending, new Float64Array(200).fill(1)))
  expect(again.p).toBeCloseTo(fit.model.p, 3)
})

test('another currency is another γ, and nothing else', () => {
  const euros = simulatedSpend(model, 300, 8)
  const pesos = { ...euros, mean: euros.mean.map(one => one * 4700) }
  const [one, other] = [finish(fitSpend(euros)), finish(fitSpend(pesos))]
  expect(other.converged).toBe(true)
  expect(other.model.gamma / one.model.gamma / 4700).toBeCloseTo(1, 6)
  expect(other.model.q).toBeCloseTo(one.model.q, 6)
  expect(other.logLikelihood).toBeCloseTo(one.logLikelihood - 300 * Math.log(4700), 5)
})

test('where all spend the same no interval is made up', () => {
  const same = { purchases: [1, 2, 3, 4], mean: new Float64Array(4).fill(20) }
  const fit = finish(fitSpend(same))
  expect(fit.converged).toBe(false)
  expect(expectedSpend(fit.model, 2, 20)).toBeCloseTo(20, 2)
})
