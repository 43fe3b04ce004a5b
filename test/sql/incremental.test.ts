import { describe, expect, it } from 'vitest'
import { spendByGroup } from '../../src/analysis/incremental/group-spend.ts'
import { incrementalFromSpend } from '../../src/analysis/incremental/incremental.ts'
import { studentQuantile } from '../../src/analysis/statistics/student.ts'
import type { IncrementalSqlParams } from '../../src/sql/incremental.ts'
import { studentSeries } from '../../src/sql/student-series.ts'
import { type Row, tableOf } from '../support/transactions.ts'
import { incrementalParams } from './arbitrary-params.ts'
import { agrees, engines } from './both.ts'

const run = engines()

/** Student's quantile as the statement has it. */
const series = (p: number, df: number) =>
  studentSeries(p).reduce((sum, term, power) => sum + term / df ** power, 0)

function ours(rows: readonly Row[], params: IncrementalSqlParams) {
  const { treated, control, refunds = 'net' } = params
  const spend = spendByGroup(tableOf(rows), treated, control, { merge: 'row', refunds })
  const found = incrementalFromSpend(spend.treated, spend.control, params)
  const df = found.degreesOfFreedom
  const [t, c] = [found.treated, found.control]
  // Our interval is exact; the statement's is wider or narrower by the ratio of the quantiles.
  const exact = df === null ? 1 : studentQuantile(0.5 + params.confidence / 2, df)
  const stretch = df === null ? 1 : series(0.5 + params.confidence / 2, df) / exact
  const bounds = (name: string, one: typeof found.difference) => ({
    [name]: one?.value ?? null,
    [`${name}_low`]: one?.low == null ? null : one.value + (one.low - one.value) * stretch,
    [`${name}_high`]: one?.high == null ? null : one.value + (one.high - one.value) * stretch
  })
  // The limits of the lift are stretched on the log scale, from the upper one: the lower is too near −1.
  const { lift } = found
  const factor = lift?.high == null ? null : ((1 + lift.high) / (1 + lift.value)) ** stretch
  const exactSum = df === null ? 1 : exact + studentQuantile(params.power, df)
  const sum = df === null ? 1 : (exact * stretch + series(params.power, df)) / exactSum
  const n = t.customers + c.customers
  return [
    {
      treated_customers: t.customers,
      treated_revenue: t.revenue,
      treated_mean: t.mean,
      treated_sd: t.sd,
      treated_buyers: t.buyers,
      control_customers: c.customers,
      control_revenue: c.revenue,
      control_mean: c.mean,
      control_sd: c.sd,
      control_buyers: c.buyers,
      ...bounds('difference', found.difference),
      ...bounds('incremental', found.incremental),
      lift: lift?.value ?? null,
      lift_low: lift && factor && (1 + lift.value) / factor - 1,
      lift_high: lift && factor && (1 + lift.value) * factor - 1,
      degrees_of_freedom: df,
      ...bounds('profit', found.profit),
      roi: found.roi,
      detectable: found.detectable === null ? null : found.detectable * sum,
      detectable_lift: found.detectableLift === null ? null : found.detectableLift * sum,
      split_z:
        n === 0 || params.planned === null
          ? null
          : (t.customers - params.planned * n) /
            Math.sqrt(n * params.planned * (1 - params.planned))
    }
  ]
}

describe('incremental revenue as SQL', () => {
  it('gives the arms, the estimates and their intervals of our own code', () =>
    agrees(run, 'incremental', incrementalParams, ours))
})

describe('the series for Student’s quantile', () => {
  it('is right to four figures from 10 degrees of freedom up', () => {
    for (const df of [10, 12, 20, 30, 100, 1000]) {
      for (const p of [0.8, 0.9, 0.95, 0.975, 0.995]) {
        expect(series(p, df) / studentQuantile(p, df)).toBeCloseTo(1, 4)
      }
    }
  })

  it('gives the table value 2.228 for 95 % and 10 degrees of freedom', () => {
    // Any printed t table, e.g. NIST/SEMATECH e-Handbook 1.3.6.7.2.
    expect(series(0.975, 10)).toBeCloseTo(2.228, 3)
  })
})
