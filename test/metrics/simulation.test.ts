import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Givens } from '../../src/metrics/givens.ts'
import { soundGivens, valueOfMetric } from './support.ts'

// A second implementation that knows no closed form: one cohort of one customer, followed month by
// month until nothing is left of it. Churn, ARPU and the rates are worked out here from the givens.

interface Cohort {
  readonly pay: number
  readonly stay: number
  readonly keep: number
}

/** What a customer pays a month, the share that stays, and what money keeps of its worth over a month. */
function cohortOf(givens: Givens, base = givens.start): Cohort {
  return {
    pay: givens.revenue / base,
    stay: 1 - givens.lost / base,
    keep: (1 + givens.discount) ** (-1 / 12)
  }
}

/** Adds up the payments of `months` months; `at` says how late in its month each one comes, 0 to 1. */
function paid({ pay, stay, keep }: Cohort, months: number, at?: number): number {
  let alive = 1
  let total = 0
  for (let month = 0; month < months; month++) {
    total += alive * pay * (at === undefined ? 1 : keep ** (month + at))
    alive *= stay
    if (alive < 1e-15) break
  }
  return total
}

const near = (actual: number, expected: number, tolerance = 1e-9): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected))
}

const check = (property: (givens: Givens) => void): void =>
  fc.assert(fc.property(soundGivens, property), { numRuns: 60 })

describe('a cohort followed month by month', () => {
  it('brings in LTV in the end', () => {
    check(givens => near(valueOfMetric('ltv', givens), paid(cohortOf(givens), 1e6)))
  })

  it('brings in LTV × margin when only margin counts', () => {
    check(givens => {
      const cohort = cohortOf(givens)
      const margin = { ...cohort, pay: cohort.pay * givens.margin }
      near(valueOfMetric('ltv-margin', givens), paid(margin, 1e6))
      near(valueOfMetric('customer-value-gross', givens, { money: 'margin' }), paid(margin, 1e6))
    })
  })

  it('is worth the discounted LTV, paid at month end or month start', () => {
    check(givens => {
      near(valueOfMetric('ltv-discounted-end', givens), paid(cohortOf(givens), 1e6, 1))
      near(valueOfMetric('ltv-discounted-start', givens), paid(cohortOf(givens), 1e6, 0))
    })
  })

  it('brings in the horizon’s LTV by the horizon', () => {
    check(givens =>
      near(valueOfMetric('ltv-horizon', givens), paid(cohortOf(givens), givens.horizon))
    )
  })

  it('stays for its lifetime on average', () => {
    check(givens => {
      const { stay } = cohortOf(givens)
      near(valueOfMetric('lifetime', givens), paid({ pay: 1, stay, keep: 1 }, 1e6))
    })
  })

  it('loses its yearly churn in twelve months', () => {
    check(givens => {
      let alive = 1
      for (let month = 0; month < 12; month++) alive -= alive * (givens.lost / givens.start)
      near(valueOfMetric('churn-annual', givens), 1 - alive, 1e-11)
    })
  })

  it('has paid CAC back between the whole months around payback-churn', () => {
    let recovered = 0
    check(givens => {
      const cohort = cohortOf(givens)
      const cac = givens.cost / givens.new
      // Where it takes decades the sum below is not worth the wait.
      if (cac > 0.999 * paid(cohort, 1e6)) return
      recovered++
      const months = valueOfMetric('payback-churn', givens)
      const whole = Math.floor(months)
      expect(paid(cohort, whole)).toBeLessThanOrEqual(cac * (1 + 1e-9))
      expect(paid(cohort, whole + 1)).toBeGreaterThanOrEqual(cac * (1 - 1e-9))
    })
    expect(recovered).toBeGreaterThan(10)
  })

  it('has paid exactly CAC after a whole number of months when CAC is set so', () => {
    fc.assert(
      fc.property(soundGivens, fc.integer({ min: 1, max: 24 }), (givens, months) => {
        const cac = paid(cohortOf(givens), months)
        near(valueOfMetric('payback-churn', { ...givens, cost: cac * givens.new }), months, 1e-6)
      }),
      { numRuns: 60 }
    )
  })

  it('is worth the continuous LTV when it pays and leaves at every instant', () => {
    // Simpson’s rule over pay × survival × discount, in steps of a fortieth of a month.
    check(givens => {
      const { pay, stay, keep } = cohortOf(givens)
      const decay = stay * keep
      const end = Math.ceil(Math.log(1e-12) / Math.log(decay))
      const steps = 2 * Math.max(200, 20 * end)
      const width = end / steps
      let sum = 0
      for (let i = 0; i <= steps; i++) {
        const weight = i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4
        sum += weight * pay * decay ** (i * width)
      }
      near(valueOfMetric('ltv-continuous', givens), (sum * width) / 3, 1e-8)
    })
  }, 20_000)

  it('leaves a growing base at the ceiling when the same number joins every month', () => {
    check(givens => {
      const churn = givens.lost / givens.start
      let base = givens.start
      for (let month = 0; month < 40 / churn; month++) base += givens.new - churn * base
      near(valueOfMetric('growth-ceiling', givens), base, 1e-9)
    })
  })
})
