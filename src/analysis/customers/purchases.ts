import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { countedRows } from './counted.ts'
import { byDay, type Merged, mergedRows } from './merged-rows.ts'
import { stableOrder } from './stable-order.ts'
import type { Counting, Span } from './summary-model.ts'

/** Entries by customer code, then day, then order in the file. */
export interface Entries {
  readonly count: number
  /** Entries of customer c: from `starts[c]` up to, not including, `starts[c + 1]`. Length: customers + 1. */
  readonly starts: Uint32Array
  /** Customer codes. */
  readonly customer: Uint32Array
  /** `NO_DAY` throughout in a table without dates. */
  readonly day: Int32Array
  /** Money. */
  readonly amount: Float64Array
  /** Money; absent without a margin column. Empty margins count as nought. */
  readonly margin?: Float64Array
  /** The first row of each. */
  readonly row: Uint32Array
}

/**
 * Single purchases. With the rule `net`, a refund in the same order or on the same day lowers the amount
 * of that purchase; one that merges with no purchase stands among `refunds`. The amounts of both add
 * up to the customer's revenue.
 */
export interface Purchases extends Entries {
  readonly refunds: Entries
}

/**
 * The purchases of a span, merged as `counting` says. An order that spreads over days is one purchase on
 * its first day.
 */
export function purchasesOf(table: Transactions, counting: Counting, span: Span): Purchases {
  const counted = countedRows(table, counting, span)
  const merged = mergedRows(table, counted)
  const resort = counted.merge === 'order'
  return {
    ...entriesOf(table, merged, 1, resort),
    refunds: entriesOf(table, merged, 0, resort)
  }
}

/** Either the purchases (1) or the refunds by themselves (0), as columns in customer order. */
function entriesOf(table: Transactions, merged: Merged, wanted: 0 | 1, resort: boolean): Entries {
  const { size } = table.customer.labels
  let order: Uint32Array = new Uint32Array(merged.count)
  let count = 0
  for (let i = 0; i < merged.count; i++) if (merged.purchase[i] === wanted) order[count++] = i
  order = order.subarray(0, count)
  if (resort) order = inDays(order, merged, table)

  const starts = new Uint32Array(size + 1)
  const customer = new Uint32Array(count)
  const day = new Int32Array(count)
  const amount = new Float64Array(count)
  const margin = merged.margin && new Float64Array(count)
  const row = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    const from = order[i] as number
    const code = merged.customer[from] as number
    starts[code + 1] = (starts[code + 1] as number) + 1
    customer[i] = code
    day[i] = merged.day[from] as number
    amount[i] = merged.amount[from] as number
    if (margin) margin[i] = merged.margin?.[from] ?? 0
    row[i] = merged.row[from] as number
  }
  for (let c = 1; c <= size; c++) starts[c] = (starts[c] as number) + (starts[c - 1] as number)
  return { count, starts, customer, day, amount, ...(margin ? { margin } : {}), row }
}

/** Merged by order, a customer's purchases stand by order id: put back into the order of days. */
function inDays(
  order: Uint32Array,
  { row, day, customer }: Merged,
  table: Transactions
): Uint32Array {
  // By row first: orders of one day come as they came in the file.
  const asFiled = stableOrder(order, row, 0, table.rows)
  return stableOrder(byDay(asFiled, day), customer, 0, table.customer.labels.size)
}
