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
  const { settled, ...found } = pass(table, counted, margin)
  const summary = { ...fieldsOf(found, size), ...(margin ? { margin } : {}) }
  if (!settled) recount(table, counting, span, summary.purchases)
  let active = 0
  for (let c = 1; c < size; c++) if ((summary.purchases[c] as number) > 0) active++
  return { size, active, ...summary }
}

/**
 * What changes with every row of a customer lies together while rows are counted, 16 bytes each: customers
 * come in no order, so that every array more would be another miss of the cache in each row. First days and
 * refunds change seldom.
 */
interface Records {
  /** At `MONEY × code`: revenue; behind it, room for two whole numbers. */
  readonly money: Float64Array
  /** The same bytes, from `WHOLE × code + 2` on: purchases, last day. */
  readonly whole: Int32Array
  readonly first: Int32Array
  readonly refunded: Float64Array
}

const MONEY = 2
const WHOLE = 4
const PURCHASES = 2
const LAST = 3

/** `settled`: whether the purchases are right; the rest always is. */
function pass(
  table: Transactions,
  { days, least, leastPurchase, merge }: Counted,
  margin: Float64Array | undefined
): Records & { readonly settled: boolean } {
  const { rows, amount, margin: margins } = table
  const { codes, labels } = table.customer
  const money = new Float64Array(MONEY * labels.size)
  const whole = new Int32Array(money.buffer)
  const first = new Int32Array(labels.size).fill(NO_DAY)
  const refunded = new Float64Array(labels.size)
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
    if (paid < 0) refunded[c] = (refunded[c] as number) - paid
    if (paid < least) continue
    money[sum] = (money[sum] as number) + paid
    if (margin && margins) margin[c] = (margin[c] as number) + (margins[row] || 0)
    if (paid < leastPurchase) continue
    const at = WHOLE * c
    const before = whole[at + PURCHASES] as number
    if (before === 0) {
      first[c] = day
      whole[at + LAST] = day
    } else {
      const last = whole[at + LAST] as number
      if (byDay && last === day) continue
      if (day > last) whole[at + LAST] = day
      else if (day < last && day < (first[c] as number)) first[c] = day
    }
    const order = orders ? (orders.codes[row] as number) : 0
    if (order !== 0) {
      if (owner[order] === c) continue
      if (owner[order] !== 0) settled = false
      owner[order] = c
    }
    whole[at + PURCHASES] = before + 1
  }
  return { money, whole, first, refunded, settled }
}

/** The records field by field. */
function fieldsOf({ money, whole, first, refunded }: Records, size: number) {
  const last = new Int32Array(size).fill(NO_DAY)
  const purchases = new Uint32Array(size)
  const revenue = new Float64Array(size)
  for (let c = 1; c < size; c++) {
    const at = WHOLE * c
    revenue[c] = money[MONEY * c] as number
    const count = whole[at + PURCHASES] as number
    if (count === 0) continue
    purchases[c] = count
    last[c] = whole[at + LAST] as number
  }
  return { first, last, purchases, revenue, refunded }
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
