import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { purchasesOf } from '../../../src/analysis/customers/purchases.ts'
import { summarise } from '../../../src/analysis/customers/summary.ts'
import type { Counting, Span } from '../../../src/analysis/customers/summary-model.ts'
import { NO_DAY } from '../../../src/ingest/transactions/transactions.ts'
import { query } from '../../support/duckdb.ts'
import { shopRows } from '../../support/random-shop.ts'
import { dayOf, type Row, tableOf } from '../../support/transactions.ts'

const MERGES = ['row', 'order', 'day'] as const
const REFUNDS = ['net', 'ignore', 'purchase'] as const
const counting: fc.Arbitrary<Counting> = fc.record({
  merge: fc.constantFrom(...MERGES),
  refunds: fc.constantFrom(...REFUNDS)
})

/** By customer, as a test reads it; those without any row left out. */
function summaryOf(rows: readonly Row[], how: Counting, span: Span = {}) {
  const table = tableOf(rows)
  const all = summarise(table, how, span)
  const of = (code: number) => ({
    first: all.first[code],
    last: all.last[code],
    purchases: all.purchases[code],
    revenue: all.revenue[code],
    refunded: all.refunded[code],
    ...(all.margin ? { margin: all.margin[code] } : {})
  })
  const entries = Array.from({ length: all.size - 1 }, (_, at) => [
    table.customer.labels.at(at + 1),
    of(at + 1)
  ])
  return { ...all, by: Object.fromEntries(entries) as Record<string, ReturnType<typeof of>> }
}

const SHOP: Row[] = [
  { customer: 'ann', date: '2025-01-10', amount: 30, order: 'a1', margin: 12 },
  { customer: 'ann', date: '2025-01-10', amount: 20, order: 'a1' },
  { customer: 'ann', date: '2025-01-10', amount: 5, order: 'a2', margin: 1 },
  { customer: 'bob', date: '2025-01-12', amount: -15, order: 'b0', margin: -6 },
  { customer: 'ann', date: '2025-02-01', amount: -10, order: 'a1', margin: -4 },
  { customer: 'cy', date: '2025-02-03', amount: 0, order: '', margin: 0 },
  { customer: 'cy', date: '2025-02-20', order: '' },
  { customer: 'cy', date: '2025-03-05', amount: 40, order: '', margin: 9 }
]

describe('customer summary', () => {
  test('by hand: same-day orders are one, a refund lowers the money and is no purchase', () => {
    const { by, active } = summaryOf(SHOP, { merge: 'day', refunds: 'net' })
    // ann: 30 + 20 + 5 on one day, −10 later: 45, one purchase. bob has a refund only.
    // cy: a free order and one of 40; the row without an amount is a contact.
    expect(by).toEqual({
      ann: {
        first: dayOf('2025-01-10'),
        last: dayOf('2025-01-10'),
        purchases: 1,
        revenue: 45,
        refunded: 10,
        margin: 9
      },
      bob: { first: NO_DAY, last: NO_DAY, purchases: 0, revenue: -15, refunded: 15, margin: -6 },
      cy: {
        first: dayOf('2025-02-03'),
        last: dayOf('2025-03-05'),
        purchases: 2,
        revenue: 40,
        refunded: 0,
        margin: 9
      }
    })
    expect(active).toBe(2)
  })

  test('by hand: every row, every order, refunds ignored or counted', () => {
    const count = (merge: Counting['merge'], refunds: Counting['refunds']) => {
      const { by } = summaryOf(SHOP, { merge, refunds })
      return Object.values(by).map(({ purchases, revenue }) => [purchases, revenue])
    }
    expect(count('row', 'net')).toEqual([
      [3, 45],
      [0, -15],
      [2, 40]
    ])
    expect(count('order', 'net')).toEqual([
      [2, 45],
      [0, -15],
      [2, 40]
    ])
    expect(count('row', 'ignore')).toEqual([
      [3, 55],
      [0, 0],
      [2, 40]
    ])
    expect(count('row', 'purchase')).toEqual([
      [4, 45],
      [1, -15],
      [2, 40]
    ])
    expect(count('order', 'purchase')).toEqual([
      [2, 45],
      [1, -15],
      [2, 40]
    ])
    expect(count('day', 'purchase')).toEqual([
      [2, 45],
      [1, -15],
      [2, 40]
    ])
  })

  test('a span has both its days; an order is one purchase on its first day in it', () => {
    const span = { from: dayOf('2025-01-12'), to: dayOf('2025-02-03') }
    const { by, active } = summaryOf(SHOP, { merge: 'day', refunds: 'net' }, span)
    expect(active).toBe(1)
    expect(by['ann']).toMatchObject({ purchases: 0, revenue: -10, first: NO_DAY })
    expect(by['bob']).toMatchObject({ refunded: 15 })
    expect(by['cy']).toMatchObject({ purchases: 1, first: span.to, last: span.to })
  })

  test('an order id that two customers share is an order of each', () => {
    const rows = ['ann', 'bob', 'ann', 'bob'].map(customer => ({
      customer,
      date: '2025-01-10',
      amount: 10,
      order: 'same'
    }))
    const { by } = summaryOf(rows, { merge: 'order', refunds: 'net' })
    expect([by['ann']?.purchases, by['bob']?.purchases]).toEqual([1, 1])
  })

  test('without dates or order ids there is nothing to merge by; a row without a day is in no span', () => {
    const undated = [
      { customer: 'ann', amount: 1 },
      { customer: 'ann', amount: 2 }
    ]
    for (const merge of MERGES) {
      const { by } = summaryOf(undated, { merge, refunds: 'net' }, { to: 0 })
      expect(by['ann']).toMatchObject({ purchases: 2, revenue: 3, first: NO_DAY, last: NO_DAY })
    }
    const partly = [
      { customer: 'ann', date: '2025-01-10', amount: 1 },
      { customer: 'ann', amount: 2 }
    ]
    const { by } = summaryOf(partly, { merge: 'day', refunds: 'net' })
    expect(by['ann']).toMatchObject({ purchases: 1, revenue: 1 })
    expect(
      summaryOf([{ customer: '', date: '2025-01-01', amount: 4 }], { merge: 'day', refunds: 'net' })
        .active
    ).toBe(0)
    expect(summaryOf([], { merge: 'day', refunds: 'net' })).toMatchObject({ active: 0, size: 1 })
  })

  test('DuckDB says the same of random tables, in any order of rows', async () => {
    const bought = { net: 'amount >= 0', ignore: 'amount >= 0', purchase: 'true' }
    const purchases = {
      row: 'COUNT(bought)',
      day: 'COUNT(DISTINCT bought)',
      order: `COUNT(DISTINCT CASE WHEN "order" <> '' AND bought IS NOT NULL THEN "order" END) + COUNT(CASE WHEN "order" = '' THEN bought END)`
    }
    await fc.assert(
      fc.asyncProperty(shopRows, counting, fc.boolean(), async (shuffled, how, sort) => {
        const rows = sort
          ? shuffled.toSorted((a, b) => String(a.date).localeCompare(String(b.date)))
          : shuffled
        if (!rows.some(row => row.amount !== undefined)) return
        const { by } = summaryOf(rows, how, { from: 20_090, to: 20_125 })
        const expected = await query(
          `SELECT customer, ${purchases[how.merge]} AS purchases, SUM(amount) AS revenue,
             MIN(bought) - DATE '1970-01-01' AS first, MAX(bought) - DATE '1970-01-01' AS last,
             SUM(CASE WHEN amount < 0 THEN -amount ELSE 0 END) AS refunded
           FROM (SELECT *, CASE WHEN ${bought[how.refunds]} THEN date END AS bought FROM rows
             WHERE amount IS NOT NULL AND date - DATE '1970-01-01' BETWEEN 20090 AND 20125)
           GROUP BY customer`,
          { rows }
        )
        const found = Object.entries(by).filter(([, one]) => one.purchases || one.refunded)
        const some = expected.filter(one => one['purchases'] || one['refunded'])
        expect(found.map(([name]) => name).toSorted()).toEqual(
          some.map(one => one['customer']).toSorted()
        )
        for (const one of some) {
          const ours = by[String(one['customer'])]
          expect(ours?.purchases).toBe(one['purchases'])
          expect(ours?.first).toBe(one['first'] ?? NO_DAY)
          expect(ours?.last).toBe(one['last'] ?? NO_DAY)
          expect(ours?.refunded).toBeCloseTo(Number(one['refunded']), 8)
          const ignored = how.refunds === 'ignore' ? Number(one['refunded']) : 0
          expect(ours?.revenue).toBeCloseTo(Number(one['revenue']) + ignored, 8)
        }
      }),
      { numRuns: 150 }
    )
  })
})

describe('single purchases', () => {
  test('by hand: refunds of the day lower the purchase, others stand apart', () => {
    const rows: Row[] = [
      { customer: 'bob', date: '2025-01-20', amount: 50 },
      { customer: 'ann', date: '2025-01-15', amount: 20 },
      { customer: 'ann', date: '2025-01-10', amount: 30 },
      { customer: 'ann', date: '2025-01-10', amount: -10 },
      { customer: 'ann', date: '2025-01-18', amount: -5 }
    ]
    const all = purchasesOf(tableOf(rows), { merge: 'day', refunds: 'net' }, {})
    const days = ['2025-01-20', '2025-01-10', '2025-01-15'].map(dayOf)
    expect([...all.starts]).toEqual([0, 0, 1, 3])
    expect([...all.customer]).toEqual([1, 2, 2])
    expect([...all.day]).toEqual(days)
    expect([...all.amount]).toEqual([50, 20, 20])
    expect([...all.row]).toEqual([0, 2, 1])
    expect([...all.refunds.amount]).toEqual([-5])
    expect([...all.refunds.day]).toEqual([dayOf('2025-01-18')])
    expect([...all.refunds.starts]).toEqual([0, 0, 0, 1])
  })

  test('an order over several days is one purchase on its first, whatever its id', () => {
    const rows: Row[] = [
      { customer: 'ann', date: '2025-01-20', amount: 1, order: 'late', margin: 1 },
      { customer: 'ann', date: '2025-01-12', amount: 2, order: 'early', margin: 1 },
      { customer: 'ann', date: '2025-01-25', amount: 4, order: 'early' },
      { customer: 'ann', date: '2025-01-02', amount: -1, order: 'late', margin: 0.5 }
    ]
    const all = purchasesOf(tableOf(rows), { merge: 'order', refunds: 'net' }, {})
    expect([...all.day]).toEqual(['2025-01-12', '2025-01-20'].map(dayOf))
    expect([...all.amount]).toEqual([6, 0])
    expect([...(all.margin ?? [])]).toEqual([1, 1.5])
    expect(all.refunds.count).toBe(0)
  })

  test('days far apart are in order too', () => {
    const rows = ['2095-01-01', '1971-01-01', '2400-01-01', '1971-01-01'].map(date => ({
      customer: 'ann',
      date,
      amount: 1
    }))
    const all = purchasesOf(tableOf(rows), { merge: 'row', refunds: 'net' }, {})
    expect([...all.row]).toEqual([1, 3, 0, 2])
  })

  test('they add up to the summary, stand in order, and keep every row once', () => {
    fc.assert(
      fc.property(shopRows, counting, (rows, how) => {
        const table = tableOf(rows)
        const all = purchasesOf(table, how, {})
        const summary = summarise(table, how, {})
        for (let c = 1; c < summary.size; c++) {
          const own = [all, all.refunds].flatMap(one => [
            ...one.amount.slice(one.starts[c], one.starts[c + 1])
          ])
          expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(summary.revenue[c] ?? 0, 8)
          expect((all.starts[c + 1] ?? 0) - (all.starts[c] ?? 0)).toBe(summary.purchases[c])
          const days = [...all.day.slice(all.starts[c], all.starts[c + 1])]
          expect(days).toEqual(days.toSorted((a, b) => a - b))
        }
        if (how.merge === 'row') expect(new Set(all.row).size).toBe(all.count)
      })
    )
  })
})
