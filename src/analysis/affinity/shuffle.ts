import { seeded } from '../statistics/random.ts'
import { shuffle } from '../statistics/shuffle.ts'
import type { People } from './people.ts'

/**
 * The same people, interests and sizes of groups, with the people dealt into the groups anew: whatever
 * differs between groups is chance then, because nothing else could be.
 */
export function shuffled(table: People, seed: number): People {
  const groups = table.people.map(({ group }) => group)
  shuffle(groups, seeded(seed))
  return {
    ...table,
    people: table.people.map(({ interests }, at) => ({ group: groups[at] as number, interests }))
  }
}
