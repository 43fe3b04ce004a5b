import type { IncrementalResult, IncrementalVerdict } from './model.ts'

/** Below this the interval leans on a normal mean that skewed spending does not have yet. */
const ENOUGH = 30

/**
 * What may be said, the gravest first: without two groups nothing; with a handful of customers nothing
 * either, whatever the formula yields; then whether the groups are those that were planned; whether
 * there is an interval at all; and only then what it says.
 */
export function verdictOf(
  result: Pick<IncrementalResult, 'treated' | 'control' | 'difference' | 'ratioCheck'>
): IncrementalVerdict {
  const { treated, control, difference, ratioCheck } = result
  if (control.customers === 0) return 'no-control'
  if (treated.customers === 0) return 'no-treated'
  if (Math.min(treated.customers, control.customers) < ENOUGH) return 'too-few'
  if (ratioCheck.mismatch) return 'mismatch'
  if (!difference || difference.low === null || difference.high === null) return 'no-spread'
  if (difference.low > 0) return 'effect'
  return difference.high < 0 ? 'harm' : 'nothing-seen'
}
