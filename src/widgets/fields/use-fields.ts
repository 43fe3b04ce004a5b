import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Scope } from '../../workbook/actions.ts'
import { same } from '../../workbook/json.ts'
import type { State } from '../../workbook/state.ts'
import { type FieldSpecs, fieldId, type ValuesOf } from './field.ts'
import { readFields } from './values.ts'

/** What the fields of a widget say, as a signal that moves only when one of them does. */
export function useFields<S extends FieldSpecs>(
  { widget, fields }: { readonly widget: string; readonly fields: S },
  state: ReadonlySignal<State>
): ReadonlySignal<ValuesOf<S>> {
  const last = useRef<ValuesOf<S>>()
  return useComputed(() => {
    const values = readFields(widget, fields, state.value)
    if (last.current && same(last.current, values)) return last.current
    last.current = values
    return values
  })
}

/**
 * What the reset button of a widget with such fields puts back; `others` are options without a field,
 * `shared` fields of another widget.
 */
export function resetsOf(
  { widget, fields }: { readonly widget: string; readonly fields: FieldSpecs },
  others: readonly string[] = [],
  shared?: { readonly widget: string; readonly only: readonly string[] }
): Scope {
  const ids = [
    ...[...Object.keys(fields), ...others].map(field => fieldId(widget, field)),
    ...(shared?.only ?? []).map(field => fieldId(shared?.widget ?? '', field))
  ]
  return { fields: ids, options: ids }
}
