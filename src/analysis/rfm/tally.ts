import type { CustomerSummary } from '../customers/summary-model.ts'
import { cellAt } from './classes.ts'
import type { Measures } from './measures.ts'
import type { Scored } from './scoring.ts'

/**
 * Customers and their revenue by combination of scores (`cellAt`): at most a thousand numbers, from which
 * cells, classes and segments follow without another look at the customers.
 */
export interface Tally {
  readonly customers: Float64Array
  readonly revenue: Float64Array
}

/** @param chosen mask over customer codes: others are left out */
export function tallyOf(
  { codes }: Measures,
  { recency, frequency, monetary }: Scored,
  summary: CustomerSummary,
  groups: number,
  chosen?: Uint8Array
): Tally {
  const customers = new Float64Array(groups ** 3)
  const revenue = new Float64Array(groups ** 3)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    if (chosen && chosen[code] !== 1) continue
    const cell = cellAt(recency[i] as number, frequency[i] as number, monetary[i] as number, groups)
    customers[cell] = (customers[cell] as number) + 1
    revenue[cell] = (revenue[cell] as number) + (summary.revenue[code] as number)
  }
  return { customers, revenue }
}
