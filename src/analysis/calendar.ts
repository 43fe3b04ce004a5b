/** Milliseconds of a day. */
const DAY = 86_400_000

/** Days of the calendar, as `Date` takes them. */
const LAST = 8.64e15 / DAY

/** Year, month (0–11) and day of the month of a day since 1970-01-01. */
function partsOf(day: number): readonly [year: number, month: number, date: number] {
  const date = new Date(day * DAY)
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
}

/**
 * The same day of the month, so many months later; of a shorter month, its last day: 31 January and a month
 * are 28 February (as the periods of Regulation (EEC, Euratom) 1182/71, art. 3(2)(c)).
 *
 * @param day days since 1970-01-01
 * @param months whole; what lies beyond the calendar counts as its end
 */
export function addMonths(day: number, months: number): number {
  const [year, month, date] = partsOf(day)
  const first = Date.UTC(year, month + months, 1)
  if (!Number.isFinite(first)) return LAST
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  if (Number.isNaN(last.getTime())) return LAST
  return first / DAY + Math.min(date, last.getUTCDate()) - 1
}

/** Whole years from a day to another: an age. Who was born on 29 February has a birthday on 1 March. */
export function yearsBetween(from: number, to: number): number {
  const [year, month, date] = partsOf(from)
  const [toYear, toMonth, toDate] = partsOf(to)
  const before = toMonth < month || (toMonth === month && toDate < date)
  return toYear - year - (before ? 1 : 0)
}
