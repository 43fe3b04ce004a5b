import type { Steps } from '../../ingest/work/steps.ts'
import { lineSearch } from './line-search.ts'
import type { Ending, Minimum } from './minimum.ts'
import type { Objective } from './objective.ts'

export interface SearchOptions {
  /** Slopes below this share of the value (of 1, where that is larger) count as nought. */
  readonly tolerance?: number
  readonly mostSteps?: number
  /** A parameter that comes further from nought than this has run off. */
  readonly edge?: number
  /** An inverse curvature to begin with, n × n, as one that a like function has taught. */
  readonly inverse?: Float64Array
}

/**
 * A minimum by the method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright 2006, Numerical
 * Optimization, algorithm 6.1), which learns the curvature from the slopes along its way. It finds *a*
 * minimum: ask from several starts (`severalStarts`).
 *
 * @yields after every evaluation, so that a worker can look at its messages
 */
export function* minimise(
  objective: Objective,
  start: ArrayLike<number>,
  { tolerance = 1e-8, mostSteps = 500, edge = 10, inverse: known }: SearchOptions = {}
): Steps<Minimum> {
  const n = start.length
  let at: Float64Array = Float64Array.from(start)
  let gradient: Float64Array = new Float64Array(n)
  let value = objective(at, gradient)
  const inverse = known?.slice() ?? new Float64Array(n * n)
  let evaluations = 1
  let steps = 0
  const finished = (ending: Ending): Minimum => {
    const converged = ending === 'flat'
    return { at, value, gradient, inverse, ending, converged, steps, evaluations }
  }
  if (!Number.isFinite(value)) return finished('outside')
  const flat = (value: number) => tolerance * Math.max(1, Math.abs(value))
  let fresh = known === undefined
  while (steps < mostSteps) {
    if (largest(gradient) <= flat(value)) return finished('flat')
    if (fresh) asUnit(inverse, n, 1 / Math.max(1, largest(gradient)))
    const direction = shortened(downhill(inverse, gradient))
    const found = yield* lineSearch(objective, { at, value, gradient }, direction)
    evaluations += found.evaluations
    if (!found.point) {
      // Where rounding hides the fall, slopes that are nearly nought are all there is to be had.
      if (largest(gradient) <= 100 * flat(value)) return finished('flat')
      // What was learnt of the curvature may be what misleads: once more without it.
      if (fresh) return finished('stuck')
      fresh = true
      continue
    }
    const { point } = found
    learn(inverse, difference(point.at, at), difference(point.gradient, gradient), fresh)
    fresh = false
    ;({ at, value, gradient } = point)
    steps += 1
    if (at.some(one => Math.abs(one) > edge)) return finished('edge')
  }
  return finished('steps')
}

const largest = (of: Float64Array): number =>
  of.reduce((most, one) => Math.max(most, Math.abs(one)), 0)

const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((one, i) => one - (b[i] as number))

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, one, i) => sum + one * (b[i] as number), 0)

function asUnit(matrix: Float64Array, n: number, scale: number): void {
  matrix.fill(0)
  for (let i = 0; i < n; i += 1) matrix[i * n + i] = scale
}

/** What was learnt of the curvature holds nearby: no parameter is asked to move further at once. */
const FARTHEST = 2

function shortened(direction: Float64Array): Float64Array {
  const far = largest(direction)
  return far > FARTHEST ? direction.map(one => (one * FARTHEST) / far) : direction
}

/** −H·g. */
function downhill(inverse: Float64Array, gradient: Float64Array): Float64Array {
  const n = gradient.length
  return gradient.map((_, i) => -dot(inverse.subarray(i * n, i * n + n), gradient))
}

/** The update of the inverse curvature H from a step s and the change y of the slopes (their 6.17). */
function learn(inverse: Float64Array, s: Float64Array, y: Float64Array, fresh: boolean): void {
  const n = s.length
  const along = dot(s, y)
  // Wolfe's condition makes it positive, but for rounding.
  if (!(along > 1e-300)) return
  // The first step tells how long one should be (their 6.20).
  if (fresh) asUnit(inverse, n, along / dot(y, y))
  const turned = s.map((_, i) => dot(inverse.subarray(i * n, i * n + n), y))
  const factor = (1 + dot(y, turned) / along) / along
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const [si, sj] = [s[i] as number, s[j] as number]
      const [ti, tj] = [turned[i] as number, turned[j] as number]
      inverse[i * n + j] =
        (inverse[i * n + j] as number) + factor * si * sj - (ti * sj + si * tj) / along
    }
  }
}
