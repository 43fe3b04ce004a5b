import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { countedRows } from '../customers/counted.ts'
import type { Counting, CustomerSummary } from '../customers/summary-model.ts'

/** Customers with a row that counts on any day, be it a refund. @returns mask over customer codes */
export function knownOf(table: Transactions, counting: Counting): Uint8Array {
  const { days, least } = countedRows(table, counting, {})
  const { codes, labels } = table.customer
  const known = new Uint8Array(labels.size)
  for (let row = 0; row < table.rows; row++) {
    // Not a number is not ≥ anything: contacts are no purchases.
    if (!((table.amount[row] as number) >= least)) continue
    if (days && (days.of[row] as number) < days.from) continue
    known[codes[row] as number] = 1
  }
  known[0] = 0
  return known
}

/**
 * How many of them have no purchase, from a summary that leaves no day out: those with refunds only.
 *
 * @param chosen mask over customer codes: others are not counted
 */
export function withoutPurchase(
  { size, purchases, refunded }: CustomerSummary,
  { refunds }: Pick<Counting, 'refunds'>,
  chosen: Uint8Array | undefined
): number {
  if (refunds !== 'net') return 0
  let count = 0
  for (let c = 1; c < size; c++) {
    if (purchases[c] === 0 && (refunded[c] as number) > 0 && (!chosen || chosen[c] === 1)) count++
  }
  return count
}
