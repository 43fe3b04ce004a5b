import { normalQuantile } from './normal.ts'

/** Whole days up to here (2,700 years) are counted one by one; what is beyond is left out as unusable. */
const LONGEST = 1_000_000

/** An estimated curve: one entry per day on which it happened or an observation ended, days ascending. */
export interface Survival {
  /** Observed, and of those: seen to happen. */
  readonly size: number
  readonly events: number
  readonly days: readonly number[]
  /** Still waiting, and still seen, when the day began. */
  readonly atRisk: readonly number[]
  /** To how many it happened on that day; 0 where observations only ended. */
  readonly happened: readonly number[]
  /** Share for whom it has not happened by the end of that day, with the limits of the interval. */
  readonly survival: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** The first day by which it has happened for half of all; null when the curve ends above that. */
  readonly median: number | null
  /** The longest that anybody was observed, in days. */
  readonly longest: number
}

/**
 * The product-limit estimate of the time until something happens when some have not been watched long
 * enough (Kaplan and Meier 1958, JASA 53). Who is censored on a day was still at risk on it.
 *
 * Variance by Greenwood (1926); the interval is set on the scale of ln(−ln S), so that it stays within
 * 0 and 1 (Kalbfleisch and Prentice 1980). Where that scale has no value the limits are Clopper and
 * Pearson's for none: before the first event, of those still at risk; when it has happened for all, of
 * the events.
 *
 * @param days whole days of observation, 0 to 1,000,000; entries outside, or NaN, are left out
 * @param happened as long as `days`: not 0 where the observation ended because it happened
 * @param confidence of the pointwise interval, 0.95 unless told
 */
export function kaplanMeier(
  days: ArrayLike<number>,
  happened: ArrayLike<number>,
  confidence = 0.95
): Survival {
  const counts = countByDay(days, happened)
  const z = normalQuantile(0.5 + confidence / 2)
  const at: number[] = []
  const atRisk: number[] = []
  const events: number[] = []
  const survival: number[] = []
  const low: number[] = []
  const high: number[] = []
  let left = counts.size
  let seen = 0
  let share = 1
  let greenwood = 0
  let median: number | null = null
  for (let day = 0; day <= counts.longest; day += 1) {
    const now = counts.happened[day] as number
    const ended = counts.censored[day] as number
    if (now + ended === 0) continue
    if (now > 0) {
      seen += now
      share *= 1 - now / left
      greenwood += now / (left * (left - now))
      // A product of fractions may end a hair above one half.
      if (median === null && share <= 0.5 + 1e-12) median = day
    }
    const [below, above] =
      seen === 0
        ? [1 - noneOf(left, confidence), 1]
        : left === now || share === 0
          ? [0, noneOf(seen, confidence)]
          : logLog(share, z * Math.sqrt(greenwood))
    at.push(day)
    atRisk.push(left)
    events.push(now)
    survival.push(share)
    low.push(below)
    high.push(above)
    left -= now + ended
  }
  const { size, longest } = counts
  return {
    size,
    events: seen,
    days: at,
    atRisk,
    happened: events,
    survival,
    low,
    high,
    median,
    longest
  }
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

function countByDay(days: ArrayLike<number>, happened: ArrayLike<number>) {
  const usable = (day: number) => day >= 0 && day <= LONGEST
  let longest = 0
  for (let i = 0; i < days.length; i += 1) {
    const day = days[i] as number
    if (usable(day) && day > longest) longest = Math.floor(day)
  }
  const events = new Float64Array(longest + 1)
  const censored = new Float64Array(longest + 1)
  let size = 0
  for (let i = 0; i < days.length; i += 1) {
    const day = days[i] as number
    if (!usable(day)) continue
    const counts = happened[i] ? events : censored
    const at = Math.floor(day)
    counts[at] = (counts[at] as number) + 1
    size += 1
  }
  return { size, longest, happened: events, censored }
}

/** S^exp(±margin / |ln S|): Greenwood's standard error of ln S on the scale of ln(−ln S). */
function logLog(share: number, margin: number): [low: number, high: number] {
  const spread = margin / -Math.log(share)
  return [share ** Math.exp(spread), share ** Math.exp(-spread)]
}

/** Upper limit of a probability of which n trials showed nothing. */
const noneOf = (n: number, confidence: number) => 1 - ((1 - confidence) / 2) ** (1 / n)
