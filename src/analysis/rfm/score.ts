import type { TieRule } from './model.ts'

/**
 * Quantile scores from 1 to `groups` of values where more is better, by the tie rules of `model.ts`.
 *
 * `share` and `average` give equal values equal scores, so each is `groups` − 1 limits: the least value
 * of each higher group. `sorted` holds all values, ascending.
 */
export function limitsOf(
  sorted: Float64Array,
  groups: number,
  ties: Exclude<TieRule, 'appearance'>
): number[] {
  const n = sorted.length
  return Array.from({ length: groups - 1 }, (_, index) => {
    const g = index + 1
    if (n === 0) return Number.POSITIVE_INFINITY
    if (ties === 'share') {
      // ⌊k·l/n⌋ ≥ g as soon as l values lie below, l = ⌈g·n/k⌉.
      const below = Math.ceil((g * n) / groups)
      return above(sorted, below - 1)
    }
    // Only the values that stand at rank g·n/k can have a mean rank on either side of it.
    const at = Math.floor((g * n) / groups)
    const value = sorted[at] as number
    const twice = lowerBound(sorted, value) + upperBound(sorted, value) - 1
    return groups * twice >= 2 * g * n ? value : above(sorted, at)
  })
}

/**
 * The group of a position in a list of n, as SQL's NTILE counts (ISO/IEC 9075-2): the first n mod k groups
 * have one more. From 1.
 */
export function ntile(position: number, n: number, groups: number): number {
  const size = Math.floor(n / groups)
  const larger = n - size * groups
  const inLarger = larger * (size + 1)
  return position < inLarger
    ? 1 + Math.floor(position / (size + 1))
    : 1 + larger + Math.floor((position - inLarger) / size)
}

/** Scores by NTILE over the values as they come: equal values in the order of the list. */
export function scoresByAppearance(
  values: Float64Array,
  sorted: Float64Array,
  groups: number
): Uint8Array {
  const n = values.length
  /** How many of the values that begin at a rank have been placed. */
  const placed = new Uint32Array(n)
  const scores = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const start = lowerBound(sorted, values[i] as number)
    const before = placed[start] as number
    placed[start] = before + 1
    scores[i] = ntile(start + before, n, groups)
  }
  return scores
}

/** The least value that is greater than the one at a rank. */
const above = (sorted: Float64Array, rank: number): number =>
  sorted[upperBound(sorted, sorted[rank] as number)] ?? Number.POSITIVE_INFINITY

/** How many values are less. */
export function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** How many values are less or equal. */
export function upperBound(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}
