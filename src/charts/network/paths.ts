import { type Network, neighboursOf } from '../../analysis/network/model.ts'

/**
 * All ties as few lines as can be: each goes on from person to person over ties not yet drawn, so that a tie
 * costs one point and not two. Half the size of a picture, in the page and for the browser that reads it.
 */
export function trailsOf(network: Network): readonly (readonly number[])[] {
  const { start, person, tie } = neighboursOf(network)
  const drawn = new Uint8Array(network.from.length)
  const next = start.slice(0, -1)
  const trails: number[][] = []
  const follow = (from: number) => {
    const trail = [from]
    for (let at = from; ; ) {
      const end = start[at + 1] as number
      let place = next[at] as number
      while (place < end && drawn[tie[place] as number]) place += 1
      next[at] = place
      if (place === end) break
      drawn[tie[place] as number] = 1
      at = person[place] as number
      trail.push(at)
    }
    if (trail.length > 1) trails.push(trail)
    return trail.length > 1
  }
  const degree = (at: number) => (start[at + 1] as number) - (start[at] as number)
  const people = [...network.names.keys()]
  // Trails that begin where an odd number of ties meet are the fewest.
  for (const at of people) if (degree(at) % 2 === 1) follow(at)
  for (const at of people) while (follow(at));
  return trails
}

/** x and y of each person in turn. */
export type Places = ArrayLike<number>

export function tiePath(trails: readonly (readonly number[])[], places: Places): string {
  let path = ''
  for (const trail of trails) {
    let sign = 'M'
    for (const at of trail) {
      path += `${sign}${places[2 * at]} ${places[2 * at + 1]}`
      sign = 'L'
    }
  }
  return path
}

/** A line of no length for each person: with round or square ends it is a dot of the line's width. */
export function dotPath(people: Iterable<number>, places: Places): string {
  let path = ''
  for (const at of people) path += `M${places[2 * at]} ${places[2 * at + 1]}h0`
  return path
}
