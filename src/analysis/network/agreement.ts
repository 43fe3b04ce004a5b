import { spearman } from '../statistics/spearman.ts'
import { type Influence, MEASURES, type Measure, ranked } from './influence.ts'

/** How far two measures agree on who is influential. */
export interface Agreement {
  readonly first: Measure
  readonly second: Measure
  /** Spearman's correlation of the two rankings, −1 to 1; null if one of them tells nobody apart. */
  readonly correlation: number | null
  /** People who are among the first `k` of both. */
  readonly shared: number
}

/** Every pair of the measures that have values. */
export function agreementOf(influence: Influence, k: number): readonly Agreement[] {
  const known = MEASURES.flatMap(id => {
    const values = influence[id]
    return values ? [{ id, values, top: ranked(values).slice(0, k) }] : []
  })
  return known.flatMap((one, at) =>
    known.slice(at + 1).map(other => ({
      first: one.id,
      second: other.id,
      correlation: spearman(one.values, other.values),
      shared: one.top.filter(person => other.top.includes(person)).length
    }))
  )
}
