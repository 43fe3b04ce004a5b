import type { Day } from '../../ingest/transactions/transactions.ts'
import type { Counting } from '../customers/summary-model.ts'

/** Orders as a table of months, for metrics that need customers who stay or leave. */
export interface MonthsParams extends Counting {
  readonly asOf: Day
  /**
   * Days after a purchase for which the buyer counts as a customer: a shop has no contracts, so somebody
   * has to say when silence means gone.
   */
  readonly activeFor: number
}

export interface MonthsResult {
  /** Oldest first, without gaps; only months that are over on `asOf`. At most 240, the latest. */
  readonly months: readonly ActiveMonth[]
}

export interface ActiveMonth {
  /** Counted from year 0: year × 12 + month − 1. */
  readonly month: number
  readonly revenue: number
  /** Customers on the first day, before anybody buys. */
  readonly start: number
  /** Who became a customer in the month: with a first purchase, or after a silence longer than allowed. */
  readonly joined: number
  /** Whose silence grew too long in the month, and who has not come back in it. */
  readonly lost: number
}
