import fc from 'fast-check'
import type { ChannelParams } from '../../src/analysis/channels/model.ts'
import type { CohortParams } from '../../src/analysis/cohorts/model.ts'
import type { Counting } from '../../src/analysis/customers/summary-model.ts'
import type { LadderParams } from '../../src/analysis/ladder/model.ts'
import type { MovementParams } from '../../src/analysis/movement/model.ts'
import type { RfmParams } from '../../src/analysis/rfm/model.ts'
import type { ValueParams } from '../../src/analysis/value/model.ts'
import type { IncrementalSqlParams } from '../../src/sql/incremental.ts'
import { dayOf } from '../support/transactions.ts'

const counting: fc.Arbitrary<Counting> = fc.record({
  merge: fc.constantFrom('row', 'order', 'day'),
  refunds: fc.constantFrom('net', 'ignore', 'purchase')
})

/** Mostly late: a day before everything shows nothing, and so do the ends that fast-check likes best. */
const day: fc.Arbitrary<number> = fc
  .constantFrom('2025-07-10', '2025-06-01', '2025-05-20', '2025-03-31', '2025-02-28', '2025-01-15')
  .map(dayOf)

const cutsOf = (groups: number, low: number, high: number) =>
  fc
    .uniqueArray(fc.integer({ min: low, max: high }), {
      minLength: groups - 1,
      maxLength: groups - 1
    })
    .map(cuts => cuts.sort((a, b) => a - b))

/** Every option of RFM, in any combination. */
export const rfmParams: fc.Arbitrary<RfmParams> = fc.integer({ min: 3, max: 10 }).chain(groups =>
  fc
    .record({
      counting,
      asOf: day,
      window: fc.constantFrom(null, null, 59, 120, 365),
      ties: fc.constantFrom('share', 'average', 'appearance'),
      money: fc.constantFrom('revenue', 'mean', 'margin'),
      cuts: fc.record(
        {
          recency: cutsOf(groups, 0, 120),
          frequency: cutsOf(groups, 1, 12),
          monetary: cutsOf(groups, -20, 80)
        },
        { requiredKeys: [] }
      ),
      weights: fc.record({
        recency: fc.constantFrom(0, 1, 2, 0.5),
        frequency: fc.constantFrom(0, 1, 3),
        monetary: fc.constantFrom(0, 1, 0.25)
      }),
      from: fc.constantFrom<readonly [number, number, number, number]>(
        [0.8, 0.6, 0.4, 0.2],
        [0.75, 0.5, 0.25, 0],
        [1, 0.9, 0.3, 0.1]
      )
    })
    .map(({ counting, weights, from, ...rest }) => ({
      ...counting,
      ...rest,
      groups,
      classes: { weights, from }
    }))
)

export const movementParams: fc.Arbitrary<MovementParams> = fc
  .tuple(rfmParams, day, day)
  .filter(([, one, other]) => one !== other)
  .map(([{ asOf: _, ...scoring }, one, other]) => ({
    ...scoring,
    before: Math.min(one, other),
    after: Math.max(one, other),
    target: 0.1,
    draws: 0,
    seed: 1
  }))

/** With what counts as a purchase, in any combination. */
const counted = <T>(rest: fc.Arbitrary<T>): fc.Arbitrary<T & Counting> =>
  fc.tuple(counting, rest).map(([counting, rest]) => ({ ...counting, ...rest }))

export const cohortParams: fc.Arbitrary<CohortParams> = counted(
  fc.record({ asOf: day, cohorts: fc.constantFrom(2, 3, 36) })
)

export const ladderParams: fc.Arbitrary<LadderParams> = counted(
  fc.record({
    asOf: day,
    steps: fc.integer({ min: 2, max: 5 }),
    horizon: fc.constantFrom(1, 15, 30, 60, 200),
    prospects: fc.option(fc.constantFrom(0, 50))
  })
)

export const valueParams: fc.Arbitrary<ValueParams> = counted(
  fc.record({
    asOf: day,
    value: fc.constantFrom('revenue', 'margin'),
    marginRate: fc.constantFrom(0, 0.25, 1),
    costToAcquire: fc.constantFrom(0, 12.5),
    costToServe: fc.constantFrom(0, 2),
    top: fc.constantFrom(0, 0.1, 0.2, 0.5, 1),
    by: fc.constantFrom('channel', 'group', 'product', 'month', null)
  })
)

export const channelParams: fc.Arbitrary<ChannelParams> = fc
  .record({
    refunds: fc.constantFrom('net', 'ignore', 'purchase'),
    span: fc.record({ from: day, to: day }, { requiredKeys: [] }),
    lookback: fc.constantFrom(1, 20, 31, 365),
    halfLife: fc.constantFrom(0, 1, 7, 10.5),
    ends: fc.constantFrom(0, 0.3, 0.4, 0.5),
    ownRow: fc.boolean(),
    crm: fc.subarray(['mail', "l'app", 'no\\body'])
  })
  .map(({ span, ...rest }) => ({ ...rest, ...span }))

export const incrementalParams: fc.Arbitrary<IncrementalSqlParams> = fc.record({
  planned: fc.constantFrom(0.5, 0.95, null),
  cost: fc.constantFrom(0, 100),
  marginRate: fc.constantFrom(0.3, 1),
  confidence: fc.constantFrom(0.9, 0.95),
  power: fc.constantFrom(0.8, 0.9),
  draws: fc.constant(0),
  seed: fc.constant(1),
  treated: fc.constantFrom('treated', ''),
  control: fc.constantFrom('control', "no'\\body", ''),
  refunds: fc.constantFrom('net', 'ignore', 'purchase')
})
