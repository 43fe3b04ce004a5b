/**
 * Places from 1 in ascending order; equal values share the mean of their places.
 */
export function midRanks(values: readonly number[]): Float64Array {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks = new Float64Array(values.length)
  let from = 0
  while (from < order.length) {
    let to = from
    while (
      to + 1 < order.length &&
      values[order[to + 1] as number] === values[order[from] as number]
    )
      to += 1
    for (let at = from; at <= to; at += 1) ranks[order[at] as number] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}

/**
 * Spearman's rank correlation (1904, American Journal of Psychology 15), with ties: Pearson's correlation
 * of the mid-ranks.
 *
 * @param first as long as `second`
 * @returns −1 to 1; null when one of them has a single value all along, or fewer than two
 */
export function spearman(first: readonly number[], second: readonly number[]): number | null {
  const [a, b] = [midRanks(first), midRanks(second)]
  const middle = (a.length + 1) / 2
  let [ab, aa, bb] = [0, 0, 0]
  a.forEach((rank, at) => {
    const [x, y] = [rank - middle, (b[at] as number) - middle]
    ab += x * y
    aa += x * x
    bb += y * y
  })
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : null
}
