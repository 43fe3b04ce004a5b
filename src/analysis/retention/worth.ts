import { duration } from '../time/duration.ts'
import { overTime, type Rate } from '../time/rate.ts'
import type { TimeUnit } from '../time/unit.ts'
import type { Comparison } from './compare.ts'

/** A comparison with what a customer brings, in margin, in the unit of its renewals. */
export interface Worth<U extends TimeUnit = TimeUnit> {
  readonly found: Comparison<U>
  readonly margin: Rate<U>
}

/** So many paid periods in money. */
export const moneyOf = <U extends TimeUnit>({ found, margin }: Worth<U>, periods: number): number =>
  overTime(margin, duration(periods, found.per))
