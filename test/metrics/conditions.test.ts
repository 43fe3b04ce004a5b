import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { CATALOGUE, type MetricId } from '../../src/metrics/catalogue.ts'
import type { Conventions } from '../../src/metrics/conventions.ts'
import type { Givens } from '../../src/metrics/givens.ts'
import { explainNoValue } from '../../src/metrics/novalue.ts'
import { solve } from '../../src/metrics/solve.ts'
import { anyConventions, outcomeOf, valueOfMetric, wildGivens } from './support.ts'

interface Case {
  readonly when: string
  readonly givens: Partial<Givens>
  readonly conventions?: Partial<Conventions>
  /** The condition said for each metric that has no value; every other metric has one. */
  readonly without: Partial<Record<MetricId, string>>
}

const CASES: readonly Case[] = [
  {
    when: 'nobody was lost',
    givens: { lost: 0 },
    without: {
      lifetime: 'no-lost',
      ltv: 'no-lost',
      'ltv-net': 'no-lost',
      'ltv-margin': 'no-lost',
      'ltv-cac': 'no-lost',
      'customer-value-gross': 'no-lost',
      'customer-value': 'no-lost',
      'growth-ceiling': 'no-ceiling'
    }
  },
  {
    when: 'nobody was lost and the future is discounted',
    givens: { lost: 0 },
    conventions: { discounting: 'start' },
    without: {
      lifetime: 'no-lost',
      ltv: 'no-lost',
      'ltv-net': 'no-lost',
      'ltv-margin': 'no-lost',
      'growth-ceiling': 'no-ceiling'
    }
  },
  {
    when: 'nobody was lost and the discount rate is zero',
    givens: { lost: 0, discount: 0 },
    conventions: { discounting: 'continuous' },
    without: {
      lifetime: 'no-lost',
      ltv: 'no-lost',
      'ltv-net': 'no-lost',
      'ltv-margin': 'no-lost',
      'ltv-discounted-end': 'no-decay',
      'ltv-discounted-start': 'no-decay',
      'ltv-continuous': 'no-decay',
      'customer-value-gross': 'no-decay',
      'customer-value': 'no-decay',
      'ltv-cac': 'no-decay',
      'growth-ceiling': 'no-ceiling'
    }
  },
  {
    when: 'nobody joined',
    givens: { new: 0 },
    conventions: { cac: 'net' },
    without: {
      cac: 'no-new',
      'ltv-cac': 'no-new',
      'ltv-net': 'no-new',
      'customer-value': 'no-new',
      payback: 'no-new',
      'payback-margin': 'no-new',
      'payback-churn': 'no-new'
    }
  },
  {
    when: 'nothing was spent',
    givens: { cost: 0 },
    without: { 'ltv-cac': 'no-cost' }
  },
  {
    when: 'nothing was earned',
    givens: { revenue: 0 },
    without: {
      payback: 'no-revenue',
      'payback-margin': 'no-margin',
      'payback-churn': 'no-monthly-value'
    }
  },
  {
    when: 'the margin is negative and margin is counted',
    givens: { margin: -0.2 },
    conventions: { money: 'margin' },
    without: { 'payback-margin': 'no-margin', 'payback-churn': 'no-monthly-value' }
  },
  {
    when: 'CAC is more than LTV',
    givens: { cost: 200_000 },
    without: { 'payback-churn': 'never-recovered' }
  },
  {
    when: 'CAC is exactly LTV',
    // 100 a month, churn 50 %: LTV 200 = CAC
    givens: { cost: 2000, new: 10, revenue: 10_000, start: 100, lost: 50 },
    without: { 'payback-churn': 'never-recovered' }
  },
  {
    when: 'everybody left',
    givens: { lost: 980 },
    without: {
      'churn-hazard': 'all-lost',
      'ltv-continuous': 'all-lost',
      'payback-churn': 'one-payment'
    }
  },
  {
    when: 'more left than the opening base counts',
    givens: { start: 10 },
    without: {
      retention: 'more-lost-than-base',
      lifetime: 'more-lost-than-base',
      ltv: 'more-lost-than-base',
      'ltv-net': 'more-lost-than-base',
      'ltv-margin': 'more-lost-than-base',
      'customer-value-gross': 'more-lost-than-base',
      'customer-value': 'more-lost-than-base',
      'ltv-cac': 'more-lost-than-base',
      'churn-annual': 'more-lost-than-base',
      'churn-annual-x12': 'more-lost-than-base',
      'churn-hazard': 'more-lost-than-base',
      'ltv-horizon': 'more-lost-than-base',
      'ltv-discounted-end': 'more-lost-than-base',
      'ltv-discounted-start': 'more-lost-than-base',
      'ltv-continuous': 'more-lost-than-base',
      'payback-churn': 'more-lost-than-base'
    }
  }
]

/** The metrics without a value, each with the conditions said. */
function missing({ givens, conventions }: Case): Partial<Record<MetricId, string>> {
  const found: Partial<Record<MetricId, string>> = {}
  for (const { id } of CATALOGUE) {
    const outcome = outcomeOf(id, givens, conventions)
    if (!outcome.ok) {
      found[id] = outcome.problem.reasons.map(({ condition }) => condition.id).join(' ')
    }
  }
  return found
}

const sentence = (id: MetricId, locale: Locale, givens: Partial<Givens>): string => {
  const outcome = outcomeOf(id, givens)
  return outcome.ok ? '' : explainNoValue(outcome.problem, locale)
}

describe('a metric without a value says why', () => {
  it.each(CASES)('when $when', one => {
    expect(missing(one)).toEqual(one.without)
  })

  it('when the base is empty or would be negative', () => {
    const empty = outcomeOf('ltv', { start: 0 })
    expect(empty.ok ? [] : empty.problem.reasons.map(({ root }) => root)).toEqual(['arpu'])
    const negative = outcomeOf('churn', { start: 0, new: 0 }, { base: 'closing' })
    expect(negative.ok ? '' : negative.problem.reasons[0]?.condition.id).toBe('negative-base')
    expect(valueOfMetric('base', { start: 0 })).toBe(0)
  })

  it('when a given is missing: the formula’s own problem, and no condition that nobody checked', () => {
    for (const base of ['opening', 'average', 'closing'] as const) {
      const outcome = outcomeOf('payback', { start: Number.NaN, new: 5, lost: 1000 }, { base })
      expect(outcome.ok ? undefined : outcome.problem).toMatchObject({
        reasons: [],
        cause: { kind: 'bad-value', name: 'start' }
      })
    }
  })

  it('with every root once, when there are several', () => {
    const outcome = outcomeOf('payback', { new: 0, start: 0 })
    expect(outcome.ok ? [] : outcome.problem.reasons.map(({ root }) => root)).toEqual([
      'cac',
      'arpu'
    ])
    expect(sentence('payback', 'en', { new: 0, start: 0 })).toMatch(
      /^No value for months to recover CAC: no customers joined.*; and the base has no customers/
    )
    expect(sentence('payback', 'es', { new: 0, start: 0 })).toMatch(
      /^Sin valor para «meses para recuperar el CAC»: no hubo altas.*; y la base no tiene clientes/
    )
  })

  it('in words that say what happened', () => {
    expect(sentence('lifetime', 'en', { lost: 0 })).toBe(
      'No value for customer lifetime: no customers were lost, so lifetime has no finite value.'
    )
    expect(sentence('lifetime', 'es', { lost: 0 })).toBe(
      'Sin valor para «vida media del cliente»: no hubo bajas, así que la vida media no tiene un valor finito.'
    )
    expect(sentence('growth-ceiling', 'en', { lost: 0, new: 0 })).toContain('stays where it is')
  })

  it('whatever is typed: a reason from the catalogue, true in both languages', () => {
    fc.assert(
      fc.property(wildGivens, anyConventions, (givens, conventions) => {
        for (const outcome of solve(givens, conventions).values()) {
          if (outcome.ok) continue
          // Traces of churn so small that 1 − churn is 1 are left to the formula’s own sentence.
          if (givens.lost === 0 || givens.lost > 1e-9 * (givens.start + givens.new)) {
            expect(outcome.problem.reasons.length).toBeGreaterThan(0)
          }
          for (const locale of LOCALES)
            expect(explainNoValue(outcome.problem, locale)).toMatch(/\.$/)
        }
      }),
      { numRuns: 1000 }
    )
  })
})

describe('a metric with a value at the edge', () => {
  it('nothing spent is recovered at once', () => {
    expect(valueOfMetric('payback', { cost: 0 })).toBe(0)
    expect(valueOfMetric('payback-churn', { cost: 0 })).toBe(0)
    expect(valueOfMetric('payback-margin', { cost: 0, margin: -0.5 })).toBe(0)
  })

  it('a negative margin gives a negative value', () => {
    // −0.2 × 80,000 / 13
    expect(valueOfMetric('ltv-margin', { margin: -0.2 })).toBeCloseTo(-1230.769231, 5)
  })

  it('nobody lost still has a discounted value and a payback', () => {
    expect(valueOfMetric('payback-churn', { lost: 0 })).toBeCloseTo(12.25, 12)
    // 36 × 80,000 / 980
    expect(valueOfMetric('ltv-horizon', { lost: 0 })).toBeCloseTo(2938.77551, 5)
  })

  it('so large a number that the arithmetic gives out is explained by the formula', () => {
    const outcome = outcomeOf('cac', { cost: 1e12, new: 1e-300 })
    expect(outcome.ok).toBe(false)
    if (outcome.ok) return
    expect(outcome.problem.cause?.kind).toBe('overflow')
    expect(explainNoValue(outcome.problem, 'en')).toMatch(/^No value for customer acquisition cost/)
    const later = outcomeOf('payback', { cost: 1e12, new: 1e-300 })
    expect(later.ok ? undefined : later.problem.cause?.kind).toBe('overflow')
  })
})
