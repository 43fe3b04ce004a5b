import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  claimOfPoints,
  claimOfTimes,
  groupForDifference,
  groupForRatio
} from '../../../src/analysis/lift/claims.ts'
import { dispersionOf } from '../../../src/analysis/lift/dispersion.ts'
import {
  isPossible,
  liftOf,
  outOfStep,
  repeated,
  totalOf
} from '../../../src/analysis/lift/lift.ts'
import { openedByPeople } from '../../../src/analysis/lift/mail-privacy.ts'
import { katz } from '../../../src/analysis/statistics/katz.ts'

const WANTED = { confidence: 0.95, power: 0.8 }

describe('segmented against unsegmented', () => {
  const one = { sends: 70, opens: 56, clicks: 7, sales: 0 }
  const two = { sends: 80, opens: 48, clicks: 2, sales: 0 }
  const steps = liftOf(one, two, 0.95)
  const of = (rate: string) => steps.find(step => step.rate === rate)

  test('opens are Newcombe’s first example: 0.20 (0.0524 to 0.3339)', () => {
    const opens = of('opens')
    expect(opens?.difference?.difference).toBeCloseTo(0.2, 12)
    expect(opens?.difference?.low).toBeCloseTo(0.0524, 4)
    expect(opens?.difference?.high).toBeCloseTo(0.3339, 4)
    // 0.8/0.6; both counts and both shares are there.
    expect(opens?.ratio?.ratio).toBeCloseTo(4 / 3, 12)
  })

  test('steps of the step before have it for their trials', () => {
    expect(of('clicksOfOpens')?.segmented?.share).toBeCloseTo(7 / 56, 12)
    expect(of('clicksOfOpens')?.plain?.share).toBeCloseTo(2 / 48, 12)
    expect(of('salesOfClicks')?.plain?.share).toBe(0)
  })

  test('no sale in either group: a difference with an interval, and no ratio', () => {
    expect(of('sales')?.difference?.difference).toBe(0)
    expect(of('sales')?.difference?.high).toBeGreaterThan(0)
    expect(of('sales')?.ratio).toBeNull()
  })

  test('more clicks than opens are no share of them; without sends there is nothing', () => {
    const odd = liftOf({ sends: 10, opens: 1, clicks: 3, sales: 0 }, two, 0.95)
    expect(odd.find(({ rate }) => rate === 'clicksOfOpens')).toMatchObject({
      segmented: null,
      difference: null,
      ratio: null
    })
    const none = liftOf({ sends: 0, opens: 0, clicks: 0, sales: 0 }, two, 0.95)
    expect(none.every(({ segmented, difference }) => !segmented && !difference)).toBe(true)
  })
})

test('totals add up, and no step is more than was sent', () => {
  const first = { sends: 10, opens: 3, clicks: 2, sales: 1 }
  expect(totalOf([first, first])).toEqual({ sends: 20, opens: 6, clicks: 4, sales: 2 })
  expect(totalOf([])).toEqual({ sends: 0, opens: 0, clicks: 0, sales: 0 })
  expect(isPossible(first)).toBe(true)
  expect(isPossible({ ...first, sales: 11 })).toBe(false)
  expect(isPossible({ sends: 0, opens: 0, clicks: 0, sales: 0 })).toBe(false)
})

describe('what a claim takes', () => {
  test('20 points more than 20 %: 82 a group to see it, as R’s power.prop.test', () => {
    // power.prop.test(p1 = .2, p2 = .4, power = .8): n = 81.22.
    const found = claimOfPoints(0.2, 0.2, 0.05, WANTED)
    expect(found?.detect).toBe(82)
    // 1.959964² · (0.2·0.8 + 0.4·0.6)/0.05² = 3.841459 · 0.4/0.0025 = 614.63.
    expect(found?.precise).toBe(615)
  })

  test('fifteen times 0.1 %', () => {
    const found = claimOfTimes(0.001, 15, 1.25, WANTED)
    // 0.999/0.001 + 0.985/0.015 = 999 + 65.6667; · 3.841459 / ln(1.25)² (0.0497930) = 82,137.6.
    expect(found?.precise).toBe(82_138)
    expect(found?.shares.lifted).toBeCloseTo(0.015, 12)
    // Pooled 0.008: (1.959964·√(2·0.008·0.992) + 0.841621·√(0.000999 + 0.014775))² / 0.014²
    // = (0.246927 + 0.105703)² / 0.000196 = 634.4.
    expect(found?.detect).toBe(635)
  })

  test('more than everybody, or nothing, is no claim', () => {
    expect(claimOfPoints(0.9, 0.2, 0.05, WANTED)).toBeNull()
    expect(claimOfTimes(0.1, 15, 1.25, WANTED)).toBeNull()
    expect(claimOfTimes(0.1, 1, 1.25, WANTED)).toBeNull()
  })

  test('with so many people the intervals are as wide as was asked', () => {
    const share = fc.integer({ min: 1, max: 60 }).map(value => value / 100)
    fc.assert(
      fc.property(share, fc.double({ min: 1.05, max: 3, noNaN: true }), (base, factor) => {
        const shares = { base, lifted: base * 1.5 }
        const n = groupForRatio(shares, factor, 0.95)
        const found = katz(
          { successes: n * shares.lifted, trials: n },
          { successes: n * base, trials: n },
          0.95
        )
        expect((found?.high ?? 0) / (found?.ratio ?? 1)).toBeCloseTo(factor, 9)
        const d = groupForDifference(shares, factor / 10, 0.95)
        const reach =
          1.959963984540054 *
          Math.sqrt((base * (1 - base) + shares.lifted * (1 - shares.lifted)) / d)
        expect(reach).toBeCloseTo(factor / 10, 9)
      })
    )
  })
})

describe('how much the campaigns of a group differ', () => {
  const campaign = (segmented: boolean, sends: number, opens: number) => ({
    ...{ name: 'x', segmented, sends, opens, clicks: 0, sales: 0 }
  })

  test('by hand', () => {
    // 10 and 30 of 100: share 0.2, (10 − 20)²/16 twice = 12.5; 5 and 5 of 50: 0. 12.5 / 2 = 6.25.
    const found = dispersionOf(
      [
        campaign(true, 100, 10),
        campaign(true, 100, 30),
        campaign(false, 50, 5),
        campaign(false, 50, 5)
      ],
      'opens'
    )
    expect(found).toEqual({ factor: 6.25, freedom: 2 })
  })

  test('a single campaign a group, or no response, says nothing of it', () => {
    expect(dispersionOf([campaign(true, 9, 1), campaign(false, 9, 2)], 'opens')).toBeNull()
    const none = [1, 2, 3].map(() => campaign(true, 10, 1))
    expect(dispersionOf(none, 'clicks')).toBeNull()
    expect(dispersionOf([], 'opens')).toBeNull()
  })
})

test('opens by programmes: 52 % measured with 40 % opened by machine are 20 % of the others', () => {
  // 0.4 + 0.6 · 0.2 = 0.52.
  expect(openedByPeople(0.52, 0.4)).toBeCloseTo(0.2, 12)
  expect(openedByPeople(0.3, 0)).toBe(0.3)
  expect(openedByPeople(0.3, 0.4)).toBeNull()
})

test('campaigns whose steps do not follow, and those that were pasted twice, are told', () => {
  const plain = { name: 'June', segmented: false, sends: 100, opens: 20, clicks: 5, sales: 1 }
  expect(outOfStep([plain, { ...plain, clicks: 21 }, { ...plain, sales: 6 }])).toBe(2)
  expect(outOfStep([{ ...plain, opens: 5, clicks: 5, sales: 5 }])).toBe(0)
  expect(repeated([plain, { ...plain, name: 'July' }, { ...plain }, { ...plain }])).toBe(2)
})
