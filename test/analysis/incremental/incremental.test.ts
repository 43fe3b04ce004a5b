import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  incrementalFromSpend,
  incrementalFromTotals
} from '../../../src/analysis/incremental/incremental.ts'
import {
  DEFAULT_INCREMENTAL,
  type IncrementalParams
} from '../../../src/analysis/incremental/model.ts'
import { normalQuantile } from '../../../src/analysis/statistics/normal.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'

const params = (over: Partial<IncrementalParams> = {}) => ({ ...DEFAULT_INCREMENTAL, ...over })
const spend = (...values: number[]) => Float64Array.from(values)

describe('incremental revenue from totals', () => {
  test('the article: (95,000/95 − 5,000/5) × 95 = 0, which at five customers tells nothing', () => {
    const result = incrementalFromTotals(
      { customers: 95, revenue: 95_000 },
      { customers: 5, revenue: 5000 },
      params({ cost: 2000 })
    )
    expect(result.incremental).toEqual({ value: 0, low: null, high: null })
    expect(result.lift).toEqual({ value: 0, low: null, high: null })
    expect(result.profit?.value).toBe(-2000)
    expect(result.roi).toBe(-1)
    expect(result.verdict).toBe('too-few')
    // 95 of 100 is just what was planned.
    expect(result.ratioCheck).toEqual({ pValue: 1, mismatch: false })
    // Without a plan there is nothing to compare with.
    const unplanned = incrementalFromTotals(
      { customers: 1, revenue: 95_000 },
      { customers: 99, revenue: 5_000 },
      params({ planned: null })
    )
    expect(unplanned.ratioCheck).toBeNull()
    expect(result).toMatchObject({ pValue: null, detectable: null, bootstrap: null })
    // With a spread of 500 in both groups: √(500²/95 + 500²/5) = 229.4, times 2.67 + 0.93 of 4.4 degrees
    // of freedom: nothing below eight tenths of what people spend could have been seen.
    const spread = incrementalFromTotals(
      { customers: 95, revenue: 95_000, sd: 500 },
      { customers: 5, revenue: 5000, sd: 500 },
      params()
    )
    expect(spread.verdict).toBe('too-few')
    expect(spread.degreesOfFreedom).toBeCloseTo(4.4, 0)
    expect(spread.detectableLift).toBeCloseTo(0.83, 1)
  })

  test('from spreads it is the same as from single customers', () => {
    const [t, c] = [spend(0, 10, 20, 30), spend(0, 5, 10)]
    const single = incrementalFromSpend(t, c, params({ draws: 0 }))
    const totals = incrementalFromTotals(
      { customers: 4, revenue: 60, sd: Math.sqrt(500 / 3) },
      { customers: 3, revenue: 15, sd: 5 },
      params()
    )
    expect(totals.incremental?.low).toBeCloseTo(single.incremental?.low ?? 0, 9)
    expect(totals.pValue).toBeCloseTo(single.pValue ?? 0, 12)
    expect(totals.lift?.high).toBeCloseTo(single.lift?.high ?? 0, 9)
    expect(single.treated).toMatchObject({ customers: 4, revenue: 60, buyers: 3 })
    expect(totals.treated.buyers).toBeNull()
  })

  test('numbers that make no sense count as not given', () => {
    const good = { customers: 100, revenue: 50, sd: 1 }
    for (const customers of [0, -3, Number.NaN, Infinity, 0.5]) {
      expect(incrementalFromTotals(good, { customers, revenue: 5 }, params()).verdict).toBe(
        'no-control'
      )
      const none = incrementalFromTotals({ customers, revenue: 5 }, good, params())
      expect(none.verdict).toBe('no-treated')
      expect(none.treated).toEqual({ customers: 0, revenue: 5, mean: null, sd: null, buyers: null })
      expect(none).toMatchObject({
        difference: null,
        incremental: null,
        profit: null,
        roi: null,
        lift: null
      })
    }
    const odd = incrementalFromTotals(
      { customers: 100.9, revenue: Number.NaN, sd: -1 },
      good,
      params({ planned: Number.NaN, confidence: Number.NaN, power: Number.NaN })
    )
    expect(odd.treated).toMatchObject({ customers: 100, revenue: 0, sd: null })
    expect(odd.difference).toEqual({ value: -0.5, low: null, high: null })
  })
})

describe('incremental revenue from single customers', () => {
  test('seven customers by hand', () => {
    // Treated: mean 15, squares 225 + 25 + 25 + 225 = 500 over 3. Control: mean 5, variance 25.
    // Error: 166.67/4 + 25/3 = 50. Degrees of freedom 50²/(41.67²/3 + 8.33²/2) = 4.0755.
    const result = incrementalFromSpend(
      spend(0, 10, 20, 30),
      spend(0, 5, 10),
      params({ marginRate: 0.5, cost: 10 })
    )
    expect(result.difference?.value).toBe(10)
    expect(result.degreesOfFreedom).toBeCloseTo(2500 / ((125 / 3) ** 2 / 3 + (25 / 3) ** 2 / 2), 10)
    // SciPy 1.17, ttest_ind(equal_var=False) and t.ppf.
    expect(result.pValue).toBeCloseTo(0.22894283, 7)
    expect(result.difference?.low).toBeCloseTo(-9.48987726, 7)
    expect(result.difference?.high).toBeCloseTo(29.48987726, 7)
    expect(result.incremental?.value).toBe(40)
    expect(result.incremental?.high).toBeCloseTo(4 * 29.48987726, 6)
    // Half of 40 is margin, less 10; on 10.
    expect(result.profit?.value).toBe(10)
    expect(result.profit?.low).toBeCloseTo(0.5 * 4 * -9.48987726 - 10, 6)
    expect(result.roi).toBe(1)
    // 15/5 − 1. Variance of the logarithm: 41.67/15² + 8.33/5² = 0.1852 + 0.3333 = 14/27.
    expect(result.lift?.value).toBe(2)
    const t = (29.48987726 - 10) / Math.sqrt(50)
    expect(result.lift?.low).toBeCloseTo(3 * Math.exp(-t * Math.sqrt(14 / 27)) - 1, 6)
    expect(result.lift?.high).toBeCloseTo(3 * Math.exp(t * Math.sqrt(14 / 27)) - 1, 6)
    // (2.7563 + 0.9389)·√50.
    expect(result.detectable).toBeCloseTo((t + 0.93894751) * Math.sqrt(50), 4)
    expect(result.detectableLift).toBeCloseTo((result.detectable ?? 0) / 5, 12)
    expect(result.verdict).toBe('too-few')
  })

  test('no cost, no return on it; a negative margin turns the limits round', () => {
    const result = incrementalFromSpend(
      spend(0, 10, 20),
      spend(0, 5, 10),
      params({ marginRate: -1 })
    )
    expect(result.roi).toBeNull()
    expect(result.profit?.value).toBe(-15)
    expect(result.profit?.low ?? 0).toBeLessThan(result.profit?.high ?? 0)
    const empty = incrementalFromSpend(spend(), spend(1, 2), params())
    expect(empty).toMatchObject({ verdict: 'no-treated', bootstrap: null, difference: null })
  })

  test('a control group that spends nothing, or loses money, has no lift', () => {
    expect(incrementalFromSpend(spend(1, 2), spend(0, 0), params()).lift).toBeNull()
    const lost = incrementalFromSpend(spend(1, 2), spend(-1, -2), params())
    expect(lost.lift).toBeNull()
    expect(lost.detectableLift).toBeNull()
    // A treated mean of nought or less has no logarithm: the estimate stands alone.
    const none = { low: null, high: null }
    expect(incrementalFromSpend(spend(0, 0), spend(1, 3), params()).lift).toEqual({
      ...{ value: -1, ...none }
    })
    expect(incrementalFromSpend(spend(1, -5), spend(1, 3), params()).lift).toEqual({
      ...{ value: -2, ...none }
    })
    // One buyer in each: either mean is one standard error from nought, and √(1 + 1) is over 1.25.
    expect(incrementalFromSpend(spend(0, 0, 4), spend(0, 2), params()).lift).toMatchObject(none)
  })

  test('the lift of the sample campaign lies between what Fieller and the log ratio give', () => {
    // data/campaign.csv: 1,898 customers, mean 13.440743, sd 27.607084; 102, 10.444706, 26.737132.
    // √(27.607084²/(1898·13.440743²) + 26.737132²/(102·10.444706²)) = 0.257814; t(112.885) = 1.981205;
    // 1.286847·e^(∓0.510783) − 1 = −0.2279 and 1.1447. On the ratio itself: −0.370 to 0.944.
    const { lift } = incrementalFromTotals(
      { customers: 1898, revenue: 25510.53, sd: 27.60708369 },
      { customers: 102, revenue: 1065.36, sd: 26.73713155 },
      params()
    )
    expect(lift?.value).toBeCloseTo(0.28685, 5)
    expect(lift?.low).toBeCloseTo(-0.2279, 3)
    expect(lift?.high).toBeCloseTo(1.1447, 3)
  })

  test('what may be said', () => {
    const many = (n: number, ...values: number[]) =>
      Float64Array.from({ length: n }, (_, i) => values[i % values.length] ?? 0)
    const verdict = (t: Float64Array, c: Float64Array, planned = 0.5) =>
      incrementalFromSpend(t, c, params({ planned, draws: 0 })).verdict
    expect(verdict(many(100, 10, 12), many(100, 5, 6))).toBe('effect')
    expect(verdict(many(100, 5, 6), many(100, 10, 12))).toBe('harm')
    expect(verdict(many(100, 5, 6), many(100, 6, 5))).toBe('nothing-seen')
    expect(verdict(many(100, 10, 12), many(29, 5, 6))).toBe('too-few')
    // Everybody the same in one group or in both: no spread to judge by.
    expect(verdict(many(100, 5), many(100, 6))).toBe('too-few')
    expect(verdict(many(100, 5, 6), many(100, 4))).toBe('too-few')
    expect(verdict(many(100, 0), many(100, 5, 6))).toBe('too-few')
    // 10 of 100 and 9 of 90 buy: the tenth buyer makes the difference.
    expect(verdict(many(100, 5, ...Array<number>(9).fill(0)), many(100, 5, 6))).toBe('harm')
    expect(verdict(many(90, 5, ...Array<number>(9).fill(0)), many(90, 5, 6))).toBe('too-few')
    expect(verdict(many(100, 5, 6), many(90, 5, ...Array<number>(9).fill(0)))).toBe('too-few')
    // 600 to 400 where half each was planned: p about 10⁻¹⁰.
    expect(verdict(many(600, 10, 12), many(400, 5, 6))).toBe('mismatch')
    expect(verdict(many(600, 10, 12), many(400, 5, 6), 0.6)).toBe('effect')
    expect(
      incrementalFromTotals(
        { customers: 50, revenue: 9 },
        { customers: 50, revenue: 5 },
        params({ planned: 0.5 })
      ).verdict
    ).toBe('no-spread')
    const totals = (treated: number, control: number) =>
      incrementalFromTotals(
        { customers: 950, revenue: 950, sd: treated },
        { customers: 50, revenue: 9, sd: control },
        params()
      ).verdict
    expect(totals(7, 0)).toBe('too-few')
    expect(totals(0, 7)).toBe('too-few')
    expect(totals(0.1, 0.1)).toBe('effect')
  })

  test('19 of 950 buy, none of 50 does: nothing can be told, though p is 0.00001', () => {
    const buyers = (n: number, k: number) => Float64Array.from({ length: n }, (_, i) => +(i < k))
    const result = incrementalFromSpend(buyers(950, 19), buyers(50, 0), params())
    expect(result.pValue).toBeLessThan(0.0001)
    expect(result.verdict).toBe('too-few')
  })

  test.each([0.02, 0.05, 0.1, 0.3])(
    'a campaign that does nothing is seldom called an effect, or harm, where %s buy',
    rate => {
      const random = seeded(9)
      // Log-normal orders, as in the sample; 95 to 5 of a thousand customers.
      const draw = (n: number) =>
        Float64Array.from({ length: n }, () =>
          random.uniform() < rate ? Math.exp(0.7 * normalQuantile(random.uniform())) : 0
        )
      const CAMPAIGNS = 600
      let [significant, alarms] = [0, 0]
      for (let round = 0; round < CAMPAIGNS; round += 1) {
        const result = incrementalFromSpend(draw(950), draw(50), params({ draws: 0 }))
        if ((result.pValue ?? 1) < 0.05) significant += 1
        if (result.verdict === 'effect' || result.verdict === 'harm') alarms += 1
      }
      // 5 % of 600 are 30, and three standard errors 16: fewer buyers than ten say nothing, and so
      // no alarm, where the test alone would give some hundred.
      expect(alarms).toBeLessThanOrEqual(30 + 16)
      if (rate === 0.02) expect(significant).toBeGreaterThan(150)
    }
  )

  test('the same from everybody has no interval by bootstrap either', () => {
    const all = (n: number, value: number) => new Float64Array(n).fill(value)
    expect(incrementalFromSpend(all(40, 5), all(40, 4), params()).bootstrap).toBeNull()
    expect(incrementalFromSpend(spend(1, 2), all(40, 4), params()).bootstrap).not.toBeNull()
  })

  test('95/5 takes 5.26 times the customers of 50/50 to see the same difference', () => {
    // 1/n_t + 1/n_c: 20/190,000 for 190,000 + 10,000, and 2/19,000 for 19,000 + 19,000.
    const seen = (treated: number, control: number) =>
      incrementalFromTotals(
        { customers: treated, revenue: treated * 30, sd: 80 },
        { customers: control, revenue: control * 30, sd: 80 },
        params()
      ).detectable ?? 0
    expect(seen(190_000, 10_000) / seen(19_000, 19_000)).toBeCloseTo(1, 3)
    expect(200_000 / 38_000).toBeCloseTo(5.26, 2)
    // The textbook size (Cohen 1988): 80 % power, 5 %, d = 0.5: 64 in each group.
    const d = incrementalFromTotals(
      { customers: 64, revenue: 64, sd: 1 },
      { customers: 64, revenue: 64, sd: 1 },
      params()
    )
    expect(d.detectable).toBeCloseTo(0.5, 2)
    expect(d.power).toBe(0.8)
  })

  test('the interval of the bootstrap lies near Welch’s, and is that of all treated', () => {
    const random = seeded(5)
    const draw = (n: number) =>
      Float64Array.from({ length: n }, () => (random.uniform() < 0.5 ? 0 : 100 * random.uniform()))
    const result = incrementalFromSpend(draw(1900), draw(1000), params())
    const length = (result.incremental?.high ?? 0) - (result.incremental?.low ?? 0)
    expect(result.bootstrap?.draws).toBe(2000)
    for (const end of ['low', 'high'] as const) {
      const apart = (result.bootstrap?.[end] ?? 0) - (result.incremental?.[end] ?? 0)
      expect(Math.abs(apart)).toBeLessThan(0.05 * length)
    }
  })

  test('the intervals hold the truth in about 95 % of a thousand shops', () => {
    const random = seeded(21)
    // Log-normal orders of half of the customers, 10 % more with messages.
    const draw = (n: number, factor: number) =>
      Float64Array.from({ length: n }, () =>
        random.uniform() < 0.5 ? 0 : factor * Math.exp(0.5 * normalQuantile(random.uniform()))
      )
    const mean = 0.5 * Math.exp(0.125)
    const held = { difference: 0, lift: 0 }
    for (let round = 0; round < 1000; round += 1) {
      const { difference, lift } = incrementalFromSpend(
        draw(400, 1.1),
        draw(200, 1),
        params({ draws: 0 })
      )
      const inside = (truth: number, of: typeof lift) =>
        of && (of.low ?? Infinity) <= truth && truth <= (of.high ?? -Infinity) ? 1 : 0
      held.difference += inside(0.1 * mean, difference)
      held.lift += inside(0.1, lift)
    }
    // 950 ± 3·6.9.
    expect(Math.abs(held.difference - 950)).toBeLessThan(21)
    expect(Math.abs(held.lift - 950)).toBeLessThan(21)
  })

  test('another currency, or more of everybody, changes nothing but the scale', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 50 }), (t, c, factor) => {
        const one = incrementalFromSpend(spend(...t), spend(...c), params({ draws: 0 }))
        const scaled = (of: number[]) => Float64Array.from(of, value => value * factor)
        const other = incrementalFromSpend(scaled(t), scaled(c), params({ draws: 0 }))
        expect(other.verdict).toBe(one.verdict)
        if (one.pValue !== null) expect(other.pValue).toBeCloseTo(one.pValue, 9)
        expect(other.incremental?.value).toBeCloseTo((one.incremental?.value ?? 0) * factor, 4)
        if (one.difference?.low !== null && one.pValue !== null) {
          // The interval and the test say the same.
          const holdsNought = (one.difference?.low ?? 0) <= 0 && (one.difference?.high ?? 0) >= 0
          if (Math.abs(one.pValue - 0.05) > 1e-9) expect(holdsNought).toBe(one.pValue > 0.05)
        }
      })
    )
  })
})
