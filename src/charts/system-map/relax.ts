import { forceSimulation, forceX, type Simulation } from 'd3'
import type { Link, Slot } from './order.ts'

/** How much room things take across the rows. */
export interface Room {
  readonly width: number
  readonly node: number
  readonly line: number
  readonly gap: number
}

interface Body {
  readonly id: string
  x: number
  vx?: number
}

const sizeOf = ({ dummy }: Slot, room: Room) => (dummy ? room.line : room.node)

/**
 * Places as near as possible to those wanted (least squares) in the given order, none nearer to the next
 * than its size allows, all within the width: pooling of neighbours that push each other (isotonic
 * regression, M. Ayer et al., Annals of Mathematical Statistics 26, 1955).
 */
export function apart(wanted: readonly number[], sizes: readonly number[], room: Room): number[] {
  let before = 0
  const offsets = sizes.map((size, i) => {
    if (i > 0) before += ((sizes[i - 1] as number) + size) / 2 + room.gap
    return before
  })
  const pools: { sum: number; count: number }[] = []
  for (const [i, value] of wanted.entries()) {
    let pool = { sum: value - (offsets[i] as number), count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  }
  const low = (sizes[0] as number) / 2
  const high = room.width - (sizes.at(-1) as number) / 2 - before
  const places = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return places.map((place, i) => Math.max(low, Math.min(high, place)) + (offsets[i] as number))
}

/** Pulls each body towards the mean of its neighbours: straight lines. */
function straighten(links: readonly Link[], bodies: ReadonlyMap<string, Body>) {
  return (alpha: number) => {
    for (const { from, to } of links) {
      const [a, b] = [bodies.get(from) as Body, bodies.get(to) as Body]
      const pull = (b.x - a.x) * alpha * 0.3
      a.vx = (a.vx ?? 0) + pull
      b.vx = (b.vx ?? 0) - pull
    }
  }
}

/**
 * Where everything stands across its row: forces pull lines straight and the rows to the middle; after each
 * step what has come too near is moved apart. Without chance: d3-force starts from the given places.
 */
export function relaxed(
  rows: readonly (readonly Slot[])[],
  links: readonly Link[],
  room: Room
): ReadonlyMap<string, number> {
  const bodies = new Map<string, Body>()
  for (const row of rows)
    row.forEach(({ id }, i) => {
      bodies.set(id, { id, x: (room.width * (i + 0.5)) / row.length })
    })
  const separate = () => {
    for (const row of rows) {
      const own = row.map(({ id }) => bodies.get(id) as Body)
      const places = apart(
        own.map(({ x }) => x),
        row.map(slot => sizeOf(slot, room)),
        room
      )
      own.forEach((body, i) => {
        body.x = places[i] as number
      })
    }
  }
  const simulation: Simulation<Body, undefined> = forceSimulation([...bodies.values()])
    .stop()
    .force('straight', straighten(links, bodies))
    .force('middle', forceX<Body>(room.width / 2).strength(0.02))
  for (let step = 0; step < 300; step += 1) {
    simulation.tick()
    separate()
  }
  return new Map([...bodies].map(([id, { x }]) => [id, x]))
}
