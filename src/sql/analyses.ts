import type { ChannelParams } from '../analysis/channels/model.ts'
import type { CohortParams } from '../analysis/cohorts/model.ts'
import type { LadderParams } from '../analysis/ladder/model.ts'
import type { MovementParams } from '../analysis/movement/model.ts'
import type { RfmParams } from '../analysis/rfm/model.ts'
import type { ValueParams } from '../analysis/value/model.ts'
import type { IncrementalSqlParams } from './incremental.ts'

/** Every analysis that exists as SQL, with its parameters. */
export interface SqlParams {
  readonly rfm: RfmParams
  readonly 'rfm-movement': MovementParams
  readonly cohorts: CohortParams
  readonly 'purchase-ladder': LadderParams
  readonly cltv: ValueParams
  readonly 'channel-share': ChannelParams
  readonly incremental: IncrementalSqlParams
}

export type SqlAnalysis = keyof SqlParams

/** The tables that each can give, the usual one first. */
export const RESULTS = {
  rfm: ['cells', 'customers'],
  'rfm-movement': ['matrix', 'customers'],
  cohorts: ['triangle'],
  'purchase-ladder': ['steps'],
  cltv: ['customers', 'summary', 'segments'],
  'channel-share': ['channels', 'summary'],
  incremental: ['result']
} as const satisfies Readonly<Record<SqlAnalysis, readonly string[]>>

export type SqlResult<A extends SqlAnalysis> = (typeof RESULTS)[A][number]
