import type { Steps } from '../../ingest/work/steps.ts'
import type { Objective } from './objective.ts'

/** A place with its value and slopes. */
export interface Point {
  readonly at: Float64Array
  readonly value: number
  readonly gradient: Float64Array
}

/** The value falls by this share of what the slope promises, at least. */
const FALL = 1e-4
/** What is left of the slope along the way, at most. */
const LEFT = 0.9
const MOST = 40
/** So often a step is doubled while the function only falls; then it is taken as far as it is. */
const DOUBLINGS = 10

/**
 * A step along a direction that makes the value smaller and the slope flatter (Wolfe's weak conditions),
 * found by doubling and halving (Lewis and Overton 2013, Mathematical Programming 141, section 2.2).
 * Where the function has no value the step is halved.
 *
 * @returns no point when there is no such step, as where rounding hides the fall
 * @yields after every evaluation
 */
export function* lineSearch(
  objective: Objective,
  from: Point,
  direction: Float64Array
): Steps<{ readonly point?: Point; readonly evaluations: number }> {
  const slope = along(from.gradient, direction)
  if (!(slope < 0)) return { evaluations: 0 }
  let low = 0
  let high = Number.POSITIVE_INFINITY
  let length = 1
  for (let evaluations = 1; evaluations <= MOST; evaluations += 1) {
    const step = length
    const at = from.at.map((one, i) => one + step * (direction[i] as number))
    const gradient = new Float64Array(at.length)
    const value = objective(at, gradient)
    yield
    if (!(value <= from.value + FALL * length * slope)) high = length
    else if (along(gradient, direction) < LEFT * slope && evaluations < enough(high)) low = length
    else return { point: { at, value, gradient }, evaluations }
    length = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2
  }
  return { evaluations: MOST }
}

/** A fall without an end is one that the caller will notice by where it leads. */
const enough = (high: number): number => (high === Number.POSITIVE_INFINITY ? DOUBLINGS : MOST)

const along = (gradient: Float64Array, direction: Float64Array): number =>
  gradient.reduce((sum, one, i) => sum + one * (direction[i] as number), 0)
