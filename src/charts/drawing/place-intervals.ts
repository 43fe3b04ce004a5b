import type { Domain, IntervalMark } from '../spec.ts'
import { type Clipped, hold, within } from './clip.ts'
import type { Layout } from './layout.ts'

/** Half the height of the bar that closes a range, in pixels. */
const CAP = 6

const BREAK: Clipped = [Number.NaN, Number.NaN]

/** The ranges as one broken line in pixels; an end beyond the frame is left open. */
export function capsOf({ intervals }: IntervalMark, domain: Domain, { x, y }: Layout): Clipped[] {
  return intervals.flatMap(({ at, range }) => {
    if (!range || range[1] < domain[0] || range[0] > domain[1]) return []
    const middle = y(at)
    const ends = range.map(end => x(hold(end, domain)))
    const caps = range
      .filter(end => within(end, domain))
      .flatMap(end => [BREAK, [x(end), middle - CAP] as const, [x(end), middle + CAP] as const])
    return [BREAK, ...ends.map(end => [end, middle] as const), ...caps]
  })
}

/** The points, in pixels. */
export const pointsOf = (
  { intervals }: IntervalMark,
  domain: Domain,
  { x, y }: Layout
): Clipped[] =>
  intervals.flatMap(({ at, value }) =>
    value === null || !within(value, domain) ? [] : [[x(value), y(at)] as const]
  )
