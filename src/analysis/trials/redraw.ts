import { drawNormal } from '../statistics/draws.ts'
import { seeded } from '../statistics/random.ts'
import { studentQuantile } from '../statistics/student.ts'
import type { Precision } from '../statistics/two-means.ts'
import { cuped } from './cuped.ts'
import type { People } from './people.ts'
import { add, less, momentsFrom, noSums } from './sums.ts'

/** What one of many trials would have reported. */
export interface Trial {
  readonly value: number
  readonly low: number
  readonly high: number
}

interface Draws {
  /** Whole, from 0. */
  readonly trials: number
  readonly confidence: number
  /** The same gives the same trials. */
  readonly seed: number
}

/**
 * Trials of the same customers: each time lots decide anew who is left alone, and the interval is worked
 * out from what such a trial would have seen. Everything but the lots stays the same (Neyman 1923,
 * translated in Statistical Science 5, 1990, 465–472).
 *
 * Only the control group is drawn and added up; the treated are all the others.
 *
 * @param control customers left alone, whole, from 2 to all but 2
 * @param adjust whether the period before is taken into account
 */
export function redraw(
  people: People,
  control: number,
  adjust: boolean,
  { trials, confidence, seed }: Draws
): readonly Trial[] {
  const n = people.alone.length
  const random = seeded(seed)
  const places = Uint32Array.from({ length: n }, (_, i) => i)
  const centre = people.alone.reduce((sum, value) => sum + value, 0) / n
  const alone = people.alone.map(value => value - centre)
  const treated = people.treated.map(value => value - centre)
  const everybody = noSums()
  for (let i = 0; i < n; i += 1) add(everybody, treated[i] as number, people.before[i] as number)
  return Array.from({ length: trials }, () => {
    const left = noSums()
    const unseen = noSums()
    for (let i = 0; i < control; i += 1) {
      const j = i + random.integer(n - i)
      const who = places[j] as number
      places[j] = places[i] as number
      places[i] = who
      const before = people.before[who] as number
      add(left, alone[who] as number, before)
      add(unseen, treated[who] as number, before)
    }
    const group = momentsFrom(less(everybody, unseen), n - control)
    const found = cuped(group, momentsFrom(left, control), confidence)
    // Nobody differs from anybody: every trial finds the truth, or what looks like it.
    if (!found) return pointAt(group.mean.spend - left.spend / control)
    const { difference, low, high } = adjust ? found.adjusted : found.plain
    return { value: difference, low, high }
  })
}

const pointAt = (value: number): Trial => ({ value, low: value, high: value })

/**
 * The same for more customers than can be drawn one by one in a moment: the estimates are normal around the
 * truth, and the spread is taken as known, which with such groups it nearly is.
 */
export function redrawNormal(
  effect: number,
  { standardError, degreesOfFreedom }: Precision,
  { trials, confidence, seed }: Draws
): readonly Trial[] {
  const random = seeded(seed)
  const reach = studentQuantile(0.5 + confidence / 2, degreesOfFreedom) * standardError
  return Array.from({ length: trials }, () => {
    const value = effect + drawNormal(random) * standardError
    return { value, low: value - reach, high: value + reach }
  })
}
