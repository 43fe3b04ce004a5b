import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planYear } from '../../../src/analysis/action-plan/plan.ts'
import { sumsOf } from '../../../src/analysis/action-plan/sums.ts'
import { LESSON, rowsOf, segment } from './plans.ts'

const UPGRADE = { people: 200, contacts: 1, cost: 0.5, fixed: 0, response: 0.05, margin: 30 }
const PARAMETERS = { year: 2027, budget: 750, ceiling: 4, anyway: 0 }

describe('one action', () => {
  test('the lesson’s upgrade: 200 × €0.50 = 100; 10 × 30 − 100 = 200; half anyway, 50', () => {
    expect(sumsOf(UPGRADE, 0)).toEqual({
      ...{ contacts: 200, cost: 100, responses: 10, answered: 300, caused: 300, net: 200 },
      // 100 / (200 × 30)
      breakEven: 1 / 60
    })
    const half = sumsOf(UPGRADE, 0.5)
    expect([half.answered, half.caused, half.net]).toEqual([300, 150, 50])
    expect(half.breakEven).toBeCloseTo(1 / 30, 12)
  })

  test('a fixed cost is paid once; contacts multiply', () => {
    // 250 × 12 × 0.02 + 120 = 180
    const sums = sumsOf({ ...UPGRADE, people: 250, contacts: 12, cost: 0.02, fixed: 120 }, 0)
    expect([sums.contacts, sums.cost]).toEqual([3000, 180])
  })

  test('no response pays: no margin, all of it anyway, or a cost above everybody’s margin', () => {
    expect(sumsOf({ ...UPGRADE, margin: 0 }, 0).breakEven).toBeNull()
    expect(sumsOf({ ...UPGRADE, margin: -2 }, 0).breakEven).toBeNull()
    expect(sumsOf(UPGRADE, 1).breakEven).toBeNull()
    expect(sumsOf({ ...UPGRADE, fixed: 6000 }, 0).breakEven).toBeNull()
  })

  test('at the break-even response nothing is left', () => {
    const money = fc.double({ min: 0, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(
        fc.record({
          people: fc.integer({ min: 0, max: 1e6 }),
          contacts: fc.integer({ min: 0, max: 50 }),
          ...{ cost: money, fixed: money, margin: money },
          response: fc.double({ min: 0, max: 1, noNaN: true })
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (action, anyway) => {
          const { breakEven, cost } = sumsOf(action, anyway)
          if (breakEven === null) return
          const { net } = sumsOf({ ...action, response: breakEven }, anyway)
          expect(Math.abs(net)).toBeLessThanOrEqual(1e-9 * Math.max(1, cost))
        }
      )
    )
  })
})

describe('quarters and the year', () => {
  test('an action over the year falls into each quarter by a fourth', () => {
    const { quarters, total } = planYear(LESSON, PARAMETERS)
    // Newsletter 180 / 4 = 45 in each; 1,000 × 0.1 + 300 × 0.5 + 45 = 295; then 45, 45, 100 + 45.
    expect(quarters.map(({ cost }) => cost)).toEqual([295, 45, 45, 145])
    expect(quarters.map(({ left }) => left)).toEqual([455, 705, 705, 605])
    // Newsletter 3,000 / 4 = 750.
    expect(quarters.map(({ contacts }) => contacts)).toEqual([2050, 1150, 1050, 1950])
    expect(total).toMatchObject({ contacts: 6200, cost: 530, answered: 300, net: -230 })
    expect(total.breakEven).toBeNull()
  })

  test('the plan pays as long as fewer than 1 − cost / margin would have done so anyway', () => {
    const rows = rowsOf(segment('A', 200), { action: 'Upgrade', segment: 'A', ...UPGRADE })
    const { total } = planYear(rows, PARAMETERS)
    expect(total.breakEven).toBeCloseTo(2 / 3, 12)
    const { net } = planYear(rows, { ...PARAMETERS, anyway: 2 / 3 }).total
    expect(net).toBeCloseTo(0, 9)
  })

  test('what stands in no quarter is not counted', () => {
    const { total } = planYear(rowsOf({ action: 'x', quarter: 'soon', ...UPGRADE }), PARAMETERS)
    expect(total).toMatchObject({ cost: 0, caused: 0, contacts: 0 })
  })
})
