import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ValueParams } from '../../../src/analysis/value/model.ts'
import { bestFirst, valuePerCustomer } from '../../../src/analysis/value/per-customer.ts'
import { customerValue } from '../../../src/analysis/value/value.ts'
import { query } from '../../support/duckdb.ts'
import { shopRows } from '../../support/random-shop.ts'
import { dayOf, type Row, tableOf } from '../../support/transactions.ts'

const PARAMS: ValueParams = {
  merge: 'day',
  refunds: 'net',
  asOf: dayOf('2025-12-31'),
  value: 'revenue',
  marginRate: 0.5,
  costToAcquire: 10,
  costToServe: 2,
  top: 0.2,
  by: null
}

/** Four customers: ann 100 in 2 purchases, bob 40 in 1, cy 10 − 30 = −20 in 1, dee 60 in 3. */
const SHOP: Row[] = [
  { customer: 'ann', date: '2025-01-10', amount: 70, margin: 30, channel: 'web', product: 'tea' },
  { customer: 'bob', date: '2025-01-20', amount: 40, margin: 4, channel: 'shop', product: 'tea' },
  { customer: 'cy', date: '2025-02-01', amount: 10, margin: 5, channel: 'web', product: 'mug' },
  { customer: 'dee', date: '2025-02-05', amount: 20, margin: 10, channel: '', product: 'mug' },
  { customer: 'ann', date: '2025-02-07', amount: 30, margin: 10, channel: 'shop', product: 'pot' },
  { customer: 'cy', date: '2025-02-10', amount: -30, margin: -15, channel: 'shop', product: 'mug' },
  { customer: 'dee', date: '2025-03-01', amount: 20, margin: 10, channel: 'web', product: 'tea' },
  { customer: 'dee', date: '2025-03-02', amount: 20, margin: 10, channel: 'web', product: 'tea' },
  { customer: 'eve', date: '2025-03-03', amount: -5, margin: -2, channel: 'web', product: 'tea' }
]

describe('customer value', () => {
  test('with those who have refunds only, the revenue of the table', () => {
    fc.assert(
      fc.property(shopRows, rows => {
        const table = tableOf(rows)
        const all = { ...PARAMS, asOf: 30_000, marginRate: 1 }
        const { total, refundsOnly } = customerValue(table, all)
        const dated = rows.filter(({ customer, date }) => customer !== '' && date !== undefined)
        const revenue = dated.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
        expect(total + refundsOnly.revenue).toBeCloseTo(revenue, 6)
      })
    )
  })

  test('by hand: half of revenue, less 10 to win and 2 a purchase to serve', () => {
    const result = customerValue(tableOf(SHOP), PARAMS)
    // Value: ann 50, bob 20, cy −10, dee 30: 90. Net: 36, 8, −22, 14: 36. eve has a refund only: no customer.
    expect(result).toMatchObject({
      customers: 4,
      refundsOnly: { customers: 1, revenue: -5 },
      total: 90,
      mean: 22.5,
      median: 25,
      net: 36,
      belowCost: 1,
      // 20 % of four, rounded up: ann, 50 of 90.
      topCustomers: 1,
      topShare: 50 / 90,
      segments: []
    })
    // −10 20 30 50: ranks from the middle −3 −1 1 3: (30 − 20 + 30 + 150) / (4 · 90) = 190/360.
    expect(result.gini).toBeCloseTo(190 / 360, 14)
    expect(result.lorenz).toEqual([
      [0, 0],
      [0.25, -10 / 90],
      [0.5, 10 / 90],
      [0.75, 40 / 90],
      [1, 1]
    ])
    expect(result.best.map(({ customer, value, net }) => [customer, value, net])).toEqual([
      ['ann', 50, 36],
      ['dee', 30, 14],
      ['bob', 20, 8],
      ['cy', -10, -22]
    ])
    expect(result.best[0]).toMatchObject({
      first: dayOf('2025-01-10'),
      last: dayOf('2025-02-07'),
      purchases: 2
    })
  })

  test('the table’s own margin, where there is one', () => {
    // ann 40, bob 4, cy −10, dee 30.
    const own = customerValue(tableOf(SHOP), { ...PARAMS, value: 'margin' })
    expect([own.total, own.net, own.belowCost]).toEqual([64, 64 - 40 - 14, 2])
    const without = SHOP.map(({ margin: _, ...row }) => row)
    expect(customerValue(tableOf(without), { ...PARAMS, value: 'margin' }).total).toBe(90)
  })

  test('segments by the first purchase, not by later ones', () => {
    const by = (column: ValueParams['by']) =>
      customerValue(tableOf(SHOP), { ...PARAMS, by: column }).segments.map(one => [
        one.label,
        one.customers,
        one.total,
        one.net
      ])
    expect(by('channel')).toEqual([
      ['web', 2, 40, 14],
      ['', 1, 30, 14],
      ['shop', 1, 20, 8]
    ])
    expect(by('product')).toEqual([
      ['tea', 2, 70, 44],
      ['mug', 2, 20, -8]
    ])
    expect(by('month')).toEqual([
      ['2025-01', 2, 70, 44],
      ['2025-02', 2, 20, -8]
    ])
    expect(by('group')).toEqual([])
  })

  test('more than thirty segments: the smaller ones as one', () => {
    const rows = Array.from({ length: 33 }, (_, at) => ({
      customer: `c${at}`,
      date: '2025-01-01',
      amount: 100 - at,
      channel: `ch${at}`
    }))
    const { segments } = customerValue(tableOf(rows), { ...PARAMS, by: 'channel', marginRate: 1 })
    expect(segments).toHaveLength(31)
    // 70, 69 and 68.
    expect(segments.at(-1)).toEqual({
      label: '',
      rest: true,
      customers: 3,
      total: 207,
      mean: 69,
      net: 207 - 36
    })
    const undated = rows.map(({ date: _, ...row }) => row)
    expect(customerValue(tableOf(undated), { ...PARAMS, by: 'month' }).segments).toEqual([])
    expect(customerValue(tableOf(undated), { ...PARAMS, by: 'channel' }).segments).toHaveLength(31)
  })

  test('only the chosen, up to a day, and nobody', () => {
    const table = tableOf(SHOP)
    const mask = Uint8Array.from([0, 1, 0, 1, 0, 0])
    expect(customerValue(table, PARAMS, mask)).toMatchObject({ customers: 2, total: 40 })
    expect(customerValue(table, { ...PARAMS, asOf: dayOf('2025-01-31') })).toMatchObject({
      customers: 2,
      total: 55
    })
    expect(customerValue(table, { ...PARAMS, asOf: 0 })).toEqual({
      asOf: 0,
      by: null,
      customers: 0,
      refundsOnly: { customers: 0, revenue: 0 },
      total: 0,
      mean: null,
      median: null,
      net: 0,
      belowCost: 0,
      lorenz: [],
      gini: null,
      topShare: null,
      topCustomers: 0,
      segments: [],
      best: []
    })
  })

  test('the best in order, equal ones as in the file, a few or all', () => {
    const rows = [5, 9, 5, 7, 9, 5].map((amount, at) => ({
      customer: `c${at}`,
      date: '2025-01-01',
      amount
    }))
    const table = tableOf(rows)
    const all = valuePerCustomer(table, PARAMS)
    const names = (most?: number) => bestFirst(table, all, most).map(one => one.customer)
    expect(names()).toEqual(['c1', 'c4', 'c3', 'c0', 'c2', 'c5'])
    expect(names(4)).toEqual(['c1', 'c4', 'c3', 'c0'])
    expect(names(0)).toEqual([])
  })

  test('ten per cent of thirty are three', () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      customer: `c${at}`,
      date: '2025-01-01',
      amount: 1
    }))
    expect(customerValue(tableOf(rows), { ...PARAMS, top: 0.1 }).topCustomers).toBe(3)
    expect(customerValue(tableOf(rows), { ...PARAMS, top: 7 }).topCustomers).toBe(30)
  })

  test('DuckDB says the same of random tables', async () => {
    await fc.assert(
      fc.asyncProperty(
        shopRows,
        fc.constantFrom('revenue' as const, 'margin' as const),
        async (rows, value) => {
          if (
            !rows.some(row => row.amount !== undefined) ||
            !rows.some(row => row.margin !== undefined) ||
            !rows.some(row => row.channel)
          )
            return
          const ours = customerValue(tableOf(rows), {
            ...PARAMS,
            asOf: 20_120,
            value,
            by: 'channel'
          })
          const brought = value === 'margin' ? 'COALESCE(SUM(margin), 0)' : '0.5 * SUM(amount)'
          const customers = `SELECT customer, ${brought} AS value,
            ${brought} - 10 - 2 * COUNT(DISTINCT CASE WHEN amount >= 0 THEN date END) AS net,
            COALESCE(ARG_MIN(COALESCE(channel, ''), (date, line)) FILTER (amount >= 0), '') AS segment
          FROM rows WHERE amount IS NOT NULL AND date - DATE '1970-01-01' <= 20120
          GROUP BY customer HAVING COUNT(*) FILTER (amount >= 0) > 0`
          const [whole] = await query(
            `SELECT COUNT(*) AS n, SUM(value) AS total, MEDIAN(value) AS median, SUM(net) AS net,
             COUNT(*) FILTER (net < 0) AS below FROM (${customers})`,
            { rows }
          )
          expect(ours.customers).toBe(whole?.['n'])
          expect(ours.total).toBeCloseTo(Number(whole?.['total']), 8)
          expect(ours.net).toBeCloseTo(Number(whole?.['net']), 8)
          if (ours.customers > 0) expect(ours.median).toBeCloseTo(Number(whole?.['median']), 8)
          expect(ours.belowCost).toBe(whole?.['below'])
          const parts = await query(
            `SELECT segment, COUNT(*) AS n, SUM(value) AS total FROM (${customers}) GROUP BY segment`
          )
          expect(ours.segments).toHaveLength(parts.length)
          for (const part of parts) {
            const same = ours.segments.find(one => one.label === part['segment'])
            expect(same?.customers).toBe(part['n'])
            expect(same?.total).toBeCloseTo(Number(part['total']), 8)
          }
        }
      ),
      { numRuns: 100 }
    )
  })
})
