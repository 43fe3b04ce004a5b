import { NO_DAY } from '../../ingest/transactions/transactions.ts'
import type { CustomerSummary, Span } from '../customers/summary-model.ts'
import { ascending } from './ascending.ts'
import type { Measure, RfmParams } from './model.ts'

/** The customers that are scored, and what they are scored by. */
export interface Measures {
  /** Customer codes, ascending: the order of first appearance in the file. */
  readonly codes: Uint32Array
  /** By position in `codes`; more is better. Recency is the negative of days. */
  readonly values: ByMeasure
  /** The same in ascending order; each is sorted when it is asked for, and fixed cut points never ask. */
  readonly sorted: ByMeasure
}

/** Values by position, for each measure. */
export type ByMeasure = { readonly [M in Measure]: Float64Array }

/** The days whose purchases count. */
export const spanOf = ({ asOf, window }: Pick<RfmParams, 'asOf' | 'window'>): Span =>
  window === null ? { to: asOf } : { from: asOf - window + 1, to: asOf }

/**
 * Customers with a purchase in the span, with recency, frequency and money (Hughes 1994, Strategic
 * Database Marketing). Without a margin column, money by margin is revenue.
 */
export function measuresOf(
  summary: CustomerSummary,
  { asOf, money }: Pick<RfmParams, 'asOf' | 'money'>
): Measures {
  const codes = new Uint32Array(summary.active)
  const recency = new Float64Array(summary.active)
  const frequency = new Float64Array(summary.active)
  const monetary = new Float64Array(summary.active)
  let n = 0
  for (let c = 1; c < summary.size; c++) {
    const purchases = summary.purchases[c] as number
    if (purchases === 0) continue
    const last = summary.last[c] as number
    codes[n] = c
    // A table without dates makes no difference between customers.
    recency[n] = last === NO_DAY ? 0 : last - asOf
    frequency[n] = purchases
    const revenue = summary.revenue[c] as number
    monetary[n] = moneyOf(money, revenue, purchases, summary.margin?.[c] ?? revenue)
    n++
  }
  return measuresFrom(codes, { recency, frequency, monetary })
}

/** @param values by position in `codes`; more is better */
export const measuresFrom = (codes: Uint32Array, values: ByMeasure): Measures => ({
  codes,
  values,
  sorted: sortedOnce(values)
})

function sortedOnce(values: ByMeasure): ByMeasure {
  const known: Partial<Record<Measure, Float64Array>> = {}
  const of = (measure: Measure) => {
    known[measure] ??= ascending(values[measure])
    return known[measure]
  }
  return {
    get recency() {
      return of('recency')
    },
    get frequency() {
      return of('frequency')
    },
    get monetary() {
      return of('monetary')
    }
  }
}

/**
 * What M is, to a millionth of the currency: 0.1 + 0.2 and 0.3 are the same money, though not the same
 * floating-point number, and ties must not depend on the order in which amounts were added.
 */
function moneyOf(
  money: RfmParams['money'],
  revenue: number,
  purchases: number,
  margin: number
): number {
  const value = money === 'margin' ? margin : money === 'mean' ? revenue / purchases : revenue
  // From 2⁵³ millionths on there is nothing left to round. The sum turns −0 into 0.
  return Math.abs(value) < 9e9 ? Math.round(value * 1e6) / 1e6 + 0 : value
}
