import { type BuiltNetwork, buildNetwork, type TieRow, unweighted } from './build.ts'
import { degreesOf, type Network } from './model.ts'
import { unionOf } from './union.ts'

/** What is known of a network before anything is computed that takes its time. */
export interface Shape extends Omit<BuiltNetwork, 'network'> {
  readonly network: Network
  readonly degree: Int32Array
  /** Parts that no tie connects, people alone among them. */
  readonly pieces: number
  /** People of the largest part. */
  readonly largest: number
  /** Share of the pairs that are tied, 0 to 1. */
  readonly density: number
}

/** People that are taken at most: beyond, a phone would take seconds to place and to rank them. */
export const MOST_PEOPLE = 2000

type NoShape = 'empty' | 'no-ties' | 'too-many'

/**
 * @param weights whether the strength of ties counts
 * @returns why there is nothing to draw, if so
 */
export function shapeOf(
  rows: readonly TieRow[],
  weights: boolean
): { readonly ok: true; readonly shape: Shape } | { readonly ok: false; readonly why: NoShape } {
  const built = buildNetwork(rows)
  const people = built.network.names.length
  if (people === 0) return { ok: false, why: 'empty' }
  if (people > MOST_PEOPLE) return { ok: false, why: 'too-many' }
  if (built.network.from.length === 0) return { ok: false, why: 'no-ties' }
  const network = weights ? built.network : unweighted(built.network)
  const union = unionOf(people)
  network.from.forEach((from, tie) => {
    union.join(from, network.to[tie] as number)
  })
  const roots = network.names.map((_, person) => union.rootOf(person))
  return {
    ok: true,
    shape: {
      network,
      toSelf: built.toSelf,
      again: built.again,
      degree: degreesOf(network),
      pieces: new Set(roots).size,
      largest: Math.max(...roots.map(root => union.sizeOf(root))),
      density: (2 * network.from.length) / (people * (people - 1))
    }
  }
}
