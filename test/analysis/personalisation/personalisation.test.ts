import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  breakEvenSends,
  breakEvenUplift,
  profitOf
} from '../../../src/analysis/personalisation/break-even.ts'
import { evidenceOf, groupsOf } from '../../../src/analysis/personalisation/evidence.ts'
import { personalisation } from '../../../src/analysis/personalisation/personalisation.ts'
import { countsOf, personalised } from '../../../src/analysis/personalisation/rates.ts'

const RATES = { open: 0.2, click: 0.1, convert: 0.05 }
const MAIL = { open: 0, click: 0.14, convert: [0.1] }
const PRICES = { margin: 40, fixed: 150, perSend: 0.002 }
const TRIAL = { sends: 20_000, split: 0.5, confidence: 0.95, power: 0.8 }

describe('the two readings of “+14 %” and “+10 %”', () => {
  test('relative, by hand', () => {
    // 20,000 sends → 4,000 opens → 400 clicks → 20 conversions.
    expect(countsOf(20_000, RATES)).toEqual({
      sends: 20_000,
      opens: 4000,
      clicks: 400,
      conversions: 20
    })
    // Clicks 10 % × 1.14 = 11.4 % of opens; conversions 5 % × 1.1 = 5.5 %: 456 clicks, 25.08 conversions.
    const { rates, capped } = personalised(RATES, MAIL, 'relative')
    expect(rates.open).toBe(0.2)
    expect(rates.click).toBeCloseTo(0.114, 12)
    expect(rates.convert).toBeCloseTo(0.055, 12)
    expect(capped).toBe(false)
    expect(countsOf(20_000, rates).conversions).toBeCloseTo(25.08, 10)
  })

  test('points, by hand', () => {
    // CTR 2 % + 14 points = 16 % of sends, which is 80 % of the 20 % that open; 5 % + 10 points = 15 %.
    const { rates, capped } = personalised(RATES, MAIL, 'points')
    expect(rates.click).toBeCloseTo(0.8, 12)
    expect(rates.convert).toBeCloseTo(0.15, 12)
    expect(capped).toBe(false)
    // 20,000 × 16 % = 3,200 clicks; × 15 % = 480.
    expect(countsOf(20_000, rates).conversions).toBeCloseTo(480, 9)
  })

  test('mail and site one after the other', () => {
    const both = { ...MAIL, convert: [0.1, 0.19] }
    // 5 % × 1.1 × 1.19 = 6.545 %; 5 + 10 + 19 points = 34 %.
    expect(personalised(RATES, both, 'relative').rates.convert).toBeCloseTo(0.06545, 12)
    expect(personalised(RATES, both, 'points').rates.convert).toBeCloseTo(0.34, 12)
  })

  test('nobody clicks who did not open, and no rate leaves 0 to 100 %', () => {
    const few = { ...RATES, open: 0.1 }
    expect(personalised(few, MAIL, 'points')).toMatchObject({ rates: { click: 1 }, capped: true })
    expect(personalised({ ...RATES, open: 0 }, MAIL, 'points').rates.click).toBe(0)
    const worse = { open: -0.5, click: 0, convert: [-0.1] }
    expect(personalised(RATES, worse, 'points')).toMatchObject({
      rates: { open: 0, convert: 0 },
      capped: true
    })
    expect(personalised(RATES, { ...MAIL, open: 9 }, 'relative').rates.open).toBe(1)
  })
})

describe('break-even', () => {
  test('by hand: 18,382 sends, or 23.75 %', () => {
    const found = personalisation(RATES, MAIL, 'relative', PRICES, TRIAL)
    // 5.08 more × 40 = 203.20; 150 + 20,000 × 0.002 = 190; 13.20 left.
    expect(found.gain).toBeCloseTo(203.2, 8)
    expect(found.cost).toBeCloseTo(190, 10)
    expect(found.profit).toBeCloseTo(13.2, 8)
    expect(found.uplift).toBeCloseTo(0.254, 10)
    // 5.08 / 20,000 × 40 = 0.01016 a send, less 0.002: 0.00816; 150 / 0.00816.
    expect(found.breakEven.sends).toBeCloseTo(18_382.3529, 3)
    // 190 / (40 × 20).
    expect(found.breakEven.uplift).toBeCloseTo(0.2375, 10)
    expect(found.otherReading).toBeCloseTo(480, 8)
    expect(personalisation(RATES, MAIL, 'points', PRICES, TRIAL).otherReading).toBeCloseTo(25.08, 8)
  })

  test('none where a send costs what it brings, or nothing is there to lift', () => {
    expect(breakEvenSends(0.0001, { ...PRICES, perSend: 0.004 })).toBeNull()
    expect(breakEvenSends(0.0001, { ...PRICES, perSend: 0.005 })).toBeNull()
    expect(breakEvenSends(0.001, { ...PRICES, fixed: 0 })).toBe(0)
    expect(breakEvenUplift(100, 0, PRICES)).toBeNull()
    expect(breakEvenUplift(100, 0.001, { ...PRICES, margin: 0 })).toBeNull()
    // 150 / 1 + 0.002 over 40 × 0.5 = 7.5: half of the sends cannot convert 8.5 times as often.
    expect(breakEvenUplift(1, 0.5, PRICES)).toBeNull()
    const none = personalisation({ ...RATES, open: 0 }, MAIL, 'relative', PRICES, TRIAL)
    expect(none).toMatchObject({ uplift: null, gain: 0, profit: -190, breakEven: { sends: null } })
  })

  test('at the break-even nothing is left, and beyond it something is', () => {
    const prices = fc.record({
      margin: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
      fixed: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
      perSend: fc.double({ min: 0, max: 1, noNaN: true })
    })
    const chance = fc.double({ min: 1e-5, max: 0.5, noNaN: true })
    fc.assert(
      fc.property(prices, chance, fc.integer({ min: 1, max: 1e7 }), (price, base, sends) => {
        const at = breakEvenSends(base, price)
        if (at !== null) {
          expect(Math.abs(profitOf(at, base, price)) / price.fixed).toBeLessThan(1e-6)
          expect(profitOf(at * 1.01, base, price)).toBeGreaterThan(0)
        }
        const uplift = breakEvenUplift(sends, base, price)
        if (uplift !== null) {
          const scale = price.fixed + sends * price.perSend
          expect(Math.abs(profitOf(sends, base * uplift, price)) / scale).toBeLessThan(1e-9)
        }
      })
    )
  })
})

describe('what a trial of these sends could tell', () => {
  test('10,000 against 10,000: 12.54 and 10 conversions are no evidence', () => {
    const { conversions, clicks } = personalisation(RATES, MAIL, 'relative', PRICES, TRIAL)
    // Ends of Wilson’s intervals, where 10,000 (share − p)² = z² p (1 − p), in per cent:
    // of 0.1254 from 0.072607 to 0.216497, of 0.1 from 0.054329 to 0.183994.
    const low = 0.0254 - Math.hypot(0.1254 - 0.072607, 0.183994 - 0.1)
    const high = 0.0254 + Math.hypot(0.216497 - 0.1254, 0.1 - 0.054329)
    expect((conversions.interval?.low ?? 0) * 100).toBeCloseTo(low, 5)
    expect((conversions.interval?.high ?? 0) * 100).toBeCloseTo(high, 5)
    // (1.959964 √(2 p̄ q̄) + 0.841621 √(p q + p′ q′))² / δ², p = 0.001, p′ = 0.001254, p̄ = 0.001127:
    // (1.959964 × 0.04744955 + 0.841621 × 0.04744921)² = 0.0176713; / 0.000254² = 273,906.6.
    expect(conversions.needed).toEqual({ treated: 273_907, base: 273_907 })
    expect(conversions.power).toBeLessThan(0.1)
    // Clicks, 2 % against 2.28 %: (1.959964 × 0.2046560 + 0.841621 × 0.2046464)² / 0.0028² = 41,930.3.
    expect(clicks.needed).toEqual({ treated: 41_931, base: 41_931 })
  })

  test('groups are whole; one that is empty tells nothing', () => {
    expect(groupsOf(101, 0.5)).toEqual({ treated: 51, base: 50 })
    expect(evidenceOf(0.1, 0.2, { ...TRIAL, sends: 1 })).toMatchObject({
      interval: null,
      power: null
    })
    expect(evidenceOf(0.1, 0.1, TRIAL).needed).toBeNull()
    const { needed } = evidenceOf(0.1, 0.2, { ...TRIAL, split: 0.8 })
    expect((needed?.treated ?? 0) / (needed?.base ?? 1)).toBeCloseTo(4, 1)
  })
})
