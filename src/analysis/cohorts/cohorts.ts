import type { Day, Transactions } from '../../ingest/transactions/transactions.ts'
import { monthOf } from '../customers/calendar.ts'
import { type Entries, purchasesOf } from '../customers/purchases.ts'
import type { Cohort, CohortParams, CohortResult } from './model.ts'

/** A cohort of a century: what a day far beyond the table may cost. */
const MOST_AGES = 1200

interface Growing {
  customers: number
  readonly active: number[]
  readonly revenue: number[]
}

/**
 * Customers by the month of their first purchase, followed by age: how many buy in each month, what they
 * spend, what a customer of the cohort has brought by then (cohort analysis in the sense of Ryder 1965).
 * Months in which nobody was won are no cohorts. A refund counts in its own month; one from before the
 * first purchase, in age 0.
 *
 * @param chosen mask over customer codes: others are left out
 */
export function cohorts(
  table: Transactions,
  params: CohortParams,
  chosen?: Uint8Array
): CohortResult {
  const { asOf } = params
  const lastMonth = lastMonthSeen(table, asOf)
  const partial = lastMonth === monthOf(asOf) && monthOf(asOf + 1) === lastMonth
  if (lastMonth === undefined) return { asOf, cohorts: [], older: 0, partial: false }
  const all = purchasesOf(table, params, { to: asOf })
  const found = new Map<number, Growing>()
  const size = all.starts.length - 1
  for (let c = 1; c < size; c++) {
    if (chosen && chosen[c] !== 1) continue
    const start = all.starts[c] as number
    const end = all.starts[c + 1] as number
    if (start === end) continue
    const month = monthOf(all.day[start] as number)
    const cohort = cohortAt(found, month, lastMonth)
    cohort.customers++
    let lastAge = -1
    for (let i = start; i < end; i++) {
      const age = monthOf(all.day[i] as number) - month
      if (age !== lastAge) add(cohort.active, age, 1)
      lastAge = age
      add(cohort.revenue, age, all.amount[i] as number)
    }
    addRefunds(cohort, all.refunds, c, month)
  }
  const inTime = [...found].toSorted(([a], [b]) => a - b)
  const kept = inTime.slice(-params.cohorts)
  return {
    asOf,
    cohorts: kept.map(([month, cohort]) => finished(month, cohort)),
    older: inTime.length - kept.length,
    partial
  }
}

function cohortAt(found: Map<number, Growing>, month: number, lastMonth: number): Growing {
  const known = found.get(month)
  if (known) return known
  const ages = Math.min(lastMonth - month + 1, MOST_AGES)
  const fresh = {
    customers: 0,
    active: new Array<number>(ages).fill(0),
    revenue: new Array<number>(ages).fill(0)
  }
  found.set(month, fresh)
  return fresh
}

function addRefunds(cohort: Growing, refunds: Entries, customer: number, month: number): void {
  const end = refunds.starts[customer + 1] as number
  for (let i = refunds.starts[customer] as number; i < end; i++) {
    const age = Math.max(0, monthOf(refunds.day[i] as number) - month)
    add(cohort.revenue, age, refunds.amount[i] as number)
  }
}

function add(list: number[], at: number, value: number): void {
  if (at < list.length) list[at] = (list[at] as number) + value
}

function finished(month: number, { customers, active, revenue }: Growing): Cohort {
  let sum = 0
  const cumulative = revenue.map(one => {
    sum += one
    return sum / customers
  })
  return { month, customers, active, revenue, cumulative }
}

/** The month of the day, or of the table's last row where that is earlier: beyond it nothing can be seen. */
function lastMonthSeen(table: Transactions, asOf: Day): number | undefined {
  const { day } = table
  if (!day) return undefined
  let last = Number.NEGATIVE_INFINITY
  for (let row = 0; row < table.rows; row++) {
    const one = day[row] as number
    if (one > last) last = one
  }
  return monthOf(Math.min(asOf, last))
}
