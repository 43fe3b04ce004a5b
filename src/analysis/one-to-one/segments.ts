import { groups } from '../customer-record/groups.ts'
import type { Match } from './matches.ts'
import { type CustomerRow, type Person, SEGMENTS, type Segment } from './model.ts'
import { personsOf, recordsAlone } from './persons.ts'

/** Money in a year: good from `good`, a buyer above `some`. */
export interface Bounds {
  readonly good: number
  readonly some: number
}

export const boundsHold = ({ good, some }: Bounds): boolean => good > some

export const segmentOf = (spent: number, { good, some }: Bounds): Segment =>
  spent >= good ? 'good' : spent > some ? 'some' : 'none'

/** People by segment and interest. */
export interface Cross {
  /** The most frequent interests; '' is none known, null all others. */
  readonly interests: readonly (string | null)[]
  readonly rows: readonly {
    readonly id: Segment
    /** In the order of `interests`. */
    readonly counts: readonly number[]
    readonly people: number
    readonly spent: number
  }[]
}

/** Interests that have a column of their own. */
const OWN = 4

/** How many people of each value want what. */
export function crossOf(people: readonly Person[], bounds: Bounds): Cross {
  const keyOf = ({ interest }: Person) => interest.trim().toLowerCase()
  const names = new Map<string, { readonly name: string; people: number }>()
  for (const person of people) {
    const found = names.get(keyOf(person)) ?? { name: person.interest.trim(), people: 0 }
    found.people += 1
    names.set(keyOf(person), found)
  }
  const order = [...names]
    .filter(([key]) => key !== '')
    .toSorted(([, a], [, b]) => b.people - a.people)
  const own: (string | null)[] = order.slice(0, OWN).map(([key]) => key)
  if (order.length > OWN) own.push(null)
  if (names.has('')) own.push('')
  const columnOf = (person: Person) =>
    own.indexOf(own.includes(keyOf(person)) ? keyOf(person) : null)
  return {
    interests: own.map(key => (key === null ? null : (names.get(key)?.name ?? ''))),
    rows: SEGMENTS.map(id => {
      const inIt = people.filter(({ spent }) => segmentOf(spent, bounds) === id)
      return {
        id,
        counts: own.map((_, at) => inIt.filter(person => columnOf(person) === at).length),
        people: inIt.length,
        spent: inIt.reduce((all, { spent }) => all + spent, 0)
      }
    })
  }
}

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
