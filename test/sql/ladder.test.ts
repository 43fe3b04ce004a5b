import { describe, it } from 'vitest'
import { ladder } from '../../src/analysis/ladder/ladder.ts'
import type { LadderParams } from '../../src/analysis/ladder/model.ts'
import { type Row, tableOf } from '../support/transactions.ts'
import { ladderParams } from './arbitrary-params.ts'
import { agrees, engines } from './both.ts'

const run = engines()

function ours(rows: readonly Row[], params: LadderParams) {
  const table = tableOf(rows)
  const { steps, fromContact } = ladder(table, params)
  return steps.map(step => {
    const waiting = step.step === 1 ? (fromContact ?? none) : step.waiting
    return {
      step: step.step,
      reached: step.reached,
      share_of_previous: step.shareOfPrevious,
      share_of_first: step.shareOfFirst,
      mean_order: step.meanOrder,
      median_order: step.medianOrder,
      at_risk: waiting?.atRisk ?? 0,
      happened: waiting?.happened ?? 0,
      censored: waiting?.censored ?? 0,
      naive_median_days: waiting?.naiveMedian ?? null,
      median_days: waiting?.median ?? null,
      within_share: waiting?.withinHorizon?.share ?? null,
      within_low: waiting?.withinHorizon?.low ?? null,
      within_high: waiting?.withinHorizon?.high ?? null
    }
  })
}

const none = {
  atRisk: 0,
  happened: 0,
  censored: 0,
  naiveMedian: null,
  median: null,
  withinHorizon: null
}

describe('the purchase ladder as SQL', () => {
  it('gives the steps and waiting times of our own code', () =>
    agrees(run, 'purchase-ladder', ladderParams, ours))
})
