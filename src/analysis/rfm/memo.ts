import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { summarise } from '../customers/summary.ts'
import type { CustomerSummary } from '../customers/summary-model.ts'
import { boundsOf } from './bounds.ts'
import { knownOf, withoutPurchase } from './known.ts'
import { lastDay } from './last-day.ts'
import { type Measures, measuresOf, spanOf } from './measures.ts'
import type { Measure, RfmParams, RfmResult, RfmScores } from './model.ts'
import { spread } from './scores.ts'
import { type Scored, scoredOf } from './scoring.ts'
import { type Tally, tallyOf } from './tally.ts'
import { tiesOf } from './ties.ts'
import { worths } from './worth.ts'

/** RFM of one table that remembers each stage of its last answer. */
export interface RfmMemo {
  /** Scores of all customers, as `rfmScores`. */
  scores(params: RfmParams): RfmScores
  /** The table for the page, as `rfm`. */
  result(params: RfmParams, chosen?: Uint8Array): RfmResult
}

/**
 * A change of parameters only repeats the stages that depend on it: class thresholds touch neither rows
 * nor ranks, groups and tie rules no rows.
 */
export function makeRfm(table: Transactions): RfmMemo {
  const known = remember<Uint8Array>()
  const ends = remember<number>()
  const summaries = remember<CustomerSummary>()
  const measured = remember<Measures>()
  const scoredLast = remember<Scored>()
  const tallies = remember<Tally>()
  const described = remember<Pick<RfmResult, 'bounds' | 'ties'>>()

  const stages = (params: RfmParams) => {
    const { merge, refunds, asOf, window, money, groups, ties, cuts } = params
    const rows = key(merge, refunds, asOf, window)
    const values = key(rows, money)
    const ranks = key(values, groups, ties, cuts.recency, cuts.frequency, cuts.monetary)
    const summary = summaries(rows, () => summarise(table, params, spanOf(params)))
    const measures = measured(values, () => measuresOf(summary, params))
    const scored = scoredLast(ranks, () => scoredOf(measures, params))
    return { ranks, summary, measures, scored }
  }

  return {
    scores: params => {
      const { summary, measures, scored } = stages(params)
      return spread(summary.size, measures, scored, params)
    },
    result: (params, chosen) => {
      const { ranks, summary, measures, scored } = stages(params)
      const { groups, asOf } = params
      const tally = chosen
        ? tallyOf(measures, scored, summary, groups, chosen)
        : tallies(ranks, () => tallyOf(measures, scored, summary, groups))
      const worth = worths(tally, params)
      // Where the span leaves nothing out, the summary has everybody.
      const all = params.window === null && ends('', () => lastDay(table)) <= asOf
      const ever = () => known(key(params.refunds), () => knownOf(table, params))
      return {
        asOf,
        groups,
        ...worth,
        outside: all
          ? withoutPurchase(summary, params, chosen)
          : counted(ever(), chosen) - worth.customers,
        ...described(ranks, () => ({
          bounds: boundsOf(measures, scored, groups),
          ties: allTies(measures, params)
        }))
      }
    }
  }
}

function allTies({ sorted }: Measures, params: RfmParams): RfmResult['ties'] {
  const of = (measure: Measure) =>
    params.cuts[measure] ? { split: 0, otherRule: 0 } : tiesOf(sorted[measure], params)
  return { recency: of('recency'), frequency: of('frequency'), monetary: of('monetary') }
}

function counted(mask: Uint8Array, chosen: Uint8Array | undefined): number {
  let count = 0
  for (let c = 0; c < mask.length; c++) if (mask[c] === 1 && (!chosen || chosen[c] === 1)) count++
  return count
}

const key = (...parts: readonly unknown[]) => JSON.stringify(parts.map(part => part ?? null))

/** Keeps the last value, and makes another only for another key. */
function remember<T>(): (key: string, make: () => T) => T {
  let last: { key: string; value: T } | undefined
  return (next, make) => {
    if (last?.key !== next) last = { key: next, value: make() }
    return last.value
  }
}
