import { type TimeUnit, unitsIn } from './unit.ts'

/**
 * A length of time that knows its unit. It is no number: adding months to years, or handing weeks to
 * what wants days, does not compile. `inUnit` is the one way out, and names the unit it goes to.
 */
export interface Duration<U extends TimeUnit = TimeUnit> {
  readonly kind: 'duration'
  readonly unit: U
  readonly count: number
}

/** So many of a unit: `duration(12, 'month')`. */
export const duration = <U extends TimeUnit>(count: number, unit: U): Duration<U> => ({
  kind: 'duration',
  unit,
  count
})

/** The same time as a number of another unit: two years are 24 in months. */
export const inUnit = (time: Duration, unit: TimeUnit): number =>
  unit === time.unit ? time.count : time.count * unitsIn(time.unit, unit)

/** The same time in another unit: what converts is written down where it happens. */
export const convertDuration = <U extends TimeUnit>(time: Duration, unit: U): Duration<U> =>
  duration(inUnit(time, unit), unit)
