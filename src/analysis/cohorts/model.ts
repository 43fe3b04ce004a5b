import type { Day } from '../../ingest/transactions/transactions.ts'
import type { Counting } from '../customers/summary-model.ts'

/** Customers by the month of their first purchase, followed by age in months (0 is that month). */
export interface CohortParams extends Counting {
  readonly asOf: Day
  /** Latest cohorts kept: 2 to 36. */
  readonly cohorts: number
}

export interface CohortResult {
  readonly asOf: Day
  /** Oldest first. Months are counted from year 0: year × 12 + month − 1. */
  readonly cohorts: readonly Cohort[]
  /** Cohorts older than those kept. */
  readonly older: number
  /** The last month is not over on `asOf`: the youngest entry of each cohort is not complete. */
  readonly partial: boolean
}

export interface Cohort {
  readonly month: number
  /** Customers won in that month. */
  readonly customers: number
  /** By age from 0 to the last month seen. */
  readonly active: readonly number[]
  readonly revenue: readonly number[]
  /** Revenue up to and including that age, per customer of the cohort. */
  readonly cumulative: readonly number[]
}
