import type { Network } from './model.ts'

/** A line of an edge list: two names and, perhaps, how strong their tie is. */
export interface TieRow {
  readonly from: string
  readonly to: string
  /** Above 0; null counts as 1. */
  readonly weight: number | null
}

/** A network, and what of the rows did not become a tie of its own. */
export interface BuiltNetwork {
  readonly network: Network
  /** Rows that tie somebody to themselves: the person is there, the tie is not. */
  readonly toSelf: number
  /** Rows that name a pair again, in either order: their weights are added. */
  readonly again: number
}

/** Two spellings of one name: capitals and spaces make no difference, accents and signs do. */
const keyOf = (name: string): string => name.toLowerCase()

/** More places than a table can have lines. */
const PLACES = 2 ** 24

const tidied = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim()

/**
 * Rows as a network without direction. Names stand in the order and the spelling in which they first
 * appear.
 */
export function buildNetwork(rows: readonly TieRow[]): BuiltNetwork {
  const places = new Map<string, number>()
  /** Most spellings come again, as they are: each is tidied once. */
  const spelled = new Map<string, number>()
  const names: string[] = []
  const newPlace = (text: string) => {
    const name = tidied(text)
    const key = keyOf(name)
    const place = places.get(key) ?? names.length
    if (place === names.length) names.push(name)
    places.set(key, place)
    spelled.set(text, place)
    return place
  }
  const placeOf = (text: string) => spelled.get(text) ?? newPlace(text)
  const ties = new Map<number, { readonly from: number; readonly to: number; weight: number }>()
  let toSelf = 0
  let again = 0
  for (const row of rows) {
    const [one, other] = [placeOf(row.from), placeOf(row.to)]
    if (one === other) {
      toSelf += 1
      continue
    }
    const [from, to] = one < other ? [one, other] : [other, one]
    const key = from * PLACES + to
    const known = ties.get(key)
    if (known) {
      again += 1
      known.weight += row.weight ?? 1
    } else ties.set(key, { from, to, weight: row.weight ?? 1 })
  }
  const all = [...ties.values()]
  return {
    network: {
      names,
      from: Int32Array.from(all, ({ from }) => from),
      to: Int32Array.from(all, ({ to }) => to),
      weight: Float64Array.from(all, ({ weight }) => weight)
    },
    toSelf,
    again
  }
}

/** The same ties, each as strong as any other. */
export const unweighted = (network: Network): Network => ({
  ...network,
  weight: new Float64Array(network.weight.length).fill(1)
})
