import { NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'

/** The last day of a table, `NO_DAY` if it has none. */
export function lastDay({ day, sorted }: Transactions): number {
  if (!day) return NO_DAY
  if (sorted) return day[day.length - 1] ?? NO_DAY
  let last = NO_DAY
  for (let row = 0; row < day.length; row++) last = Math.max(last, day[row] as number)
  return last
}
