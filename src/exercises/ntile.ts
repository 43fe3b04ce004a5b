/** How values are parted into groups; see `CellRule`. */
export interface Parting {
  readonly groups: number
  readonly best: 'high' | 'low'
  readonly ties?: 'share' | 'appearance'
}

/**
 * The group of each value among all of them, from 1 (worst) to `groups` (best).
 *
 * `share`: 1 + ⌊k·l/n⌋, where l of the n values are worse, so that equal values get equal groups.
 * `appearance`: as SQL's NTILE counts (ISO/IEC 9075-2), equal values in the order of the list; the first
 * n mod k groups have one more.
 */
export function ntiles(values: readonly number[], { groups, best, ties }: Parting): number[] {
  const n = values.length
  const worth = best === 'high' ? values : values.map(value => -value)
  if (ties !== 'appearance') {
    return worth.map(
      value => 1 + Math.floor((groups * worth.filter(other => other < value).length) / n)
    )
  }
  const size = Math.floor(n / groups)
  const larger = (n % groups) * (size + 1)
  const found: number[] = []
  const ranked = [...worth.entries()].toSorted((a, b) => a[1] - b[1])
  for (const [rank, [index]] of ranked.entries()) {
    found[index] =
      rank < larger
        ? 1 + Math.floor(rank / (size + 1))
        : 1 + (n % groups) + Math.floor((rank - larger) / size)
  }
  return found
}
