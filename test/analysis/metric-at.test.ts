import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givensOf, metricAt } from '../../src/analysis/metric-at.ts'
import { CATALOGUE } from '../../src/metrics/catalogue.ts'
import { DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS } from '../../src/metrics/givens.ts'
import { solve } from '../../src/metrics/solve.ts'
import { conventionsArb, givensArb } from '../charts/examples.ts'

describe('metricAt', () => {
  test('gives what the whole sheet gives, for every metric', () => {
    fc.assert(
      fc.property(givensArb, conventionsArb, (givens, conventions) => {
        const solution = solve(givens, conventions)
        for (const { id } of CATALOGUE) {
          const outcome = solution.get(id)
          const expected = outcome?.ok ? outcome.value : null
          expect([id, metricAt(id, givens, conventions)]).toEqual([id, expected])
        }
      })
    )
  })

  test('a held metric counts instead of its formula, for all that depend on it', () => {
    // ARPU stays 80,000 / 980.
    const at = (churn: number) => metricAt('ltv', DEFAULT_GIVENS, DEFAULT_CONVENTIONS, { churn })
    expect(at(0.02)).toBeCloseTo(80_000 / 980 / 0.02, 9)
    expect(at(0)).toBeNull()
  })
})

describe('givensOf', () => {
  test('lists what a formula comes down to', () => {
    expect(givensOf('cac', DEFAULT_CONVENTIONS)).toEqual(['cost', 'new'])
    expect(givensOf('ltv', DEFAULT_CONVENTIONS)).toEqual(['revenue', 'start', 'lost'])
    const other = { base: 'closing', money: 'margin', cac: 'net', discounting: 'end' } as const
    expect(givensOf('customer-value', other)).toEqual([
      ...['cost', 'revenue', 'start', 'new', 'lost', 'margin', 'discount']
    ])
  })
})
