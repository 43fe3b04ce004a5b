import { normalCdf, normalQuantile } from './normal.ts'

/** Two shares that a trial is to tell apart, and how it splits its people. */
export interface TwoShares {
  /** Of the second group, 0 to 1. */
  readonly base: number
  /** Of the first group, 0 to 1. */
  readonly treated: number
  /** The first group's part of all people, above 0 and below 1. */
  readonly split: number
  /** Of the two-sided test, above 0 and below 1. */
  readonly confidence: number
}

/** People in each group, not rounded. */
export interface Groups {
  readonly treated: number
  readonly base: number
}

const spreads = ({ base, treated, split }: TwoShares) => {
  const mean = split * treated + (1 - split) * base
  return {
    // Per person in all: of the difference if both shares were equal, and as they are.
    equal: Math.sqrt((mean * (1 - mean)) / (split * (1 - split))),
    apart: Math.sqrt((treated * (1 - treated)) / split + (base * (1 - base)) / (1 - split))
  }
}

/**
 * How many people each group needs so that a two-sided test of two shares sees their difference with the
 * given power. Normal approximation, pooled under the hypothesis, without correction for continuity:
 * Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, 3rd ed.; for
 * equal groups it is what R's `power.prop.test` gives.
 *
 * @param power at least 0.5 and below 1: what is seen less often than not is no plan
 * @returns null when the shares are equal, or so nearly that no number is enough
 */
export function groupsNeeded(shares: TwoShares, power: number): Groups | null {
  const { equal, apart } = spreads(shares)
  const reach = normalQuantile(0.5 + shares.confidence / 2) * equal + normalQuantile(power) * apart
  const all = (reach / (shares.treated - shares.base)) ** 2
  if (!Number.isFinite(all)) return null
  return { treated: all * shares.split, base: all * (1 - shares.split) }
}

/**
 * The chance that such a test with so many people in all sees the difference, in the right direction:
 * the inverse of `groupsNeeded`.
 *
 * @param people in both groups together, above 0
 */
export function powerOf(shares: TwoShares, people: number): number {
  const { equal, apart } = spreads(shares)
  const seen = Math.abs(shares.treated - shares.base) * Math.sqrt(people)
  const beyond = seen - normalQuantile(0.5 + shares.confidence / 2) * equal
  // Nobody or everybody in both groups responds: what there is to see is seen, or there is nothing.
  if (apart === 0) return beyond > 0 ? 1 : 0
  return normalCdf(beyond / apart)
}

/**
 * The smallest rise over the second group's share that so many people see with that power, by halving.
 *
 * @param plan without the first group's share, which is what is asked for
 * @param people in both groups together, above 0
 * @param power at least 0.5 and below 1
 * @returns null where even everybody would not be told from this share
 */
export function smallestRise(
  plan: Omit<TwoShares, 'treated'>,
  people: number,
  power: number
): number | null {
  const seen = (rise: number) =>
    powerOf({ ...plan, treated: Math.min(1, plan.base + rise) }, people) >= power
  let low = 0
  let high = 1 - plan.base
  if (!seen(high)) return null
  while (high - low > 1e-12) {
    const middle = (low + high) / 2
    if (seen(middle)) high = middle
    else low = middle
  }
  return high
}
