import type { ComponentChildren } from 'preact'
import type { Store } from '../../workbook/store.ts'
import { fieldId } from '../fields/field.ts'
import { AsOf } from '../parts/as-of.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { ID } from './id.ts'

interface Props {
  readonly page: MoneyPage
  readonly store: Store
  readonly form: (only: readonly 'day'[]) => ComponentChildren
}

/** The day on which it is asked. */
export const Before = ({ page: { locale }, store, form }: Props) => (
  <AsOf id={fieldId(ID, 'day')} store={store} locale={locale}>
    {form(['day'])}
  </AsOf>
)
