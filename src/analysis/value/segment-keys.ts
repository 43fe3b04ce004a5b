import type { Day, Transactions } from '../../ingest/transactions/transactions.ts'
import { isoMonth, monthOf } from '../customers/calendar.ts'
import type { Counting, CustomerSummary } from '../customers/summary-model.ts'
import { firstLabels } from './first-label.ts'
import type { ValueParams } from './model.ts'

/** To which segment a customer belongs, by code, and what the segment is called. */
export interface SegmentKeys {
  of(customer: number): number
  label(key: number): string
}

/** Customers by their first purchase: its month, or its label in a column. Undefined without the column. */
export function segmentKeys(
  table: Transactions,
  summary: CustomerSummary,
  params: Counting & { readonly asOf: Day; readonly by: ValueParams['by'] }
): SegmentKeys | undefined {
  const { by } = params
  if (by === null) return undefined
  if (by === 'month') {
    return table.day
      ? { of: customer => monthOf(summary.first[customer] as number), label: isoMonth }
      : undefined
  }
  const column = table[by]
  if (!column) return undefined
  const first = firstLabels(table, column, params)
  return { of: customer => first[customer] as number, label: key => column.labels.at(key) }
}
