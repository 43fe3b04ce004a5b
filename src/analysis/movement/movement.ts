import { type Day, NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'
import { summarise } from '../customers/summary.ts'
import { spanOf } from '../rfm/measures.ts'
import { rfmScores } from '../rfm/rfm.ts'
import { matrixOf, ratesOf, standingsOf } from './matrix.ts'
import type { MovementParams, MovementResult } from './model.ts'
import { noiseSteps } from './noise.ts'
import { byPerson, type People, peopleOf } from './people.ts'
import { poolOf } from './pool.ts'
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
  const steps = movementSteps(before, after, params)
  let step = steps.next()
  while (!step.done) {
    onProgress?.(step.value)
    step = steps.next(isCancelled?.() ?? false)
  }
  return step.value
}

/**
 * The same in steps, so that a worker can look at its messages between two draws.
 *
 * @yields the share that is done; `true` sent back ends it with a result without noise
 */
export function* movementSteps(
  before: Transactions,
  after: Transactions,
  params: MovementParams
): Generator<number, MovementResult, boolean | undefined> {
  const people = peopleOf(before, after)
  const matrix = matrixOf(
    standingsOn(before, params.before, params, people.before, people),
    standingsOn(after, params.after, params, people.after, people)
  )
  const rates = ratesOf(matrix)
  const days = { from: edge(before, Math.min), to: edge(after, Math.max) }
  const stretches = params.draws > 0 ? stretchesOf(params, days) : undefined
  const noise =
    stretches && (yield* noiseSteps(poolOf({ before, after }, people, params, stretches), params))
  return {
    before: params.before,
    after: params.after,
    matrix,
    ...rates,
    aboveTarget: rates.upRate === null ? null : rates.upRate - params.target,
    ...(noise ? { noise } : {})
  }
}

function standingsOn(
  table: Transactions,
  asOf: Day,
  params: MovementParams,
  codes: Uint32Array,
  { count }: People
): Uint8Array {
  const on = { ...params, asOf }
  const scores = rfmScores(summarise(table, params, spanOf(on)), on)
  return standingsOf({ class: byPerson(scores.class, codes, count) })
}

/** The first or last day of a table; NaN without any, which is in no stretch. */
function edge({ day, rows }: Transactions, of: (a: number, b: number) => number): Day {
  let found = Number.NaN
  for (let row = 0; day && row < rows; row++) {
    const one = day[row] as number
    if (one !== NO_DAY) found = Number.isNaN(found) ? one : of(found, one)
  }
  return found
}
