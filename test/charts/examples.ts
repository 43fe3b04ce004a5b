import fc from 'fast-check'
import { customerFlow, type FlowInput } from '../../src/analysis/customer-flow.ts'
import { sensitivity } from '../../src/analysis/sensitivity.ts'
import { breakEven, ltvCurve } from '../../src/analysis/unit-economics.ts'
import { breakEvenChart } from '../../src/charts/break-even.ts'
import { flowActive } from '../../src/charts/flow-active.ts'
import { flowValue } from '../../src/charts/flow-value.ts'
import { monthNumber } from '../../src/charts/format.ts'
import type { Look } from '../../src/charts/look.ts'
import { ltvAgainstChurn } from '../../src/charts/ltv-against-churn.ts'
import { type MonthlySeries, monthlyMetric } from '../../src/charts/monthly-metric.ts'
import type { ChartSpec } from '../../src/charts/spec.ts'
import { tornado } from '../../src/charts/tornado.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import type { Conventions } from '../../src/metrics/conventions.ts'
import { DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, type Givens } from '../../src/metrics/givens.ts'

/** Everything that the charts of the lesson are drawn from. */
export interface Reader {
  readonly givens: Givens
  readonly conventions: Conventions
  readonly flows: readonly FlowInput[]
  readonly months: MonthlySeries['months']
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

/** Every chart of the lesson by its name, made from what the reader entered. */
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
    monthlyMetric({ id: 'cac', name: 'CAC', show: 'money', months: reader.months }, look)
} as const satisfies Record<string, (reader: Reader, look: Look) => ChartSpec>

export const chartArb = fc.constantFrom(...(Object.keys(CHARTS) as (keyof typeof CHARTS)[]))

export const lookOf = (locale: Locale, previous?: ChartSpec): Look => ({
  locale,
  currency: 'EUR',
  previous
})
