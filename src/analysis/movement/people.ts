import type { Coded, Transactions } from '../../ingest/transactions/transactions.ts'

/** One number for each customer, in two tables: codes of the first table, then who is only in the second. */
export interface People {
  readonly count: number
  /** By code of the table of the earlier day, and of the later. */
  readonly before: Uint32Array
  readonly after: Uint32Array
}

/** Customers are the same if their labels are. */
export function peopleOf(before: Transactions, after: Transactions): People {
  const own = Uint32Array.from({ length: before.customer.labels.size }, (_, code) => code)
  if (before.customer === after.customer) return { count: own.length, before: own, after: own }
  const { labels }: Coded = after.customer
  const others = new Uint32Array(labels.size)
  let count = own.length
  for (let code = 1; code < labels.size; code++) {
    others[code] = before.customer.labels.find(labels.at(code)) ?? count++
  }
  return { count, before: own, after: others }
}

/** Values by code of one table, put where the people stand. */
export function byPerson(values: Uint8Array, people: Uint32Array, count: number): Uint8Array {
  const placed = new Uint8Array(count)
  for (let code = 1; code < values.length; code++)
    placed[people[code] as number] = values[code] as number
  return placed
}
