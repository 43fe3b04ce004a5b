import { alarmsOf } from './looks.ts'
import { normalQuantile } from './normal.ts'

/**
 * What is done about looking more than once. `none`: nothing, each look counts as if it were the only one.
 * `pocock`: the same bound at every look, high enough for all of them together. `obrien-fleming`: a bound
 * that is very high at first and nearly the usual one at the end.
 */
export const STOPPING_RULES = ['none', 'pocock', 'obrien-fleming'] as const
export type StoppingRule = (typeof STOPPING_RULES)[number]

const known = new Map<string, readonly number[]>()

/**
 * The bound of each look, as a z value, so that all looks together raise a false alarm as often as one look
 * at that confidence: constant (Pocock 1977, Biometrika 64, 191–199), or c·√(K/k) at look k of K (O'Brien
 * and Fleming 1979, Biometrics 35, 549–556), with c solved for.
 *
 * @param looks equally spaced, whole, 1 to 100
 * @param confidence of the whole test, above 0 and below 1
 */
export function boundsOf(rule: StoppingRule, looks: number, confidence: number): readonly number[] {
  const key = `${rule} ${looks} ${confidence}`
  const before = known.get(key)
  if (before) return before
  const plain = normalQuantile(0.5 + confidence / 2)
  const shape = (c: number) =>
    Array.from({ length: looks }, (_, index) =>
      rule === 'obrien-fleming' ? c * Math.sqrt(looks / (index + 1)) : c
    )
  const found = shape(
    rule === 'none' || looks === 1 ? plain : solved(shape, looks, plain, 1 - confidence)
  )
  known.set(key, found)
  return found
}

/**
 * The constant at which all looks together raise the alarm with chance α. It lies between the bound of one
 * look and that which gives every look an equal part of α (Bonferroni's, too careful): by false position
 * with the Illinois correction (Dowell and Jarratt 1971, BIT 11, 168–174), on the logarithm of the chance,
 * which is nearly straight.
 */
function solved(
  shape: (c: number) => readonly number[],
  looks: number,
  plain: number,
  alpha: number
): number {
  const miss = (c: number) => Math.log((alarmsOf(shape(c)).at(-1) as number) / alpha)
  let [low, high] = [plain, -normalQuantile(alpha / 2 / looks)]
  let [atLow, atHigh] = [miss(low), miss(high)]
  let kept = 0
  for (let step = 0; step < 60 && high - low > 1e-12; step += 1) {
    const c = (low * atHigh - high * atLow) / (atHigh - atLow)
    const off = miss(c)
    if (Math.abs(off) < 1e-12) return c
    if (off > 0) {
      ;[low, atLow] = [c, off]
      if (kept > 0) atHigh /= 2
      kept = 1
    } else {
      ;[high, atHigh] = [c, off]
      if (kept < 0) atLow /= 2
      kept = -1
    }
  }
  return (low + high) / 2
}
