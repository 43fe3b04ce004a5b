import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import type { PartProps } from '../declared/declaration.ts'
import { ActionTable } from './action-table.tsx'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { TakeAway } from './take-away.tsx'

/** Below the charts: each action by itself, and the ways to take the plan away. */
export function After({ result, page, store }: PartProps<typeof FIELDS, typeof COLUMNS, YearPlan>) {
  return (
    <>
      <ActionTable plan={result} page={page} />
      <TakeAway plan={result} page={page} store={store} />
    </>
  )
}
