import { NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'
import { type Counted, rowsOf } from './counted.ts'
import { stableOrder } from './stable-order.ts'

/** Rows of one customer made one, by customer code; by day as well, unless they were merged by order. */
export interface Merged {
  readonly count: number
  /** The first row of each purchase, or of each refund by itself. */
  readonly row: Uint32Array
  readonly customer: Uint32Array
  readonly day: Int32Array
  readonly amount: Float64Array
  readonly margin: Float64Array | undefined
  /** 1 for a purchase, 0 for a refund by itself. */
  readonly purchase: Uint8Array
}

export function mergedRows(table: Transactions, counted: Counted): Merged {
  const { days, merge } = counted
  const { codes, labels } = table.customer
  const orders = merge === 'order' ? table.order : undefined
  let rows = rowsOf(table, counted)
  if (days && !table.sorted) rows = byDay(rows, days.of)
  if (orders) rows = stableOrder(rows, orders.codes, 0, orders.labels.size)
  rows = stableOrder(rows, codes, 0, labels.size)

  const length = rows.length
  const merged = {
    row: new Uint32Array(length),
    customer: new Uint32Array(length),
    day: new Int32Array(length),
    amount: new Float64Array(length),
    margin: table.margin && new Float64Array(length),
    purchase: new Uint8Array(length)
  }
  return { count: fill(merged, rows, table, counted), ...merged }
}

/** Rows of a customer follow each other here, but lie all over the table: each cell is fetched once. */
function fill(
  { row, customer, day, amount, margin, purchase }: Omit<Merged, 'count'>,
  rows: Uint32Array,
  { amount: amounts, margin: margins, ...table }: Transactions,
  { days, merge, leastPurchase }: Counted
): number {
  const { codes } = table.customer
  const dayOf = days?.of
  const orders = merge === 'order' ? table.order?.codes : undefined
  const byDay = merge === 'day'
  let last = -1
  let codeBefore = -1
  let dayBefore = NO_DAY
  let orderBefore = 0
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i] as number
    const code = codes[at] as number
    const on = dayOf ? (dayOf[at] as number) : NO_DAY
    const order = orders ? (orders[at] as number) : 0
    const money = amounts[at] as number
    const same =
      code === codeBefore && (byDay ? on === dayBefore : order !== 0 && order === orderBefore)
    codeBefore = code
    dayBefore = on
    orderBefore = order
    if (!same) last++
    const isPurchase = money >= leastPurchase
    // The day of an order is that of its first purchase; a refund before it does not move it.
    if (!same || (isPurchase && purchase[last] === 0)) {
      row[last] = at
      customer[last] = code
      day[last] = on
    } else if (isPurchase && at < (row[last] as number)) {
      // An order over several days in a file that goes back in time: where it first stands.
      row[last] = at
    }
    if (isPurchase) purchase[last] = 1
    amount[last] = (amount[last] as number) + money
    if (margin && margins) margin[last] = (margin[last] as number) + (margins[at] || 0)
  }
  return last + 1
}

/** In the order of days, equal days as they stood. */
export function byDay(rows: Uint32Array, day: Int32Array): Uint32Array {
  if (rows.length === 0) return rows
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = 0; i < rows.length; i++) {
    const one = day[rows[i] as number] as number
    if (one < low) low = one
    if (one > high) high = one
  }
  return stableOrder(rows, day, low, high)
}
