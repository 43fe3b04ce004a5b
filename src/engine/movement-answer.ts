import type { MovementParams, MovementResult } from '../analysis/movement/model.ts'
import { movementSteps } from '../analysis/movement/movement.ts'
import { breathe } from '../ingest/transactions/breathe.ts'
import type { NoAnswer } from './engine.ts'
import type { Held } from './held-tables.ts'

/** Milliseconds that the worker works without looking whether another question has come. */
const SLICE = 10

/** The last movement of a table: another target asks nothing new of the customers. */
const last = new WeakMap<Held, { readonly key: string; readonly result: MovementResult }>()

/** The movement between two days, worked out in slices: other widgets' questions are answered between them. */
export async function movementAnswer(
  held: Held,
  second: Held | undefined,
  params: MovementParams,
  isInterrupted: () => boolean
): Promise<MovementResult | NoAnswer> {
  const { target, ...rest } = params
  const key = JSON.stringify([rest, second?.card.id ?? null])
  const known = last.get(held)
  const result =
    known?.key === key ? known.result : await workedOut(held, second, params, isInterrupted)
  if (!result) return { kind: 'interrupted' }
  last.set(held, { key, result })
  const { upRate } = result
  return { ...result, aboveTarget: upRate === null ? null : upRate - target }
}

async function workedOut(
  held: Held,
  second: Held | undefined,
  params: MovementParams,
  isInterrupted: () => boolean
): Promise<MovementResult | undefined> {
  const steps = movementSteps(held.table, second?.table ?? held.table, params)
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since > SLICE) {
      await breathe()
      if (isInterrupted()) return undefined
      since = performance.now()
    }
  }
}
