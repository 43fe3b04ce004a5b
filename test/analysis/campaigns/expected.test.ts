import { expect, test } from 'vitest'
import {
  expectedOutcomes,
  plannedResponse,
  plannedShare,
  responseAfter
} from '../../../src/analysis/campaigns/expected.ts'
import { budgetOf, plannedSends } from '../../../src/analysis/campaigns/model.ts'
import { ROUND } from './campaigns.ts'

test('by hand: 20 % at once and 4 % without an event are 12 % after one half-life, 8 % after two', () => {
  expect(responseAfter(0, ROUND)).toBe(0.2)
  expect(responseAfter(10, ROUND)).toBeCloseTo(0.12, 15)
  expect(responseAfter(20, ROUND)).toBeCloseTo(0.08, 15)
  expect(responseAfter(Number.POSITIVE_INFINITY, ROUND)).toBe(0.04)
})

test('by hand: where events come as often as what they add halves, planned messages meet half of it', () => {
  // λ = ln 2 / 10 = κ: λ / (λ + κ) = ½, and 4 % + ½·16 % = 12 %.
  expect(plannedShare(ROUND)).toBeCloseTo(0.5, 15)
  expect(plannedResponse(ROUND)).toBeCloseTo(0.12, 15)
  expect(plannedResponse({ ...ROUND, rate: 0 })).toBe(0.04)
})

test('the mean over the exponential delay, by numerical integration', () => {
  for (const [rate, halfLife] of [
    [0.03, 1],
    [0.5, 3],
    [0.01, 40]
  ] as const) {
    const campaigns = { ...ROUND, rate, halfLife }
    // Midpoint rule over u = P(D ≤ d), where the delay is −ln(1 − u) / λ.
    const steps = 200_000
    let sum = 0
    for (let i = 0; i < steps; i += 1) {
      sum += responseAfter(-Math.log1p(-(i + 0.5) / steps) / rate, campaigns)
    }
    expect(plannedResponse(campaigns)).toBeCloseTo(sum / steps, 6)
  }
})

test('by hand: both policies of the round numbers', () => {
  // Every 20 days in 100 days: 5 times 1,000 messages.
  expect(plannedSends(ROUND)).toBe(5)
  expect(budgetOf(ROUND)).toBe(5000)
  const { planned, triggered } = expectedOutcomes(ROUND)
  // 12 % of 5,000 are 600 answers: 600·5 − 5,000·0.1 = 2,500.
  expect(planned.answered).toBeCloseTo(600, 9)
  expect(planned.margin).toBeCloseTo(2500, 9)
  // 1,000·0.0693147·100 = 6,931 events for 5,000 messages: the budget is spent; 12 % after 10 days.
  expect(triggered.sent).toBeCloseTo(5000, 6)
  expect(triggered.margin).toBeCloseTo(2500, 5)
  // With a tenth of the events 693.147 messages go out, and the rest is not spent.
  const fewer = expectedOutcomes({ ...ROUND, rate: ROUND.rate / 10 }).triggered
  expect(fewer.sent).toBeCloseTo(693.147, 3)
  expect(fewer.margin).toBeCloseTo(693.147 * (0.12 * 5 - 0.1), 2)
})

test('a period that is a whole number of intervals ends with a message', () => {
  expect(plannedSends({ every: 0.1, period: 0.3 })).toBe(3)
  expect(plannedSends({ every: 14, period: 84 })).toBe(6)
  expect(plannedSends({ every: 14, period: 13 })).toBe(0)
})
