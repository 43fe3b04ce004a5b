import { dayOfIso } from '../../i18n/day.ts'
import type { State } from '../../workbook/state.ts'
import { type FieldSpec, type FieldSpecs, fieldId, type ValuesOf } from './field.ts'

/**
 * What one field says. Storage, links and files can be edited by anyone: what the field itself would not
 * take counts as its default.
 */
export function fieldValue(spec: FieldSpec, id: string, state: Pick<State, 'fields' | 'options'>) {
  if (spec.kind === 'number') {
    const value = state.fields[id]?.value
    const fits =
      value !== undefined &&
      value >= spec.min &&
      value <= spec.max &&
      (!spec.whole || Number.isInteger(value))
    return fits ? value : spec.fallback
  }
  const chosen = state.options[id]
  if (spec.kind === 'day') return chosen === undefined ? null : (dayOfIso(chosen) ?? null)
  return chosen !== undefined && Object.hasOwn(spec.options, chosen) ? chosen : spec.fallback
}

/** What the fields of a widget say. */
export function readFields<S extends FieldSpecs>(
  widget: string,
  specs: S,
  state: Pick<State, 'fields' | 'options'>
): ValuesOf<S> {
  const values = Object.entries(specs).map(([id, spec]) => [
    id,
    fieldValue(spec, fieldId(widget, id), state)
  ])
  // `fieldValue` gives each kind of field the type that `ValuesOf` promises for it.
  return Object.fromEntries(values) as ValuesOf<S>
}
