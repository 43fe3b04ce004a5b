import { type Proportion, wilson } from '../statistics/wilson.ts'

/** How right a deduplication is, pair by pair, where the truth is known. */
export interface Accuracy {
  /** Pairs of rows that are one person. */
  readonly true: number
  /** Pairs that were put together. */
  readonly found: number
  /** Both. */
  readonly both: number
  /** Of the pairs put together, those that are one person; null without any. */
  readonly precision: Proportion | null
  /** Of the pairs that are one person, those put together. */
  readonly recall: Proportion | null
}

const pairs = (n: number) => (n * (n - 1)) / 2

/**
 * Compares groups of rows with the truth. A group of three counts as three pairs, so that one wrong row in a
 * large group costs what it spoils. Intervals (Wilson, 95 %) take pairs for independent, which those of one
 * group are not: they are a little too narrow.
 *
 * @param clusters rows that were put together, by position; who is in none is alone
 * @param truth the person of each row
 */
export function accuracy(
  clusters: readonly (readonly number[])[],
  truth: readonly string[]
): Accuracy {
  const sizes = (people: Iterable<string>) => {
    const count = new Map<string, number>()
    for (const person of people) count.set(person, (count.get(person) ?? 0) + 1)
    return [...count.values()].reduce((sum, n) => sum + pairs(n), 0)
  }
  const all = sizes(truth)
  let [found, both] = [0, 0]
  for (const rows of clusters) {
    found += pairs(rows.length)
    both += sizes(rows.map(row => truth[row] as string))
  }
  return {
    ...{ true: all, found, both },
    precision: found === 0 ? null : wilson(both, found, 0.95),
    recall: all === 0 ? null : wilson(both, all, 0.95)
  }
}
