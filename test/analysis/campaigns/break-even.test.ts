import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakEvenMargin, breakEvenPerMessage } from '../../../src/analysis/campaigns/break-even.ts'
import {
  expectedOutcomes,
  plannedResponse,
  responseAfter
} from '../../../src/analysis/campaigns/expected.ts'
import { ROUND } from './campaigns.ts'

test('by hand: with κ = λ a message may be one half-life late', () => {
  // log₂(1 + κ/λ) = log₂ 2 = 1.
  expect(breakEvenPerMessage(ROUND)).toEqual({ kind: 'delay', days: expect.closeTo(10, 12) })
  // κ = 3λ: log₂ 4 = 2 half-lives.
  expect(breakEvenPerMessage({ ...ROUND, rate: ROUND.rate / 3 })).toEqual({
    kind: 'delay',
    days: expect.closeTo(20, 12)
  })
  // With the budget spent by both, the margins are equal where the responses are.
  expect(breakEvenMargin(ROUND)).toEqual({ kind: 'delay', days: expect.closeTo(10, 6) })
})

test('by hand: with fewer events than budget the trigger must make up for the number', () => {
  // λ/(λ + κ) = 1/3 where κ = 2λ. Planned: 5,000·(4 % + 16 %/3) = 466.667 answers, 2,333.33 − 500 =
  // 1,833.33. Triggered: 3,465.74 messages. p = (1,833.33 / 3,465.74 + 0.1) / 5 = 0.125797;
  // a = 10·log₂(0.16 / 0.085797) = 8.9908 days. The messages alone would allow 10·log₂ 3 = 15.85.
  const half = { ...ROUND, rate: ROUND.rate / 2 }
  const found = breakEvenMargin(half)
  expect(found.kind).toBe('delay')
  expect(found.kind === 'delay' && found.days).toBeCloseTo(8.9908, 3)
  expect(breakEvenPerMessage(half)).toEqual({ kind: 'delay', days: expect.closeTo(15.8496, 4) })
})

test('there may be none', () => {
  expect(breakEvenMargin({ ...ROUND, rate: 0 })).toEqual({ kind: 'no-events' })
  expect(breakEvenPerMessage({ ...ROUND, rate: 0 })).toEqual({ kind: 'no-events' })
  expect(breakEvenMargin({ ...ROUND, atOnce: 0.04 })).toEqual({ kind: 'no-decay' })
  expect(breakEvenPerMessage({ ...ROUND, atOnce: 0.01 })).toEqual({ kind: 'no-decay' })
  // 69 messages against 5,000 whose half is answered without any event.
  expect(breakEvenMargin({ ...ROUND, rate: ROUND.rate / 100, base: 0.1 })).toEqual({
    kind: 'never'
  })
  // Messages that cost as much as an answer brings lose at any rate: fewer lose less.
  const dear = { ...ROUND, rate: ROUND.rate / 100, cost: 5 }
  expect(breakEvenMargin(dear)).toEqual({ kind: 'always' })
})

test('at the break-even delay nothing is lost or won', () => {
  const money = fc.double({ min: 0.01, max: 20, noNaN: true })
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.4, noNaN: true }),
      fc.double({ min: 0.05, max: 30, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.04, noNaN: true }),
      money,
      (rate, halfLife, atOnce, base, margin) => {
        const campaigns = { ...ROUND, rate, halfLife, atOnce, base, margin }
        const found = breakEvenMargin(campaigns)
        if (found.kind === 'delay') {
          const { planned, triggered } = expectedOutcomes({ ...campaigns, late: found.days })
          expect(triggered.margin).toBeCloseTo(planned.margin, 4)
        }
        const each = breakEvenPerMessage(campaigns)
        expect(each.kind).toBe('delay')
        if (each.kind === 'delay') {
          expect(responseAfter(each.days, campaigns)).toBeCloseTo(plannedResponse(campaigns), 10)
        }
      }
    )
  )
})
