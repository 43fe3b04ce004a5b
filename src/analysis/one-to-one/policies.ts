import { groups } from '../identity/groups.ts'
import type { Match } from './matches.ts'
import type { CustomerRow, Person } from './model.ts'
import { personsOf, recordsAlone } from './persons.ts'
import { type Bounds, segmentOf } from './segments.ts'

/** Ways to say who is who, from the most timid to the boldest. */
export const POLICIES = ['records', 'yours', 'name', 'any'] as const

export interface Policy {
  readonly id: (typeof POLICIES)[number]
  readonly people: number
  /** Money a head. */
  readonly mean: number
  /** Of the one who spent most. */
  readonly highest: number
  readonly good: number
}

/**
 * What the same money looks like under each way: every row a customer, the reader's rules, the same name,
 * or anything in common. The sum never moves; the heads do.
 *
 * @param rows at least one
 */
export function policies(
  rows: readonly CustomerRow[],
  matches: readonly Match[],
  people: readonly Person[],
  bounds: Bounds
): Policy[] {
  const joined = (which: (match: Match) => boolean) => {
    const sets = groups(rows.length)
    for (const match of matches) if (which(match)) sets.unite(match.a, match.b)
    return personsOf(
      rows,
      rows.map((_, at) => sets.of(at))
    )
  }
  const ways = {
    records: recordsAlone(rows),
    yours: people,
    name: joined(({ name, similarity }) => name === 'same' && similarity === 1),
    any: joined(() => true)
  }
  return POLICIES.map(id => {
    const spent = ways[id].map(one => one.spent)
    return {
      id,
      people: spent.length,
      mean: spent.reduce((all, one) => all + one, 0) / spent.length,
      highest: spent.reduce((most, one) => Math.max(most, one)),
      good: spent.filter(one => segmentOf(one, bounds) === 'good').length
    }
  })
}
