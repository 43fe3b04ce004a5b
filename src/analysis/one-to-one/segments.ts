import { type Person, SEGMENTS, type Segment } from './model.ts'

/** Money in a year: good from `good`, a buyer above `some`. */
export interface Bounds {
  readonly good: number
  readonly some: number
}

/** Whether the bounds are in order; if not, a good customer might be no buyer. */
export const boundsHold = ({ good, some }: Bounds): boolean => good > some

/** @param spent money in a year */
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
