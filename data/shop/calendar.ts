import { SHOP } from './parameters.ts'

const MILLISECONDS = 86_400_000
const OPENS = Date.parse(SHOP.opens)

/** Days from the shop's first, which is 0. */
export const dayOf = (date: string): number => (Date.parse(date) - OPENS) / MILLISECONDS

/** How many days the samples span. */
export const DAYS = dayOf(SHOP.closes) + 1

/** `YYYY-MM-DD` of each day. */
export const DATES: readonly string[] = Array.from({ length: DAYS }, (_, day) =>
  new Date(OPENS + day * MILLISECONDS).toISOString().slice(0, 10)
)

/** How eager people are on one day: the season of its month. */
const seasonOf = (day: number): number =>
  SHOP.season[Number((DATES[day] ?? '').slice(5, 7)) - 1] ?? 1

/**
 * Time as a process with a changing rate feels it: it runs at `pace(day)` within each day. Waiting
 * times drawn in this time are exact for the changing rate; nothing is thinned or thrown away.
 */
class Clock {
  readonly #starts = new Float64Array(DAYS + 1)

  constructor(pace: (day: number) => number) {
    for (let day = 0; day < DAYS; day += 1) {
      this.#starts[day + 1] = (this.#starts[day] ?? 0) + pace(day)
    }
  }

  /** What the clock shows at the end. */
  get end(): number {
    return this.#starts[DAYS] ?? 0
  }

  /** What the clock shows at this time, in days; times after the end count as the end. */
  at(time: number): number {
    if (time >= DAYS) return this.end
    const day = Math.floor(time)
    const start = this.#starts[day] ?? 0
    return start + (time - day) * ((this.#starts[day + 1] ?? start) - start)
  }

  /** The time, in days, at which the clock shows this; Infinity if it never does. */
  when(shown: number): number {
    if (shown >= this.end) return Number.POSITIVE_INFINITY
    let low = 0
    let high = DAYS
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= shown) low = middle
      else high = middle
    }
    const start = this.#starts[low] ?? 0
    return low + (shown - start) / ((this.#starts[high] ?? start) - start)
  }
}

/** Days of an average season: the time in which customers order at a constant rate. */
export const seasonClock = new Clock(seasonOf)

/** The time in which new customers come at a constant rate: season, and steady growth. */
export const arrivalClock = new Clock(
  day => seasonOf(day) * (1 + ((SHOP.growth - 1) * day) / (DAYS - 1))
)
