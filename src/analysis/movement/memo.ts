import { type Day, NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'
import { makeRfm, type RfmMemo } from '../rfm/memo.ts'
import type { MovementParams } from './model.ts'
import { type People, peopleOf } from './people.ts'
import type { Pool } from './pool.ts'

/** Steps that end with a value, and say nothing on the way. */
type Steps<T> = Generator<null, T, unknown>

/** A movement's tables and what was found out about them: other classes or another target ask for none of it again. */
export interface MovementMemo {
  readonly tables: { readonly before: Transactions; readonly after: Transactions }
  readonly people: People
  /** A memory of scores for each of the two days. */
  readonly rfm: { readonly before: RfmMemo; readonly after: RfmMemo }
  /** First day of the earlier table, last day of the later; NaN without any, which is in no stretch. */
  readonly days: { first(): Day; last(): Day }
  /** The pool of the last parameters that had another one. */
  pool(params: MovementParams, make: () => Steps<Pool>): Steps<Pool>
}

export function makeMovementMemo(before: Transactions, after: Transactions): MovementMemo {
  let first: Day | undefined
  let last: Day | undefined
  let known: { readonly key: string; readonly pool: Pool } | undefined
  return {
    tables: { before, after },
    people: peopleOf(before, after),
    rfm: { before: makeRfm(before), after: makeRfm(after) },
    days: {
      first: () => {
        first ??= edge(before, Math.min)
        return first
      },
      last: () => {
        last ??= edge(after, Math.max)
        return last
      }
    },
    *pool({ merge, refunds, window, before: from, after: to }, make) {
      const key = JSON.stringify([merge, refunds, window, from, to])
      if (known?.key !== key) known = { key, pool: yield* make() }
      return known.pool
    }
  }
}

function edge({ day, rows }: Transactions, of: (a: number, b: number) => number): Day {
  let found = Number.NaN
  for (let row = 0; day && row < rows; row++) {
    const one = day[row] as number
    if (one !== NO_DAY) found = Number.isNaN(found) ? one : of(found, one)
  }
  return found
}
