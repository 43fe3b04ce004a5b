import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { collapse, type Histories } from '../buying/history.ts'
import type { Spending } from '../buying/spend/model.ts'
import { summarise } from '../customers/summary.ts'
import type { CustomerSummary } from '../customers/summary-model.ts'
import { unitsIn } from '../time/unit.ts'
import type { ForecastParams, ForecastProblem, ForecastUnit } from './model.ts'

/** Fewer say nothing of how customers differ. */
const FEWEST_CUSTOMERS = 20
const FEWEST_REPEATS = 10

/** The customers of a table as the models see them. */
export interface Buyers {
  /** Customer codes, ascending. */
  readonly codes: Uint32Array
  readonly summary: CustomerSummary
  readonly histories: Histories<ForecastUnit>
  /** Those with spend above nought, by place in `codes`, and what they spent. */
  readonly spenders: Uint32Array
  readonly spending: Spending
}

/**
 * Customers with a purchase up to the day: repeats, and days from their first purchase to the last and to
 * `asOf`, in the unit asked for.
 *
 * @param chosen mask over customer codes: others are left out
 */
export function buyersOf(
  table: Transactions,
  params: Pick<ForecastParams, 'asOf' | 'unit' | 'merge' | 'refunds'>,
  chosen?: Uint8Array
): Buyers {
  const { asOf, unit } = params
  const summary = summarise(table, params, { to: asOf })
  const codes: number[] = []
  for (let c = 1; c < summary.size; c += 1) {
    if (summary.purchases[c] !== 0 && (!chosen || chosen[c] === 1)) codes.push(c)
  }
  const days = unitsIn(unit, 'day')
  const first = (c: number) => summary.first[c] as number
  const repeats = codes.map(c => (summary.purchases[c] as number) - 1)
  const last = codes.map(c => ((summary.last[c] as number) - first(c)) / days)
  const observed = codes.map(c => (asOf - first(c)) / days)
  const spenders = codes.flatMap((c, i) => ((summary.revenue[c] as number) > 0 ? [i] : []))
  const purchasesOf = (i: number) => (repeats[i] as number) + 1
  const revenueOf = (i: number) => summary.revenue[codes[i] as number] as number
  return {
    codes: Uint32Array.from(codes),
    summary,
    histories: collapse(unit, repeats, last, observed),
    spenders: Uint32Array.from(spenders),
    spending: {
      purchases: spenders.map(purchasesOf),
      mean: Float64Array.from(spenders, i => revenueOf(i) / purchasesOf(i))
    }
  }
}

/** Why no model can be fitted to these customers; undefined when one can. */
export function problemOf({ histories, spenders }: Buyers): ForecastProblem | undefined {
  const { customers, times, repeats, last, observed, weight } = histories
  if (customers < FEWEST_CUSTOMERS) {
    return { kind: 'few-customers', customers, needed: FEWEST_CUSTOMERS }
  }
  let again = 0
  let later = 0
  let watched = 0
  for (let i = 0; i < weight.length; i += 1) {
    const many = weight[i] as number
    if (repeats[i] !== 0) again += many
    if ((times[last[i] as number] as number) > 0) later += many
    if ((times[observed[i] as number] as number) > 0) watched += many
  }
  if (watched === 0) return { kind: 'same-day' }
  if (again === 0) return { kind: 'no-repeat' }
  if (later === 0) return { kind: 'same-day' }
  if (later < FEWEST_REPEATS) {
    return { kind: 'few-repeats', customers: later, needed: FEWEST_REPEATS }
  }
  return spenders.length === 0 ? { kind: 'no-spend' } : undefined
}
