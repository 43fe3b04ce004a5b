import { seeded } from '../statistics/random.ts'
import type { People } from './people.ts'

/**
 * The same people, interests and sizes of groups, with the people dealt into the groups anew (Fisher and
 * Yates): whatever differs between groups is chance then, because nothing else could be.
 */
export function shuffled(table: People, seed: number): People {
  const random = seeded(seed)
  const groups = table.people.map(({ group }) => group)
  for (let at = groups.length - 1; at > 0; at -= 1) {
    const other = random.integer(at + 1)
    const held = groups[at] as number
    groups[at] = groups[other] as number
    groups[other] = held
  }
  return {
    ...table,
    people: table.people.map(({ interests }, at) => ({ group: groups[at] as number, interests }))
  }
}
