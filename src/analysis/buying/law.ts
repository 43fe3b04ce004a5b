import type { Objective } from '../fitting/objective.ts'
import type { Random } from '../statistics/random.ts'
import type { Histories } from './history.ts'

export type BuyingLaw = 'bg-nbd' | 'pareto-nbd'

/** Four parameters above nought, in the order of the law's `names`. */
export type Parameters = readonly [number, number, number, number]

/** What a simulated customer does in a stretch of time. */
interface Bought {
  readonly purchases: number
  /** When the last of them was; nought without any. */
  readonly last: number
  /** Each purchase counts e^(−δ·t). */
  readonly discounted: number
}

/**
 * A model of when customers buy and when they stop. Every time is a bare number here, in the unit of the
 * histories it was fitted to; the rest of the program asks through `expected.ts`, which knows units.
 *
 * Customers who are alive at T, with x purchases by then, are like newcomers to the law `ahead` of them:
 * all forecasts follow from that and from `alive`.
 */
export interface Law {
  readonly names: readonly [string, string, string, string]
  /** Minus the log-likelihood, in the parameters themselves. */
  objective(histories: Histories): Objective
  starts(histories: Histories): readonly Parameters[]
  /** The probability that the customer still is one at T. */
  alive(of: Parameters, repeats: number, last: number, observed: number): number
  ahead(of: Parameters, repeats: number, observed: number): Parameters
  /** Purchases in a unit of time that a newcomer makes on average at time t, those who stopped included. */
  pace(of: Parameters, t: number): number
  /** The length of time over which `pace` changes. */
  scale(of: Parameters): number
  /** P(X(t) = n) of a newcomer for n from 0 up to and including `most`. */
  chances(of: Parameters, t: number, most: number): Float64Array
  /** One newcomer drawn by lot, over a stretch of time, with a force of interest δ. */
  draw(random: Random, of: Parameters, stretch: number, delta: number): Bought
}

/** Tables over x of Σ ln(r + j) and Σ 1/(r + j), j below x: Γ(r + x)/Γ(r) and its slope. */
export function rising(
  r: number,
  most: number
): { readonly log: Float64Array; readonly slope: Float64Array } {
  const log = new Float64Array(most + 1)
  const slope = new Float64Array(most + 1)
  for (let x = 0; x < most; x += 1) {
    log[x + 1] = (log[x] as number) + Math.log(r + x)
    slope[x + 1] = (slope[x] as number) + 1 / (r + x)
  }
  return { log, slope }
}

/** Purchases per unit of time of all together: where a search begins. */
export function meanRate({ times, repeats, observed, weight }: Histories): {
  readonly rate: number
  readonly observed: number
} {
  let bought = 0
  let watched = 0
  let customers = 0
  for (let i = 0; i < repeats.length; i += 1) {
    const many = weight[i] as number
    bought += many * (repeats[i] as number)
    watched += many * (times[observed[i] as number] as number)
    customers += many
  }
  return { rate: bought / watched, observed: watched / customers }
}
