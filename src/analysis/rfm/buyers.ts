import { NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'
import { countedRows } from '../customers/counted.ts'
import type { Counting } from '../customers/summary-model.ts'

/** Customers with a purchase on any day. @returns mask over customer codes */
export function buyersOf(table: Transactions, counting: Counting): Uint8Array {
  const { days, least, leastPurchase } = countedRows(table, counting, {})
  const { codes, labels } = table.customer
  const lowest = Math.max(least, leastPurchase)
  const buyers = new Uint8Array(labels.size)
  for (let row = 0; row < table.rows; row++) {
    // Not a number is not ≥ anything: contacts are no purchases.
    if (!((table.amount[row] as number) >= lowest)) continue
    if (days && (days.of[row] as number) < days.from) continue
    buyers[codes[row] as number] = 1
  }
  buyers[0] = 0
  return buyers
}

/** The last day of a table, `NO_DAY` if it has none. */
export function lastDay({ day, sorted }: Transactions): number {
  if (!day) return NO_DAY
  if (sorted) return day[day.length - 1] ?? NO_DAY
  let last = NO_DAY
  for (let row = 0; row < day.length; row++) last = Math.max(last, day[row] as number)
  return last
}
