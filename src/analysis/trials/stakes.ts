import { normalCdf, normalDensity } from '../statistics/normal.ts'

/**
 * What hangs on a hold-out. Before it, what treating a customer once adds in profit is taken to be normal:
 * μ on average, ω either way. Money of profit: margin on what is added, less the message.
 */
export interface Stakes {
  /** Customers of the campaign with which it is found out, N. */
  readonly customers: number
  /** Messages to customers later on, of which the result decides whether they are sent, F. */
  readonly later: number
  /** Of a customer's profit in one campaign, σ, above 0. */
  readonly sd: number
  /** μ. */
  readonly gain: number
  /** ω, above 0. */
  readonly unsure: number
}

/**
 * E[max(0, M)] for M normal with mean μ and standard deviation κ: μ·Φ(μ/κ) + κ·φ(μ/κ). It is what a choice
 * is worth that is made by M.
 */
export const bestOfNought = (mean: number, sd: number): number =>
  sd > 0 ? mean * normalCdf(mean / sd) + sd * normalDensity(mean / sd) : Math.max(0, mean)

/**
 * How far the mean of what is believed afterwards lies from that of before, on average (its standard
 * deviation): κ = ω² / √(ω² + v), with v the variance of the estimate.
 *
 * @param variance ∞ where nothing is found out
 */
export const swingOf = (unsure: number, variance: number): number =>
  unsure ** 2 / Math.sqrt(unsure ** 2 + variance)

/** Profit on average, as against treating nobody, of leaving so many customers alone. */
export interface Expected {
  readonly control: number
  /** In this campaign: (N − c)·μ. */
  readonly now: number
  /** Later on, by the better of what is believed then: F·E[max(0, M)]. */
  readonly later: number
  readonly profit: number
}

/**
 * After Feit and Berman 2019 (Test & Roll: Profit-maximizing A/B tests, Marketing Science 38, 1038–1058),
 * for a hold-out: all customers but c are treated now, and the difference that is seen, with variance
 * v = σ²·(1/(N − c) + 1/c), decides by its posterior mean (Raiffa and Schlaifer 1961, Applied Statistical
 * Decision Theory, ch. 5) whether the later messages are sent.
 *
 * @param control c, from 0 to N
 */
export function expectedProfit(stakes: Stakes, control: number): Expected {
  const { customers, sd, gain, unsure } = stakes
  const treated = customers - control
  const now = treated * gain
  const swing =
    treated > 0 && control > 0 ? swingOf(unsure, sd ** 2 * (1 / treated + 1 / control)) : 0
  const later = stakes.later * bestOfNought(gain, swing)
  return { control, now, later, profit: now + later }
}
