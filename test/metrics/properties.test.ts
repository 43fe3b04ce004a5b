import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, type MetricId } from '../../src/metrics/catalogue.ts'
import type { Conventions } from '../../src/metrics/conventions.ts'
import type { Givens } from '../../src/metrics/givens.ts'
import { type Solution, solve } from '../../src/metrics/solve.ts'
import { anyConventions, given, outcomeOf, soundGivens, valueOfMetric } from './support.ts'

const near = (actual: number, expected: number, tolerance = 1e-9): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected) + 1e-300)
}

const check = (property: (givens: Givens, conventions: Conventions) => void): void =>
  fc.assert(fc.property(soundGivens, anyConventions, property))

/** 1 − CAC × churn / monthly value keeps its digits: away from “never”, and from a CAC of nearly nothing. */
function wellConditioned(solution: Solution): boolean {
  const [cac, churn, worth] = (['cac', 'churn', 'monthly-value'] as const).map(id => {
    const outcome = solution.get(id)
    return outcome?.ok ? outcome.value : Number.NaN
  })
  const spent = ((cac ?? 0) * (churn ?? 0)) / (worth ?? 0)
  return spent > 1e-4 && spent < 1 - 1e-6
}

describe('for every business', () => {
  it('the base cancels in LTV, and in all that is not discounted', () => {
    check((givens, conventions) => {
      const undiscounted = { ...conventions, discounting: 'none' } as const
      for (const base of ['opening', 'average', 'closing'] as const) {
        near(valueOfMetric('ltv', givens, { base }), givens.revenue / givens.lost)
        near(
          valueOfMetric('customer-value-gross', givens, { ...undiscounted, base }),
          valueOfMetric('customer-value-gross', givens, undiscounted)
        )
      }
    })
  })

  it('a yearly churn turned into a monthly one turns back', () => {
    check(givens => {
      const yearly = valueOfMetric('churn-annual', givens)
      // Where the year takes almost everybody, what is left of 1 has no digits to turn back from.
      if (yearly > 0.999) return
      near(
        valueOfMetric('churn-monthly', { 'annual-churn': yearly }),
        valueOfMetric('churn', givens),
        1e-7
      )
    })
  })

  it('the monthly discount rate compounds to the yearly one, and the force of interest too', () => {
    check(givens => {
      const yearly = 1 + givens.discount
      near((1 + valueOfMetric('discount-monthly', givens)) ** 12, yearly)
      near(Math.exp(12 * valueOfMetric('discount-force', givens)), yearly)
    })
  })

  it('net is gross less CAC', () => {
    check((givens, conventions) => {
      const cac = givens.cost / givens.new
      const close = (a: number, b: number, size: number) =>
        expect(Math.abs(a - b)).toBeLessThan(1e-9 * size)
      const ltv = valueOfMetric('ltv', givens)
      close(valueOfMetric('ltv-net', givens) + cac, ltv, ltv + cac)
      const gross = valueOfMetric('customer-value', givens, { ...conventions, cac: 'gross' })
      const net = valueOfMetric('customer-value', givens, { ...conventions, cac: 'net' })
      close(net + cac, gross, gross + cac)
      near(valueOfMetric('ltv-cac', givens, conventions), gross / cac)
    })
  })

  it('another currency scales what is money and nothing else', () => {
    fc.assert(
      fc.property(
        soundGivens,
        anyConventions,
        fc.constantFrom(0.01, 0.5, 3, 1000),
        (givens, conventions, rate) => {
          const before = solve(givens, conventions)
          const converted = { ...givens, cost: givens.cost * rate, revenue: givens.revenue * rate }
          const after = solve(converted, conventions)
          for (const { id, unit } of CATALOGUE) {
            const [a, b] = [before.get(id), after.get(id)]
            if (!a?.ok || !b?.ok) continue
            if (id === 'payback-churn' && !wellConditioned(before)) continue
            if (id.endsWith('net') || (id === 'customer-value' && conventions.cac === 'net')) {
              const size = Math.abs(rate) * (givens.cost / givens.new + Math.abs(a.value))
              expect(Math.abs(b.value - rate * a.value)).toBeLessThan(1e-9 * size)
            } else near(b.value, a.value * rate ** unit.money)
          }
        }
      )
    )
  })

  it('twice the business with the same rates has the same value per customer', () => {
    check((givens, conventions) => {
      const { cost, revenue, start, lost } = givens
      const twice = {
        ...givens,
        cost: 2 * cost,
        revenue: 2 * revenue,
        start: 2 * start,
        new: 2 * givens.new,
        lost: 2 * lost
      }
      const [one, two] = [solve(givens, conventions), solve(twice, conventions)]
      for (const { id, unit } of CATALOGUE) {
        const [a, b] = [one.get(id), two.get(id)]
        if (a?.ok && b?.ok) expect(b.value).toBeCloseTo(unit.customer === 1 ? 2 * a.value : a.value)
      }
    })
  })

  it('later money is worth less: start > continuous > end when discounted, and none above all', () => {
    check((givens, conventions) => {
      const value = (discounting: Conventions['discounting']) =>
        valueOfMetric('customer-value-gross', givens, { ...conventions, discounting })
      expect(value('none')).toBeGreaterThan(value('start'))
      expect(value('start')).toBeGreaterThan(value('end'))
      expect(value('start')).toBeGreaterThan(value('continuous'))
    })
  })

  it('with next to no discount the discounted values come to the plain one', () => {
    check((givens, conventions) => {
      const plain = valueOfMetric('customer-value-gross', givens, {
        ...conventions,
        discounting: 'none'
      })
      const free = { ...givens, discount: 0 }
      near(valueOfMetric('ltv-discounted-end', free, conventions), plain)
      near(valueOfMetric('ltv-discounted-start', free, conventions), plain)
    })
  })

  it('twelve times the churn is never below the yearly churn, nor the hazard below the churn', () => {
    check((givens, conventions) => {
      const value = (id: MetricId) => valueOfMetric(id, givens, conventions)
      expect(value('churn-annual-x12')).toBeGreaterThanOrEqual(value('churn-annual'))
      expect(value('churn-hazard')).toBeGreaterThanOrEqual(value('churn'))
    })
  })

  it('allowing for churn, CAC never comes back sooner', () => {
    check((givens, conventions) => {
      const slow = outcomeOf('payback-churn', givens, conventions)
      if (!slow.ok) return
      const simple = conventions.money === 'revenue' ? 'payback' : 'payback-margin'
      // A first payment above CAC is read along the curve, which rises faster than a straight line.
      if (slow.value >= 1) {
        expect(slow.value).toBeGreaterThanOrEqual(
          valueOfMetric(simple, givens, conventions) * (1 - 1e-9)
        )
      }
    })
  })

  it('a longer horizon is worth more, and none is worth more than no horizon', () => {
    check((givens, conventions) => {
      const value = (horizon: number) =>
        valueOfMetric('ltv-horizon', { ...givens, horizon }, conventions)
      const endless = valueOfMetric('customer-value-gross', givens, {
        ...conventions,
        discounting: 'none'
      })
      expect(value(givens.horizon + 1)).toBeGreaterThanOrEqual(value(givens.horizon))
      expect(value(givens.horizon)).toBeLessThanOrEqual(endless * (1 + 1e-9))
    })
  })
})

describe('monotonicity', () => {
  const rises = (id: MetricId, key: keyof Givens, sign: 1 | -1) =>
    check((givens, conventions) => {
      const a = outcomeOf(id, givens, conventions)
      const b = outcomeOf(id, { ...givens, [key]: givens[key] * 1.1 }, conventions)
      if (a.ok && b.ok) expect(sign * (b.value - a.value)).toBeGreaterThan(0)
    })

  it.each<[MetricId, keyof Givens, 1 | -1]>([
    ['cac', 'cost', 1],
    ['cac', 'new', -1],
    ['arpu', 'revenue', 1],
    ['churn', 'lost', 1],
    ['lifetime', 'lost', -1],
    ['ltv', 'lost', -1],
    ['ltv', 'revenue', 1],
    ['ltv-margin', 'margin', 1],
    ['ltv-discounted-end', 'discount', -1],
    ['ltv-discounted-start', 'discount', -1],
    ['ltv-continuous', 'discount', -1],
    ['payback', 'cost', 1],
    ['payback-margin', 'margin', -1],
    ['payback-churn', 'cost', 1],
    ['growth-ceiling', 'lost', -1]
  ])('%s moves with %s (%d)', rises)
})

describe('without churn', () => {
  it('the horizon is worth its months, and CAC comes back at the simple pace', () => {
    check((givens, conventions) => {
      const kept = { ...givens, lost: 0 }
      const monthly = valueOfMetric('monthly-value', kept, conventions)
      near(valueOfMetric('ltv-horizon', kept, conventions), monthly * givens.horizon)
      near(valueOfMetric('payback-churn', kept, conventions), valueOfMetric('cac', kept) / monthly)
    })
  })

  it('a discounted customer is still worth a finite sum: the perpetuity', () => {
    near(valueOfMetric('ltv-discounted-end', { lost: 0 }), 80000 / 980 / (1.1 ** (1 / 12) - 1))
    near(valueOfMetric('ltv-continuous', { lost: 0 }), 80000 / 980 / (Math.log(1.1) / 12))
  })

  it('comes near smoothly: next to no churn gives next to the same', () => {
    const [none, little] = [given({ lost: 0 }), given({ lost: 1e-6 })]
    near(valueOfMetric('ltv-horizon', little), valueOfMetric('ltv-horizon', none), 1e-6)
    near(valueOfMetric('payback-churn', little), valueOfMetric('payback-churn', none), 1e-6)
  })

  it('so little churn that retention rounds to 1 is none', () => {
    const trace = { start: 1e10, lost: 1e-8 }
    expect(valueOfMetric('ltv-horizon', trace)).toBeCloseTo((80000 / 1e10) * 36, 12)
    near(valueOfMetric('payback-churn', trace), 1000 / (80000 / 1e10))
  })
})
