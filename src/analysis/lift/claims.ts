import { normalQuantile } from '../statistics/normal.ts'
import { groupsNeeded } from '../statistics/two-shares.ts'

/** Two shares of which somebody claims a difference or a ratio. */
export interface Shares {
  /** Without segmentation, above 0 and below 1. */
  readonly base: number
  /** With it. */
  readonly lifted: number
}

/** What a claim would have taken, in people in each of two equal groups, rounded up. */
export interface ClaimSample {
  readonly shares: Shares
  /** To tell it from nothing. */
  readonly detect: number
  /** To know it as closely as asked. */
  readonly precise: number
}

interface Wanted {
  /** Above 0 and below 1. */
  readonly confidence: number
  /** At least 0.5 and below 1. */
  readonly power: number
}

/**
 * People a group so that the interval of the difference reaches `within` to either side: n = z²·(p₁q₁ +
 * p₂q₂)/d², the textbook normal approximation (Fleiss, Levin and Paik 2003, § 4.6), with the shares as
 * claimed.
 */
export function groupForDifference({ base, lifted }: Shares, within: number, confidence: number) {
  const z = normalQuantile(0.5 + confidence / 2)
  return (z * z * (base * (1 - base) + lifted * (1 - lifted))) / (within * within)
}

/**
 * People a group so that the interval of the ratio reaches from 1/factor of it to factor times it: Katz's
 * variance (1 − p₁)/(n·p₁) + (1 − p₂)/(n·p₂) solved for n.
 *
 * @param factor above 1
 */
export function groupForRatio({ base, lifted }: Shares, factor: number, confidence: number) {
  const z = normalQuantile(0.5 + confidence / 2)
  const variance = (1 - base) / base + (1 - lifted) / lifted
  return (z * z * variance) / Math.log(factor) ** 2
}

/**
 * A claim of so many points more.
 *
 * @param base share without
 * @param points added to it, above 0
 * @param within half the width of the interval that is wanted, above 0
 * @returns null when the base and the points make more than all
 */
export function claimOfPoints(
  base: number,
  points: number,
  within: number,
  wanted: Wanted
): ClaimSample | null {
  const shares = { base, lifted: base + points }
  return sampleOf(shares, wanted, groupForDifference(shares, within, wanted.confidence))
}

/**
 * A claim of so many times as much.
 *
 * @param times above 1
 * @param factor above 1
 * @returns null when it makes more than all
 */
export function claimOfTimes(
  base: number,
  times: number,
  factor: number,
  wanted: Wanted
): ClaimSample | null {
  const shares = { base, lifted: base * times }
  return sampleOf(shares, wanted, groupForRatio(shares, factor, wanted.confidence))
}

function sampleOf(shares: Shares, { confidence, power }: Wanted, precise: number) {
  const { base, lifted } = shares
  if (lifted > 1) return null
  const found = groupsNeeded({ base, treated: lifted, split: 0.5, confidence }, power)
  return found && { shares, detect: Math.ceil(found.base), precise: Math.ceil(precise) }
}
