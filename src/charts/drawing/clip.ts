import type { Domain, Point } from '../spec.ts'

/** A point of a clipped line; `NaN` breaks the line, as Plot has it. */
export type Clipped = readonly [x: number, y: number]

const BREAK: Clipped = [Number.NaN, Number.NaN]

/**
 * A line cut at the frame, in the units of the data: where it leaves, a point on the border is put in.
 * (An SVG clip path would need an id, and ids of drawings made at build and in the page can collide.)
 */
export function clipLine(points: readonly Point[], x: Domain, y: Domain): Clipped[] {
  const clipped: Clipped[] = []
  let before: Clipped | null = null
  for (const [px, py] of points) {
    if (py === null || !Number.isFinite(px) || !Number.isFinite(py)) {
      before = null
      continue
    }
    const here: Clipped = [px, py]
    const piece = before ? clipSegment(before, here, x, y) : null
    if (piece) append(clipped, piece[0], piece[1])
    // A point on its own between two holes is still a point: the next segment, or none, follows.
    else if (!before && inside(here, x, y)) append(clipped, here)
    before = here
  }
  return clipped
}

/** The area with its edges held to the frame; its points outside the x domain are left out. */
export const clipArea = (
  points: readonly (readonly [number, number, number])[],
  [left, right]: Domain,
  y: Domain
) =>
  points
    .filter(([x, low, high]) => x >= left && x <= right && Number.isFinite(low + high))
    .map(([x, low, high]) => [x, hold(low, y), hold(high, y)] as const)

/** The value, or the end of the domain beyond which it lies. */
export const hold = (value: number, [low, high]: Domain): number =>
  Math.min(high, Math.max(low, value))

export const within = (value: number, [low, high]: Domain): boolean => value >= low && value <= high

const inside = (point: Clipped, x: Domain, y: Domain) => within(point[0], x) && within(point[1], y)

const beyond = (a: number, b: number, [low, high]: Domain) =>
  (a < low && b < low) || (a > high && b > high)

/** Joins a piece to the line if it starts where the line ends, else breaks the line first. */
function append(line: Clipped[], start: Clipped, end?: Clipped): void {
  const last = line.at(-1)
  if (!last || last[0] !== start[0] || last[1] !== start[1]) {
    if (last) line.push(BREAK)
    line.push(start)
  }
  if (end) line.push(end)
}

/** The part of a segment inside a rectangle (Liang and Barsky 1984), or null. */
export function clipSegment(
  from: Clipped,
  to: Clipped,
  x: Domain,
  y: Domain
): readonly [Clipped, Clipped] | null {
  // Nearly all segments of a curve lie wholly inside, or wholly beyond one edge.
  if (inside(from, x, y) && inside(to, x, y)) return [from, to]
  if (beyond(from[0], to[0], x) || beyond(from[1], to[1], y)) return null
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  let enter = 0
  let leave = 1
  for (const [step, room] of [
    [-dx, from[0] - x[0]],
    [dx, x[1] - from[0]],
    [-dy, from[1] - y[0]],
    [dy, y[1] - from[1]]
  ] as const) {
    if (step === 0) {
      if (room < 0) return null
      continue
    }
    const t = room / step
    if (step < 0) enter = Math.max(enter, t)
    else leave = Math.min(leave, t)
    if (enter > leave) return null
  }
  // An end that is inside stays what it is, to the last bit.
  const held = ([px, py]: Clipped): Clipped => [hold(px, x), hold(py, y)]
  const at = (t: number) => held([from[0] + t * dx, from[1] + t * dy])
  return [enter === 0 ? held(from) : at(enter), leave === 1 ? held(to) : at(leave)]
}
