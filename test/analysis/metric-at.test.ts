import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givensNeededBy, metricAlong, metricAt } from '../../src/analysis/metric-at.ts'
import { CATALOGUE } from '../../src/metrics/catalogue.ts'
import { DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, GIVEN_IDS } from '../../src/metrics/givens.ts'
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

describe('metricAlong', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  test('along a given: what the whole sheet gives at each value, for every metric', () => {
    const given = fc.constantFrom(...GIVEN_IDS)
    fc.assert(
      fc.property(
        givensArb,
        givensArb,
        conventionsArb,
        given,
        (one, other, conventions, varied) => {
          const values = [one[varied], other[varied], one[varied]]
          const sheets = values.map(value => solve({ ...one, [varied]: value }, conventions))
          for (const { id } of CATALOGUE) {
            const expected = sheets.map(sheet => {
              const outcome = sheet.get(id)
              return outcome?.ok ? outcome.value : null
            })
            expect([id, metricAlong(id, one, conventions, varied, values)]).toEqual([id, expected])
          }
        }
      ),
      { numRuns: 50 }
    )
  })

  test('along a held metric: what holding it gives, one value after the other', () => {
    fc.assert(
      fc.property(givensArb, conventionsArb, fc.array(share), (givens, conventions, rates) => {
        for (const { id } of CATALOGUE) {
          const expected = rates.map(churn => metricAt(id, givens, conventions, { churn }))
          expect([id, metricAlong(id, givens, conventions, 'churn', rates)]).toEqual([id, expected])
        }
      }),
      { numRuns: 50 }
    )
  })
})

describe('givensNeededBy', () => {
  test('lists what a formula comes down to', () => {
    expect(givensNeededBy('cac', DEFAULT_CONVENTIONS)).toEqual(['cost', 'new'])
    expect(givensNeededBy('ltv', DEFAULT_CONVENTIONS)).toEqual(['revenue', 'start', 'lost'])
    const other = { base: 'closing', money: 'margin', cac: 'net', discounting: 'end' } as const
    expect(givensNeededBy('customer-value', other)).toEqual([
      ...['cost', 'revenue', 'start', 'new', 'lost', 'margin', 'discount']
    ])
  })
})
