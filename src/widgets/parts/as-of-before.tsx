import type { ComponentChildren } from 'preact'
import type { Store } from '../../workbook/store.ts'
import { fieldId } from '../fields/field.ts'
import { AsOf } from './as-of.tsx'
import type { MoneyPage } from './use-workbook.ts'

interface Props {
  readonly page: MoneyPage
  readonly store: Store
  readonly form: (only: readonly 'day'[]) => ComponentChildren
}

/** The `Before` of a declared widget that judges by a day: its placed field `day`, with today beside it. */
export const asOfBefore =
  (widget: string) =>
  ({ page: { locale }, store, form }: Props) => (
    <AsOf id={fieldId(widget, 'day')} store={store} locale={locale}>
      {form(['day'])}
    </AsOf>
  )
