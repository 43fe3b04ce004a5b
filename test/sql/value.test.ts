import { describe, expect, it } from 'vitest'
import { DEFAULT_COUNTING } from '../../src/analysis/customers/summary-model.ts'
import type { ValueParams } from '../../src/analysis/value/model.ts'
import { customerValue } from '../../src/analysis/value/value.ts'
import { isoDay } from '../../src/sql/dialects/dialect.ts'
import { dayOf, type Row, tableOf } from '../support/transactions.ts'
import { valueParams } from './arbitrary-params.ts'
import { agrees, engines } from './both.ts'
import type { Result } from './engines.ts'

const run = engines()

const by = (column: string) => (rows: readonly Result[]) =>
  [...rows].sort((a, b) => (String(a[column]) < String(b[column]) ? -1 : 1))

/** The place and the running share of equals hang on the order of their names: left out. */
const named = (rows: readonly Result[]) =>
  by('customer')(rows).map(({ place: _, cumulative_share: __, ...rest }) => rest)

const customers = (rows: readonly Row[], params: ValueParams) =>
  customerValue(tableOf(rows), params)
    .best.map(one => ({
      customer: one.customer,
      first_purchase: isoDay(one.first),
      last_purchase: isoDay(one.last),
      purchases: one.purchases,
      customer_value: one.value,
      net: one.net
    }))
    .sort((a, b) => (a.customer < b.customer ? -1 : 1))

function summary(rows: readonly Row[], params: ValueParams) {
  const found = customerValue(tableOf(rows), params)
  return [
    {
      customers: found.customers,
      total: found.total,
      mean: found.mean,
      median: found.median,
      net: found.net,
      below_cost: found.belowCost,
      gini: found.gini,
      top_customers: found.topCustomers,
      top_share: found.topShare
    }
  ]
}

/** Nobody's row with every label: it makes the columns be there. */
const EVERY = { customer: '', channel: 'mail', group: 'treated', product: 'p1' }

const segments = (rows: readonly Row[], params: ValueParams) =>
  customerValue(tableOf([...rows, EVERY]), params)
    .segments.map(({ label, customers, total, mean, net }) => ({
      label,
      customers,
      total,
      mean,
      net
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))

describe('customer value to date as SQL', () => {
  it('gives what each customer has brought', () =>
    agrees(run, 'cltv', valueParams, customers, 'customers', named))

  it('gives the totals, the Gini coefficient and the share of the best', () =>
    agrees(run, 'cltv', valueParams, summary, 'summary'))

  it('gives the segments of the first purchase', () =>
    agrees(
      run,
      'cltv',
      valueParams.filter(one => one.by !== null),
      segments,
      'segments',
      by('label')
    ))

  it('takes 7 as the best 7 % of 100, though 0.07 × 100 is a little more than 7', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      customer: `c${at}`,
      date: '2025-01-15',
      amount: at + 1
    }))
    const params = {
      ...DEFAULT_COUNTING,
      asOf: dayOf('2025-02-01'),
      value: 'revenue',
      marginRate: 1,
      costToAcquire: 0,
      costToServe: 0,
      top: 0.07,
      by: null
    } as const
    for (const [found] of await run(rows, 'cltv', params, 'summary')) {
      // 1 + 2 + … + 100 = 5050; the best seven bring 94 + 95 + … + 100 = 679.
      expect(found).toMatchObject({ top_customers: 7, top_share: 679 / 5050 })
    }
  })
})
