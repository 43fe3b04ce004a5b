import type { RfmParams } from './model.ts'
import { limitsOf, lowerBound, upperBound } from './score.ts'

/**
 * How much of the scores of one measure is the tie rule's doing; see `RfmResult.ties`. A customer's score
 * depends on the rule unless all three rules agree on it.
 *
 * Under each rule scores rise with the values, so that a group is a stretch of the sorted values: all
 * that is needed is where the stretches begin.
 *
 * @param sorted all values of the measure, ascending
 */
export function tiesOf(
  sorted: Float64Array,
  { groups, ties }: Pick<RfmParams, 'groups' | 'ties'>
): { split: number; otherRule: number } {
  const n = sorted.length
  const startsBy = (rule: 'share' | 'average') => [
    0,
    ...limitsOf(sorted, groups, rule).map(limit => lowerBound(sorted, limit)),
    n
  ]
  const share = startsBy('share')
  const average = startsBy('average')
  const ntile = ntileStarts(n, groups)
  let agreed = 0
  for (let g = 0; g < groups; g++) {
    const starts = [share, average, ntile].map(rule => rule[g] ?? n)
    const ends = [share, average, ntile].map(rule => rule[g + 1] ?? n)
    agreed += Math.max(0, Math.min(...ends) - Math.max(...starts))
  }
  return { split: ties === 'appearance' ? splitAt(sorted, ntile) : 0, otherRule: n - agreed }
}

/** Where each group of `ntile` starts, and the end. */
function ntileStarts(n: number, groups: number): number[] {
  const size = Math.floor(n / groups)
  const larger = n - size * groups
  return Array.from({ length: groups + 1 }, (_, g) => g * size + Math.min(g, larger))
}

/** How many values are equal to others on the other side of one of the borders. */
function splitAt(sorted: Float64Array, borders: readonly number[]): number {
  let split = 0
  let counted = 0
  for (const border of borders) {
    // Several borders may cut the same values; empty groups and the end have none.
    const value = sorted[border]
    if (border < counted || value === undefined) continue
    const start = lowerBound(sorted, value)
    if (start === border) continue
    counted = upperBound(sorted, value)
    split += counted - start
  }
  return split
}
