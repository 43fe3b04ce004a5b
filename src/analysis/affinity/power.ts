import { groupsNeeded } from '../statistics/two-shares.ts'
import type { Affinity } from './model.ts'

/** The chance with which it would be told. */
const POWER = 0.8

/**
 * How many people a group would need for a deviation of that size from the base to be told from chance four
 * times in five, at the limit that these tests had to meet. The group keeps its part of all people (an equal
 * part), the interest is as frequent as interests are here on average.
 *
 * @param deviation above 0, as a fraction: 0.01 is one point
 * @returns whole people; null where no share is so far from the base
 */
export function peopleToTell(
  { groups, interests, confidence, options }: Affinity,
  deviation: number
): number | null {
  const split = 1 / groups.length
  const share = interests.reduce((sum, one) => sum + one.share, 0) / interests.length
  // From the rest the group is further away than from an average that it is part of.
  const apart = options.base === 'all' ? deviation / (1 - split) : deviation
  const treated = share + apart < 1 ? share + apart : share - apart
  if (treated < 0) return null
  const needed = groupsNeeded({ base: share, treated, split, confidence }, POWER)
  return needed === null ? null : Math.ceil(needed.treated)
}
