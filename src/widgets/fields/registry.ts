import type { Localised } from '../../i18n/locale.ts'
import type { ChoiceSpec, FieldSpec, FieldSpecs } from './field.ts'

/** A widget that declares its fields: how sentences call it. */
interface Registered {
  readonly name: Localised
  readonly fields: FieldSpecs
  readonly perRow: RowChoices
}

/** Choices that are made for each row of a table: by what stands before the “/” of their ids. */
export type RowChoices = Readonly<Record<string, ChoiceSpec>>

const widgets = new Map<string, Registered>()

/**
 * Makes the fields of a widget known to the sentences of undo, which may be read in any other widget.
 * Called once, where the widget's script is.
 */
export function registerFields<S extends FieldSpecs>(
  widget: string,
  name: Localised,
  fields: S,
  perRow: RowChoices = {}
): { readonly widget: string; readonly fields: S } {
  widgets.set(widget, { name, fields, perRow })
  return { widget, fields }
}

const sharers = new Map<string, string>()

/** A widget that shows some fields of another, by their ids in the state. */
export function shareFields(widget: string, ids: readonly string[]): void {
  for (const id of ids) sharers.set(id, widget)
}

/** Whether a widget shows a field that is another's. */
export const isShownIn = (id: string, widget: string): boolean => sharers.get(id) === widget

/** The widget whose table it is, if its script is on the page: several are `<widget>.<table>`. */
export function ownerOfTable(
  id: string
): { readonly widget: string; readonly name: Localised } | undefined {
  const widget = id.split('.', 1)[0] ?? ''
  const found = widgets.get(widget)
  return found && { widget, name: found.name }
}

const tables = new Map<string, Localised>()

/** How sentences call a table of a widget that has several, or one that is no table to the reader. */
export function nameTable(id: string, name: Localised): void {
  tables.set(id, name)
}

export const nameOfTable = (id: string): Localised | undefined => tables.get(id)

/** The widget that a state's id belongs to, if its script is on the page. */
export function ownerOf(
  id: string
): { readonly widget: string; readonly name: Localised; readonly spec?: FieldSpec } | undefined {
  const dot = id.indexOf('.')
  const widget = id.slice(0, dot)
  const found = dot > 0 ? widgets.get(widget) : undefined
  if (!found) return undefined
  const field = id.slice(dot + 1)
  const spec = Object.hasOwn(found.fields, field) ? found.fields[field] : ofRow(found.perRow, field)
  return { widget, name: found.name, ...(spec ? { spec } : {}) }
}

/**
 * “topic/P03~1x9”: the choice of that family, with the row in its name; what stands behind “~” only tells
 * rows of the same name apart.
 */
function ofRow(perRow: RowChoices, field: string): FieldSpec | undefined {
  const slash = field.indexOf('/')
  const family = field.slice(0, Math.max(0, slash))
  const spec = Object.hasOwn(perRow, family) ? perRow[family] : undefined
  const row = field.slice(slash + 1).replace(/~[^~]*$/, '')
  // Something that is kept in pieces is named as a whole.
  if (!spec || row === '') return spec
  return { ...spec, label: { en: `${spec.label.en} (${row})`, es: `${spec.label.es} (${row})` } }
}
