import type { TimeUnit } from '../time/unit.ts'
import type { Renewals } from './cohort.ts'
import { alikeIn, estimate, limitOf } from './estimate.ts'
import type { Leaving } from './leaving.ts'

const MOST = 40
/** Where scoring begins at the latest, when what is known is a limit, and how far it goes in a step. */
const BEGIN = 5
const STRIDE = 2
/** A step that changes neither parameter by more than this is the last. */
const SMALL = 1e-9
/** Beyond this, in log odds or in the logarithm, the search has lost its way. */
const FAR = 12

/**
 * The estimate once more, from renewals drawn like those of an estimate that is known: by Fisher's scoring
 * from there, which takes some five steps of a pass each, a fiftieth of the time of a search that knows
 * nothing (`estimate`, to which it turns where scoring gets nowhere). Where churn does not fall at all it takes
 * all customers for alike; what was drawn from the family has no second top elsewhere.
 */
export function reestimate<U extends TimeUnit>(renewals: Renewals, near: Leaving<U>): Leaving<U> {
  const { per } = near
  const limit = limitOf(renewals, per)
  if (limit) return limit.leaving
  const alike = alikeIn(renewals, per).leaving
  if (!(slopeAtAlike(renewals, alike.first) > 0)) return alike
  return scored(renewals, near) ?? estimate(renewals, per).leaving
}

/** The slope of the log-likelihood in `sorting` at nought: above it churn falls as renewals go by. */
const slopeAtAlike = ({ atRisk, left }: Renewals, first: number): number =>
  left.reduce((slope, d, k) => slope + (k * ((atRisk[k] as number) * first - d)) / (1 - first), 0)

/** Steps of expected information and slopes, in the coordinates of `objectiveOf`; null where they fail. */
function scored<U extends TimeUnit>(
  { atRisk, left }: Renewals,
  { per, first: from, sorting: s }: Leaving<U>
): Leaving<U> | null {
  const held = (value: number, by: number) => Math.max(-by, Math.min(by, value))
  let odds = held(Math.log(from) - Math.log1p(-from), BEGIN)
  let log = held(Math.log(s), BEGIN)
  for (let step = 0; step < MOST; step += 1) {
    const first = 1 / (1 + Math.exp(-odds))
    const sorting = Math.exp(log)
    let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0]
    for (let k = 0; k < atRisk.length; k += 1) {
      const n = atRisk[k] as number
      const slower = 1 + k * sorting
      const c = first / slower
      // Slopes of c, over c; the variance of the leavers is n·c·(1 − c).
      const [a, b] = [1 - first, (-k * sorting) / slower]
      const weight = (n * c) / (1 - c)
      const miss = ((left[k] as number) - n * c) / (1 - c)
      x += miss * a
      y += miss * b
      xx += weight * a * a
      xy += weight * a * b
      yy += weight * b * b
    }
    const determinant = xx * yy - xy * xy
    const right = held((yy * x - xy * y) / determinant, STRIDE)
    const up = held((xx * y - xy * x) / determinant, STRIDE)
    odds += right
    log += up
    if (!(Math.abs(odds) < FAR && Math.abs(log) < FAR)) return null
    if (Math.abs(right) + Math.abs(up) < SMALL)
      return { per, first: 1 / (1 + Math.exp(-odds)), sorting: Math.exp(log) }
  }
  return null
}
