import type { Transactions } from '../../ingest/transactions/transactions.ts'
import type { ValueParams, ValueSegment } from './model.ts'
import type { ValuePerCustomer } from './per-customer.ts'
import { segmentKeys } from './segment-keys.ts'

const MOST = 30

/**
 * Customers by where they came from. Largest total first, equal totals in the order of the file (months:
 * of time); what is beyond the first 30 comes as one. None without the column.
 */
export function segmentsOf(
  table: Transactions,
  customers: ValuePerCustomer,
  params: ValueParams
): ValueSegment[] {
  const keys = segmentKeys(table, customers.summary, params)
  if (!keys) return []
  const sums = new Map<number, Sum>()
  for (let i = 0; i < customers.count; i++) {
    const key = keys.of(customers.codes[i] as number)
    let sum = sums.get(key)
    if (!sum) {
      sum = { customers: 0, total: 0, net: 0 }
      sums.set(key, sum)
    }
    sum.customers++
    sum.total += customers.value[i] as number
    sum.net += customers.net[i] as number
  }
  const ordered = [...sums].toSorted(([a, x], [b, y]) => y.total - x.total || a - b)
  const segments = ordered.slice(0, MOST).map(([key, sum]) => segment(keys.label(key), sum))
  const others = ordered.slice(MOST).map(([, sum]) => sum)
  if (others.length === 0) return segments
  const rest = others.reduce((all, one) => ({
    customers: all.customers + one.customers,
    total: all.total + one.total,
    net: all.net + one.net
  }))
  return [...segments, { ...segment('', rest), rest: true }]
}

interface Sum {
  customers: number
  total: number
  net: number
}

const segment = (label: string, sum: Sum): ValueSegment => ({
  label,
  ...sum,
  mean: sum.total / sum.customers
})
