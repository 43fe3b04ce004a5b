/**
 * The middle value, or the mean of the two in the middle; null for none. Puts `values` in another order:
 * selection (Hoare 1961, Algorithm 65) takes linear time where sorting a million numbers would be felt.
 *
 * @param values without NaN
 */
export function medianOf(values: Float64Array): number | null {
  const n = values.length
  if (n === 0) return null
  const middle = n >> 1
  select(values, middle)
  const upper = values[middle] as number
  if (n % 2 === 1) return upper
  let lower = Number.NEGATIVE_INFINITY
  for (let i = 0; i < middle; i += 1) lower = Math.max(lower, values[i] as number)
  return (lower + upper) / 2
}

/** Moves the kth smallest (from 0) to position k, no larger ones before it. */
function select(values: Float64Array, k: number): void {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number
    let left = low
    let right = high
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1
      while ((values[right] as number) > pivot) right -= 1
      if (left > right) break
      const held = values[left] as number
      values[left] = values[right] as number
      values[right] = held
      left += 1
      right -= 1
    }
    if (k <= right) high = right
    else if (k >= left) low = left
    else return
  }
}
