import type { Random } from '../statistics/random.ts'
import type { Interest } from '../time/per-period.ts'
import type { TimeUnit } from '../time/unit.ts'
import { type Middle, middleOf } from './bootstrap.ts'
import type { Cohort } from './cohort.ts'
import { follow } from './follow.ts'
import type { Leaving } from './leaving.ts'

/**
 * How many of some customers may be left after each of the next renewals: one path from each draw of the
 * parameters. So the limits hold both what is not known of the parameters and that customers decide by chance.
 *
 * @param count customers now, who have renewed `entered` times
 * @returns a range for each renewal ahead
 */
export function forecastCounts(
  draws: readonly Leaving[],
  count: number,
  entered: number,
  ahead: number,
  confidence: number,
  random: Random
): readonly Middle[] {
  const paths = draws.map(leaving => follow(leaving, count, entered, ahead, random))
  return Array.from({ length: ahead }, (_, at) =>
    middleOf(
      paths.map(path => path[at + 1] as number),
      confidence
    )
  )
}

/**
 * Range of the periods that `count` new customers pay for on average within a horizon, discounted as
 * `expectedWithin`; again of the parameters and of chance.
 *
 * @param periods whole
 */
export function forecastWithin<U extends TimeUnit>(
  draws: readonly Leaving<U>[],
  count: number,
  periods: number,
  interest: Interest<NoInfer<U>>,
  confidence: number,
  random: Random
): Middle {
  return middleOf(
    draws.map(leaving =>
      follow(leaving, count, 0, periods - 1, random).reduce(
        (sum, left, t) => sum + left / count / (1 + interest.share) ** t,
        0
      )
    ),
    confidence
  )
}

/** Customers who are still there after so many renewals, of those who were watched until then. */
export const leftAfter = (cohorts: readonly Cohort[], renewals: number): number =>
  cohorts.reduce((sum, { entered, counts }) => sum + (counts[renewals - entered] ?? 0), 0)
