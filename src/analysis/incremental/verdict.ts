import type { ArmResult, IncrementalResult, IncrementalVerdict } from './model.ts'

/** Below this the interval leans on a normal mean that skewed spending does not have yet. */
const ENOUGH = 30

/**
 * Below this an arm's spread says little of what one more buyer would do to its mean: with none at all it
 * is nought, and the interval is that of the other arm. Where 2 % buy, 50 controls have no buyer in one
 * campaign of three (0.98⁵⁰ = 0.36), and each of those would be called an effect. Ten is the usual rule of
 * thumb for a normal approximation to a count.
 */
const ENOUGH_BUYERS = 10

/**
 * What may be said, the gravest first: without two groups nothing; with a handful of customers or of
 * buyers nothing either, whatever the formula yields; then whether the groups are those that were
 * planned; whether there is an interval at all; and only then what it says.
 */
export function verdictOf(
  result: Pick<IncrementalResult, 'treated' | 'control' | 'difference' | 'ratioCheck'>
): IncrementalVerdict {
  const { treated, control, difference, ratioCheck } = result
  if (control.customers === 0) return 'no-control'
  if (treated.customers === 0) return 'no-treated'
  if (isThin(treated) || isThin(control)) return 'too-few'
  if (ratioCheck?.mismatch) return 'mismatch'
  if (!difference || difference.low === null || difference.high === null) return 'no-spread'
  if (difference.low > 0) return 'effect'
  return difference.high < 0 ? 'harm' : 'nothing-seen'
}

/** Whether an arm is too little to go by. Of totals without a spread, only the customers are known. */
export const isThin = ({ customers, buyers, sd }: ArmResult): boolean =>
  customers < ENOUGH || sd === 0 || (buyers !== null && buyers < ENOUGH_BUYERS)
