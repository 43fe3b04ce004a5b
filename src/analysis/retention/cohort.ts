import type { TenureCounts } from '../statistics/product-limit.ts'

/** Customers who joined together, or came under observation together, counted after each renewal. */
export interface Cohort {
  readonly name: string
  /** Renewals that they had behind them at the first count; 0 for those counted when they joined. */
  readonly entered: number
  /** How many were there: at the first count, and after each renewal since. Whole, never growing. */
  readonly counts: readonly number[]
}

/**
 * What the likelihood needs of any number of cohorts: at renewal i, in place i − 1, how many came to it and
 * how many of those left. Customers come to a renewal whatever cohort they are of, so sums are enough.
 */
export interface Renewals {
  readonly atRisk: Float64Array
  readonly left: Float64Array
}

/** The last renewal that anybody was watched through. */
const lastOf = (cohorts: readonly Cohort[]): number =>
  cohorts.reduce((last, { entered, counts }) => Math.max(last, entered + counts.length - 1), 0)

export function renewalsOf(cohorts: readonly Cohort[]): Renewals {
  const last = lastOf(cohorts)
  const atRisk = new Float64Array(last)
  const left = new Float64Array(last)
  for (const { entered, counts } of cohorts) {
    for (let k = 1; k < counts.length; k += 1) {
      const [before, now] = [counts[k - 1] as number, counts[k] as number]
      const at = entered + k - 1
      atRisk[at] = (atRisk[at] as number) + before
      left[at] = (left[at] as number) + before - now
    }
  }
  return { atRisk, left }
}

/** The same customers as the Kaplan–Meier estimate takes them, a day being a renewal. */
export function tenureOf(cohorts: readonly Cohort[]): TenureCounts {
  const size = lastOf(cohorts) + 1
  const { left } = renewalsOf(cohorts)
  const happened = new Float64Array(size)
  happened.set(left, 1)
  const censored = new Float64Array(size)
  const entered = new Float64Array(size)
  let present = 0
  for (const cohort of cohorts) {
    const end = cohort.entered + cohort.counts.length - 1
    // Who was counted once and never again was not watched through anything.
    if (cohort.counts.length < 2) continue
    const first = cohort.counts[0] as number
    censored[end] = (censored[end] as number) + (cohort.counts.at(-1) as number)
    if (cohort.entered === 0) present += first
    else entered[cohort.entered] = (entered[cohort.entered] as number) + first
  }
  return { present, happened, censored, entered }
}
