import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fromShape,
  havingRenewed,
  type Leaving,
  survivalOf
} from '../../../src/analysis/retention/leaving.ts'
import {
  discountedResidual,
  expectedWithin,
  meanLifetime,
  residualLifetime
} from '../../../src/analysis/retention/lifetime.ts'
import { duration } from '../../../src/analysis/time/duration.ts'
import {
  chance,
  convertChance,
  convertInterest,
  interest
} from '../../../src/analysis/time/per-period.ts'

const ENDLESS = { ok: false, problem: 'endless' }
const NONE = interest(0, 'year')

/** Σ S(n + j) / S(n) · v^(j − 1), term by term until nothing more comes. */
function summed(leaving: Leaving, renewals: number, share: number): number {
  const { first, sorting } = havingRenewed(leaving, renewals)
  let left = 1
  let sum = 0
  for (let j = 1; j < 5_000_000; j += 1) {
    left *= (1 - first / (1 + (j - 1) * sorting)) / (j > 1 ? 1 + share : 1)
    sum += left
    if (left < 1e-16 * sum * share) break
  }
  return sum
}

describe('lifetimes', () => {
  test('one churn for everyone: 1 / churn, for a newcomer and for the oldest customer', () => {
    const alike = { per: 'year', first: 0.2, sorting: 0 } as const
    expect(meanLifetime(alike)).toEqual({ ok: true, periods: 5 })
    expect(residualLifetime(alike, 10)).toEqual({ ok: true, periods: 4 })
    // 0.8 · (1 + 0.8 / 1.1 + …) = 0.8 / (1 − 0.8 / 1.1) = 2.9333.
    const derl = discountedResidual(alike, 3, interest(0.1, 'year'))
    expect(derl).toEqual({ ok: true, periods: expect.closeTo(0.8 / (1 - 0.8 / 1.1), 12) })
  })

  test('(α + β − 1) / (α − 1), by hand and by the sum', () => {
    const leaving = fromShape(3, 5, 'year')
    expect(meanLifetime(leaving)).toEqual({ ok: true, periods: expect.closeTo(3.5, 12) })
    // S(t) = B(3, 5 + t) / B(3, 5) = 5·6·7 / ((5 + t)(6 + t)(7 + t)), summed to a thousand and the rest
    // as the integral of 210 / t³.
    const survival = survivalOf(leaving, 1000)
    expect(survival[3]).toBeCloseTo(210 / (8 * 9 * 10), 12)
    const sum = survival.reduce((total, one) => total + one, 0)
    expect(sum + 105 / 1006.5 ** 2).toBeCloseTo(3.5, 6)
    // Two renewals on: (β + 2) / (α − 1).
    expect(residualLifetime(leaving, 2)).toEqual({ ok: true, periods: expect.closeTo(3.5, 12) })
  })

  test('α ≤ 1 has no mean lifetime: the sum grows without end, and says so', () => {
    const high = fromShape(0.668, 3.806, 'year')
    expect(meanLifetime(high)).toEqual(ENDLESS)
    expect(residualLifetime(high, 5)).toEqual(ENDLESS)
    expect(discountedResidual(high, 5, NONE)).toEqual(ENDLESS)
    expect(meanLifetime(fromShape(1, 2, 'year'))).toEqual(ENDLESS)
    expect(meanLifetime(fromShape(1.01, 2, 'year')).ok).toBe(true)
    // Ten times as long, ten to the 0.332 as much, and a constant that weighs less and less.
    const within = (years: number) => expectedWithin(high, duration(years, 'year'), NONE)
    const grown = (within(1_000_000) - within(100_000)) / (within(100_000) - within(10_000))
    expect(grown).toBeCloseTo(10 ** 0.332, 3)
    // With interest it is a number all the same, also where some never leave.
    expect(discountedResidual(high, 5, interest(0.1, 'year')).ok).toBe(true)
    const sorted = { per: 'year', first: 0.3, sorting: Infinity } as const
    expect(meanLifetime(sorted)).toEqual(ENDLESS)
    // Those who renewed once never leave: a perpetuity of 10 %, the renewal at hand included, is 11.
    const perpetuity = discountedResidual(sorted, 1, interest(0.1, 'year'))
    expect(perpetuity).toEqual({ ok: true, periods: expect.closeTo(11, 12) })
    // Those who have not yet: 70 % of it.
    const newcomers = discountedResidual(sorted, 0, interest(0.1, 'year'))
    expect(newcomers).toEqual({ ok: true, periods: expect.closeTo(7.7, 12) })
  })

  test('where all leave at the next renewal nothing is to come', () => {
    const gone = { per: 'year', first: 1, sorting: 2 } as const
    expect(meanLifetime(gone)).toEqual({ ok: true, periods: 1 })
    expect(discountedResidual(gone, 0, interest(0.1, 'year'))).toEqual({ ok: true, periods: 0 })
  })

  test('DERL by the hypergeometric function is the sum of its terms', () => {
    const shape = fc.double({ min: 0.05, max: 30, noNaN: true })
    fc.assert(
      fc.property(
        shape,
        shape,
        fc.nat(40),
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        (alpha, beta, renewals, share) => {
          const leaving = fromShape(alpha, beta, 'year')
          const derl = discountedResidual(leaving, renewals, interest(share, 'year'))
          expect(derl.ok && derl.periods / summed(leaving, renewals, share)).toBeCloseTo(1, 10)
        }
      ),
      { numRuns: 50 }
    )
  })

  test('next to no interest, and customers next to alike', () => {
    const leaving = fromShape(3, 5, 'year')
    expect(discountedResidual(leaving, 0, interest(1e-6, 'year'))).toEqual(
      residualLifetime(leaving, 0)
    )
    const tenth = interest(0.1, 'year')
    const nearly = discountedResidual({ per: 'year', first: 0.2, sorting: 1e-300 }, 0, tenth)
    expect(nearly).toEqual(discountedResidual({ per: 'year', first: 0.2, sorting: 0 }, 0, tenth))
    const close = discountedResidual({ per: 'year', first: 0.2, sorting: 1e-11 }, 0, tenth)
    expect(close.ok && nearly.ok && close.periods / nearly.periods).toBeCloseTo(1, 9)
  })

  test('the longer a customer has stayed, the more is to come; 1 / churn says: the same', () => {
    const shape = fc.double({ min: 0.2, max: 10, noNaN: true })
    fc.assert(
      fc.property(shape, shape, fc.nat(30), (alpha, beta, renewals) => {
        const leaving = fromShape(alpha, beta, 'month')
        const monthly = convertInterest(interest(0.1, 'year'), 'month')
        const [now, later] = [0, 1].map(more => {
          const derl = discountedResidual(leaving, renewals + more, monthly)
          return derl.ok ? derl.periods : Number.NaN
        }) as [number, number]
        expect(later).toBeGreaterThan(now)
      }),
      { numRuns: 50 }
    )
  })

  test('within a horizon: by hand, and as far as all of it', () => {
    // 1 + 0.5 / 1.25 + 0.25 / 1.25² = 1.56; a begun period is counted.
    const half = { per: 'year', first: 0.5, sorting: 0 } as const
    const quarter = interest(0.25, 'year')
    expect(expectedWithin(half, duration(3, 'year'), quarter)).toBeCloseTo(1.56, 12)
    expect(expectedWithin(half, duration(2.1, 'year'), quarter)).toBeCloseTo(1.56, 12)
    // A new customer's first period is sure, the rest is the DERL a period later.
    const leaving = fromShape(0.8, 3, 'year')
    const derl = discountedResidual(leaving, 0, quarter)
    expect(expectedWithin(leaving, duration(400, 'year'), quarter)).toBeCloseTo(
      1 + (derl.ok ? derl.periods : Number.NaN) / 1.25,
      10
    )
  })

  test('a mix-up of units does not compile', () => {
    const monthly = fromShape(2, 30, 'month')
    const mixUps = () => [
      // @ts-expect-error interest a year for a model of months
      discountedResidual(monthly, 3, interest(0.1, 'year')),
      // @ts-expect-error a horizon in years for a model of months
      expectedWithin(monthly, duration(3, 'year'), interest(0, 'month'))
    ]
    expect(mixUps).toBeTypeOf('function')
    // What the mistake costs: a year's churn taken for a month's makes a lifetime of 2.5 months of 24.
    const yearly = chance(0.4, 'year')
    const months = (first: number) => meanLifetime({ per: 'month', first, sorting: 0 })
    expect(months(yearly.share)).toEqual({ ok: true, periods: 2.5 })
    const right = months(convertChance(yearly, 'month').share)
    expect(right).toEqual({ ok: true, periods: expect.closeTo(23.9949, 3) })
  })
})
