import type { DateEvidence } from './date-evidence.ts'
import type { FarDays, Report } from './reading.ts'
import type { Day } from './transactions.ts'

/** Days between a day and the rest from which it is more likely a slip of the pen than a day. */
const FAR = 3653
/** The share of all rows that is “the rest”, at either end. */
const REST = 0.999
/** Of fewer rows none is “the rest”. */
const ENOUGH = 5

/** How many rows have a day below a bound, and which day has so many rows below it. */
class Calendar {
  readonly #from: Day
  readonly #rows: Uint32Array

  constructor(days: Int32Array, from: Day, to: Day) {
    this.#from = from
    this.#rows = new Uint32Array(to - from + 1)
    for (let row = 0; row < days.length; row += 1) {
      const at = (days[row] as number) - from
      this.#rows[at] = (this.#rows[at] as number) + 1
    }
  }

  /** Rows with a day before this one. */
  before(day: Day): number {
    return this.#rows
      .subarray(0, Math.max(0, day - this.#from))
      .reduce((sum, rows) => sum + rows, 0)
  }

  /** The day of the row at this place, from 0, in the order of days. */
  at(place: number): Day {
    let passed = 0
    const index = this.#rows.findIndex(rows => {
      passed += rows
      return passed > place
    })
    return this.#from + Math.max(0, index)
  }
}

/**
 * Days after today, and days more than ten years from all but a thousandth of the rows: one mistyped year
 * moves the day from which recency counts. Most tables span less, and are not looked through.
 *
 * @param days one for every row: a row of a file without a day is an error
 * @param today tomorrow is allowed for: it has begun somewhere
 */
export function farDays(
  days: Int32Array,
  { from, to }: Pick<Report, 'from' | 'to'>,
  { first, last }: DateEvidence,
  today: Day | undefined
): readonly FarDays[] {
  if (from === null || to === null) return []
  const future = today !== undefined && to > today + 1
  if (!future && to - from <= FAR) return []
  const calendar = new Calendar(days, from, to)
  const count = days.length
  const late = last?.day === to ? { example: { text: last.text, line: last.line } } : {}
  const early = first?.day === from ? { example: { text: first.text, line: first.line } } : {}
  const found: FarDays[] = []
  if (future) found.push({ kind: 'future', rows: count - calendar.before(today + 2), ...late })
  if (count < ENOUGH) return found
  const highest = calendar.at(Math.floor(REST * (count - 1)))
  const lowest = calendar.at(Math.ceil((1 - REST) * (count - 1)))
  if (!future && to - highest > FAR) {
    found.push({ kind: 'late', rows: count - calendar.before(highest + FAR + 1), ...late })
  }
  if (lowest - from > FAR) {
    found.push({ kind: 'early', rows: calendar.before(lowest - FAR), ...early })
  }
  return found
}
