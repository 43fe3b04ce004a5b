import { seeded } from '../statistics/random.ts'
import type { Network } from './model.ts'
import type { GraphTools } from './tools.ts'

/** Groups of people who are tied to each other more than chance would have it. */
export interface Communities {
  /** The group of each person, from 0; the largest group is the first. */
  readonly of: readonly number[]
  /** People of each group. */
  readonly sizes: readonly number[]
  /** Newman's modularity of the groups, at the resolution asked for. */
  readonly modularity: number
  /** What all the runs found: the best one counts. */
  readonly tries: readonly { readonly modularity: number; readonly groups: number }[]
}

/** Runs of the method; each but the first looks at people in an order drawn by lot. */
const RUNS = 10

/**
 * Modularity: the weight of ties within groups, as a share of all, less what the same degrees would give
 * by lot (Newman and Girvan 2004, Physical Review E 69, 026113), with the resolution of Reichardt and
 * Bornholdt (2006, Physical Review E 74, 016110): above 1 it asks for smaller groups.
 *
 * @param of the group of each person
 * @returns from −½ to 1 at resolution 1; 0 without ties
 */
export function modularityOf(
  { from, to, weight }: Network,
  of: readonly number[],
  resolution = 1
): number {
  const within = new Map<number, number>()
  const strength = new Map<number, number>()
  const add = (sums: Map<number, number>, group: number, more: number) =>
    sums.set(group, (sums.get(group) ?? 0) + more)
  let all = 0
  from.forEach((one, tie) => {
    const [a, b] = [of[one] as number, of[to[tie] as number] as number]
    const w = weight[tie] as number
    all += w
    add(strength, a, w)
    add(strength, b, w)
    if (a === b) add(within, a, w)
  })
  if (all === 0) return 0
  let sum = 0
  for (const [group, ends] of strength)
    sum += (within.get(group) ?? 0) / all - resolution * (ends / (2 * all)) ** 2
  return sum
}

/**
 * Communities by the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008, Journal of
 * Statistical Mechanics P10008), which finds a good partition and not the best: it is run ten times, once in
 * the order of the people and nine times in one drawn by lot, and the highest modularity counts.
 *
 * @param resolution above 0; 1 is Newman's modularity
 */
export function communitiesOf(
  network: Network,
  resolution: number,
  { graphOf, louvain }: GraphTools,
  seed = 1
): Communities {
  const graph = graphOf(network)
  const random = seeded(seed)
  const found = Array.from({ length: RUNS }, (_, run) => {
    const groups = louvain(graph, { resolution, randomWalk: run > 0, rng: random.uniform })
    const of = network.names.map((_, person) => groups[person] as number)
    return { of, modularity: modularityOf(network, of, resolution) }
  })
  const best = found.reduce((one, other) =>
    other.modularity > one.modularity + 1e-12 ? other : one
  )
  return {
    ...bySize(best.of),
    modularity: best.modularity,
    tries: found.map(({ of, modularity }) => ({ modularity, groups: new Set(of).size }))
  }
}

/** Groups renamed: the largest first, of equal ones that whose first person comes first. */
function bySize(of: readonly number[]): Pick<Communities, 'of' | 'sizes'> {
  const sizes = new Map<number, number>()
  for (const group of of) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const order = [...sizes].sort(([, a], [, b]) => b - a)
  const rank = new Map(order.map(([group], at) => [group, at]))
  return { of: of.map(group => rank.get(group) as number), sizes: order.map(([, size]) => size) }
}
