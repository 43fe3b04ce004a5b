import type { Coded, Day, Transactions } from '../../ingest/transactions/transactions.ts'
import { countedRows, rowsOf } from '../customers/counted.ts'
import type { Counting } from '../customers/summary-model.ts'

/**
 * The label of a column in each customer's first purchase: of the first day, the first row in the file.
 *
 * @returns codes of the column by customer code; 0 also for customers without a purchase
 */
export function firstLabels(
  table: Transactions,
  column: Coded,
  params: Counting & { readonly asOf: Day }
): Uint32Array {
  const { codes, labels } = table.customer
  const counted = countedRows(table, params, { to: params.asOf })
  const first = new Float64Array(labels.size).fill(Number.POSITIVE_INFINITY)
  const found = new Uint32Array(labels.size)
  for (const row of rowsOf(table, counted)) {
    if ((table.amount[row] as number) < counted.leastPurchase) continue
    const customer = codes[row] as number
    const day = counted.days?.of[row] ?? 0
    if (day >= (first[customer] as number)) continue
    first[customer] = day
    found[customer] = column.codes[row] as number
  }
  return found
}
