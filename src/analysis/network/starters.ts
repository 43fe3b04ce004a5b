import type { Communities } from './communities.ts'
import { greedySeeds } from './greedy.ts'
import { type Influence, MEASURES, ranked } from './influence.ts'
import type { Network } from './model.ts'

/** Ways to choose who starts: by a measure, the best of each group, by simulation, by hand. */
const WAYS = [
  'degree',
  'betweenness',
  'eigenvector',
  'pagerank',
  'groups',
  'greedy',
  'own'
] as const
export type Way = (typeof WAYS)[number]

export interface Starters {
  readonly way: Way
  /** Places of people, each once. */
  readonly seeds: readonly number[]
}

/**
 * Who starts by each way; a measure without values and a hand that chose nobody are left out.
 *
 * @param k how many, but by hand
 */
export function startersOf(
  network: Network,
  { of, sizes }: Communities,
  influence: Influence,
  {
    k,
    p,
    seed,
    own
  }: {
    readonly k: number
    readonly p: number
    readonly seed: number
    readonly own: readonly number[]
  }
): readonly Starters[] {
  const byMeasure = MEASURES.flatMap(way => {
    const values = influence[way]
    return values ? [{ way, seeds: ranked(values).slice(0, k) }] : []
  })
  return [
    ...byMeasure,
    { way: 'groups', seeds: oneAGroup(of, sizes.length, influence.degree as readonly number[], k) },
    { way: 'greedy', seeds: greedySeeds(network, k, p, seed) },
    ...(own.length > 0 ? [{ way: 'own', seeds: own } as const] : [])
  ]
}

/** The person with most ties of the largest group, of the second, … and then the second of each. */
function oneAGroup(
  of: readonly number[],
  groups: number,
  degree: readonly number[],
  k: number
): number[] {
  const members = Array.from({ length: groups }, (): number[] => [])
  for (const person of ranked(degree)) members[of[person] as number]?.push(person)
  const rounds = Math.max(...members.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) => members.flatMap(group => group[round] ?? []))
    .flat()
    .slice(0, k)
}
