import type { Measures } from './measures.ts'
import type { Measure, RfmParams } from './model.ts'
import { limitsOf, scoresByAppearance } from './score.ts'

/** Scores by position in `Measures.codes`. */
export type Scored = { readonly [M in Measure]: Uint8Array }

type Scoring = Pick<RfmParams, 'groups' | 'ties' | 'cuts'>

export function scoredOf(measures: Measures, params: Scoring): Scored {
  return {
    recency: scoreMeasure('recency', measures, params),
    frequency: scoreMeasure('frequency', measures, params),
    monetary: scoreMeasure('monetary', measures, params)
  }
}

/** Scores by one measure: as much as a worker can do between two looks at its messages. */
export function scoreMeasure(
  measure: Measure,
  { values: all, sorted: allSorted }: Measures,
  { groups, ties, cuts }: Scoring
): Uint8Array {
  const values = all[measure]
  const fixed = cuts[measure]
  if (!fixed && ties === 'appearance') {
    return scoresByAppearance(values, allSorted[measure], groups)
  }
  const rule = ties === 'appearance' ? 'share' : ties
  const limits = fixed
    ? fixedLimits(measure, groups, fixed)
    : limitsOf(allSorted[measure], groups, rule)
  const scores = new Uint8Array(values.length).fill(1)
  const [a, b, c, d] = limits
  if (limits.length === 4 && a !== undefined && b !== undefined && c !== undefined) {
    // Five groups, as nearly always: each value is looked at once.
    const last = d as number
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number
      scores[i] =
        1 + Number(value >= a) + Number(value >= b) + Number(value >= c) + Number(value >= last)
    }
    return scores
  }
  // 1 + the limits that are reached, a limit at a time: adding what a comparison gives costs less than a
  // branch that nobody can foresee.
  for (const limit of limits) {
    for (let i = 0; i < values.length; i++) {
      scores[i] = (scores[i] as number) + Number((values[i] as number) >= limit)
    }
  }
  return scores
}

/** The least value of each higher group, more being better, from cut points. */
function fixedLimits(measure: Measure, groups: number, cuts: readonly number[]): number[] {
  const used = cuts.slice(0, groups - 1)
  if (measure !== 'recency') return used
  // Days count downwards: below the first cut point is the best group, from the last one on the worst.
  return used.map(cut => nextAbove(-cut)).reverse()
}

/** Days are whole: more than −30 is −29 or better. */
const nextAbove = (days: number): number => Math.floor(days) + 1
