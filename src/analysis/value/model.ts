import type { Day } from '../../ingest/transactions/transactions.ts'
import type { Counting } from '../customers/summary-model.ts'

/** What each customer has brought so far, against what it cost to win and to serve them. */
export interface ValueParams extends Counting {
  readonly asOf: Day
  /** `revenue` × `marginRate`, or the table's own margin column. */
  readonly value: 'revenue' | 'margin'
  /** Share of revenue that is margin, 0 to 1; for `revenue` only. 1 shows plain revenue. */
  readonly marginRate: number
  /** Money per customer won. */
  readonly costToAcquire: number
  /** Money per purchase served. */
  readonly costToServe: number
  /** The best so many per cent of customers, 0 to 1. */
  readonly top: number
  /** What customers are grouped by: their first purchase's channel, group or product; their first month. */
  readonly by: 'channel' | 'group' | 'product' | 'month' | null
}

export interface ValueResult {
  readonly asOf: Day
  readonly customers: number
  /** Customers with refunds only, who are not counted, and what they took back: money, at most 0. */
  readonly refundsOnly: { readonly customers: number; readonly revenue: number }
  /** Before costs. */
  readonly total: number
  readonly mean: number | null
  readonly median: number | null
  /** After costs. */
  readonly net: number
  /** Customers who have not yet paid back what they cost. */
  readonly belowCost: number
  /**
   * Customers from the lowest value to the highest: share of customers, share of value; at most 101
   * points, from [0, 0] to [1, 1]. Empty when the total is not positive.
   */
  readonly lorenz: readonly (readonly [customers: number, value: number])[]
  /** Of value before costs: 0 all equal, towards 1 all with one; above 1 is possible with negative values; null when the total is not positive. */
  readonly gini: number | null
  /** What the best `top` of customers bring of the whole; null as gini. */
  readonly topShare: number | null
  readonly topCustomers: number
  /** What the segments are, as asked. */
  readonly by: ValueParams['by']
  /** Largest total first; at most 30, the rest as one with `rest: true`. */
  readonly segments: readonly ValueSegment[]
  /** The best customers, best first, at most 20. */
  readonly best: readonly ValuedCustomer[]
}

export interface ValueSegment {
  /** As in the file; a month as YYYY-MM; '' for none. */
  readonly label: string
  readonly rest?: true
  readonly customers: number
  readonly total: number
  readonly mean: number
  readonly net: number
}

export interface ValuedCustomer {
  readonly customer: string
  readonly first: Day
  readonly last: Day
  readonly purchases: number
  readonly value: number
  readonly net: number
}
