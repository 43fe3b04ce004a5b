import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { type Purchases, purchasesOf } from '../customers/purchases.ts'
import { medianOf } from '../statistics/median.ts'
import { waitsFromContact } from './first-contact.ts'
import type { LadderParams, LadderResult, LadderStep } from './model.ts'
import { waitingOf } from './waiting.ts'

/**
 * The purchase ladder: how many customers reach the first, second … nth purchase, how long it takes them,
 * and what they spend at each step (the article of the brief: from knowing the brand to the first
 * purchase, from the first to the second). Waiting times are right-censored at `asOf`: who has not come
 * back yet is not taken for lost (Kaplan and Meier 1958). Purchases after `asOf` do not exist.
 *
 * In a table without dates there are steps but no waiting.
 *
 * @param chosen by customer code, 1 for those who take part; everybody unless given
 */
export function ladder(
  table: Transactions,
  params: LadderParams,
  chosen?: Uint8Array
): LadderResult {
  const { asOf, prospects } = params
  const horizon = within(params.horizon, 1, 36_500)
  const purchases = purchasesOf(table, params, { to: asOf })
  const isChosen = (who: number) => !chosen || chosen[who] === 1
  const steps: LadderStep[] = []
  let previous = prospects !== null && prospects > 0 ? prospects : null
  let first = 0
  for (let step = 1; step <= within(params.steps, 2, 12); step += 1) {
    const rung = rungOf(purchases, step, isChosen)
    const reached = rung.amounts.length
    if (step === 1) first = reached
    steps.push({
      step,
      reached,
      shareOfPrevious: previous ? reached / previous : null,
      shareOfFirst: first > 0 ? reached / first : 0,
      meanOrder: reached > 0 ? rung.amounts.reduce((sum, one) => sum + one, 0) / reached : null,
      medianOrder: medianOf(rung.amounts),
      ...(step > 1 && table.day ? { waiting: stepWaiting(purchases, step, params, isChosen) } : {})
    })
    previous = reached
  }
  const contact = table.day && waitsFromContact(table, purchases, asOf, isChosen)
  return {
    asOf,
    horizon,
    steps,
    ...(contact ? { fromContact: waitingOf(contact.days, contact.happened, horizon) } : {})
  }
}

/** Amounts of everybody's kth purchase, and the customers, by code, who made it. */
function rungOf(purchases: Purchases, step: number, isChosen: (who: number) => boolean) {
  const { starts } = purchases
  const amounts = new Float64Array(starts.length)
  let count = 0
  for (let who = 1; who < starts.length - 1; who += 1) {
    const at = (starts[who] as number) + step - 1
    if (at >= (starts[who + 1] as number) || !isChosen(who)) continue
    amounts[count++] = purchases.amount[at] as number
  }
  return { amounts: amounts.subarray(0, count) }
}

/** From the purchase before this step to this one, of all who made the one before. */
function stepWaiting(
  purchases: Purchases,
  step: number,
  { asOf, horizon }: LadderParams,
  isChosen: (who: number) => boolean
) {
  const { starts, day } = purchases
  const days = new Int32Array(starts.length)
  const happened = new Uint8Array(starts.length)
  let count = 0
  for (let who = 1; who < starts.length - 1; who += 1) {
    const before = (starts[who] as number) + step - 2
    const end = starts[who + 1] as number
    if (before >= end || !isChosen(who)) continue
    const came = before + 1 < end
    days[count] = (came ? (day[before + 1] as number) : asOf) - (day[before] as number)
    happened[count] = came ? 1 : 0
    count += 1
  }
  return waitingOf(days.subarray(0, count), happened.subarray(0, count), horizon)
}

const within = (value: number, low: number, high: number): number =>
  value >= low ? Math.min(high, Math.floor(value)) : low
