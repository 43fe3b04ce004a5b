import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/analysis/customers/summary.ts'
import { measuresOf, spanOf } from '../../src/analysis/rfm/measures.ts'
import { CLASSES, DEFAULT_RFM, type RfmParams, SEGMENTS } from '../../src/analysis/rfm/model.ts'
import { rfmScores } from '../../src/analysis/rfm/rfm.ts'
import { type Row, tableOf } from '../support/transactions.ts'
import { rfmParams } from './arbitrary-params.ts'
import { agrees, engines } from './both.ts'
import type { Result } from './engines.ts'
import { HOSTILE } from './shop.ts'

const run = engines()

/** What our own code says of each customer, in the columns of the statement. */
function ours(rows: readonly Row[], params: RfmParams) {
  const table = tableOf(rows)
  const summary = summarise(table, params, spanOf(params))
  const scores = rfmScores(summary, params)
  const { codes, values } = measuresOf(summary, params)
  return [...codes].map((code, at) => ({
    customer: table.customer.labels.at(code),
    recency: 0 - (values.recency[at] ?? 0),
    frequency: values.frequency[at],
    monetary: values.monetary[at],
    revenue: summary.revenue[code],
    recency_score: scores.recency[code],
    frequency_score: scores.frequency[code],
    monetary_score: scores.monetary[code],
    class: CLASSES[(scores.class[code] ?? 0) - 1],
    segment: SEGMENTS[(scores.segment[code] ?? 0) - 1]
  }))
}

const byCustomer = (rows: readonly Result[]) =>
  [...rows].sort((a, b) => (String(a['customer']) < String(b['customer']) ? -1 : 1))

describe('RFM as SQL', () => {
  it('gives each customer the scores of our own code, in DuckDB and in PostgreSQL', () =>
    agrees(
      run,
      'rfm',
      rfmParams,
      (rows, params) => ours(rows, params).sort((a, b) => (a.customer < b.customer ? -1 : 1)),
      'customers',
      byCustomer
    ))

  it('without a column of margins, money is the revenue, as in our own code', async () => {
    const { margin, ...names } = HOSTILE
    const rows = [{ customer: 'ana', date: '2025-01-01', amount: 10 }]
    const asOf = Date.parse('2025-03-01T00:00:00Z') / 86_400_000
    const params = { ...DEFAULT_RFM, asOf, money: 'margin' } as const
    for (const found of await run(rows, 'rfm', params, 'customers', names)) {
      expect(found).toMatchObject([{ customer: 'ana', monetary: 10, revenue: 10 }])
    }
  })
})
