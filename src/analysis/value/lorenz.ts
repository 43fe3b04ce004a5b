/**
 * The Lorenz curve (Lorenz 1905, Methods of Measuring the Concentration of Wealth): what share of the whole
 * the lowest so many customers hold. At most 101 points, evenly spread over the customers.
 *
 * @param sorted values, ascending; some may be negative, and the curve goes below nought then
 * @returns from [0, 0] to [1, 1]; empty where the total is not positive
 */
export function lorenz(sorted: Float64Array): (readonly [customers: number, value: number])[] {
  const n = sorted.length
  const total = sum(sorted)
  if (!(total > 0)) return []
  const steps = Math.min(n, 100)
  const points: (readonly [number, number])[] = [[0, 0]]
  let cumulative = 0
  let next = 0
  for (let step = 1; step <= steps; step++) {
    const upTo = Math.round((n * step) / steps)
    while (next < upTo) cumulative += sorted[next++] as number
    // The same sum as the total, but the last point is [1, 1] by definition and not by luck.
    points.push(step === steps ? [1, 1] : [upTo / n, cumulative / total])
  }
  return points
}

/**
 * The Gini coefficient (Gini 1912, Variabilità e mutabilità) of these customers themselves, not an estimate
 * for others: G = 2·Σ i·xᵢ / (n·Σ xᵢ) − (n + 1)/n, twice the area between curve and diagonal. 0 when all
 * are equal, 1 − 1/n when one has all, above 1 possible with negative values.
 *
 * @param sorted values, ascending
 * @returns null where the total is not positive
 */
export function gini(sorted: Float64Array): number | null {
  const n = sorted.length
  const total = sum(sorted)
  if (!(total > 0)) return null
  let weighted = 0
  // Ranks from the middle: equal values cancel out instead of leaving the rounding of two large sums.
  for (let i = 0; i < n; i++) weighted += (2 * i + 1 - n) * (sorted[i] as number)
  return weighted / (n * total)
}

/** What the highest `count` values are of the whole; null where the total is not positive. */
export function topShare(sorted: Float64Array, count: number): number | null {
  const total = sum(sorted)
  return total > 0 ? sum(sorted.subarray(sorted.length - count)) / total : null
}

export function sum(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i] as number
  return total
}
