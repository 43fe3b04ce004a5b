import { expect, test } from 'vitest'
import { compareCampaigns, estimateOf } from '../../../src/analysis/campaigns/compare.ts'
import type { Campaigns } from '../../../src/analysis/campaigns/model.ts'
import { runsWithin, simulate } from '../../../src/analysis/campaigns/simulate.ts'
import { type Random, seeded } from '../../../src/analysis/statistics/random.ts'
import { sampleOf } from '../../../src/analysis/statistics/welch.ts'
import { ROUND } from './campaigns.ts'

const between = (random: Random, low: number, high: number) =>
  low * (high / low) ** random.uniform()

/** Any campaigns that a reader might describe. */
function anyCampaigns(random: Random): Campaigns {
  return {
    customers: 20 + random.integer(300),
    rate: between(random, 0.003, 0.3),
    atOnce: between(random, 0.05, 0.9),
    halfLife: between(random, 0.1, 60),
    base: between(random, 0.001, 0.2),
    every: between(random, 2, 40),
    late: random.integer(3) === 0 ? 0 : between(random, 0.01, 40),
    period: between(random, 40, 120),
    cost: between(random, 0.01, 1),
    margin: between(random, 0.5, 50)
  }
}

test('simulated means agree with the closed forms within four standard errors', () => {
  const random = seeded(2014)
  let capped = 0
  for (let trial = 0; trial < 40; trial += 1) {
    const campaigns = anyCampaigns(random)
    const { planned, triggered, difference, budget, runs } = compareCampaigns(
      campaigns,
      400,
      random.bits()
    )
    if (triggered.expected.sent < 0.999 * campaigns.customers * campaigns.rate * campaigns.period)
      capped += 1
    const where = JSON.stringify({ ...campaigns, budget, runs })
    for (const [estimate, expected] of [
      [planned.answered, planned.expected.answered],
      [planned.margin, planned.expected.margin],
      [triggered.answered, triggered.expected.answered],
      [triggered.margin, triggered.expected.margin],
      [difference, difference.expected]
    ] as const) {
      const off = Math.abs(estimate.mean - expected)
      expect(off, where).toBeLessThan(4 * estimate.standardError + 1e-9)
    }
  }
  // Cases in which the budget stops the trigger are among them.
  expect(capped).toBeGreaterThan(5)
})

test('the answers to triggered messages scatter as a Poisson number: the variance is the mean', () => {
  const { triggeredAnswered, triggeredSent } = simulate(
    { ...ROUND, customers: 50, rate: 0.02, period: 60, every: 5 },
    4000,
    7
  )
  // Mean 50·0.02·60 = 60 events, of 600 messages that the budget has. The variance of a variance of
  // 4,000 values is known to √(2/4000) = 2.2 %.
  const sent = sampleOf(triggeredSent)
  expect(Math.abs(sent.variance / 60 - 1)).toBeLessThan(0.09)
  const answered = sampleOf(triggeredAnswered)
  expect(Math.abs(answered.variance / (60 * 0.12) - 1)).toBeLessThan(0.09)
})

test('common random numbers make the difference better known, and the seed decides everything', () => {
  const one = compareCampaigns({ ...ROUND, customers: 300, late: 1, every: 10 }, 300, 1)
  expect(one.difference.standardError).toBeLessThan(0.95 * one.difference.unpaired)
  const again = compareCampaigns({ ...ROUND, customers: 300, late: 1, every: 10 }, 300, 1)
  expect(again).toEqual(one)
  const other = compareCampaigns({ ...ROUND, customers: 300, late: 1, every: 10 }, 300, 2)
  expect(other.planned.answered.mean).not.toBe(one.planned.answered.mean)
})

test('certain answers, by hand', () => {
  // Everybody always answers: 3 messages to 10 people are 30 answers.
  const sure = { ...ROUND, customers: 10, atOnce: 1, base: 1, every: 20, period: 60 }
  const { planned, triggered, difference, ahead } = compareCampaigns(sure, 50, 3)
  expect(planned.answered).toMatchObject({ mean: 30, standardError: 0, low: 30, high: 30 })
  expect(planned.margin.mean).toBeCloseTo(30 * 5 - 3, 10)
  expect(triggered.answered.mean).toBeCloseTo(triggered.sent, 10)
  expect(triggered.sent).toBeLessThanOrEqual(30)
  expect(difference.mean).toBeCloseTo(triggered.margin.mean - planned.margin.mean, 9)
  expect(ahead).toBe(0)
  // Nothing ever happens, and nobody answers by themselves.
  const nothing = compareCampaigns({ ...ROUND, rate: 0, base: 0 }, 20, 3)
  expect(nothing.planned.answered.mean).toBe(0)
  expect(nothing.triggered).toMatchObject({ sent: 0, margin: { mean: 0 } })
})

test('by hand: the interval of the mean of 1, 2, 3', () => {
  // s = 1, standard error 1/√3; t(0.975; 2) = 4.302653.
  const { mean, low, high, runs } = estimateOf(Float64Array.of(1, 2, 3))
  expect(mean).toBe(2)
  expect(high - 2).toBeCloseTo(4.302653 / Math.sqrt(3), 5)
  expect(2 - low).toBeCloseTo(4.302653 / Math.sqrt(3), 5)
  expect(runs).toEqual({ low: 1.05, high: 2.95 })
})

test('what would take too long is simulated less often, and at least twenty times', () => {
  expect(runsWithin(ROUND, 70)).toBe(70)
  const huge = { ...ROUND, customers: 5000, rate: 0.3, every: 2, period: 180 }
  expect(runsWithin(huge, 500)).toBe(20)
  expect(runsWithin(huge, 5)).toBe(5)
  expect(compareCampaigns({ ...ROUND, customers: 5000 }, 500, 1)).toMatchObject({ cut: true })
})
