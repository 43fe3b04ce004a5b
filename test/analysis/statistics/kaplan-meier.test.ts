import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kaplanMeier, survivalAt } from '../../../src/analysis/statistics/kaplan-meier.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { SIX_MP, SIX_MP_ESTIMATE } from '../../reference/freireich-1963.ts'

describe('kaplanMeier', () => {
  test('published: remission on 6-mercaptopurine', () => {
    const curve = kaplanMeier(SIX_MP.weeks, SIX_MP.relapsed)
    expect([curve.size, curve.events, curve.longest]).toEqual([21, 9, 35])
    expect(curve.median).toBe(SIX_MP_ESTIMATE.median)
    const events = curve.days.flatMap((_, i) => (curve.happened[i] ? [i] : []))
    expect(events.map(i => curve.days[i])).toEqual(SIX_MP_ESTIMATE.weeks)
    expect(events.map(i => curve.atRisk[i])).toEqual(SIX_MP_ESTIMATE.atRisk)
    events.forEach((i, at) => {
      const survival = curve.survival[i] ?? 0
      expect(survival).toBeCloseTo(SIX_MP_ESTIMATE.survival[at] ?? 0, 4)
      // Back from the limits to Greenwood's error: ln(−ln S) ± z·se/(S·|ln S|).
      const width = Math.log(-Math.log(curve.low[i] ?? 0)) - Math.log(-Math.log(curve.high[i] ?? 0))
      const error = (width / 2 / 1.959964) * survival * -Math.log(survival)
      expect(error).toBeCloseTo(SIX_MP_ESTIMATE.standardError[at] ?? 0, 4)
    })
  })

  test('four people by hand, one lost from sight', () => {
    // Day 1: 1 of 4. Day 2: one lost. Day 3: 1 of 2. Day 5: the last.
    const curve = kaplanMeier([3, 1, 2, 5], [1, 1, 0, 1])
    expect(curve.days).toEqual([1, 2, 3, 5])
    expect(curve.atRisk).toEqual([4, 3, 2, 1])
    expect(curve.happened).toEqual([1, 0, 1, 1])
    expect(curve.survival).toEqual([0.75, 0.75, 0.375, 0])
    expect(curve.median).toBe(3)
    // ln S ± 1.96·√(1/(4·3)) on the log-log scale, at S = 3/4.
    const spread = (1.959963985 * Math.sqrt(1 / 12)) / -Math.log(0.75)
    expect(curve.low[0]).toBeCloseTo(0.75 ** Math.exp(spread), 8)
    expect(curve.high[0]).toBeCloseTo(0.75 ** Math.exp(-spread), 8)
    // It has happened for all three that were seen to the end: none of 3, 1 − 0.025^(1/3).
    expect(curve.low[3]).toBe(0)
    expect(curve.high[3]).toBeCloseTo(1 - 0.025 ** (1 / 3), 12)
  })

  test('lost and happened on the same day: the lost one was at risk', () => {
    const third = expect.closeTo(2 / 3, 12)
    expect(kaplanMeier([4, 4, 9], [0, 1, 0]).survival).toEqual([third, third])
  })

  test('read at a day: before, between, after the end', () => {
    const curve = kaplanMeier([3, 1, 2, 5, 9], [1, 0, 0, 1, 0])
    expect(survivalAt(curve, 0)).toEqual({
      survival: 1,
      low: expect.closeTo(0.025 ** (1 / 5)),
      high: 1
    })
    // On day 2 four were still watched: one had left on day 1.
    expect(survivalAt(curve, 2)?.low).toBeCloseTo(0.025 ** (1 / 4), 12)
    expect(survivalAt(curve, 4)?.survival).toBeCloseTo(2 / 3, 12)
    expect(survivalAt(curve, 9)?.survival).toBeCloseTo(1 / 3, 12)
    expect(survivalAt(curve, 10)).toBeNull()
    const all = kaplanMeier([1, 2], [1, 1])
    expect(survivalAt(all, 100)).toEqual({
      survival: 0,
      low: 0,
      high: expect.closeTo(1 - Math.sqrt(0.025))
    })
  })

  test('nobody, nonsense and a wait that never ends', () => {
    const none = kaplanMeier([], [])
    expect([none.size, none.median, none.days]).toEqual([0, null, []])
    expect(survivalAt(none, 3)).toBeNull()
    const odd = kaplanMeier([-1, Number.NaN, 1e12, 4.7, Infinity], [1, 1, 1, 1, 0])
    expect([odd.size, odd.days, odd.longest]).toEqual([1, [4], 4])
    expect(kaplanMeier([5, 5], [0, 0])).toMatchObject({ median: null, survival: [1], high: [1] })
  })

  test('without censoring it is the plain share; with, it falls, within its interval', () => {
    const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), {
      minLength: 1
    })
    fc.assert(
      fc.property(people, pairs => {
        const days = pairs.map(([day]) => day)
        const plain = kaplanMeier(
          days,
          days.map(() => 1)
        )
        plain.days.forEach((day, i) => {
          const left = days.filter(one => one > day).length / days.length
          expect(plain.survival[i]).toBeCloseTo(left, 10)
        })
        const curve = kaplanMeier(
          days,
          pairs.map(([, seen]) => Number(seen))
        )
        curve.survival.forEach((share, i) => {
          expect(share).toBeLessThanOrEqual(curve.survival[i - 1] ?? 1)
          expect(curve.low[i]).toBeLessThanOrEqual(share)
          expect(curve.high[i]).toBeGreaterThanOrEqual(share)
        })
      })
    )
  })
})

describe('delayed entry', () => {
  test('six customers by hand, three of whom were first seen later', () => {
    // Watched (after, until], left or not: A (0, 2] left, B (0, 5] left, C (0, 6] not,
    // D (2, 3] left, E (2, 6] left, F (4, 6] not.
    const curve = kaplanMeier([2, 5, 6, 3, 6, 6], [1, 1, 0, 1, 1, 0], 0.95, [0, 0, 0, 2, 2, 4])
    // Day 2: 1 of A B C. Day 3: 1 of B C D E. Day 5: 1 of B C E F. Day 6: 1 of C E F.
    expect(curve.days).toEqual([2, 3, 5, 6])
    expect(curve.atRisk).toEqual([3, 4, 4, 3])
    const shares = [2 / 3, 1 / 2, 3 / 8, 1 / 4]
    shares.forEach((share, i) => {
      expect(curve.survival[i]).toBeCloseTo(share, 12)
    })
    expect([curve.size, curve.events, curve.median, curve.broken]).toEqual([6, 4, 3, null])
    // Greenwood on day 6: 1/(3·2) + 1/(4·3) + 1/(4·3) + 1/(3·2) = 1/2.
    const spread = (1.959963985 * Math.sqrt(1 / 2)) / -Math.log(1 / 4)
    expect(curve.low[3]).toBeCloseTo(0.25 ** Math.exp(spread), 8)
    expect(curve.high[3]).toBeCloseTo(0.25 ** Math.exp(-spread), 8)
  })

  test('as if they had been there all along, the late ones would make the curve too good', () => {
    const random = seeded(7)
    // One in five leaves each day. Half of the customers came under observation after 5 days, those who had
    // not left by then.
    const rows = Array.from({ length: 20_000 }, (_, i) => {
      const entered = i % 2 ? 5 : 0
      let day = 1
      while (random.uniform() > 0.2) day += 1
      return { day, entered }
    }).filter(({ day, entered }) => day > entered)
    const days = rows.map(({ day }) => day)
    const happened = rows.map(() => 1)
    const entered = rows.map(one => one.entered)
    const right = survivalAt(kaplanMeier(days, happened, 0.95, entered), 10)
    expect(right?.low).toBeLessThan(0.8 ** 10)
    expect(right?.high).toBeGreaterThan(0.8 ** 10)
    expect(survivalAt(kaplanMeier(days, happened), 10)?.low).toBeGreaterThan(0.8 ** 10)
  })

  test('where nobody was watched the curve says so', () => {
    // The only two who were watched left on day 1; the third came on day 4.
    const emptied = kaplanMeier([1, 1, 9], [1, 1, 1], 0.95, [0, 0, 4])
    expect([emptied.survival, emptied.broken]).toEqual([[0, 0], 1])
    expect(emptied.high[1]).toBeCloseTo(1 - 0.025 ** (1 / 2), 12)
    // They were lost from sight: the curve goes on from 1, of those who came.
    const gap = kaplanMeier([1, 1, 9, 9], [0, 0, 1, 0], 0.95, [0, 0, 4, 4])
    expect([gap.survival, gap.broken]).toEqual([[1, 0.5], 1])
    // Nobody from the beginning.
    expect(kaplanMeier([9, 8], [1, 0], 0.95, [4, 5]).broken).toBe(0)
    // Some left on the day that others came: those are at risk on the next one.
    expect(kaplanMeier([4, 9], [1, 0], 0.95, [0, 4]).broken).toBe(4)
    // All had left in the end, but two had come late: the limit is that of the last day's one.
    const late = kaplanMeier([3, 5, 6], [1, 1, 1], 0.95, [0, 2, 2])
    expect(late.atRisk).toEqual([3, 2, 1])
    expect([late.survival[2], late.broken]).toEqual([0, null])
    expect(late.high[2]).toBeCloseTo(1 - 0.025, 12)
  })

  test('who was not watched for a day is left out, and nonsense with them', () => {
    const curve = kaplanMeier([3, 3, 3, 5, 6], [1, 1, 1, 1, 0], 0.95, [3, 4, -1, Number.NaN, 2])
    expect([curve.size, curve.events, curve.longest]).toEqual([1, 0, 6])
  })

  test('everybody entering at 0 is the estimate without entries', () => {
    const whole = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()))
    fc.assert(
      fc.property(whole, pairs => {
        const days = pairs.map(([day]) => day)
        const happened = pairs.map(([, seen]) => Number(seen))
        expect(
          kaplanMeier(
            days,
            happened,
            0.9,
            days.map(() => 0)
          )
        ).toEqual(kaplanMeier(days, happened, 0.9))
      })
    )
  })
})
