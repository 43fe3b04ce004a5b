import type { Locale } from '../i18n/locale.ts'
import { RESULTS, type SqlAnalysis, type SqlParams, type SqlResult } from './analyses.ts'
import { channelQuery } from './channels.ts'
import { cohortQuery } from './cohorts.ts'
import type { Dialect } from './dialects/dialect.ts'
import { incrementalQuery } from './incremental.ts'
import { ladderQuery } from './ladder.ts'
import { movementQuery } from './movement.ts'
import type { ColumnNames } from './names.ts'
import { type Query, render } from './query.ts'
import { rfmQuery } from './rfm.ts'
import { valueQuery } from './value.ts'

type Template<A extends SqlAnalysis> = (
  params: SqlParams[A],
  names: ColumnNames,
  dialect: Dialect,
  result: SqlResult<A>
) => Query

/** One template an analysis; what differs between databases comes from the dialect. */
const TEMPLATES: { readonly [A in SqlAnalysis]: Template<A> } = {
  rfm: rfmQuery,
  'rfm-movement': movementQuery,
  cohorts: cohortQuery,
  'purchase-ladder': ladderQuery,
  cltv: valueQuery,
  'channel-share': channelQuery,
  incremental: incrementalQuery
}

/**
 * An analysis as one SQL statement: the reader's own parameters and column names, commented in their
 * language. Its columns are those of `columnsOf`. Every name is quoted and every text escaped, so that
 * whatever the names hold stays a name.
 *
 * @param result one of `RESULTS[analysis]`; the first of them unless told
 */
export function sqlFor<A extends SqlAnalysis>(
  analysis: A,
  params: SqlParams[A],
  names: ColumnNames,
  dialect: Dialect,
  locale: Locale,
  result: SqlResult<A> = RESULTS[analysis][0]
): string {
  const template: Template<A> = TEMPLATES[analysis]
  return render(template(params, names, dialect, result), locale)
}
