import { tidy } from '../i18n/tidy.ts'
import type { Domain } from './spec.ts'

/**
 * Steps a person counts in, up to 10 (or, in months, parts and multiples of a year).
 * A step is the smallest of these that gives at most `count` intervals.
 */
export function niceStep(span: number, count: number, dozens = false): number {
  const least = span / count
  if (dozens) {
    const step = [1, 2, 3, 6, 12, 24, 36, 60, 120].find(months => months >= least)
    if (step !== undefined) return step
  }
  const power = 10 ** Math.floor(Math.log10(least))
  // The factors are compared with a hair's breadth of slack, because 0.6 / 6 is less than 0.1.
  const factor = [1, 2, 2.5, 5].find(candidate => candidate * power >= least * (1 - 1e-9))
  return (factor ?? 10) * power
}

/** The multiples of `step` inside a domain, free of rounding dust (0.3, not 0.30000000000000004). */
function multiples([low, high]: Domain, step: number): number[] {
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  const ticks: number[] = []
  for (let i = first; i <= last; i += 1) ticks.push(tidy(i * step))
  return ticks
}

/** At most `count` + 1 round ticks inside a domain. */
export const ticksOf = (domain: Domain, count: number, dozens = false): number[] =>
  multiples(domain, niceStep(domain[1] - domain[0], Math.max(1, count), dozens))

/** The smallest domain with round ends that holds two values; a single one gets zero as the other. */
export function niceDomain(low: number, high: number): Domain {
  if (!(high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high)))) {
    // Room on the side away from zero, zero itself on the other.
    if (low === 0 || !Number.isFinite(low)) return [0, 1]
    return low > 0 ? niceDomain(0, high) : niceDomain(low, 0)
  }
  // Ends are rounded more finely than ticks are set: less empty paper.
  const step = niceStep(high - low, 10)
  const round = (value: number) => tidy(value) || 0
  return [round(Math.floor(low / step + 1e-9) * step), round(Math.ceil(high / step - 1e-9) * step)]
}

/**
 * The axis to draw the values on. The axis of the moment before is kept while the values fit in it and
 * fill more than 40 % of it: the picture moves, not the paper, and `patch` has no need of Plot. A new
 * axis leaves a little room beyond the values (never beyond zero), so that it lasts.
 */
export function stableDomain(values: Iterable<number>, previous?: Domain): Domain {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const given of values) {
    if (!Number.isFinite(given)) continue
    // Smaller than any money or share on these pages: nothing.
    const value = Math.abs(given) < 1e-9 ? 0 : given
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high) return previous ?? [0, 1]
  if (previous) {
    const [bottom, top] = previous
    const fits = low >= bottom && high <= top
    // An end that was rounded out past zero would hide a sign: such an axis is not kept.
    const sameSigns = (bottom < 0 ? low < 0 : true) && (top > 0 ? high > 0 : true)
    if (fits && sameSigns && high - low > 0.4 * (top - bottom)) return previous
  }
  const room = 0.03 * (high - low)
  return niceDomain(
    low > 0 ? Math.max(0, low - room) : low < 0 ? low - room : 0,
    high < 0 ? Math.min(0, high + room) : high > 0 ? high + room : 0
  )
}
