import type { Transactions } from '../../ingest/transactions/transactions.ts'
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
