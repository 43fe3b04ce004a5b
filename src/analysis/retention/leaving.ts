import type { TimeUnit } from '../time/unit.ts'

/**
 * How customers leave at their renewals, one renewal a unit of time: of those who come to renewal i = 1, 2 …
 * the share
 *
 *   c_i = first / (1 + (i − 1)·sorting)
 *
 * goes. It is the shifted beta-geometric of Fader and Hardie (2007, Journal of Interactive Marketing 21(1),
 * 76–90): each customer leaves with a chance of their own that never changes, and the chances are spread
 * by a beta distribution of α = first / sorting and β = (1 − first) / sorting, so that c_i = α / (α + β + i − 1).
 * Written so, its limits are values like any other: with `sorting` 0 customers are all alike and churn stays
 * (the geometric, 1 / churn); with Infinity some leave at their first renewal and the others never.
 */
export interface Leaving<U extends TimeUnit = TimeUnit> {
  readonly per: U
  /** Share that leaves at the first renewal, 0 to 1: the mean of the chances, α / (α + β). */
  readonly first: number
  /** How fast churn falls as those likely to leave are sorted out: 1 / (α + β), 0 to Infinity. */
  readonly sorting: number
}

/** Leaving from the two parameters of the beta distribution, both above 0. */
export const fromShape = <U extends TimeUnit>(alpha: number, beta: number, per: U): Leaving<U> => ({
  per,
  first: alpha / (alpha + beta),
  sorting: 1 / (alpha + beta)
})

/** α: Infinity where all customers are alike. The mean lifetime is finite only above 1. */
export const alphaOf = ({ first, sorting }: Leaving): number => first / sorting

/** β, likewise. */
export const betaOf = ({ first, sorting }: Leaving): number => (1 - first) / sorting

/** Share of those who come to a renewal, counted from 1, that leaves at it: 1 − r_t, the hazard. */
export function churnAt({ first, sorting }: Leaving, renewal: number): number {
  // Infinity times nought is no number.
  return renewal === 1 ? first : first / (1 + (renewal - 1) * sorting)
}

/** Share still there after 0, 1, … renewals: as many values as `renewals` and one more. */
export function survivalOf(leaving: Leaving, renewals: number): Float64Array {
  const left = new Float64Array(renewals + 1)
  left[0] = 1
  for (let i = 1; i <= renewals; i += 1) {
    left[i] = (left[i - 1] as number) * (1 - churnAt(leaving, i))
  }
  return left
}

/** How those leave who have renewed so often: the same family, β having grown by as much. */
export function havingRenewed<U extends TimeUnit>(
  leaving: Leaving<U>,
  renewals: number
): Leaving<U> {
  const { per, sorting } = leaving
  if (renewals === 0) return leaving
  return {
    per,
    first: churnAt(leaving, renewals + 1),
    sorting: sorting === Infinity ? 1 / renewals : sorting / (1 + renewals * sorting)
  }
}
