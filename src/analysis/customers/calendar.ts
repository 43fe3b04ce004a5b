import type { Day } from '../../ingest/transactions/transactions.ts'

/** Days from 1 March of year 0 to 1970-01-01. */
const TO_EPOCH = 719_468
const DAYS_IN_400_YEARS = 146_097

/**
 * The month of a day, counted from year 0 (year × 12 + month − 1), in the proleptic Gregorian calendar.
 * Years counted from March put the leap day last, so that months begin at ⌊(153·m + 2)/5⌋
 * (Richards 2013, Explanatory Supplement to the Astronomical Almanac, 15.11). Arithmetic alone: it is
 * asked for every purchase.
 */
export function monthOf(day: Day): number {
  const since = day + TO_EPOCH
  const era = Math.floor(since / DAYS_IN_400_YEARS)
  const dayOfEra = since - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  return (era * 400 + yearOfEra) * 12 + sinceMarch + 2
}

/** A month as YYYY-MM. */
export function isoMonth(month: number): string {
  const year = Math.floor(month / 12)
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}`
}
