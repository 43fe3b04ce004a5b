import type { Transactions } from '../../ingest/transactions/transactions.ts'
import type { CustomerSummary } from '../customers/summary-model.ts'
import { measuresOf } from './measures.ts'
import { makeRfm } from './memo.ts'
import type { RfmParams, RfmResult, RfmScores } from './model.ts'
import { spread } from './scores.ts'
import { scoredOf } from './scoring.ts'

/**
 * Scores, class and segment of every customer with a purchase (Hughes 1994, Strategic Database Marketing;
 * classes A to E after the article of the brief).
 *
 * @param summary of the span that `params.asOf` and `params.window` give
 */
export function rfmScores(summary: CustomerSummary, params: RfmParams): RfmScores {
  const measures = measuresOf(summary, params)
  return spread(summary.size, measures, scoredOf(measures, params), params)
}

/**
 * The map, the classes and the segments, with what each is worth.
 *
 * @param chosen mask over customer codes: only these are counted. Scores, their bounds and ties stay those
 *   of all customers, so that choosing a cell of the map does not change what the cell means.
 */
export const rfm = (table: Transactions, params: RfmParams, chosen?: Uint8Array): RfmResult =>
  makeRfm(table).result(params, chosen)
