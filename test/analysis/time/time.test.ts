import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  convertDuration,
  type Duration,
  duration,
  inUnit
} from '../../../src/analysis/time/duration.ts'
import {
  type Chance,
  chance,
  convertChance,
  convertInterest,
  interest
} from '../../../src/analysis/time/per-period.ts'
import { convertRate, overTime, rate } from '../../../src/analysis/time/rate.ts'
import type { TimeUnit } from '../../../src/analysis/time/unit.ts'

const unit = fc.constantFrom<TimeUnit>('day', 'week', 'month', 'year')

describe('units are part of the types', () => {
  /** Never run: that each marked line does not compile is checked by `tsc`, which fails on a needless mark. */
  const mixUps = () => {
    const months: Duration<'month'> = duration(6, 'month')
    const wantsDays = (days: Duration<'day'>) => days.count
    const wantsMonthly = (churn: Chance<'month'>) => churn.share
    // @ts-expect-error months where days are wanted
    wantsDays(months)
    // @ts-expect-error an annual share where a monthly one is wanted
    wantsMonthly(chance(0.4, 'year'))
    // @ts-expect-error interest is not a share that leaves, though both are shares a month
    wantsMonthly(interest(0.01, 'month'))
    // @ts-expect-error a rate is not a share that leaves
    wantsMonthly(rate(0.4, 'month'))
    // @ts-expect-error a monthly rate over years
    overTime(rate(20, 'month'), duration(2, 'year'))
    // @ts-expect-error times are no numbers: months and years do not add up
    months + duration(2, 'year')
    // @ts-expect-error nor is a time multiplied by a bare number that might be of any unit
    months * 0.02
    // @ts-expect-error a number has no unit
    wantsDays(30)
    // @ts-expect-error there is no such unit
    duration(2, 'fortnight')
    return wantsDays(convertDuration(months, 'day'))
  }

  test('the mix-ups are all that stands there, and what converts them runs', () => {
    expect(mixUps).toBeTypeOf('function')
    expect(overTime(rate(20, 'month'), convertDuration(duration(2, 'year'), 'month'))).toBe(480)
  })
})

describe('conversions', () => {
  test('lengths: 400 Gregorian years are 146,097 days, and twelve months a year', () => {
    expect(inUnit(duration(400, 'year'), 'day')).toBe(146_097)
    expect(inUnit(duration(1, 'year'), 'month')).toBe(12)
    expect(inUnit(duration(3, 'week'), 'day')).toBe(21)
    expect(inUnit(duration(1, 'year'), 'week')).toBeCloseTo(52.1775, 10)
    expect(inUnit(duration(7, 'day'), 'day')).toBe(7)
  })

  test('a pace is divided, a share that leaves and interest are rooted', () => {
    expect(convertRate(rate(12, 'year'), 'month')).toEqual(rate(1, 'month'))
    expect(convertRate(rate(5, 'day'), 'day')).toEqual(rate(5, 'day'))
    // 0.6^(1/12) = 0.958325; 1.1^(1/12) = 1.007974.
    expect(convertChance(chance(0.4, 'year'), 'month').share).toBeCloseTo(0.041675, 6)
    expect(convertInterest(interest(0.1, 'year'), 'month').share).toBeCloseTo(0.007974, 6)
    // 4.1675 % a month for twelve months: who is left is 60 %.
    const back = convertChance(convertChance(chance(0.4, 'year'), 'month'), 'year')
    expect(back.share).toBeCloseTo(0.4, 14)
    expect(convertChance(chance(1, 'year'), 'day').share).toBe(1)
    expect(convertInterest(interest(0.05, 'year'), 'year').share).toBe(0.05)
    expect(convertChance(chance(0.05, 'week'), 'week').share).toBe(0.05)
  })

  test('there and back is where it was, and all three agree on how long a unit is', () => {
    fc.assert(
      fc.property(unit, unit, fc.double({ min: 0.001, max: 0.3, noNaN: true }), (from, to, x) => {
        const there = inUnit(duration(1, from), to)
        const close = (value: number, wanted: number) => expect(value / wanted).toBeCloseTo(1, 9)
        close(inUnit(convertDuration(duration(x, from), to), from), x)
        close(convertRate(rate(x, from), to).amount * there, x)
        // Of what is little in a year: 30 % a day leaves nobody after a year whose way back could be found.
        const leaving = convertChance(chance(x, 'year'), from)
        close(1 - (1 - convertChance(leaving, to).share) ** there, leaving.share)
        const earned = convertInterest(interest(x, 'year'), from)
        close((1 + convertInterest(earned, to).share) ** there - 1, earned.share)
      })
    )
  })
})
