/** What a customer did in the trial, and in a period before it. Money, or 0 and 1. */
export interface Pair {
  readonly spend: number
  readonly before: number
}

/** A group of a trial as far as its adjusted mean depends on it; n − 1 in the denominators. */
export interface Moments {
  readonly n: number
  readonly mean: Pair
  readonly variance: Pair
  readonly covariance: number
}

/** Of the pairs of a group, in two passes. Without any, nothing is a number. */
export function momentsOf(pairs: readonly Pair[]): Moments {
  const n = pairs.length
  const meanOf = (key: keyof Pair) => pairs.reduce((sum, pair) => sum + pair[key], 0) / n
  const mean = { spend: meanOf('spend'), before: meanOf('before') }
  const together = (one: keyof Pair, other: keyof Pair) =>
    pairs.reduce((sum, pair) => sum + (pair[one] - mean[one]) * (pair[other] - mean[other]), 0) /
    (n - 1)
  return {
    n,
    mean,
    variance: { spend: together('spend', 'spend'), before: together('before', 'before') },
    covariance: together('spend', 'before')
  }
}
