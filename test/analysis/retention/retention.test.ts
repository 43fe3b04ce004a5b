import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimise } from '../../../src/analysis/fitting/minimise.ts'
import { type Cohort, renewalsOf, tenureOf } from '../../../src/analysis/retention/cohort.ts'
import { estimate } from '../../../src/analysis/retention/estimate.ts'
import { follow } from '../../../src/analysis/retention/follow.ts'
import {
  alphaOf,
  betaOf,
  churnAt,
  fromShape,
  havingRenewed,
  survivalOf
} from '../../../src/analysis/retention/leaving.ts'
import { logLikelihood, objectiveOf } from '../../../src/analysis/retention/likelihood.ts'
import { productLimit } from '../../../src/analysis/statistics/product-limit.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { HIGH_END, REGULAR } from '../../reference/fader-hardie-2007.ts'

const cohort = (counts: readonly number[], entered = 0, name = 'A'): Cohort => ({
  name,
  entered,
  counts
})
const fitted = (...cohorts: readonly Cohort[]) => estimate(renewalsOf(cohorts), 'year')

/** B(a, b) by the tanh-sinh rule (Takahasi and Mori 1974), which minds no ends. */
function betaIntegral(a: number, b: number): number {
  const width = 0.02
  let sum = 0
  for (let s = -5; s <= 5; s += width) {
    const odds = Math.exp(-Math.PI * Math.sinh(s))
    const x = 1 / (1 + odds)
    sum += Math.PI * Math.cosh(s) * x ** a * (odds * x) ** b
  }
  return sum * width
}

describe('the family', () => {
  test('survival is B(α, β + t) / B(α, β), by quadrature', () => {
    for (const [alpha, beta] of [
      [0.704, 1.182],
      [0.668, 3.806],
      [2.5, 6]
    ] as const) {
      const survival = survivalOf(fromShape(alpha, beta, 'year'), 12)
      for (const t of [1, 2, 7, 12]) {
        const wanted = betaIntegral(alpha, beta + t) / betaIntegral(alpha, beta)
        expect((survival[t] as number) / wanted).toBeCloseTo(1, 10)
      }
    }
  })

  test('the recursion of the paper: P(T = t) / P(T = t − 1) = (β + t − 2) / (α + β + t − 1)', () => {
    const [alpha, beta] = [0.668, 3.806]
    const survival = survivalOf(fromShape(alpha, beta, 'year'), 9)
    const died = (t: number) => (survival[t - 1] as number) - (survival[t] as number)
    expect(died(1)).toBeCloseTo(alpha / (alpha + beta), 14)
    for (let t = 2; t < 10; t += 1)
      expect(died(t) / died(t - 1)).toBeCloseTo((beta + t - 2) / (alpha + beta + t - 1), 12)
  })

  test('limits of it, and back to α and β', () => {
    const alike = { per: 'month', first: 0.2, sorting: 0 } as const
    expect([...survivalOf(alike, 3)]).toEqual([1, 0.8, 0.8 * 0.8, 0.8 * 0.8 * 0.8])
    expect([alphaOf(alike), betaOf(alike)]).toEqual([Infinity, Infinity])
    const sorted = { per: 'month', first: 0.3, sorting: Infinity } as const
    expect([...survivalOf(sorted, 3)]).toEqual([1, 0.7, 0.7, 0.7])
    expect(havingRenewed(sorted, 2)).toEqual({ per: 'month', first: 0, sorting: 0.5 })
    const shape = fromShape(0.7, 1.2, 'month')
    expect(alphaOf(shape)).toBeCloseTo(0.7, 12)
    expect(betaOf(shape)).toBeCloseTo(1.2, 12)
    expect(havingRenewed(shape, 0)).toBe(shape)
    // After three renewals it is the family with β + 3.
    expect(alphaOf(havingRenewed(shape, 3))).toBeCloseTo(0.7, 12)
    expect(betaOf(havingRenewed(shape, 3))).toBeCloseTo(4.2, 12)
  })
})

describe('likelihood', () => {
  test('by hand: of ten three leave, then two of seven', () => {
    const renewals = renewalsOf([cohort([10, 7, 5])])
    expect([[...renewals.atRisk], [...renewals.left]]).toEqual([
      [10, 7],
      [3, 2]
    ])
    // 0.2 at the first renewal, 0.2 / 1.25 = 0.16 at the second.
    const value = 3 * Math.log(0.2) + 7 * Math.log(0.8) + 2 * Math.log(0.16) + 5 * Math.log(0.84)
    expect(logLikelihood(renewals, { per: 'year', first: 0.2, sorting: 0.25 })).toBeCloseTo(
      value,
      12
    )
    const gradient = new Float64Array(2)
    const at = Float64Array.of(Math.log(0.25), Math.log(0.25))
    expect(objectiveOf(renewals)(at, gradient)).toBeCloseTo(-value, 12)
  })

  test('cohorts add up, and one that came late is in the renewals it was watched through', () => {
    const renewals = renewalsOf([cohort([10, 7, 5]), cohort([20, 15]), cohort([8, 6, 6], 1)])
    expect([...renewals.atRisk]).toEqual([30, 15, 6])
    expect([...renewals.left]).toEqual([8, 4, 0])
  })

  test('slopes are those of the value, by differences', () => {
    const number = fc.double({ min: -5, max: 4, noNaN: true })
    fc.assert(
      fc.property(number, number, (odds, sorting) => {
        const objective = objectiveOf(renewalsOf([cohort([90, 60, 50, 47]), cohort([9, 9, 4], 3)]))
        const gradient = new Float64Array(2)
        const value = objective(Float64Array.of(odds, sorting), gradient)
        const h = 1e-5
        const no = new Float64Array(2)
        const slopes = [
          [h, 0],
          [0, h]
        ].map(
          ([x, y]) =>
            (objective(Float64Array.of(odds + (x as number), sorting + (y as number)), no) -
              objective(Float64Array.of(odds - (x as number), sorting - (y as number)), no)) /
            (2 * h)
        )
        for (const i of [0, 1])
          expect(Math.abs((gradient[i] as number) - (slopes[i] as number))).toBeLessThan(
            1e-6 * Math.max(1, Math.abs(value))
          )
      })
    )
  })
})

describe('estimate', () => {
  test('published: the two segments of Fader and Hardie, to the digits printed', () => {
    for (const segment of [REGULAR, HIGH_END]) {
      const { kind, leaving, starts, agreeing } = fitted(cohort(segment.seen))
      expect(kind).toBe('inside')
      expect(alphaOf(leaving).toFixed(3)).toBe(segment.alpha.toFixed(3))
      expect(betaOf(leaving).toFixed(3)).toBe(segment.beta.toFixed(3))
      expect(agreeing).toBe(starts)
      // What the paper is about: five years ahead, within two points of what came.
      const survival = survivalOf(leaving, 12)
      segment.later.forEach((left, i) => {
        expect(Math.abs((survival[8 + i] as number) - left / 1000)).toBeLessThan(0.02)
      })
    }
  })

  test('nothing near it is likelier, and a search of its own in α and β finds the same', () => {
    const renewals = renewalsOf([cohort(HIGH_END.seen)])
    const best = estimate(renewals, 'year')
    const [alpha, beta] = [alphaOf(best.leaving), betaOf(best.leaving)]
    for (const [a, b] of [
      [1.001, 1],
      [0.999, 1],
      [1, 1.001],
      [1, 0.999]
    ] as const)
      expect(logLikelihood(renewals, fromShape(alpha * a, beta * b, 'year'))).toBeLessThan(
        best.logLikelihood
      )
    const search = minimise(
      (at, gradient) => {
        const of = (da: number, db: number) =>
          -logLikelihood(
            renewals,
            fromShape(Math.exp((at[0] as number) + da), Math.exp((at[1] as number) + db), 'year')
          )
        gradient[0] = (of(1e-5, 0) - of(-1e-5, 0)) / 2e-5
        gradient[1] = (of(0, 1e-5) - of(0, -1e-5)) / 2e-5
        return of(0, 0)
      },
      [0, 0],
      { tolerance: 1e-7 }
    )
    let step = search.next()
    while (!step.done) step = search.next()
    expect(Math.exp(step.value.at[0] as number)).toBeCloseTo(alpha, 4)
    expect(Math.exp(step.value.at[1] as number)).toBeCloseTo(beta, 3)
  })

  test('several cohorts: cut from one, whole or from both ends, they say what the one says', () => {
    const { seen } = REGULAR
    const whole = fitted(cohort(seen))
    // Who was counted from year 3 on is another cohort that came late; together they are the one.
    const parts = fitted(cohort(seen.slice(0, 4)), cohort(seen.slice(3), 3))
    expect(parts.leaving.first).toBeCloseTo(whole.leaving.first, 8)
    expect(parts.leaving.sorting).toBeCloseTo(whole.leaving.sorting, 8)
    // Twice the customers, the same shares.
    const twice = fitted(cohort(seen), cohort(seen, 0, 'B'))
    expect(twice.logLikelihood).toBeCloseTo(2 * whole.logLikelihood, 6)
    expect(twice.leaving.first).toBeCloseTo(whole.leaving.first, 8)
  })

  test('limits are recognised', () => {
    expect(fitted(cohort([10])).kind).toBe('empty')
    expect(fitted(cohort([0, 0, 0])).kind).toBe('empty')
    expect(fitted(cohort([10, 10, 10])).kind).toBe('nobody-left')
    expect(fitted(cohort([10, 0, 0])).kind).toBe('all-left')
    expect(fitted(cohort([10, 4])).kind).toBe('one-renewal')
    expect(fitted(cohort([1, 0])).kind).toBe('all-left')
    // A quarter at each renewal, exactly: one churn for everyone.
    const alike = fitted(cohort([1024, 768, 576, 432, 324]))
    expect(alike).toMatchObject({ kind: 'alike', leaving: { first: 0.25, sorting: 0 } })
    // Churn that rises, 10 % and then 50 %: the family has none such, and one churn is its best.
    const rising = fitted(cohort([100, 90, 45]))
    expect(rising).toMatchObject({ kind: 'alike', leaving: { sorting: 0 } })
    expect(rising.leaving.first).toBeCloseTo(55 / 190, 12)
    const sorted = fitted(cohort([10, 7, 7, 7]))
    expect(sorted).toMatchObject({ kind: 'sorted', leaving: { first: 0.3, sorting: Infinity } })
    expect(sorted.logLikelihood).toBeCloseTo(3 * Math.log(0.3) + 7 * Math.log(0.7), 12)
    // All of those who were watched at the first renewal left; of others, who came late, few do.
    const gone = fitted(cohort([10, 0]), cohort([100, 50, 34, 26], 1))
    expect(gone).toMatchObject({ kind: 'first-gone', leaving: { first: 1 } })
    expect(gone.leaving.sorting).toBeGreaterThan(0.5)
    // A search that cannot begin has found nothing, and says so.
    expect(estimate(renewalsOf([cohort([10, 7, 6])]), 'year', [[900, 900]]).kind).toBe('lost')
  })

  test('whatever the counts, an estimate without NaN that is likelier than one churn for all', () => {
    const counts = fc
      .array(fc.nat(60), { minLength: 1, maxLength: 9 })
      .map(cells => cells.sort((a, b) => b - a))
    const cohorts = fc.array(fc.tuple(counts, fc.nat(4)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(cohorts, made => {
        const renewals = renewalsOf(made.map(([cells, entered]) => cohort(cells, entered)))
        const found = estimate(renewals, 'month')
        expect(found.kind).not.toBe('lost')
        expect(found.leaving.first).toBeGreaterThanOrEqual(0)
        expect(found.leaving.first).toBeLessThanOrEqual(1)
        expect(found.leaving.sorting).toBeGreaterThanOrEqual(0)
        const came = renewals.atRisk.reduce((sum, one) => sum + one, 0)
        if (came === 0) return
        const gone = renewals.left.reduce((sum, one) => sum + one, 0)
        const alike = logLikelihood(renewals, { per: 'month', first: gone / came, sorting: 0 })
        expect(found.logLikelihood).toBeGreaterThanOrEqual(alike - 1e-9)
      }),
      { numRuns: 300 }
    )
  })
})

describe('cohorts', () => {
  test('Kaplan–Meier of counts is the share still there; churn of it is that of the renewals', () => {
    const { survival } = productLimit(tenureOf([cohort(REGULAR.seen)]), 0.95)
    REGULAR.seen.slice(1).forEach((left, i) => {
      expect(survival[i]).toBeCloseTo(left / 1000, 12)
    })
    // A second cohort watched for two years, a third from its first renewal on.
    const late = [cohort([10, 7, 5]), cohort([20, 15]), cohort([8, 6, 6], 1), cohort([99], 2)]
    const curve = productLimit(tenureOf(late), 0.95)
    expect(curve.size).toBe(38)
    const shares = [22 / 30, (22 / 30) * (11 / 15), (22 / 30) * (11 / 15)]
    expect(curve.survival).toEqual(shares.map(one => expect.closeTo(one, 12)))
    expect(curve.atRisk).toEqual([30, 15, 6])
  })

  test('drawn customers leave as the family says, one by one or by the count', () => {
    const random = seeded(11)
    const leaving = fromShape(0.9, 3, 'month')
    for (const size of [8000, 100_000_000]) {
      const counts = follow(leaving, size, 2, 4, random)
      // Standard errors that each renewal is off: not all nought, and none beyond four.
      const off = counts.slice(1).map((left, i) => {
        const churn = churnAt(leaving, 3 + i)
        const before = counts[i] as number
        expect(Number.isInteger(left)).toBe(true)
        return (before - left - before * churn) / Math.sqrt(before * churn * (1 - churn))
      })
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(4)
      expect(Math.max(...off.map(Math.abs))).toBeGreaterThan(0.2)
    }
    expect(follow(leaving, 5, 0, 0, random)).toEqual([5])
  })
})
