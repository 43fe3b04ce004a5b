import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum
} from 'd3'
import type { Network } from './model.ts'
import { PLANE } from './plane.ts'

/** A network that is finding its places. */
export interface Layout {
  /** Moves everybody for at most so many milliseconds; true when they have come to rest. */
  run(milliseconds: number): boolean
  /** x and y of each person in turn, whole numbers on the plane. */
  places(): Int16Array
}

/**
 * Places by forces: ties pull, people push each other off (Fruchterman and Reingold 1991, Software 21; here by
 * d3-force, whose pushes are sums over a tree after Barnes and Hut 1986). Places start on a spiral and no
 * lot is drawn but d3's own, which is always the same: one network has one picture.
 */
export function layoutOf({ names, from, to }: Network): Layout {
  const people: SimulationNodeDatum[] = names.map(() => ({}))
  const links = Array.from(from, (source, tie) => ({ source, target: to[tie] as number }))
  // Fewer ticks suffice for many people: what is left to settle is too small to see.
  const [rest, ticks] = names.length > 600 ? [0.02, 120] : [0.005, 200]
  const simulation = forceSimulation(people)
    .force('ties', forceLink(links).distance(18))
    .force('push', forceManyBody().strength(-42).distanceMax(340).theta(1.1))
    .force('apart', forceCollide(5))
    // Pieces that nothing ties to the rest would drift away.
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .alphaDecay(1 - rest ** (1 / ticks))
    .alphaMin(rest)
    .stop()
  return {
    run(milliseconds) {
      const until = performance.now() + milliseconds
      while (simulation.alpha() >= rest) {
        simulation.tick()
        if (performance.now() >= until) break
      }
      return simulation.alpha() < rest
    },
    places: () => fitted(people)
  }
}

/** Everybody within the plane, in proportion. */
function fitted(people: readonly SimulationNodeDatum[]): Int16Array {
  const xs = people.map(({ x = 0 }) => x)
  const ys = people.map(({ y = 0 }) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const { width, height, margin } = PLANE
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1),
    (height - 2 * margin) / Math.max(bottom - top, 1),
    4
  )
  const places = new Int16Array(2 * people.length)
  people.forEach((_, at) => {
    const [x, y] = [xs[at] as number, ys[at] as number]
    places[2 * at] = Math.round(width / 2 + (x - (left + right) / 2) * scale)
    places[2 * at + 1] = Math.round(height / 2 + (y - (top + bottom) / 2) * scale)
  })
  return places
}
