import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { matrixOf, ratesOf, standingsOf } from './matrix.ts'
import { type MovementMemo, makeMovementMemo } from './memo.ts'
import type { MovementParams, MovementResult } from './model.ts'
import { noiseSteps } from './noise.ts'
import { byPerson } from './people.ts'
import { poolSteps } from './pool.ts'
import { stretchesOf } from './stretches.ts'

/**
 * Who stands in which class on two days, and whether that is more than equal rates would show (`noise.ts`).
 * Classes from the article of the brief; the up-rate is the share of those in B to E who rose.
 *
 * @param after the same table, or a later file: customers are matched by their labels
 * @param onProgress called after each draw with the share that is done, 0 to 1
 * @param isCancelled asked after each draw; the result then has no noise
 */
export function movement(
  before: Transactions,
  after: Transactions,
  params: MovementParams,
  onProgress?: (share: number) => void,
  isCancelled?: () => boolean
): MovementResult {
  const steps = movementSteps(makeMovementMemo(before, after), params)
  let step = steps.next()
  while (!step.done) {
    if (step.value === null) step = steps.next()
    else {
      onProgress?.(step.value)
      step = steps.next(isCancelled?.() ?? false)
    }
  }
  return step.value
}

/** Money by margin needs it on both days: a rise from a class by revenue to one by margin would be none. */
const comparable = (
  { before, after }: MovementMemo['tables'],
  params: MovementParams
): MovementParams =>
  params.money !== 'margin' || (before.margin && after.margin)
    ? params
    : { ...params, money: 'revenue' }

/**
 * The same in steps, so that a worker can look at its messages in between.
 *
 * @param chosen mask over customer codes of the earlier table: only these are counted, by the scores that
 *   they have among all. There is no noise then: whoever chooses customers by where they stand chooses
 *   how they moved, and equal rates say nothing of them
 * @yields the share that is done after each draw, where `true` sent back ends it with a result without
 *   noise; null in between
 */
export function* movementSteps(
  memo: MovementMemo,
  asked: MovementParams,
  chosen?: Uint8Array
): Generator<number | null, MovementResult, boolean | undefined> {
  const { tables, people } = memo
  const params = comparable(tables, asked)
  const standingsOn = (side: 'before' | 'after') => {
    const { class: classes } = memo.rfm[side].scores({ ...params, asOf: params[side] })
    return standingsOf(byPerson(classes, people[side], people.count))
  }
  const from = standingsOn('before')
  yield null
  const to = standingsOn('after')
  yield null
  const matrix = matrixOf(from, to, chosen && byPerson(chosen, people.before, people.count))
  const rates = ratesOf(matrix)
  const days = { from: memo.days.first(), to: memo.days.last() }
  const stretches = params.draws > 0 && !chosen ? stretchesOf(params, days) : undefined
  const pool =
    stretches && (yield* memo.pool(params, () => poolSteps(tables, people, params, stretches)))
  const noise = pool && (yield* noiseSteps(pool, params))
  return {
    before: params.before,
    after: params.after,
    matrix,
    ...rates,
    aboveTarget: rates.upRate === null ? null : rates.upRate - params.target,
    ...(noise ? { noise } : {})
  }
}
