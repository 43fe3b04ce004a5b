import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planYear } from '../../../src/analysis/action-plan/plan.ts'
import { shareOver } from '../../../src/analysis/action-plan/pressure.ts'
import { LESSON, rowsOf, segment } from './plans.ts'

const PARAMETERS = { year: 2027, budget: 1000, ceiling: 4, anyway: 0 }
const pressureOf = (rows: Parameters<typeof planYear>[0], ceiling = 4) =>
  planYear(rows, { ...PARAMETERS, ceiling }).pressure

describe('contact pressure', () => {
  test('the lesson’s year: 6.2 on average, 2 at least, 18 for the fullest customer', () => {
    const [bronze] = pressureOf(LESSON)
    expect(bronze?.year.least).toBe(2)
    expect(bronze?.year.mean).toBeCloseTo(6.2, 12)
    expect(bronze?.year.fullest).toBe(18)
    // By quarter: the draw to all, football and newsletter (3 a quarter) to some …
    expect(bronze?.quarters.map(({ least, fullest }) => [least, fullest])).toEqual([
      [1, 5],
      [0, 4],
      [0, 4],
      [1, 5]
    ])
    expect(bronze?.quarters[0]?.mean).toBeCloseTo(1 + 0.3 + 0.75, 12)
    // … and 5 only who is on both lists: 30 % of 25 %, or 20 % of 25 %.
    expect(bronze?.quarters.map(({ over }) => over)).toEqual([
      expect.closeTo(0.075, 12),
      expect.closeTo(0, 12),
      expect.closeTo(0, 12),
      expect.closeTo(0.05, 12)
    ])
    expect(bronze?.quarters[0]?.actions).toEqual([3, 4, 9])
  })

  test('an action for everybody reaches the same share of each segment', () => {
    const found = pressureOf(
      rowsOf(
        ...[segment('A', 300), segment('B', 100)],
        { action: 'half of all', people: 200, contacts: 2 },
        { action: 'all of B', segment: 'b' }
      )
    )
    const quarter = (at: number) => found[at]?.quarters[0]
    expect(quarter(0)).toMatchObject({ least: 0, mean: 1, fullest: 2 })
    expect(quarter(1)).toMatchObject({ least: 1, mean: 2, fullest: 3 })
  })

  test('sizes that nobody gave: the largest action of the segment', () => {
    const plan = planYear(
      rowsOf(
        { action: 'x', segment: 'A', people: 50 },
        { action: 'y', segment: 'A', people: 20 },
        { action: 'z', segment: 'B' },
        { action: 'w' }
      ),
      PARAMETERS
    )
    expect(plan.pressure.map(({ size }) => size)).toEqual([50, 0])
    expect(plan.customers).toBe(50)
    expect(plan.pressure[0]?.quarters[0]).toMatchObject({ least: 2, mean: 2.4, fullest: 3 })
    // B has no customers that anybody knows of.
    expect(plan.pressure[1]?.quarters[0]).toMatchObject({ least: 0, mean: 0, fullest: 0, over: 0 })
  })

  test('who stands in no listed segment is contacted by its own actions only', () => {
    const found = pressureOf(
      rowsOf(segment('A', 10), { action: 'x', segment: 'C', people: 5 }, { action: 'y' })
    )
    expect(found.map(({ segment, size }) => [segment.name, segment.unlisted, size])).toEqual([
      ['A', false, 10],
      ['C', true, 5]
    ])
    expect(found[1]?.quarters[0]).toMatchObject({ least: 1, fullest: 1 })
  })
})

describe('the share over the ceiling, when lists are drawn by lot', () => {
  test('by hand', () => {
    const loads = [
      { share: 1, contacts: 1 },
      { share: 0.5, contacts: 2 },
      { share: 0.2, contacts: 2.5 }
    ]
    // 1, 3, 3.5 or 5.5 contacts: 0.4, 0.4, 0.1, 0.1.
    expect(shareOver(loads, 0.5)).toBe(1)
    expect(shareOver(loads, 1)).toBeCloseTo(0.6, 12)
    expect(shareOver(loads, 3)).toBeCloseTo(0.2, 12)
    expect(shareOver(loads, 5)).toBeCloseTo(0.1, 12)
    expect(shareOver(loads, 6)).toBeCloseTo(0, 12)
    expect(shareOver([], 0)).toBe(0)
  })

  test('as every combination of lists has it', () => {
    const load = fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      contacts: fc.integer({ min: 0, max: 6 })
    })
    fc.assert(
      fc.property(
        fc.array(load, { maxLength: 8 }),
        fc.integer({ min: 0, max: 20 }),
        (loads, top) => {
          let over = 0
          for (let on = 0; on < 2 ** loads.length; on += 1) {
            let [chance, sum] = [1, 0]
            for (const [i, { share, contacts }] of loads.entries()) {
              const is = Math.floor(on / 2 ** i) % 2 === 1
              chance *= is ? share : 1 - share
              if (is) sum += contacts
            }
            if (sum > top) over += chance
          }
          expect(shareOver(loads, top)).toBeCloseTo(over, 9)
        }
      )
    )
  })

  test('least ≤ mean ≤ fullest, and nobody is over a ceiling that the fullest keeps', () => {
    const action = fc.record({
      action: fc.constant('x'),
      segment: fc.constantFrom('', 'A', 'B', 'C'),
      quarter: fc.constantFrom('1', '2-3', 'all year', ''),
      people: fc.option(fc.integer({ min: 0, max: 500 })),
      contacts: fc.integer({ min: 0, max: 12 })
    })
    fc.assert(
      fc.property(fc.array(action, { maxLength: 10 }), actions => {
        const rows = rowsOf(segment('A', 300), segment('B', 0), ...actions)
        for (const { quarters, year } of pressureOf(rows, 12))
          for (const one of [...quarters, { ...year, over: 0 }]) {
            expect(one.least).toBeLessThanOrEqual(one.mean + 1e-9)
            expect(one.mean).toBeLessThanOrEqual(one.fullest + 1e-9)
            if (one.fullest <= 12) expect(one.over).toBeCloseTo(0, 9)
          }
      })
    )
  })
})
