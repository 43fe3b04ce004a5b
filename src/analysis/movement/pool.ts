import type { Day, Transactions } from '../../ingest/transactions/transactions.ts'
import { type Entries, purchasesOf } from '../customers/purchases.ts'
import { stableOrder } from '../customers/stable-order.ts'
import type { CustomerSummary } from '../customers/summary-model.ts'
import { spanOf } from '../rfm/measures.ts'
import type { MovementParams } from './model.ts'
import type { People } from './people.ts'
import type { Stretches } from './stretches.ts'
import { add, blank } from './tallies.ts'

/** What stays where it is, and the purchases that a coin moves. */
export interface Pool {
  /** Of what is not exchanged; one for each span. */
  readonly before: CustomerSummary
  readonly after: CustomerSummary
  readonly count: number
  /** By person, then by the day in the earlier stretch. */
  readonly person: Uint32Array
  readonly day: Int32Array
  /** 1 if it really was in the later stretch. */
  readonly later: Uint8Array
  readonly amount: Float64Array
  readonly margin: Float64Array
  /** 0 for a refund by itself: money only. */
  readonly purchase: Uint8Array
  /** What was bought in the earlier stretch also counts on the later day: no window. */
  readonly keeps: boolean
  /** Days from the earlier stretch to the later. */
  readonly shift: number
}

/** @yields null between its parts, so that a worker can answer others */
export function* poolSteps(
  tables: { readonly before: Transactions; readonly after: Transactions },
  people: People,
  params: MovementParams,
  { from, to, shift }: Stretches
): Generator<null, Pool, unknown> {
  const spanFor = (asOf: Day) => spanOf({ asOf, window: params.window })
  const before = purchasesOf(tables.before, params, spanFor(params.before))
  yield null
  const after = purchasesOf(tables.after, params, spanFor(params.after))
  yield null
  // A second file may begin where the first ends: then it keeps nothing.
  const keeps = params.window === null && after.day.some(day => day <= params.before)
  const hasMargin = before.margin !== undefined && after.margin !== undefined
  const fixed = { before: blank(people.count, hasMargin), after: blank(people.count, hasMargin) }
  const all = [before, before.refunds, after, after.refunds]
  const moved = columns(all.reduce((sum, { count }) => sum + count, 0))
  let count = 0
  const sort = (entries: Entries, side: 'before' | 'after', purchase: 0 | 1) => {
    const late = side === 'after'
    const of = people[side]
    for (let i = 0; i < entries.count; i++) {
      const person = of[entries.customer[i] as number] as number
      const day = entries.day[i] as number
      const amount = entries.amount[i] as number
      const margin = entries.margin?.[i] ?? 0
      const folded = late ? day - shift : day
      if (folded >= from && folded <= to) {
        moved.person[count] = person
        moved.day[count] = folded
        moved.later[count] = late ? 1 : 0
        moved.amount[count] = amount
        moved.margin[count] = margin
        moved.purchase[count] = purchase
        count++
      } else if (!(late && keeps && day >= from && day <= to)) {
        add(fixed[side], person, day, amount, margin, purchase)
      }
    }
  }
  sort(before, 'before', 1)
  sort(before.refunds, 'before', 0)
  yield null
  sort(after, 'after', 1)
  sort(after.refunds, 'after', 0)
  yield null
  return { ...fixed, ...inOrder(moved, count, people.count, from, to), keeps, shift }
}

const columns = (count: number) => ({
  person: new Uint32Array(count),
  day: new Int32Array(count),
  later: new Uint8Array(count),
  amount: new Float64Array(count),
  margin: new Float64Array(count),
  purchase: new Uint8Array(count)
})

/** By person, then by day. */
function inOrder(
  moved: ReturnType<typeof columns>,
  count: number,
  people: number,
  from: Day,
  to: Day
) {
  const rows = new Uint32Array(count)
  for (let i = 0; i < count; i++) rows[i] = i
  const order = stableOrder(stableOrder(rows, moved.day, from, to), moved.person, 0, people)
  const ordered = columns(count)
  for (let i = 0; i < count; i++) {
    const at = order[i] as number
    ordered.person[i] = moved.person[at] as number
    ordered.day[i] = moved.day[at] as number
    ordered.later[i] = moved.later[at] as number
    ordered.amount[i] = moved.amount[at] as number
    ordered.margin[i] = moved.margin[at] as number
    ordered.purchase[i] = moved.purchase[at] as number
  }
  return { count, ...ordered }
}
