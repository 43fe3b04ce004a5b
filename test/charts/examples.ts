import fc from 'fast-check'
import { customerFlow, type FlowInput } from '../../src/analysis/customer-flow.ts'
import { sensitivity } from '../../src/analysis/sensitivity.ts'
import { breakEven, ltvCurve } from '../../src/analysis/unit-economics.ts'
import { breakEvenChart } from '../../src/charts/break-even.ts'
import { channelShares } from '../../src/charts/channel-share.ts'
import { cohortRetention } from '../../src/charts/cohort-retention.ts'
import { cohortValue } from '../../src/charts/cohort-value.ts'
import { flowActive } from '../../src/charts/flow-active.ts'
import { flowValue } from '../../src/charts/flow-value.ts'
import { forecastAlive } from '../../src/charts/forecast-alive.ts'
import { forecastHoldout } from '../../src/charts/forecast-holdout.ts'
import { forecastRanking } from '../../src/charts/forecast-ranking.ts'
import { forecastSegments } from '../../src/charts/forecast-segments.ts'
import { monthNumber } from '../../src/charts/format.ts'
import { incrementalInterval } from '../../src/charts/incremental.ts'
import { ladderOrderValue } from '../../src/charts/ladder-order-value.ts'
import { ladderSteps } from '../../src/charts/ladder-steps.ts'
import { ladderWaiting } from '../../src/charts/ladder-waiting.ts'
import type { Look } from '../../src/charts/look.ts'
import { lorenzCurve } from '../../src/charts/lorenz.ts'
import { ltvAgainstChurn } from '../../src/charts/ltv-against-churn.ts'
import { type MonthlySeries, monthlyMetric } from '../../src/charts/monthly-metric.ts'
import { movementFlow } from '../../src/charts/movement-flow.ts'
import { movementMatrix } from '../../src/charts/movement-matrix.ts'
import { movementNoise } from '../../src/charts/movement-noise.ts'
import { rfmClasses } from '../../src/charts/rfm-classes.ts'
import { rfmMap } from '../../src/charts/rfm-map.ts'
import { shareAndEffect } from '../../src/charts/share-and-effect.ts'
import type { ChartSpec } from '../../src/charts/spec.ts'
import { tornado } from '../../src/charts/tornado.ts'
import { valueRanking } from '../../src/charts/value-ranking.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import type { Conventions } from '../../src/metrics/conventions.ts'
import { DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, type Givens } from '../../src/metrics/givens.ts'
import {
  channelsOf,
  cohortsOf,
  customerValueOf,
  effectOf,
  forecastOf,
  holdoutOf,
  incrementalOf,
  ladderOf,
  MOODS,
  type Mood,
  movementOf,
  RULES,
  rfmOf
} from './shop.ts'

/** Everything that the charts of the lessons are drawn from. */
export interface Reader {
  readonly givens: Givens
  readonly conventions: Conventions
  readonly flows: readonly FlowInput[]
  readonly months: MonthlySeries['months']
  /** Of the charts of a table of transactions: see shop.ts. */
  readonly shop: { readonly mood: Mood; readonly seed: number }
}

/** To six decimals: nobody types 1e-323. */
const double = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map(value => Number(value.toFixed(6)) + 0)

export const conventionsArb: fc.Arbitrary<Conventions> = fc.record({
  base: fc.constantFrom('opening', 'average', 'closing'),
  money: fc.constantFrom('revenue', 'margin'),
  cac: fc.constantFrom('gross', 'net'),
  discounting: fc.constantFrom('none', 'end', 'start', 'continuous')
})

/** Any sheet a reader may type, the corners (0, all lost, negative margin) often. */
export const givensArb: fc.Arbitrary<Givens> = fc.record({
  cost: fc.oneof(fc.constant(0), fc.constant(30_000), double(0, 1e7)),
  revenue: fc.oneof(fc.constant(0), fc.constant(80_000), double(0, 1e7)),
  start: fc.oneof(fc.constant(0), fc.constant(980), fc.integer({ min: 0, max: 100_000 })),
  new: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 })),
  lost: fc.oneof(fc.constant(0), fc.constant(980), fc.integer({ min: 0, max: 5000 })),
  margin: fc.oneof(fc.constant(0.6), fc.constant(0), double(-1, 1)),
  discount: fc.oneof(fc.constant(0), double(0, 1)),
  horizon: fc.integer({ min: 1, max: 600 }),
  'annual-churn': double(0, 1)
})

const rate = fc.oneof(fc.constant(0), double(0, 0.1), double(0, 1))
const flowArb: fc.Arbitrary<FlowInput> = fc.record({
  prospects: fc.oneof(fc.constant(0), double(0, 10_000)),
  conversion: rate,
  start: fc.oneof(fc.constant(0), double(0, 10_000)),
  exCustomers: fc.oneof(fc.constant(0), double(0, 10_000)),
  churn: rate,
  recovery: fc.oneof(fc.constant(0), double(0, 0.99)),
  unreachable: rate,
  value: double(-100, 500),
  cac: double(0, 5000),
  months: fc.constant(60)
})

export const readerArb: fc.Arbitrary<Reader> = fc.record({
  shop: fc.record({ mood: fc.constantFrom(...MOODS), seed: fc.nat({ max: 1e6 }) }),
  givens: givensArb,
  conventions: conventionsArb,
  flows: fc.tuple(flowArb, flowArb, flowArb),
  months: fc
    .uniqueArray(fc.integer({ min: monthNumber(2023, 1), max: monthNumber(2026, 12) }), {
      maxLength: 30
    })
    .chain(months =>
      fc.tuple(
        ...months.map(month =>
          fc.option(double(-1000, 5000), { nil: null }).map(value => ({
            month,
            value: value === null ? null : Math.round(value * 100) / 100 + 0
          }))
        )
      )
    )
})

const practiceFlow: FlowInput = {
  prospects: 300,
  conversion: 0.1,
  start: 980,
  exCustomers: 0,
  churn: 13 / 980,
  recovery: 0,
  unreachable: 0.05,
  value: 81.63,
  cac: 1000,
  months: 60
}

export const PRACTICE: Reader = {
  givens: DEFAULT_GIVENS,
  conventions: DEFAULT_CONVENTIONS,
  shop: { mood: 'ordinary', seed: 2023 },
  flows: [
    practiceFlow,
    { ...practiceFlow, churn: 0.02 },
    { ...practiceFlow, recovery: 0.02, unreachable: 0 }
  ],
  months: [1, 2, 3, 4, 6, 7, 8].map(month => ({
    month: monthNumber(2026, month),
    value: month === 7 ? null : 900 + month * 20
  }))
}

const NAMES = ['As it is', 'Retener más clientes cada mes', 'C']

const scenarios = ({ flows }: Reader) =>
  flows.map((input, i) => ({ id: `s${i}`, name: NAMES[i] ?? '', flow: customerFlow(input) }))

/** A step of the ladder that somebody may wait for. */
const waited = (reader: Reader, look: Look) => {
  const ladder = ladderOf(reader.shop.mood, reader.shop.seed)
  const step = ladder.steps[1]
  if (!step) throw new Error('a ladder of one step')
  return ladderWaiting(step, ladder, look)
}

/** One of the kinds, by the seed. */
const oneOf = <T>(kinds: readonly [T, ...T[]], seed: number): T =>
  kinds[seed % kinds.length] ?? kinds[0]

/** Every chart of the lessons by its name, made from what the reader entered. */
export const CHARTS = {
  ltv: (reader: Reader, look: Look) =>
    ltvAgainstChurn(ltvCurve(reader.givens, reader.conventions), look),
  breakEven: (reader: Reader, look: Look) =>
    breakEvenChart(breakEven(reader.givens, reader.conventions), look),
  tornado: (reader: Reader, look: Look) =>
    tornado(sensitivity(reader.givens, reader.conventions, 'customer-value'), look),
  flowActive: (reader: Reader, look: Look) => flowActive(scenarios(reader), look),
  flowValue: (reader: Reader, look: Look) => flowValue(scenarios(reader), look),
  monthly: (reader: Reader, look: Look) =>
    monthlyMetric({ id: 'cac', name: 'CAC', show: 'money', months: reader.months }, look),
  rfmMap: ({ shop: { mood, seed } }: Reader, look: Look) =>
    rfmMap(rfmOf(mood, seed), oneOf(['revenue', 'customers', 'mean'], seed), look),
  rfmClasses: ({ shop: { mood, seed } }: Reader, look: Look) => rfmClasses(rfmOf(mood, seed), look),
  movementFlow: ({ shop: { mood, seed } }: Reader, look: Look) =>
    movementFlow(movementOf(mood, seed), look),
  movementNoise: ({ shop: { mood, seed } }: Reader, look: Look) =>
    movementNoise(movementOf(mood, seed), look),
  movementMatrix: ({ shop: { mood, seed } }: Reader, look: Look) =>
    movementMatrix(movementOf(mood, seed), look),
  lorenz: ({ shop: { mood, seed } }: Reader, look: Look) =>
    lorenzCurve(customerValueOf(mood, seed), look),
  valueRanking: ({ shop: { mood, seed } }: Reader, look: Look) =>
    valueRanking(customerValueOf(mood, seed), look),
  ladderSteps: ({ shop: { mood, seed } }: Reader, look: Look) =>
    ladderSteps(ladderOf(mood, seed), look),
  ladderWaiting: waited,
  ladderOrderValue: ({ shop: { mood, seed } }: Reader, look: Look) =>
    ladderOrderValue(ladderOf(mood, seed), look),
  channelShares: ({ shop: { mood, seed } }: Reader, look: Look) =>
    channelShares(channelsOf(mood, seed), RULES.slice(seed % 6), look),
  shareAndEffect: ({ shop: { mood, seed } }: Reader, look: Look) =>
    shareAndEffect(effectOf(mood, seed), look),
  incremental: ({ shop: { mood, seed } }: Reader, look: Look) =>
    incrementalInterval(incrementalOf(mood, seed), look),
  cohortRetention: ({ shop: { mood, seed } }: Reader, look: Look) =>
    cohortRetention(cohortsOf(mood, seed), look),
  cohortValue: ({ shop: { mood, seed } }: Reader, look: Look) =>
    cohortValue(cohortsOf(mood, seed), look),
  forecastSegments: ({ shop: { mood, seed } }: Reader, look: Look) =>
    forecastSegments(forecastOf(mood, seed), look),
  forecastRanking: ({ shop: { mood, seed } }: Reader, look: Look) =>
    forecastRanking(forecastOf(mood, seed), look),
  forecastAlive: ({ shop: { mood, seed } }: Reader, look: Look) =>
    forecastAlive(forecastOf(mood, seed), look),
  forecastHoldout: ({ shop: { mood, seed } }: Reader, look: Look) =>
    forecastHoldout(holdoutOf(mood, seed), look)
} as const satisfies Record<string, (reader: Reader, look: Look) => ChartSpec>

export const chartArb = fc.constantFrom(...(Object.keys(CHARTS) as (keyof typeof CHARTS)[]))

export const lookOf = (locale: Locale, previous?: ChartSpec): Look => ({
  locale,
  currency: 'EUR',
  previous
})
