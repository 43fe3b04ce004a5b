import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kaplanMeier, survivalAt } from '../../../src/analysis/statistics/kaplan-meier.ts'
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
