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
  const margin = table.margin && new Float64Array(size)
  const { records, settled } = pass(table, counted, margin)
  const summary = { ...fieldsOf(records, size), ...(margin ? { margin } : {}) }
  if (!settled) recount(table, counting, span, summary.purchases)
  let active = 0
  for (let c = 1; c < size; c++) if ((summary.purchases[c] as number) > 0) active++
  return { size, active, ...summary }
}

/**
 * What is known of a customer lies together while rows are counted, 32 bytes each: customers come in no
 * order, so that every array more would be another miss of the cache in each row.
 */
interface Records {
  /** From `MONEY × code` on: revenue, refunded, and room for the whole numbers. */
  readonly money: Float64Array
  /** The same bytes, from `WHOLE × code + 4` on: purchases, first day, last day. */
  readonly whole: Int32Array
}

const MONEY = 4
const WHOLE = 8
const PURCHASES = 4
const FIRST = 5
const LAST = 6

/** `settled`: whether the purchases are right; the rest always is. */
function pass(
  table: Transactions,
  { days, least, leastPurchase, merge }: Counted,
  margin: Float64Array | undefined
): { records: Records; settled: boolean } {
  const { rows, amount, margin: margins } = table
  const { codes, labels } = table.customer
  const money = new Float64Array(MONEY * labels.size)
  const whole = new Int32Array(money.buffer)
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
    const paid = amount[row] as number
    if (c === 0 || Number.isNaN(paid)) continue
    const day = dayOf ? (dayOf[row] as number) : NO_DAY
    if (dayOf && (day < from || day > to)) continue
    const sum = MONEY * c
    if (paid < 0) money[sum + 1] = (money[sum + 1] as number) - paid
    if (paid < least) continue
    money[sum] = (money[sum] as number) + paid
    if (margin && margins) margin[c] = (margin[c] as number) + (margins[row] || 0)
    if (paid < leastPurchase) continue
    const at = WHOLE * c
    const before = whole[at + PURCHASES] as number
    if (before === 0) {
      whole[at + FIRST] = day
      whole[at + LAST] = day
    } else {
      const last = whole[at + LAST] as number
      if (byDay && last === day) continue
      if (day > last) whole[at + LAST] = day
      else if (day < (whole[at + FIRST] as number)) whole[at + FIRST] = day
    }
    const order = orders ? (orders.codes[row] as number) : 0
    if (order !== 0) {
      if (owner[order] === c) continue
      if (owner[order] !== 0) settled = false
      owner[order] = c
    }
    whole[at + PURCHASES] = before + 1
  }
  return { records: { money, whole }, settled }
}

/** The records field by field. */
function fieldsOf({ money, whole }: Records, size: number) {
  const fields = {
    first: new Int32Array(size).fill(NO_DAY),
    last: new Int32Array(size).fill(NO_DAY),
    purchases: new Uint32Array(size),
    revenue: new Float64Array(size),
    refunded: new Float64Array(size)
  }
  const { first, last, purchases, revenue, refunded } = fields
  for (let c = 1; c < size; c++) {
    const sum = MONEY * c
    const at = WHOLE * c
    revenue[c] = money[sum] as number
    refunded[c] = money[sum + 1] as number
    const count = whole[at + PURCHASES] as number
    if (count === 0) continue
    purchases[c] = count
    first[c] = whole[at + FIRST] as number
    last[c] = whole[at + LAST] as number
  }
  return fields
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
