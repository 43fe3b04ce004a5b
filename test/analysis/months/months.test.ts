import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthsParams } from '../../../src/analysis/months/model.ts'
import { months } from '../../../src/analysis/months/months.ts'
import { dayOf, tableOf } from '../../support/transactions.ts'

const params = (asOf: string, activeFor: number): MonthsParams => ({
  merge: 'day',
  refunds: 'net',
  asOf: dayOf(asOf),
  activeFor
})

const JANUARY = 2026 * 12

describe('orders as months', () => {
  it('follows three customers by hand', () => {
    const table = tableOf([
      { customer: 'ana', date: '2026-01-10', amount: 10 },
      // Thirty days on: still in time (until 9 February).
      { customer: 'ana', date: '2026-02-09', amount: 20 },
      // Leo is gone from 20 February, and comes back in April.
      { customer: 'leo', date: '2026-01-20', amount: 5 },
      { customer: 'leo', date: '2026-04-02', amount: 7 },
      { customer: 'eva', date: '2026-02-01', amount: 1 },
      { customer: 'eva', date: '2026-03-01', amount: -1 }
    ])
    const { months: found } = months(table, params('2026-04-30', 30))
    // January: ana and leo come. February: eva comes; leo (20 Jan + 31 = 20 Feb) goes. March: ana
    // (9 Feb + 31 = 12 Mar) and eva (1 Feb + 31 = 4 Mar) go, and a refund. April: leo is back.
    expect(found).toEqual([
      { month: JANUARY, revenue: 15, start: 0, joined: 2, lost: 0 },
      { month: JANUARY + 1, revenue: 21, start: 2, joined: 1, lost: 1 },
      { month: JANUARY + 2, revenue: -1, start: 2, joined: 0, lost: 2 },
      { month: JANUARY + 3, revenue: 7, start: 0, joined: 1, lost: 0 }
    ])
  })

  it('leaves out a month that is not over', () => {
    const table = tableOf([
      { customer: 'ana', date: '2026-01-10', amount: 10 },
      { customer: 'ana', date: '2026-02-09', amount: 20 }
    ])
    expect(months(table, params('2026-02-27', 30)).months).toHaveLength(1)
    expect(months(table, params('2026-02-28', 30)).months).toHaveLength(2)
    expect(months(table, params('2026-01-30', 30)).months).toEqual([])
    expect(months(tableOf([]), params('2026-01-31', 30)).months).toEqual([])
  })

  it('starts every month with whoever had bought within the days before, counted one by one', () => {
    const row = fc.record({
      customer: fc.constantFrom('a', 'b', 'c', 'd'),
      date: fc
        .integer({ min: dayOf('2025-11-01'), max: dayOf('2026-06-30') })
        .map(day => new Date(day * 86_400_000).toISOString().slice(0, 10)),
      amount: fc.integer({ min: 0, max: 50 })
    })
    const property = fc.property(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 90 }),
      (rows, activeFor) => {
        const { months: found } = months(tableOf(rows), params('2026-06-30', activeFor))
        for (const { month, start } of found) {
          const first = Date.UTC(Math.floor(month / 12), month % 12) / 86_400_000
          const there = new Set(
            rows
              .filter(({ date }) => dayOf(date) < first)
              // The day on which the silence is too long lies in this month or later.
              .filter(({ date }) => {
                const gone = new Date((dayOf(date) + activeFor + 1) * 86_400_000)
                return gone.getUTCFullYear() * 12 + gone.getUTCMonth() >= month
              })
              .map(({ customer }) => customer)
          )
          expect(start).toBe(there.size)
        }
        const revenue = found.reduce((sum, one) => sum + one.revenue, 0)
        expect(revenue).toBeCloseTo(
          rows.reduce((sum, one) => sum + one.amount, 0),
          9
        )
      }
    )
    fc.assert(property)
  })

  it('keeps the latest twenty years', () => {
    const table = tableOf([
      { customer: 'a', date: '1990-01-01', amount: 1 },
      { customer: 'a', date: '2026-01-01', amount: 1 }
    ])
    const { months: found } = months(table, params('2026-01-31', 30))
    expect(found).toHaveLength(240)
    expect(found.at(-1)?.month).toBe(JANUARY)
  })
})
