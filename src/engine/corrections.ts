import type { Corrections } from '../ingest/transactions/reading.ts'
import { TRANSACTION_ROLES, type TransactionRole } from '../ingest/transactions/transactions.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const roleOf = (value: unknown): TransactionRole | undefined =>
  TRANSACTION_ROLES.find(role => role === value)

/** Corrections out of what was stored on the device, which anyone may have changed: what does not fit is left out. */
export function correctionsFrom(stored: unknown): Corrections {
  if (!isObject(stored)) return {}
  const { roles, decimal, dates, header, alike } = stored
  const known: Record<number, TransactionRole> = {}
  for (const [column, value] of Object.entries(isObject(roles) ? roles : {})) {
    const role = roleOf(value)
    if (role && /^\d{1,4}$/.test(column)) known[Number(column)] = role
  }
  return {
    ...(Object.keys(known).length > 0 ? { roles: known } : {}),
    ...(decimal === '.' || decimal === ',' ? { decimal } : {}),
    ...(dates === 'day-first' || dates === 'month-first' ? { dates } : {}),
    ...(typeof header === 'boolean' ? { header } : {}),
    ...(alike === 'one' ? { alike } : {})
  }
}
