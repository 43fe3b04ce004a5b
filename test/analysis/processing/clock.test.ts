import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOf, STATES } from '../../../src/analysis/processing/clock.ts'
import { monthsOf } from '../../../src/analysis/processing/duration.ts'
import { HOLDS, holdOf } from '../../../src/analysis/processing/holds.ts'
import type { Activity, Holding } from '../../../src/analysis/processing/model.ts'
import { dayOfIso, isoOfDay } from '../../../src/i18n/day.ts'
import { activity } from './activities.ts'

const day = (iso: string) => dayOfIso(iso) as number
const TODAY = day('2026-03-31')

const held = (last: string, says: Partial<Holding> = {}): Holding => ({
  ...{ line: 2, activity: 'Orders', last: day(last), records: 10, claim: null },
  ...says
})

describe('periods', () => {
  test.each([
    ['24', 24],
    ['24 months', 24],
    ['2 years', 24],
    ['2 años', 24],
    ['1 año y 6 meses', 18],
    ['1,5 años', 18],
    ['1.5 years', 18],
    ['90 days', 3],
    ['1 month', 1],
    ['un mes', null],
    ['31 días', 2], // more than a month of thirty days
    ['none', 0],
    ['ninguno', 0],
    ['0', 0],
    ['', null],
    ['for ever', null],
    ['2000 years', null],
    ['while we need them', null]
  ] as const)('%s', (text, months) => expect(monthsOf(text)).toBe(months))

  test('laws', () => {
    // Art. 30 CCom: 6 years; art. 66 LGT: 4; art. 25 Ley 10/2010: 10; art. 120 TRLGDCU: 3.
    expect(Object.values(HOLDS).map(({ months }) => months / 12)).toEqual([6, 4, 10, 3])
    expect(holdOf('Contabilidad e impuestos')).toEqual({
      ...{ laws: ['accounting', 'tax'], months: 72 }
    })
    expect(holdOf('warranty, 5 years')).toEqual({ laws: ['warranty'], months: 60 })
    expect(holdOf('48 months by our sector’s law').months).toBe(48)
    expect(holdOf('').months).toBe(0)
    expect(holdOf('none').months).toBe(0)
    expect(holdOf('because the boss says so').months).toBeNull()
  })
})

describe('the clock, by hand', () => {
  const ORDERS = activity({ activity: 'Orders', retention: '24 months', hold: 'accounting' })
  const NEWS = activity({ activity: 'Newsletter', retention: '1 year', hold: '' })
  const state = (holding: Holding, activities = [ORDERS, NEWS]) =>
    clockOf(activities, [holding], TODAY).timed[0]

  test.each([
    // 24 months from 1 April 2024 are over on 1 April 2026: tomorrow.
    ['2024-04-01', 'use', '2030-04-01'],
    ['2024-03-31', 'blocked', '2030-03-31'],
    // Six years: on the very day they are due.
    ['2020-04-01', 'blocked', '2026-04-01'],
    ['2020-03-31', 'due', '2026-03-31'],
    ['2012-01-01', 'due', '2018-01-01']
  ] as const)('orders last touched on %s: %s', (last, is, due) => {
    const found = state(held(last))
    expect(found?.state).toBe(is)
    expect(isoOfDay(found?.due ?? 0)).toBe(due)
  })

  test('a claim stops it, but only once the purpose is over', () => {
    expect(state(held('2012-01-01', { claim: true }))).toMatchObject({ state: 'claim', due: null })
    expect(state(held('2026-01-01', { claim: true }))).toMatchObject({ state: 'use', due: null })
  })

  test('names are compared as people write them; an unknown one has no period', () => {
    const news = state(held('2025-03-31', { activity: ' NEWSLETTER ' }))
    expect(news).toMatchObject({ state: 'due', needed: TODAY, lawful: day('2025-03-31') })
    const clock = clockOf([ORDERS], [held('2012-01-01', { activity: 'Club' })], TODAY)
    expect(clock.timed[0]).toMatchObject({ state: 'unknown', due: null, activity: undefined })
    expect(clock.strays).toBe(1)
  })

  test('a period that nobody can read is none', () => {
    const vague = activity({ activity: 'Orders', retention: 'long', hold: '' })
    expect(state(held('2012-01-01'), [vague])).toMatchObject({ state: 'unknown', needed: null })
    const hold = activity({ activity: 'Orders', retention: '12', hold: 'custom' })
    expect(state(held('2012-01-01'), [hold])).toMatchObject({ state: 'unknown', lawful: null })
    expect(state(held('2026-01-01'), [hold])).toMatchObject({ state: 'use', due: null })
  })

  test('the months ahead', () => {
    const clock = clockOf(
      [ORDERS, NEWS],
      [
        held('2020-04-15', { records: 3 }), // due 15 April 2026: within the first month
        held('2020-04-30', { records: 4 }), // 30 April 2026 is the end of that month
        held('2020-05-01', { records: 5 }), // the second
        held('2021-03-31', { records: 6 }), // 31 March 2027: the last day of the twelfth
        held('2021-04-01', { records: 7 }), // later
        held('2025-04-01', { records: null, activity: 'Newsletter' }), // 1 April 2026, counts as one
        held('2019-01-01', { records: 9 }) // due
      ],
      TODAY
    )
    expect(clock.ahead).toEqual([8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6])
    expect(clock.later).toBe(7)
    expect(clock.records).toEqual({ due: 9, blocked: 25, claim: 0, use: 1, unknown: 0 })
  })
})

test('whatever is held: every record has one state, and nothing becomes younger', () => {
  const names = ['a', 'b', 'c']
  const some: fc.Arbitrary<Activity> = fc
    .record({
      activity: fc.constantFrom(...names),
      retention: fc.constantFrom('', '0', '1', '12', '2 years', 'x'),
      hold: fc.constantFrom('', 'none', 'accounting', 'tax', 'x')
    })
    .map(says => activity(says))
  const any: fc.Arbitrary<Holding> = fc.record({
    line: fc.constant(2),
    activity: fc.constantFrom(...names, 'd'),
    last: fc.integer({ min: day('2015-01-01'), max: day('2027-01-01') }),
    records: fc.option(fc.nat(50)),
    claim: fc.constantFrom(true, false, null)
  })
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 3 }),
      fc.array(any, { maxLength: 8 }),
      fc.nat(4000),
      (activities, holdings, later) => {
        const clock = clockOf(activities, holdings, TODAY)
        const all = holdings.reduce((sum, { records }) => sum + (records ?? 1), 0)
        expect(STATES.reduce((sum, one) => sum + clock.records[one], 0)).toBe(all)
        const coming = clock.timed
          .filter(({ due, state }) => due !== null && state !== 'due')
          .reduce((sum, { records }) => sum + records, 0)
        expect(clock.ahead.reduce((sum, one) => sum + one, clock.later)).toBe(coming)
        for (const { state, due } of clock.timed) {
          if (state === 'due') expect(due).toBeLessThanOrEqual(TODAY)
          else if (due !== null) expect(due).toBeGreaterThan(TODAY)
        }
        // What is due stays so; what is blocked does not come back into use.
        const then = clockOf(activities, holdings, TODAY + later)
        expect(then.records.due).toBeGreaterThanOrEqual(clock.records.due)
        expect(then.records.use).toBeLessThanOrEqual(clock.records.use)
      }
    ),
    { numRuns: 500 }
  )
})
