import { type MovementMemo, makeMovementMemo } from '../analysis/movement/memo.ts'
import type { MovementParams, MovementResult } from '../analysis/movement/model.ts'
import { movementSteps } from '../analysis/movement/movement.ts'
import { joined as joinedTables } from '../ingest/transactions/joined.ts'
import { inSlices } from '../ingest/work/steps.ts'
import type { NoAnswer } from './engine.ts'
import type { Held } from './held-tables.ts'

/** Milliseconds that the worker works without looking whether another question has come. */
const SLICE = 8

/** What is known of a table's movement. */
interface Known {
  readonly second: Held | undefined
  readonly joined: boolean
  readonly memo: MovementMemo
  /** The last answer: another target asks nothing new of the customers. */
  last?: { readonly key: string; readonly result: MovementResult }
  /** A question that gave way: it goes on where it was. */
  paused?: { readonly key: string; readonly steps: ReturnType<typeof movementSteps> }
}

const known = new WeakMap<Held, Known>()

interface Asked {
  readonly held: Held
  readonly second: Held | undefined
  /** The second table has only what came after the first: on the later day both count. */
  readonly joined: boolean
  /** Only these customers, by code of the earlier table. */
  readonly mask: Uint8Array | undefined
  /** Tells one choice of customers from another. */
  readonly chosen: unknown
  readonly isInterrupted: () => boolean
}

/** The movement between two days, worked out in slices: other widgets' questions are answered between them. */
export async function movementAnswer(
  params: MovementParams,
  { held, second, joined, mask, chosen, isInterrupted }: Asked
): Promise<MovementResult | NoAnswer> {
  const about = knownOf(held, second, joined)
  const { target, ...rest } = params
  const key = JSON.stringify([rest, mask ? chosen : null])
  if (about.last?.key !== key) {
    if (about.paused?.key !== key) {
      about.paused = { key, steps: movementSteps(about.memo, params, mask) }
    }
    const { steps } = about.paused
    // Steps that failed are not gone on with.
    delete about.paused
    const result = await inSlices(steps, isInterrupted, { slice: SLICE })
    if (!result) {
      about.paused = { key, steps }
      return { kind: 'interrupted' }
    }
    about.last = { key, result }
  }
  const { result } = about.last
  return { ...result, aboveTarget: result.upRate === null ? null : result.upRate - target }
}

function knownOf(held: Held, second: Held | undefined, joined: boolean): Known {
  const before = known.get(held)
  if (before && before.second === second && before.joined === joined) return before
  const later = second?.table ?? held.table
  const after = second && joined ? joinedTables(held.table, later) : later
  const made = { second, joined, memo: makeMovementMemo(held.table, after) }
  known.set(held, made)
  return made
}
