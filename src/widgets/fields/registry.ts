import type { Localised } from '../../i18n/locale.ts'
import type { FieldSpec, FieldSpecs } from './field.ts'

/** A widget that declares its fields: how sentences call it. */
interface Registered {
  readonly name: Localised
  readonly fields: FieldSpecs
}

const widgets = new Map<string, Registered>()

/**
 * Makes the fields of a widget known to the sentences of undo, which may be read in any other widget.
 * Called once, where the widget's script is.
 */
export function registerFields<S extends FieldSpecs>(
  widget: string,
  name: Localised,
  fields: S
): { readonly widget: string; readonly fields: S } {
  widgets.set(widget, { name, fields })
  return { widget, fields }
}

/** How sentences call a widget that declares its fields, if its script is on the page. */
export const nameOfWidget = (widget: string): Localised | undefined => widgets.get(widget)?.name

/** The widget that a state's id belongs to, if its script is on the page. */
export function ownerOf(
  id: string
): { readonly widget: string; readonly name: Localised; readonly spec?: FieldSpec } | undefined {
  const dot = id.indexOf('.')
  const widget = id.slice(0, dot)
  const found = dot > 0 ? widgets.get(widget) : undefined
  if (!found) return undefined
  const field = id.slice(dot + 1)
  const spec = Object.hasOwn(found.fields, field) ? found.fields[field] : undefined
  return { widget, name: found.name, ...(spec ? { spec } : {}) }
}
