import fc from 'fast-check'
import { RESULTS, type SqlAnalysis, type SqlParams } from '../../src/sql/analyses.ts'
import type { Dialect } from '../../src/sql/dialects/dialect.ts'
import type { ColumnNames } from '../../src/sql/names.ts'
import { sqlFor } from '../../src/sql/sql-for.ts'
import {
  channelParams,
  cohortParams,
  incrementalParams,
  ladderParams,
  movementParams,
  rfmParams,
  valueParams
} from './arbitrary-params.ts'

const PARAMS: { readonly [A in SqlAnalysis]: fc.Arbitrary<SqlParams[A]> } = {
  rfm: rfmParams,
  'rfm-movement': movementParams,
  cohorts: cohortParams,
  'purchase-ladder': ladderParams,
  cltv: valueParams,
  'channel-share': channelParams,
  incremental: incrementalParams
}

export const ANALYSES: readonly SqlAnalysis[] = [
  'rfm',
  'rfm-movement',
  'cohorts',
  'purchase-ladder',
  'cltv',
  'channel-share',
  'incremental'
]

/** Names with every sign that could end a quotation, and none of the columns that may be missing. */
const anyName = fc.oneof(
  fc.constantFrom('order', '`', '"', "'", '\\', '`; DROP', '--', '/*', 'a.b', 'año', '$$'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter(name => /\S/.test(name))
)

const names: fc.Arbitrary<ColumnNames> = fc.record(
  {
    table: fc.constantFrom('orders', 'shop.orders', '"my ` table".`x`', "o'\\"),
    customer: anyName,
    date: anyName,
    amount: anyName,
    order: anyName,
    channel: anyName,
    group: anyName,
    product: anyName,
    margin: anyName,
    contact: anyName,
    row: anyName,
    written: fc.record(
      {
        dates: fc.constantFrom('day-first', 'month-first'),
        decimal: fc.constantFrom('.', ',')
      },
      { requiredKeys: [] }
    )
  },
  { requiredKeys: ['table', 'customer', 'amount'] }
)

/** Any options of an analysis, and any of its results. */
export const anyStatement = <A extends SqlAnalysis>(analysis: A) =>
  fc.record({ params: PARAMS[analysis], result: fc.constantFrom(...RESULTS[analysis]) })

/** Any statement of an analysis: every option, every result, any names, in either language. */
export const anySql = <A extends SqlAnalysis>(
  analysis: A,
  dialect: Dialect
): fc.Arbitrary<string> =>
  fc
    .tuple(anyStatement(analysis), names, fc.constantFrom('en', 'es'))
    .map(([{ params, result }, names, locale]) =>
      sqlFor(analysis, params, names, dialect, locale, result)
    )
