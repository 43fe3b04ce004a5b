import { type Neighbours, type Network, neighboursOf } from '../../analysis/network/model.ts'
import { PLANE } from '../../analysis/network/plane.ts'
import type { Dots } from '../../charts/network/dots.ts'
import { dotPath, tiePath, trailsOf } from '../../charts/network/paths.ts'
import type { Placed } from './use-network.ts'

/** What lies over ties: dots, who is pointed out, who starts. */
export interface Over {
  readonly dots: readonly Dots[]
  readonly chosen: number | undefined
  readonly starters: readonly number[]
}

/**
 * The lines of a picture, in the order in which its elements stand. All ties are the longest by far, and are
 * written once for each place that people have come to rest in.
 */
export function linesOf() {
  let ties: { readonly of: Placed; readonly line: string } | undefined
  let known:
    | {
        readonly of: Network
        readonly trails: ReturnType<typeof trailsOf>
        readonly neighbours: Neighbours
      }
    | undefined
  return (placed: Placed, { dots, chosen, starters }: Over): readonly string[] => {
    const { network, places } = placed
    if (known?.of !== network)
      known = { of: network, trails: trailsOf(network), neighbours: neighboursOf(network) }
    if (ties?.of !== placed) ties = { of: placed, line: tiePath(known.trails, places) }
    const { neighbours } = known
    // Dots of another network, whose people have not come to rest yet, are left out.
    const fits = (person: number) => person < network.names.length
    const out = chosen !== undefined && fits(chosen) ? [chosen] : []
    return [
      ties.line,
      tiePath(
        out.flatMap(person => tiesFrom(neighbours, person)),
        places
      ),
      ...dots.map(({ people }) => dotPath(people.filter(fits), places)),
      dotPath(starters.filter(fits), places),
      dotPath(out, places)
    ]
  }
}

const tiesFrom = ({ start, person }: Neighbours, from: number): number[][] =>
  Array.from(person.subarray(start[from], start[from + 1]), other => [from, other])

/** Where the number of a group stands: at the medians of its people's places. */
export function middleOf(people: readonly number[], places: ArrayLike<number>) {
  const half = (shift: number) => {
    const all = people.map(at => places[2 * at + shift] ?? 0).sort((a, b) => a - b)
    return all[all.length >> 1] ?? 0
  }
  return {
    left: `${((100 * half(0)) / PLANE.width).toFixed(1)}%`,
    top: `${((100 * half(1)) / PLANE.height).toFixed(1)}%`
  }
}
