import { type Day, NO_DAY } from '../../ingest/transactions/transactions.ts'
import type { CustomerSummary } from '../customers/summary-model.ts'

/** A summary to add purchases to. */
export interface Growing extends CustomerSummary {
  active: number
}

export const blank = (size: number, margin: boolean): Growing => ({
  size,
  active: 0,
  first: new Int32Array(size).fill(NO_DAY),
  last: new Int32Array(size).fill(NO_DAY),
  purchases: new Uint32Array(size),
  revenue: new Float64Array(size),
  ...(margin ? { margin: new Float64Array(size) } : {}),
  refunded: new Float64Array(size)
})

/** Puts back what stays, so that another draw can be added. `first` and `refunded` are not used here. */
export function restart(summary: Growing, fixed: CustomerSummary): void {
  summary.active = fixed.active
  summary.last.set(fixed.last)
  summary.purchases.set(fixed.purchases)
  summary.revenue.set(fixed.revenue)
  if (fixed.margin) summary.margin?.set(fixed.margin)
}

/** @param purchase 0 for a refund, which lowers the money only */
export function add(
  summary: Growing,
  person: number,
  day: Day,
  amount: number,
  margin: number,
  purchase: number
): void {
  const { last, purchases, revenue } = summary
  revenue[person] = (revenue[person] as number) + amount
  if (summary.margin) summary.margin[person] = (summary.margin[person] as number) + margin
  if (purchase === 0) return
  if (purchases[person] === 0) summary.active++
  purchases[person] = (purchases[person] as number) + 1
  if (day > (last[person] as number)) last[person] = day
}
