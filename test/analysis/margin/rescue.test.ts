import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Loss, type RescuePlan, rescue } from '../../../src/analysis/margin/rescue.ts'

const A = { margin: -10, revenue: 100, serving: 30 }
const B = { margin: -20, revenue: 50, serving: 40 }
const PLAN: RescuePlan = { price: 0.1, saving: 0.25, leave: 0.2, fixed: 1 }

describe('by hand', () => {
  test('prices 10 % up, serving 25 % cheaper, a fifth leaves, all of the cost to serve stays', () => {
    const found = rescue([A, B], PLAN)
    expect(found).toMatchObject({ customers: 2, priced: 2, today: -30, leavers: 0.4 })
    // A: −10 + 10 + 7.5 = 7.5; B: −20 + 5 + 10 = −5.
    expect(found.kept).toBeCloseTo(2.5, 12)
    expect(found.stillBelow).toBe(1)
    // Gone: −0.75 · (30 + 40).
    expect(found.left).toBeCloseTo(-52.5, 12)
    // 0.8 · 2.5 − 0.2 · 52.5.
    expect(found.after).toBeCloseTo(-8.5, 12)
    // (2.5 + 30) / (2.5 + 52.5).
    expect(found.breakEven).toBeCloseTo(32.5 / 55, 12)
    // Prices alone: 0.8 · (−30 + 15) − 0.2 · 70; serving alone: −30 + 17.5; all gone: −70.
    const totals = [-30, -26, -12.5, -8.5, -70]
    found.options.forEach(({ total }, i) => {
      expect(total).toBeCloseTo(totals[i] ?? 0, 12)
    })
    expect(found.options.map(({ id }) => id)).toEqual(['today', 'price', 'serve', 'both', 'gone'])
  })

  test('if half of the cost goes with them, no share of leavers is worse than today', () => {
    const found = rescue([A, B], { ...PLAN, fixed: 0.5 })
    // −0.5 · 0.75 · 70 = −26.25, above −30.
    expect(found.left).toBeCloseTo(-26.25, 12)
    expect(found.after).toBeCloseTo(0.8 * 2.5 - 0.2 * 26.25, 12)
    expect(found.breakEven).toBeNull()
  })

  test('where nothing is known of revenue, prices do nothing and nobody leaves', () => {
    const found = rescue([{ margin: -5, revenue: null, serving: 20 }], PLAN)
    // −5 + 0.25 · 20 = 0.
    expect(found).toMatchObject({
      priced: 0,
      leavers: 0,
      kept: 0,
      left: 0,
      after: 0,
      breakEven: null
    })
    expect(found).toMatchObject({ withoutRevenue: 1, withoutServing: 0, stillBelow: 0 })
    const bare = rescue([{ margin: -5, revenue: null, serving: null }], PLAN)
    expect(bare).toMatchObject({ after: -5, withoutServing: 1, stillBelow: 1 })
  })

  test('prices as they are drive nobody away; nobody at all is nothing', () => {
    const same = rescue([A], { ...PLAN, price: 0 })
    expect(same).toMatchObject({ priced: 0, leavers: 0, after: -2.5 })
    expect(rescue([], PLAN)).toMatchObject({ customers: 0, today: 0, after: 0, breakEven: null })
  })

  test('a width of the zero segment counts what is not far below nought as mended', () => {
    expect(rescue([B], PLAN, -5).stillBelow).toBe(0)
    expect(rescue([B], PLAN, -4.99).stillBelow).toBe(1)
  })
})

const share = fc.integer({ min: 0, max: 100 }).map(value => value / 100)
const plans = fc.record({ price: share, saving: share, leave: share, fixed: share })
const amount = fc.option(fc.integer({ min: 0, max: 300 }), { nil: null, freq: 5 })
const losses = fc.array(
  fc.record({ margin: fc.integer({ min: -80, max: -1 }), revenue: amount, serving: amount }),
  { minLength: 1, maxLength: 7 }
)

/** A second way: every combination of who leaves, with its chance. */
function expected(all: readonly Loss[], { price, saving, leave, fixed }: RescuePlan): number {
  let mean = 0
  for (let mask = 0; mask < 2 ** all.length; mask += 1) {
    let [chance, total] = [1, 0]
    all.forEach(({ margin, revenue, serving }, i) => {
      const leaves = (mask >> i) % 2 === 1
      const likely = price > 0 && revenue !== null ? leave : 0
      chance *= leaves ? likely : 1 - likely
      total += leaves
        ? -fixed * (1 - saving) * (serving ?? 0)
        : margin + price * (revenue ?? 0) + saving * (serving ?? 0)
    })
    mean += chance * total
  }
  return mean
}

test('the closed form is the mean over everything that can happen', () => {
  fc.assert(
    fc.property(losses, plans, (all, plan) => {
      expect(rescue(all, plan).after).toBeCloseTo(expected(all, plan), 8)
    })
  )
})

test('at break-even the plan is worth what today is; without one, no share of leavers is worse', () => {
  fc.assert(
    fc.property(losses, plans, (all, plan) => {
      const { breakEven, today } = rescue(all, plan)
      if (breakEven !== null) {
        expect(rescue(all, { ...plan, leave: breakEven }).after).toBeCloseTo(today, 8)
      } else {
        for (const leave of [0, 0.3, 1]) {
          expect(rescue(all, { ...plan, leave }).after).toBeGreaterThanOrEqual(today - 1e-9)
        }
      }
    })
  )
})
