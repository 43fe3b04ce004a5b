/** Mean and middle part of many draws. */
export interface Spread {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * The mean, and the range that leaves out the same share of the draws at either end.
 *
 * @param draws at least one
 * @param middle share between `low` and `high`, 0 to 1
 */
export function spreadOf(draws: ArrayLike<number>, middle = 0.95): Spread {
  const sorted = Float64Array.from(draws).sort()
  let sum = 0
  for (let i = 0; i < sorted.length; i++) sum += sorted[i] as number
  return {
    mean: sum / sorted.length,
    low: quantile(sorted, (1 - middle) / 2),
    high: quantile(sorted, (1 + middle) / 2)
  }
}

/**
 * Sample quantile between the two nearest order statistics: definition 7 of Hyndman & Fan (1996, Sample
 * Quantiles in Statistical Packages), the usual one.
 *
 * @param sorted ascending, at least one
 * @param share 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const low = sorted[below] as number
  const high = sorted[Math.ceil(at)] as number
  return low + (at - below) * (high - low)
}
