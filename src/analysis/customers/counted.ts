import { type Day, NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'
import type { Counting, Span } from './summary-model.ts'

/**
 * Which rows an analysis sees: those of a named customer, with an amount, in the span, and refunds as the
 * rule has it. A row without a day belongs to no span, not even an open one, unless the whole table has
 * no days: then spans do not apply.
 */
export interface Counted {
  /** Days outside do not count; absent without a date column. */
  readonly days?: { readonly of: Int32Array; readonly from: Day; readonly to: Day }
  /** Amounts below do not count. */
  readonly least: number
  /** Amounts below lower the money and are no purchase. */
  readonly leastPurchase: number
  /** How rows can really be merged, with the columns that there are. */
  readonly merge: Counting['merge']
}

export function countedRows(table: Transactions, counting: Counting, span: Span): Counted {
  const { day, order } = table
  const impossible = (counting.merge === 'day' && !day) || (counting.merge === 'order' && !order)
  return {
    ...(day
      ? {
          days: {
            of: day,
            from: Math.max(span.from ?? NO_DAY + 1, NO_DAY + 1),
            to: span.to ?? 2 ** 31 - 1
          }
        }
      : {}),
    least: counting.refunds === 'ignore' ? 0 : Number.NEGATIVE_INFINITY,
    leastPurchase: counting.refunds === 'purchase' ? Number.NEGATIVE_INFINITY : 0,
    merge: impossible ? 'row' : counting.merge
  }
}

/** The numbers of the counted rows, in the file's order. */
export function rowsOf(table: Transactions, { days, least }: Counted): Uint32Array {
  const { rows, amount } = table
  const { codes } = table.customer
  const found = new Uint32Array(rows)
  let count = 0
  for (let row = 0; row < rows; row++) {
    // NaN is not ≥ anything: contacts fall out here.
    if (codes[row] === 0 || !((amount[row] as number) >= least)) continue
    if (days) {
      const day = days.of[row] as number
      if (day < days.from || day > days.to) continue
    }
    found[count++] = row
  }
  return found.subarray(0, count)
}
