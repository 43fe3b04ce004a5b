import type { Listed, Proposed } from './listed.ts'

/** Numbers this near each other are one, but for what binary fractions do. */
const SAME = 1e-9
/** Keeps neighbours from touching, and is more than platforms add to a tolerance themselves. */
const GAP = 1 - 1e-6

/**
 * Takes tolerances in until no two answers overlap, so that a platform whose first match wins grades as
 * ours, where the nearest does. What stands on an answer of a lower rank, or within its tolerance, is
 * left out: nobody could be told it.
 *
 * @param proposed in the order in which they are to be matched, ranks ascending
 */
export function disjoint(proposed: readonly Proposed[]): Listed[] {
  const kept: (Proposed & { room: number })[] = []
  for (const one of proposed) {
    const above = kept.filter(({ rank }) => rank < one.rank)
    const equals = kept.filter(({ rank }) => rank === one.rank)
    if (equals.some(other => same(one.value, other.value))) continue
    if (above.some(other => apart(one, other) <= other.room || same(one.value, other.value)))
      continue
    let room = one.wanted
    for (const other of above) room = Math.min(room, (apart(one, other) - other.room) * GAP)
    for (const other of equals) {
      const half = (apart(one, other) / 2) * GAP
      room = Math.min(room, Math.max(half, apart(one, other) - other.room) * GAP)
      other.room = Math.min(other.room, Math.max(half, apart(one, other) - room) * GAP)
    }
    kept.push({ ...one, room: Math.max(0, room) })
  }
  return kept.map(({ room, wanted: _, rank: __, ...listed }) => ({ ...listed, tolerance: room }))
}

const apart = (a: { readonly value: number }, b: { readonly value: number }): number =>
  Math.abs(a.value - b.value)

const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b))
