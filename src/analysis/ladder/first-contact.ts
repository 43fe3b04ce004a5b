import { type Day, NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'
import type { Purchases } from '../customers/purchases.ts'

/** Waiting times as columns. */
export interface Waits {
  readonly days: Int32Array
  readonly happened: Uint8Array
}

/**
 * From the first contact that a customer's rows tell of to the first purchase, cut off at `asOf`. Who
 * bought before the contact had not waited for it and is left out; so are contacts after `asOf`.
 *
 * @param isChosen by customer code
 * @returns undefined when the table tells of no contact
 */
export function waitsFromContact(
  table: Transactions,
  purchases: Purchases,
  asOf: Day,
  isChosen: (customer: number) => boolean
): Waits | undefined {
  if (!table.contact) return undefined
  const { codes, labels } = table.customer
  const contact = new Int32Array(labels.size).fill(NO_DAY)
  for (let row = 0; row < table.rows; row += 1) {
    const who = codes[row] as number
    const day = table.contact[row] as number
    const known = contact[who] as number
    if (day !== NO_DAY && (known === NO_DAY || day < known)) contact[who] = day
  }
  const days = new Int32Array(labels.size)
  const happened = new Uint8Array(labels.size)
  let count = 0
  for (let who = 1; who < labels.size; who += 1) {
    const from = contact[who] as number
    if (from === NO_DAY || from > asOf || !isChosen(who)) continue
    const at = purchases.starts[who] as number
    const bought = at < (purchases.starts[who + 1] as number)
    const until = bought ? (purchases.day[at] as number) : asOf
    if (until < from) continue
    days[count] = until - from
    happened[count] = bought ? 1 : 0
    count += 1
  }
  return { days: days.subarray(0, count), happened: happened.subarray(0, count) }
}
