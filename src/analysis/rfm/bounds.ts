import type { Measures } from './measures.ts'
import type { Measure, RfmResult } from './model.ts'
import type { Scored } from './scoring.ts'

/** The lowest and the highest value of each score: recency in days, so that its best group has the lowest. */
export function boundsOf(measures: Measures, scored: Scored, groups: number): RfmResult['bounds'] {
  const of = (measure: Measure) =>
    ranges(measures.values[measure], scored[measure], groups, measure === 'recency' ? -1 : 1)
  return { recency: of('recency'), frequency: of('frequency'), monetary: of('monetary') }
}

function ranges(values: Float64Array, scores: Uint8Array, groups: number, sign: 1 | -1) {
  const low = new Float64Array(groups).fill(Number.POSITIVE_INFINITY)
  const high = new Float64Array(groups).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < values.length; i++) {
    // + 0 makes of −0 days nought.
    const value = sign * (values[i] as number) + 0
    const group = (scores[i] as number) - 1
    if (value < (low[group] as number)) low[group] = value
    if (value > (high[group] as number)) high[group] = value
  }
  return Array.from(low, (from, group) =>
    from === Number.POSITIVE_INFINITY ? null : ([from, high[group] as number] as const)
  )
}
