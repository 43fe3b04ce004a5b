import type { RfmParams } from './model.ts'
import { limitsOf, ntile, scoreBy, upperBound } from './score.ts'

/**
 * How much of the scores of one measure is the tie rule's doing; see `RfmResult.ties`. A customer's score
 * depends on the rule unless all three rules agree on it.
 *
 * @param sorted all values of the measure, ascending
 */
export function tiesOf(
  sorted: Float64Array,
  { groups, ties }: Pick<RfmParams, 'groups' | 'ties'>
): { split: number; otherRule: number } {
  const n = sorted.length
  const share = limitsOf(sorted, groups, 'share')
  const average = limitsOf(sorted, groups, 'average')
  let split = 0
  let agreed = 0
  for (let start = 0; start < n; ) {
    const value = sorted[start] as number
    const end = upperBound(sorted, value)
    const score = scoreBy(share, value)
    if (ties === 'appearance' && ntile(start, n, groups) !== ntile(end - 1, n, groups)) {
      split += end - start
    }
    if (score === scoreBy(average, value)) agreed += inGroup(score, start, end, n, groups)
    start = end
  }
  return { split, otherRule: n - agreed }
}

/** How many of the positions from `start` up to `end` NTILE puts into a group. */
function inGroup(group: number, start: number, end: number, n: number, groups: number): number {
  const size = Math.floor(n / groups)
  const larger = n - size * groups
  const from = (group - 1) * size + Math.min(group - 1, larger)
  const to = group * size + Math.min(group, larger)
  return Math.max(0, Math.min(end, to) - Math.max(start, from))
}
