import type { Objective } from '../fitting/objective.ts'
import type { Renewals } from './cohort.ts'
import { churnAt, type Leaving } from './leaving.ts'

/**
 * Minus the log-likelihood of what was seen at the renewals, with its slopes, at the log odds of `first` and
 * the logarithm of `sorting`. With c for the churn at a renewal, n who came to it and d who left, it is the
 * sum of −d·ln c − (n − d)·ln(1 − c); with k = i − 1 its slopes are those of c, c·(1 − first) and
 * −c·k·sorting / (1 + k·sorting), times (n·c − d) / (c·(1 − c)).
 *
 * Several cohorts are the sum of theirs, and customers who came under observation late count from then on:
 * both are in the sums already.
 */
export const objectiveOf =
  ({ atRisk, left }: Renewals): Objective =>
  (at, gradient) => {
    const first = 1 / (1 + Math.exp(-(at[0] as number)))
    const stays = 1 / (1 + Math.exp(at[0] as number))
    const sorting = Math.exp(at[1] as number)
    let value = 0
    let odds = 0
    let sorted = 0
    for (let k = 0; k < atRisk.length; k += 1) {
      const n = atRisk[k] as number
      if (n === 0) continue
      const d = left[k] as number
      const slower = 1 + k * sorting
      const c = first / slower
      const kept = (stays + k * sorting) / slower
      value -= (d > 0 ? d * Math.log(c) : 0) + (n > d ? (n - d) * Math.log(kept) : 0)
      const miss = (n * c - d) / kept
      odds += miss * stays
      sorted -= (miss * k * sorting) / slower
    }
    gradient[0] = odds
    gradient[1] = sorted
    return value
  }

/** The log-likelihood, limits included; −Infinity where what was seen could not have been. */
export function logLikelihood({ atRisk, left }: Renewals, leaving: Leaving): number {
  let value = 0
  for (let k = 0; k < atRisk.length; k += 1) {
    const [n, d] = [atRisk[k] as number, left[k] as number]
    const c = churnAt(leaving, k + 1)
    if (d > 0) value += d * Math.log(c)
    if (n > d) value += (n - d) * Math.log1p(-c)
  }
  return value
}
