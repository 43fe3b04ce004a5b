import type { Day } from '../../ingest/transactions/transactions.ts'

/** What counts as one purchase, and what refunds do. The same for every analysis of transactions. */
export interface Counting {
  /**
   * `row`: every row is a purchase. `order`: rows of one customer with the same order id are one (rows
   * without an id count by themselves; without such a column as `row`). `day`: rows of one customer on
   * one day are one.
   */
  readonly merge: 'row' | 'order' | 'day'
  /**
   * A refund is a negative amount. `net`: it lowers the money and is no purchase, so it moves neither
   * count nor dates. `ignore`: left out altogether. `purchase`: counted like any other row.
   */
  readonly refunds: 'net' | 'ignore' | 'purchase'
}

export const DEFAULT_COUNTING: Counting = { merge: 'day', refunds: 'net' }

/**
 * What each customer has done in a span of days: one entry per code of the customer column (code 0, the
 * empty id, is never filled). A customer without a purchase in the span has `purchases` 0.
 */
export interface CustomerSummary {
  /** Length of the arrays: `transactions.customer.labels.size`. */
  readonly size: number
  /** Customers with at least one purchase. */
  readonly active: number
  readonly first: Int32Array
  readonly last: Int32Array
  readonly purchases: Uint32Array
  /** Money, after the rule for refunds. */
  readonly revenue: Float64Array
  /** Money; absent without a margin column. */
  readonly margin?: Float64Array
  /** Refunds, as a positive number of money, whatever the rule. */
  readonly refunded: Float64Array
}

/** Days from and to, both included. */
export interface Span {
  readonly from?: Day
  readonly to?: Day
}
