import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cohort } from '../../../src/analysis/retention/cohort.ts'
import { compare } from '../../../src/analysis/retention/compare.ts'
import { follow } from '../../../src/analysis/retention/follow.ts'
import { alphaOf } from '../../../src/analysis/retention/leaving.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { duration } from '../../../src/analysis/time/duration.ts'
import { interest } from '../../../src/analysis/time/per-period.ts'
import { REGULAR } from '../../reference/fader-hardie-2007.ts'

const cohort = (counts: readonly number[], entered = 0): Cohort => ({ name: 'A', entered, counts })

const options = {
  per: 'year',
  horizon: duration(12, 'year'),
  interest: interest(0.1, 'year'),
  confidence: 0.95,
  seed: 1
} as const

const of = (...cohorts: readonly Cohort[]) => compare(cohorts, options)
const found = (...cohorts: readonly Cohort[]) => {
  const compared = of(...cohorts)
  if (!compared.ok) throw new Error(compared.problem.kind)
  return compared.found
}

describe('1 / churn, Kaplan–Meier and sBG beside each other', () => {
  const regular = found(cohort(REGULAR.seen))

  test('the naive churn: all who left, of all who came to a renewal', () => {
    // 759 left; 1000 + 631 + 468 + 382 + 326 + 289 + 262 came.
    expect(regular.naive.leaving).toEqual({ per: 'year', first: 759 / 3358, sorting: 0 })
    expect(regular.naive.lifetime).toEqual({ ok: true, periods: expect.closeTo(3358 / 759, 12) })
    expect([regular.customers, regular.watched, regular.horizon]).toEqual([1000, 7, 12])
    expect(regular.left).toEqual([369, 163, 86, 56, 37, 27, 21])
    expect(regular.atRisk[6]).toBe(262)
  })

  test('it forgets those who stay: later years, and what is to come from the oldest', () => {
    expect(alphaOf(regular.sbg.leaving)).toBeCloseTo(0.704, 3)
    // In year 12 there were 173 of 1,000; one churn for all says 46.
    expect(1000 * (1 - regular.naive.leaving.first) ** 12).toBeCloseTo(46.1, 0)
    expect(regular.ahead).toHaveLength(5)
    const last = regular.ahead[4]
    expect(last && last.low < 0.173 && 0.173 < last.high && last.low > 0.1).toBe(true)
    const { naive, sbg } = regular
    expect(
      naive.residual.ok && sbg.residual.ok && sbg.residual.periods > 1.8 * naive.residual.periods
    ).toBe(true)
    expect(sbg.lifetime.ok).toBe(false)
    // The range of the expected value holds it, and both parameters.
    expect(regular.within.low < sbg.within && sbg.within < regular.within.high).toBe(true)
    const { alpha, beta } = regular.shape
    expect(alpha.low < 0.704 && 0.704 < alpha.high && beta.low < 1.182 && 1.182 < beta.high).toBe(
      true
    )
    expect(regular.intervals && regular.intervals.alpha.low < 0.704).toBe(true)
  })

  test('a truth is put beside them; customers who are alike need no more than 1 / churn', () => {
    const truth = { per: 'year', first: 0.25, sorting: 0 } as const
    const compared = compare([cohort([1024, 768, 576, 432, 324])], { ...options, truth })
    if (!compared.ok) throw new Error(compared.problem.kind)
    const { naive, sbg, truth: known, estimate, intervals } = compared.found
    expect(estimate.kind).toBe('alike')
    expect(intervals).toBeNull()
    expect(sbg).toEqual({ ...naive, leaving: sbg.leaving })
    expect(known).toEqual(sbg)
  })

  test('cohorts of several ages; one that was counted once says nothing', () => {
    const several = found(
      cohort([100, 60, 40, 30]),
      cohort([50, 31, 20], 1),
      cohort([80, 50]),
      cohort([70])
    )
    expect([several.customers, several.watched]).toEqual([230, 3])
    expect(several.left).toEqual([70, 39, 21])
    // All of the oldest have left, and their last count is of nobody: what is ahead follows the others.
    const gone = found(cohort([10, 4, 0, 0]), cohort([90, 60, 50]))
    expect([gone.watched, gone.curve.longest]).toEqual([2, 3])
    expect(gone.ahead[0]?.low).toBeGreaterThan(0.2)
    const allGone = found(cohort([10, 4, 0]))
    expect(allGone.ahead.every(({ low, high }) => low === 0 && high === 0)).toBe(true)
    // A horizon that is over already, and one shorter than a period.
    const short = compare([cohort(REGULAR.seen)], { ...options, horizon: duration(0.3, 'year') })
    expect(short.ok && [short.found.ahead, short.found.sbg.within]).toEqual([[], 1])
  })

  test('degenerate tables end in a reason', () => {
    const why = (...cohorts: readonly Cohort[]) => {
      const compared = of(...cohorts)
      return compared.ok ? 'found' : compared.problem
    }
    expect(why()).toEqual({ kind: 'empty' })
    expect(why(cohort([50]))).toEqual({ kind: 'empty' })
    expect(why(cohort([1, 1, 0]))).toEqual({ kind: 'one-customer' })
    expect(why(cohort([50, 30]))).toEqual({ kind: 'one-renewal' })
    expect(why(cohort([50, 0, 0]))).toEqual({ kind: 'all-left' })
    // 100 renewals and nobody left: 1 − 0.025^(1/100) is not ruled out.
    expect(why(cohort([50, 50, 50]))).toEqual({
      kind: 'nobody-left',
      most: expect.closeTo(1 - 0.025 ** 0.01, 12)
    })
    expect(why(cohort([50, 30, 30]))).toBe('found')
  })

  test('whatever the counts: numbers, or a reason', () => {
    const counts = fc
      .array(fc.nat(40), { minLength: 1, maxLength: 7 })
      .map(cells => cells.sort((a, b) => b - a))
    const cohorts = fc.array(fc.tuple(counts, fc.nat(3)), { maxLength: 3 })
    fc.assert(
      fc.property(cohorts, made => {
        const compared = of(...made.map(([cells, entered]) => cohort(cells, entered)))
        if (!compared.ok) {
          expect(compared.problem.kind).not.toBe('lost')
          return
        }
        const { within, ahead, shape, sbg, naive } = compared.found
        const numbers = [
          ...[within, ...ahead, shape.alpha, shape.beta].flatMap(({ low, high }) => [low, high]),
          ...[sbg, naive].flatMap(one => [
            one.within,
            one.lifetime.ok ? one.lifetime.periods : 0,
            one.residual.ok ? one.residual.periods : 0
          ])
        ]
        expect(numbers.filter(one => Number.isNaN(one) || one < 0)).toEqual([])
        expect(sbg.within).toBeLessThanOrEqual(12)
      }),
      { numRuns: 60 }
    )
  })

  test('the more unlike customers are, the more 1 / churn leaves out', () => {
    const random = seeded(4)
    const missed = [0.02, 0.2, 0.5].map(sorting => {
      const leaving = { per: 'month', first: 0.2, sorting } as const
      const counts = follow(leaving, 100_000, 0, 12, random)
      const compared = compare([cohort(counts)], {
        ...options,
        per: 'month',
        horizon: duration(60, 'month'),
        interest: interest(0.008, 'month'),
        truth: leaving
      })
      if (!compared.ok) throw new Error(compared.problem.kind)
      const { truth, naive, sbg } = compared.found
      const known = truth?.within as number
      expect(Math.abs(sbg.within / known - 1)).toBeLessThan(0.03)
      return naive.within / known
    }) as [number, number, number]
    expect(missed[0]).toBeLessThan(1)
    expect(missed[1]).toBeLessThan(missed[0])
    expect(missed[2]).toBeLessThan(missed[1])
  })
})
