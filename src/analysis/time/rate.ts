import type { Duration } from './duration.ts'
import { type TimeUnit, unitsIn } from './unit.ts'

/**
 * How often, or how much, in a unit of time: purchases a week, revenue a month. It grows with the
 * length of time in proportion. A share that leaves (`Chance`) and interest do not: see `per-period.ts`.
 */
export interface Rate<U extends TimeUnit = TimeUnit> {
  readonly kind: 'rate'
  readonly per: U
  readonly amount: number
}

/** So much in a unit of time: `rate(19.9, 'month')`. */
export const rate = <U extends TimeUnit>(amount: number, per: U): Rate<U> => ({
  kind: 'rate',
  per,
  amount
})

/** The same pace by another unit: 12 a year are 1 a month. */
export const convertRate = <U extends TimeUnit>(pace: Rate, per: U): Rate<U> =>
  rate(pace.per === (per as TimeUnit) ? pace.amount : pace.amount / unitsIn(pace.per, per), per)

/**
 * What a pace comes to over a time of the same unit. A rate a month over a duration in years does not
 * compile; one of the two has to be converted first, by name.
 */
export const overTime = <U extends TimeUnit>(pace: Rate<U>, time: Duration<NoInfer<U>>): number =>
  pace.amount * time.count
