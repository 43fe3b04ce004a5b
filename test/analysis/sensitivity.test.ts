import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sensitivity } from '../../src/analysis/sensitivity.ts'
import { DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, GIVENS } from '../../src/metrics/givens.ts'
import { solve } from '../../src/metrics/solve.ts'
import { conventionsArb, givensArb } from '../charts/examples.ts'

const opening = DEFAULT_CONVENTIONS

describe('sensitivity', () => {
  test('practice numbers: LTV = 80,000 / 13, the base cancels', () => {
    const { value, effects } = sensitivity(DEFAULT_GIVENS, opening, 'ltv')
    expect(value).toBeCloseTo(6153.846, 3)
    expect(effects.map(({ given }) => given)).toEqual(['lost', 'revenue', 'start'])
    const [lost, revenue, start] = effects
    expect(lost?.low.input).toBe(11.7)
    expect(lost?.low.value).toBeCloseTo(80_000 / 11.7, 6)
    expect(lost?.high.value).toBeCloseTo(80_000 / 14.3, 6)
    expect(lost?.size).toBeCloseTo(80_000 / 11.7 - 80_000 / 14.3, 6)
    expect(revenue?.size).toBeCloseTo(16_000 / 13, 6)
    expect(start?.size).toBe(0)
  })

  test('the reader’s own ranges, kept within the bounds of the input', () => {
    const ranges = { margin: [0.9, 1.4], lost: [20, 10] } as const
    const { effects } = sensitivity(DEFAULT_GIVENS, opening, 'ltv-margin', ranges, 0.5)
    const of = (id: string) => effects.find(({ given }) => given === id)
    expect(of('margin')).toMatchObject({ low: { input: 0.9 }, high: { input: 1 } })
    expect(of('lost')).toMatchObject({ low: { input: 10 }, high: { input: 20 } })
    expect(of('revenue')).toMatchObject({ low: { input: 40_000 }, high: { input: 120_000 } })
  })

  test('a range that reaches a point without a value comes first and says so', () => {
    const { effects } = sensitivity(DEFAULT_GIVENS, opening, 'ltv', { lost: [0, 20] })
    expect(effects[0]).toMatchObject({ given: 'lost', size: null, low: { input: 0, value: null } })
    expect(effects[0]?.high.value).toBeCloseTo(4000, 6)
  })

  test('a negative input keeps its order of ends', () => {
    const givens = { ...DEFAULT_GIVENS, margin: -0.2 }
    const margin = sensitivity(givens, opening, 'ltv-margin').effects.find(
      ({ given }) => given === 'margin'
    )
    expect(margin).toMatchObject({ low: { input: -0.22 }, high: { input: -0.18 } })
  })

  test('each end is the whole sheet worked out again; the largest effect is first', () => {
    fc.assert(
      fc.property(givensArb, conventionsArb, (givens, conventions) => {
        const { effects } = sensitivity(givens, conventions, 'customer-value')
        const sizes = effects.map(({ size }) => size ?? Number.POSITIVE_INFINITY)
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
        for (const { given, low, high } of effects) {
          for (const { input, value } of [low, high]) {
            const outcome = solve({ ...givens, [given]: input }, conventions).get('customer-value')
            expect(value).toBe(outcome?.ok ? outcome.value : null)
            expect(input).toBeGreaterThanOrEqual(GIVENS[given].min)
            expect(input).toBeLessThanOrEqual(GIVENS[given].max)
          }
        }
      })
    )
  })
})
