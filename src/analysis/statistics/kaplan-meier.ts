import { noneOf, productLimit, type Survival } from './product-limit.ts'

export type { Survival } from './product-limit.ts'

/** Whole days up to here (2,700 years) are counted one by one; what is beyond is left out as unusable. */
const LONGEST = 1_000_000

/**
 * The product-limit estimate of the time until something happens when some have not been watched long
 * enough, or not from the beginning; see `productLimit` for how it and its interval are found.
 *
 * @param days whole days of observation, 0 to 1,000,000; entries outside, or NaN, are left out
 * @param happened as long as `days`: not 0 where the observation ended because it happened
 * @param confidence of the pointwise interval, 0.95 unless told
 * @param entered as long as `days`: the day after which each was watched, 0 from the beginning; who was
 *   not watched for a day, `days` being no later, is left out. Nobody came late unless told
 */
export function kaplanMeier(
  days: ArrayLike<number>,
  happened: ArrayLike<number>,
  confidence = 0.95,
  entered?: ArrayLike<number>
): Survival {
  const usable = (i: number) => {
    const [from, to] = [entered?.[i] ?? 0, days[i] as number]
    return to >= 0 && to <= LONGEST && (from === 0 || (from > 0 && Math.floor(to) > from))
  }
  let longest = 0
  for (let i = 0; i < days.length; i += 1) {
    if (usable(i)) longest = Math.max(longest, Math.floor(days[i] as number))
  }
  const [events, censored, late] = [0, 1, 2].map(() => new Float64Array(longest + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array
  ]
  let present = 0
  for (let i = 0; i < days.length; i += 1) {
    if (!usable(i)) continue
    const counts = happened[i] ? events : censored
    const at = Math.floor(days[i] as number)
    counts[at] = (counts[at] as number) + 1
    const from = Math.floor(entered?.[i] ?? 0)
    if (from > 0) late[from] = (late[from] as number) + 1
    else present += 1
  }
  return productLimit({ present, happened: events, censored, entered: late }, confidence)
}

/** Standing of the curve at the end of a day. */
interface SurvivalAt {
  readonly survival: number
  readonly low: number
  readonly high: number
}

/**
 * The curve read at one day; null after the longest observation, unless it has happened for all. Before
 * the first event the lower limit is that of those who were watched until this day at least.
 */
export function survivalAt(curve: Survival, day: number, confidence = 0.95): SurvivalAt | null {
  const last = curve.days.findLastIndex(one => one <= day)
  const survival = curve.survival[last] ?? 1
  if (curve.size === 0 || (day > curve.longest && survival > 0)) return null
  if (survival < 1)
    return { survival, low: curve.low[last] as number, high: curve.high[last] as number }
  const watched = curve.atRisk[curve.days.findIndex(one => one >= day)] as number
  return { survival, low: 1 - noneOf(watched, confidence), high: 1 }
}
