import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { monthOf } from '../customers/calendar.ts'
import { purchasesOf } from '../customers/purchases.ts'
import type { ActiveMonth, MonthsParams, MonthsResult } from './model.ts'

/** What a table of months holds: twenty years. */
const MOST = 240

/**
 * Orders as months: revenue, customers at the start, joined and lost. Somebody is a customer from a
 * purchase until `activeFor` days after the last one without another (the usual stand-in for a contract,
 * as in Gupta and Zeithaml 2006 on non-contractual settings). In every month start + joined − lost is the
 * next month's start. Refunds lower the revenue of their own month.
 */
export function months(table: Transactions, params: MonthsParams): MonthsResult {
  const all = purchasesOf(table, params, { to: params.asOf })
  if (all.count === 0) return { months: [] }
  const last = monthOf(params.asOf + 1) - 1
  let first = last + 1
  for (let i = 0; i < all.count; i++) first = Math.min(first, monthOf(all.day[i] as number))
  if (last < first) return { months: [] }
  const size = last - first + 1
  const revenue = new Float64Array(size)
  const joined = new Int32Array(size)
  const lost = new Int32Array(size)
  // Who comes and goes within one month has been no customer at the start of any.
  const count = (into: Int32Array, month: number) => {
    if (month <= last) into[month - first] = (into[month - first] as number) + 1
  }
  const stay = (from: number, until: number) => {
    if (monthOf(from) > last) return
    count(joined, monthOf(from))
    count(lost, monthOf(until))
  }
  const earn = (day: number, amount: number) => {
    const month = monthOf(day)
    if (month >= first && month <= last)
      revenue[month - first] = (revenue[month - first] as number) + amount
  }
  for (const entries of [all, all.refunds])
    for (let i = 0; i < entries.count; i++)
      earn(entries.day[i] as number, entries.amount[i] as number)
  const customers = all.starts.length - 1
  for (let c = 1; c < customers; c++) {
    const end = all.starts[c + 1] as number
    let i = all.starts[c] as number
    while (i < end) {
      const from = all.day[i] as number
      let until = from + params.activeFor
      i++
      // A purchase on the last day still counts as in time.
      while (i < end && (all.day[i] as number) <= until) {
        until = (all.day[i] as number) + params.activeFor
        i++
      }
      stay(from, until + 1)
    }
  }
  const found: ActiveMonth[] = []
  let start = 0
  for (let at = 0; at < size; at++) {
    const [came, went] = [joined[at] as number, lost[at] as number]
    found.push({
      month: first + at,
      revenue: revenue[at] as number,
      start,
      joined: came,
      lost: went
    })
    start += came - went
  }
  return { months: found.slice(-MOST) }
}
