/** The units of time that customers are counted by. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year'

/**
 * Days of each, on average: the Gregorian calendar has 146,097 days in 400 years, and a month is a
 * twelfth of a year. Twelve months are a year exactly, 52 weeks are not.
 */
const DAYS: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 146_097 / 4800,
  year: 146_097 / 400
}

/** How many of one unit the other lasts: `unitsIn('year', 'month')` is 12. */
export const unitsIn = (long: TimeUnit, short: TimeUnit): number => DAYS[long] / DAYS[short]
