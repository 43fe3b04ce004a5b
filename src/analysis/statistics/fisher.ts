import type { Trials } from './newcombe.ts'

/**
 * Fisher's exact test of two shares, two-sided: the probability, given how many succeeded in all, of a
 * split between the two that is no likelier than this one (Fisher 1934, Statistical Methods for Research
 * Workers, 5th ed., § 21.02; the two-sided rule of R's `fisher.test`). It never rejects more often than it says, however
 * small the counts.
 *
 * Chances are taken relative to the likeliest split, each from its neighbour's, so that nothing
 * overflows and no logarithm is needed: as many steps as there are splits.
 *
 * @param first successes whole, 0 to trials; so `second`
 * @returns 0 to 1
 */
export function fisherTwoSided(first: Trials, second: Trials): number {
  const { successes: observed, trials: n } = first
  const all = observed + second.successes
  const least = Math.max(0, all - second.trials)
  const most = Math.min(all, n)
  /** Chance of k + 1 successes in the first, relative to that of k. */
  const step = (k: number) => ((n - k) * (all - k)) / ((k + 1) * (second.trials - all + k + 1))
  const mode = Math.min(
    most,
    Math.max(least, Math.floor(((n + 1) * (all + 1)) / (n + second.trials + 2)))
  )
  const relative = new Float64Array(most - least + 1)
  relative[mode - least] = 1
  for (let k = mode; k < most; k += 1)
    relative[k + 1 - least] = (relative[k - least] as number) * step(k)
  for (let k = mode; k > least; k -= 1)
    relative[k - 1 - least] = (relative[k - least] as number) / step(k - 1)
  // Equal chances that differ in the last bits count as equal, as in R.
  const limit = (relative[observed - least] as number) * (1 + 1e-7)
  let sum = 0
  let asRare = 0
  for (const chance of relative) {
    sum += chance
    if (chance <= limit) asRare += chance
  }
  return asRare / sum
}
