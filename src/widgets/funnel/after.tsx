import type { FunnelFindings } from '../../analysis/marketing-funnel/findings.ts'
import type { PartProps } from '../declared/declaration.ts'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { LeverTable } from './lever-table.tsx'
import { SendCac } from './send-cac.tsx'

/** Below the charts: the parts of the funnel compared, and the way to lesson 3. */
export function After({
  result,
  page,
  state,
  store
}: PartProps<typeof FIELDS, typeof COLUMNS, FunnelFindings>) {
  return (
    <>
      <LeverTable found={result} page={page} />
      <SendCac found={result} page={page} state={state} store={store} />
    </>
  )
}
