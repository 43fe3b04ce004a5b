import fc from 'fast-check'
import type { MetricId } from '../../src/metrics/catalogue.ts'
import { type Conventions, DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, type Givens } from '../../src/metrics/givens.ts'
import { type Outcome, solve } from '../../src/metrics/solve.ts'

export const given = (changes: Partial<Givens> = {}): Givens => ({ ...DEFAULT_GIVENS, ...changes })

export const convention = (changes: Partial<Conventions> = {}): Conventions => ({
  ...DEFAULT_CONVENTIONS,
  ...changes
})

/** The value of one metric; throws where it has none. */
export function valueOfMetric(
  id: MetricId,
  givens: Partial<Givens> = {},
  conventions: Partial<Conventions> = {}
): number {
  const outcome = outcomeOf(id, givens, conventions)
  if (outcome.ok) return outcome.value
  throw new Error(`${id} has no value: ${JSON.stringify(outcome.problem)}`)
}

export const outcomeOf = (
  id: MetricId,
  givens: Partial<Givens> = {},
  conventions: Partial<Conventions> = {}
): Outcome => solve(given(givens), convention(conventions)).get(id) as Outcome

/** All 48 ways to count. */
export const ALL_CONVENTIONS: readonly Conventions[] = (
  ['opening', 'average', 'closing'] as const
).flatMap(base =>
  (['revenue', 'margin'] as const).flatMap(money =>
    (['gross', 'net'] as const).flatMap(cac =>
      (['none', 'end', 'start', 'continuous'] as const).map(discounting => ({
        base,
        money,
        cac,
        discounting
      }))
    )
  )
)

export const anyConventions: fc.Arbitrary<Conventions> = fc.constantFrom(...ALL_CONVENTIONS)

const real = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true })

/** A business in which every metric has a value: churn between 0.1 % and 50 % on every base. */
export const soundGivens: fc.Arbitrary<Givens> = fc
  .record({
    cost: real(1, 1e6),
    revenue: real(1, 1e7),
    start: real(100, 1e6),
    share: real(0.001, 0.3),
    joining: real(0.001, 0.3),
    margin: real(0.05, 1),
    discount: real(0.001, 0.5),
    horizon: fc.integer({ min: 1, max: 120 }),
    'annual-churn': real(0.001, 0.99)
  })
  .map(({ share, joining, ...rest }) => ({
    ...rest,
    new: joining * rest.start,
    lost: share * rest.start
  }))

const often0 = (max: number) =>
  fc.oneof(fc.constant(0), real(1e-3, max), fc.integer({ min: 1, max: Math.min(max, 1000) }))

/** Anything that the fields accept, zeros and nonsense first of all. */
export const wildGivens: fc.Arbitrary<Givens> = fc.record({
  cost: often0(1e9),
  revenue: often0(1e9),
  start: often0(1e6),
  new: often0(1e6),
  lost: often0(1e6),
  margin: fc.oneof(fc.constantFrom(-1, 0, 1), real(-1, 1).map(tidy)),
  discount: fc.oneof(fc.constantFrom(0, 1), real(0, 1).map(tidy)),
  horizon: fc.integer({ min: 1, max: 600 }),
  'annual-churn': fc.oneof(fc.constantFrom(0, 1), real(0, 1).map(tidy))
})

/** Four decimals, as people type; a margin of 1e-300 is nobody’s. */
function tidy(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0
}
