import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohorts } from '../../../src/analysis/cohorts/cohorts.ts'
import type { CohortParams } from '../../../src/analysis/cohorts/model.ts'
import { query } from '../../support/duckdb.ts'
import { shopRows } from '../../support/random-shop.ts'
import { dayOf, type Row, tableOf } from '../../support/transactions.ts'

const PARAMS: CohortParams = {
  merge: 'day',
  refunds: 'net',
  asOf: dayOf('2025-03-20'),
  cohorts: 12
}
const JANUARY = 2025 * 12

const SHOP: Row[] = [
  { customer: 'ann', date: '2025-01-10', amount: 70 },
  { customer: 'ann', date: '2025-01-20', amount: 10 },
  { customer: 'bob', date: '2025-01-31', amount: 40 },
  { customer: 'cy', date: '2025-02-01', amount: -5 },
  { customer: 'bob', date: '2025-02-03', amount: -15 },
  { customer: 'dee', date: '2025-03-01', amount: 20 },
  { customer: 'cy', date: '2025-03-05', amount: 8 },
  { customer: 'ann', date: '2025-03-20', amount: 30 },
  { customer: 'eve', date: '2025-03-25', amount: 99 }
]

describe('cohorts', () => {
  test('by hand: two won in January, two in March; later purchases do not exist', () => {
    const result = cohorts(tableOf(SHOP), PARAMS)
    // ann 80 in January, 30 in March; bob 40, a refund of 15 in February: he is not active then.
    // cy: the refund of February comes before the first purchase and counts at age 0: 8 − 5 = 3; dee 20.
    expect(result.cohorts).toEqual([
      {
        month: JANUARY,
        customers: 2,
        active: [2, 0, 1],
        revenue: [120, -15, 30],
        cumulative: [60, 52.5, 67.5]
      },
      { month: JANUARY + 2, customers: 2, active: [2], revenue: [23], cumulative: [11.5] }
    ])
    expect(result).toMatchObject({ older: 0, partial: true, asOf: PARAMS.asOf })
  })

  test('partial unless the month is over, or the table ends before it', () => {
    const partial = (date: string) =>
      cohorts(tableOf(SHOP), { ...PARAMS, asOf: dayOf(date) }).partial
    expect(partial('2025-03-30')).toBe(true)
    expect(partial('2025-03-31')).toBe(false)
    expect(partial('2025-04-10')).toBe(false)
    const ages = (date: string) =>
      cohorts(tableOf(SHOP), { ...PARAMS, asOf: dayOf(date) }).cohorts[0]?.active.length
    expect(ages('2025-04-10')).toBe(3)
    expect(ages('2025-02-10')).toBe(2)
  })

  test('the latest cohorts are kept, and only the chosen customers', () => {
    const table = tableOf(SHOP)
    expect(cohorts(table, { ...PARAMS, cohorts: 1 })).toMatchObject({
      older: 1,
      cohorts: [{ month: JANUARY + 2 }]
    })
    // ann, bob, cy, dee, eve: only bob.
    expect(cohorts(table, PARAMS, Uint8Array.from([0, 0, 1, 0, 0, 0])).cohorts).toEqual([
      {
        month: JANUARY,
        customers: 1,
        active: [1, 0, 0],
        revenue: [40, -15, 0],
        cumulative: [40, 25, 25]
      }
    ])
  })

  test('nothing to see: no dates, no rows, a day before the first', () => {
    const none = { cohorts: [], older: 0, partial: false }
    expect(cohorts(tableOf([{ customer: 'a', amount: 1 }]), PARAMS)).toMatchObject(none)
    expect(cohorts(tableOf([]), PARAMS)).toMatchObject(none)
    expect(cohorts(tableOf(SHOP), { ...PARAMS, asOf: 0 }).cohorts).toEqual([])
  })

  test('a row of the year 9999 does not make ages without end', () => {
    const rows = [...SHOP, { customer: 'ann', date: '9999-01-01', amount: 1 }]
    const { cohorts: found } = cohorts(tableOf(rows), { ...PARAMS, asOf: 3e6 })
    expect(found[0]?.active.length).toBe(1200)
    expect(found[0]?.revenue.reduce((sum, one) => sum + one, 0)).toBe(135)
  })

  test('DuckDB says the same of random tables; the whole is the sum of its cohorts', async () => {
    await fc.assert(
      fc.asyncProperty(shopRows, async shop => {
        const rows = shop.map(row => ({ ...row, date: stretched(row.date ?? '') }))
        if (!rows.some(row => row.amount !== undefined)) return
        const asOf = dayOf('2025-12-31')
        const ours = cohorts(tableOf(rows), { ...PARAMS, asOf, cohorts: 36 }).cohorts
        const theirs = await query(
          `WITH firsts AS (SELECT customer, MIN(date) AS first FROM rows WHERE amount >= 0 GROUP BY customer),
             aged AS (SELECT *, 12 * YEAR(first) + MONTH(first) - 1 AS won,
               GREATEST(0, DATEDIFF('month', first, date)) AS age
               FROM rows JOIN firsts USING (customer) WHERE amount IS NOT NULL)
           SELECT won, age, COUNT(DISTINCT CASE WHEN amount >= 0 THEN customer END) AS active, SUM(amount) AS revenue
           FROM aged GROUP BY won, age`,
          { rows }
        )
        for (const { won, age, active, revenue } of theirs) {
          const cohort = ours.find(one => one.month === won)
          expect(cohort?.active[Number(age)]).toBe(active)
          expect(cohort?.revenue[Number(age)]).toBeCloseTo(Number(revenue), 8)
          if (age === 0) expect(cohort?.customers).toBe(active)
        }
        const cells = ours.flatMap(one => one.active).filter(one => one > 0)
        expect(cells.length).toBe(theirs.filter(one => Number(one['active']) > 0).length)
        for (const one of ours) {
          const whole = one.revenue.reduce((sum, money) => sum + money, 0)
          expect(one.cumulative.at(-1)).toBeCloseTo(whole / one.customers, 8)
        }
      }),
      { numRuns: 100 }
    )
  })
})

/** The forty days of the random shop over a year and more. */
function stretched(date: string): string {
  const day = 20_088 + (dayOf(date) - 20_088) * 9
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
