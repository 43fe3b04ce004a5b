import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { ClockTable } from './clock-table.tsx'
import { Policy } from './policy.tsx'
import type { Processing } from './result.ts'
import { Sheet } from './sheet.tsx'

interface Props {
  readonly result: Processing
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
}

/** The clock's dates, the policy's points, and the record to print. */
export const After = ({ result, page, state, store }: Props) => (
  <>
    <ClockTable clock={result.clock} page={page} />
    <Policy result={result} locale={page.locale} state={state} store={store} />
    <Sheet result={result} page={page} />
  </>
)
