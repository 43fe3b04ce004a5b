import { NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'
import { type Counted, countedRows } from './counted.ts'
import { purchasesOf } from './purchases.ts'
import type { Counting, CustomerSummary, Span } from './summary-model.ts'

/**
 * What each customer has done in a span: the step that RFM, value and movement start from.
 *
 * One pass over the rows. Only where that cannot tell which rows are one purchase (rows out of the order
 * of time, one order id with two customers) they are put in order first, to be counted (`purchasesOf`).
 *
 * A free order (amount 0) is a purchase, an empty amount (a contact) is not; a customer with refunds only
 * has revenue but no purchase. Empty margins count as nought. `first` and `last` are the first and last day
 * with a row that is a purchase. In a table without dates `span` does not apply, and both are `NO_DAY`.
 */
export function summarise(table: Transactions, counting: Counting, span: Span): CustomerSummary {
  const counted = countedRows(table, counting, span)
  const { size } = table.customer.labels
  const summary: Filled = {
    size,
    first: new Int32Array(size).fill(NO_DAY),
    last: new Int32Array(size).fill(NO_DAY),
    purchases: new Uint32Array(size),
    revenue: new Float64Array(size),
    ...(table.margin ? { margin: new Float64Array(size) } : {}),
    refunded: new Float64Array(size)
  }
  const settled = pass(table, counted, summary)
  if (!settled) recount(table, counting, span, summary.purchases)
  let active = 0
  for (let c = 1; c < size; c++) if ((summary.purchases[c] as number) > 0) active++
  return { ...summary, active }
}

type Filled = Omit<CustomerSummary, 'active'>

/** Whether `purchases` is right: the rest always is. */
function pass(
  table: Transactions,
  { days, least, leastPurchase, merge }: Counted,
  { first, last, purchases, revenue, margin, refunded }: Filled
): boolean {
  const { rows, amount } = table
  const { codes } = table.customer
  const dayOf = days?.of
  const from = days?.from ?? 0
  const to = days?.to ?? 0
  const byDay = merge === 'day'
  const orders = merge === 'order' ? table.order : undefined
  // The customer of each order: enough while no id belongs to two.
  const owner = new Uint32Array(orders?.labels.size ?? 0)
  let settled = !byDay || table.sorted
  for (let row = 0; row < rows; row++) {
    const c = codes[row] as number
    const money = amount[row] as number
    if (c === 0 || Number.isNaN(money)) continue
    const day = dayOf ? (dayOf[row] as number) : NO_DAY
    if (dayOf && (day < from || day > to)) continue
    if (money < 0) refunded[c] = (refunded[c] as number) - money
    if (money < least) continue
    revenue[c] = (revenue[c] as number) + money
    if (margin) margin[c] = (margin[c] as number) + (table.margin?.[row] || 0)
    if (money < leastPurchase) continue
    if (byDay && last[c] === day) continue
    const isNew = purchases[c] === 0
    if (isNew || day < (first[c] as number)) first[c] = day
    if (isNew || day > (last[c] as number)) last[c] = day
    const order = orders ? (orders.codes[row] as number) : 0
    if (order !== 0) {
      if (owner[order] === c) continue
      if (owner[order] !== 0) settled = false
      owner[order] = c
    }
    purchases[c] = (purchases[c] as number) + 1
  }
  return settled
}

function recount(
  table: Transactions,
  counting: Counting,
  span: Span,
  purchases: Uint32Array
): void {
  const { starts } = purchasesOf(table, counting, span)
  for (let c = 1; c < purchases.length; c++) {
    purchases[c] = (starts[c + 1] as number) - (starts[c] as number)
  }
}
