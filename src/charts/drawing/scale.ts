import type { Domain } from '../spec.ts'

/** From the units of the data to pixels. */
type Scale = (value: number) => number

/**
 * The linear scale that Plot (d3-scale) uses, in the same order of operations, so that a position
 * computed here equals a drawn one to the last bit.
 */
export function linearScale([low, high]: Domain, start: number, end: number): Scale {
  const width = high - low
  return value => {
    const t = (value - low) / width
    return start * (1 - t) + end * t
  }
}

/** d3's band scale without rounding, centred, `padding` both between and around the bands. */
export function bandScale(domain: readonly string[], start: number, end: number, padding: number) {
  const count = domain.length
  const step = (end - start) / Math.max(1, count - padding + padding * 2)
  const first = start + (end - start - step * (count - padding)) * 0.5
  return {
    bandwidth: step * (1 - padding),
    at: (name: string) => first + step * domain.indexOf(name)
  }
}
