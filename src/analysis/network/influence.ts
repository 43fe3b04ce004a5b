import { degreesOf, type Network } from './model.ts'
import type { GraphTools } from './tools.ts'

/** What “influential” may mean. */
export const MEASURES = ['degree', 'betweenness', 'eigenvector', 'pagerank'] as const
export type Measure = (typeof MEASURES)[number]

/** Each measure for each person; null where the iteration does not settle. */
export type Influence = Readonly<Record<Measure, readonly number[] | null>>

/** Rounds after which an iteration that has not settled is given up. */
const ROUNDS = 1000

/**
 * Four measures of a person's place in a network.
 *
 * - degree: ties (Freeman 1978, Social Networks 1);
 * - betweenness: share of the shortest ways between others that lead through the person, 0 to 1 (Freeman
 *   1977, Sociometry 40; computed after Brandes 2001, Journal of Mathematical Sociology 25). Every tie is one
 *   step: a strong tie is not a long one;
 * - eigenvector: who is tied to those who count (Bonacich 1972, Journal of Mathematical Sociology 2), by
 *   strength of ties, of length 1 (Euclidean). Of a network in pieces it sees the strongest alone;
 * - pagerank: where somebody would be who follows ties at random and starts anew, anywhere, in 15 of 100
 *   steps (Page, Brin, Motwani and Winograd 1999); the values add up to 1.
 */
export function influenceOf(network: Network, tools: GraphTools): Influence {
  const graph = tools.graphOf(network)
  const listed = (values: Readonly<Record<string, number>>) =>
    network.names.map((_, person) => values[person] as number)
  const settled = (compute: () => Readonly<Record<string, number>>) => {
    try {
      return listed(compute())
    } catch {
      return null
    }
  }
  return {
    degree: [...degreesOf(network)],
    // Of two people nobody is between; the library would divide by nought.
    betweenness:
      network.names.length < 3
        ? network.names.map(() => 0)
        : listed(tools.betweenness(graph, { getEdgeWeight: null })),
    eigenvector: settled(() =>
      tools.eigenvector(graph, { maxIterations: ROUNDS, tolerance: 1e-9 })
    ),
    pagerank: settled(() =>
      tools.pagerank(graph, {
        getEdgeWeight: 'weight',
        alpha: 0.85,
        maxIterations: ROUNDS,
        tolerance: 1e-10
      })
    )
  }
}

/** People from the highest value to the lowest; of equal ones, in the order of the table. */
export const ranked = (values: readonly number[]): number[] =>
  [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
