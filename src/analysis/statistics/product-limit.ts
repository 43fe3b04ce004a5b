import { normalQuantile } from './normal.ts'

/** What was seen on each whole day of tenure, 0, 1, 2 … (or month, or year): arrays of one length. */
export interface TenureCounts {
  /** How many were watched from the beginning, and so at risk on day 0. */
  readonly present: number
  /** To how many it happened on the day. */
  readonly happened: ArrayLike<number>
  /** Of how many the observation ended on it, without its having happened. */
  readonly censored: ArrayLike<number>
  /** How many came under observation on it, to be at risk from the day after. */
  readonly entered: ArrayLike<number>
}

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
  /**
   * The first day after which nobody was watched, although others came later. If it had happened to the
   * last, the curve is nought from there on whatever befell the others; if not, it goes on as if nothing
   * had happened in between. Null when somebody was watched throughout.
   */
  readonly broken: number | null
}

/**
 * The product-limit estimate of the time until something happens (Kaplan and Meier 1958, JASA 53), from
 * counts. Who is censored on a day was at risk on it. Who came under observation late is at risk only from
 * then on: had it happened earlier, nobody would have seen them (left truncation; Lynden-Bell 1971, Monthly
 * Notices of the Royal Astronomical Society 155).
 *
 * Variance by Greenwood (1926); the interval is set on the scale of ln(−ln S), so that it stays within
 * 0 and 1 (Kalbfleisch and Prentice 1980). Where that scale has no value the limits are Clopper and
 * Pearson's for none: before the first event, of the fewest that were at risk until then; when it has
 * happened for all, of the events, or of those on the last day where some had come late.
 *
 * @param confidence of the pointwise interval
 */
export function productLimit(counts: TenureCounts, confidence: number): Survival {
  const z = normalQuantile(0.5 + confidence / 2)
  const days: number[] = []
  const atRisk: number[] = []
  const happened: number[] = []
  const survival: number[] = []
  const low: number[] = []
  const high: number[] = []
  let left = counts.present
  let fewest = Infinity
  let late = 0
  let seen = 0
  let share = 1
  let greenwood = 0
  /** The upper limit of a curve that has come down to nought. */
  let none = 0
  let median: number | null = null
  let empty: number | null = left === 0 ? 0 : null
  let broken: number | null = null
  for (let day = 0; day < counts.happened.length; day += 1) {
    const now = counts.happened[day] as number
    const ended = counts.censored[day] as number
    const came = counts.entered[day] as number
    if (now + ended > 0) {
      fewest = Math.min(fewest, left)
      if (now > 0) {
        seen += now
        if (now === left && share > 0) none = noneOf(late > 0 ? now : seen, confidence)
        share *= 1 - now / left
        greenwood += now / (left * (left - now))
        // A product of fractions may end a hair above one half.
        if (median === null && share <= 0.5 + 1e-12) median = day
      }
      days.push(day)
      atRisk.push(left)
      happened.push(now)
      survival.push(share)
      const [below, above] =
        seen === 0
          ? [1 - noneOf(fewest, confidence), 1]
          : share === 0
            ? [0, none]
            : logLog(share, z * Math.sqrt(greenwood))
      low.push(below)
      high.push(above)
      left -= now + ended
      if (left === 0) empty ??= day
    }
    if (came > 0) broken ??= empty
    left += came
    late += came
  }
  const size = counts.present + late
  const longest = Math.max(0, counts.happened.length - 1)
  return {
    ...{ size, events: seen, days, atRisk, happened, survival, low, high },
    ...{ median, longest, broken }
  }
}

/** S^exp(±margin / |ln S|): Greenwood's standard error of ln S on the scale of ln(−ln S). */
function logLog(share: number, margin: number): [low: number, high: number] {
  const spread = margin / -Math.log(share)
  return [share ** Math.exp(spread), share ** Math.exp(-spread)]
}

/** Upper limit of a probability of which n trials showed nothing. */
export const noneOf = (n: number, confidence: number) => 1 - ((1 - confidence) / 2) ** (1 / n)
