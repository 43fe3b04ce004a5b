import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { summarise } from '../customers/summary.ts'
import type { CustomerSummary } from '../customers/summary-model.ts'
import type { ValuedCustomer, ValueParams } from './model.ts'

/** Customers with a purchase up to the day, by code, as columns. */
export interface ValuePerCustomer {
  readonly count: number
  /** Customer codes, ascending. */
  readonly codes: Uint32Array
  /** Money before costs, to date; by position in `codes`. */
  readonly value: Float64Array
  /** After the costs to acquire and to serve. */
  readonly net: Float64Array
  readonly summary: CustomerSummary
}

/**
 * What each customer has brought so far (customer lifetime value to date: revenue from the first contact
 * on, after the article of the brief; no forecast), and what is left of it after costs. A customer who has
 * refunds only is none.
 *
 * @param chosen mask over customer codes: others are left out
 */
export function valuePerCustomer(
  table: Transactions,
  params: ValueParams,
  chosen?: Uint8Array
): ValuePerCustomer {
  const summary = summarise(table, params, { to: params.asOf })
  const codes = new Uint32Array(summary.active)
  const value = new Float64Array(summary.active)
  const net = new Float64Array(summary.active)
  // Without a margin column the reader's margin rate is what there is.
  const margin = params.value === 'margin' ? summary.margin : undefined
  let count = 0
  for (let c = 1; c < summary.size; c++) {
    const purchases = summary.purchases[c] as number
    if (purchases === 0 || (chosen && chosen[c] !== 1)) continue
    const brought = margin
      ? (margin[c] as number)
      : (summary.revenue[c] as number) * params.marginRate
    codes[count] = c
    value[count] = brought
    net[count] = brought - params.costToAcquire - params.costToServe * purchases
    count++
  }
  return {
    count,
    codes: codes.subarray(0, count),
    value: value.subarray(0, count),
    net: net.subarray(0, count),
    summary
  }
}

/**
 * Customers from the highest value down, equal ones in the order of the file.
 *
 * @param most how many; all if left out
 */
export function bestFirst(
  table: Transactions,
  { count, codes, value, net, summary }: ValuePerCustomer,
  most = count
): ValuedCustomer[] {
  const wanted = Math.min(most, count)
  // Who is below the last one wanted is not worth sorting.
  const least = wanted < count ? value.slice().sort()[count - wanted] : undefined
  const order: number[] = []
  for (let i = 0; i < count; i++)
    if (least === undefined || (value[i] as number) >= least) order.push(i)
  order.sort((a, b) => (value[b] as number) - (value[a] as number) || a - b)
  return order.slice(0, wanted).map(i => {
    const code = codes[i] as number
    return {
      customer: table.customer.labels.at(code),
      first: summary.first[code] as number,
      last: summary.last[code] as number,
      purchases: summary.purchases[code] as number,
      value: value[i] as number,
      net: net[i] as number
    }
  })
}
