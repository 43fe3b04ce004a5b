import type { Estimate, IncrementalResult } from '../../analysis/incremental/model.ts'

/** Profit over cost, its interval with it: it has all the doubt of the estimate that it comes from. */
export function returnOn(
  { profit, roi }: Pick<IncrementalResult, 'profit' | 'roi'>,
  cost: number
): Estimate | null {
  if (profit === null || roi === null) return null
  const over = (end: number | null) => (end === null ? null : end / cost)
  return { value: roi, low: over(profit.low), high: over(profit.high) }
}
