import type { Assignment } from '../../classroom/assignment.ts'
import { DEFAULTS, type State } from '../../workbook/state.ts'

type Start = NonNullable<Assignment['start']>

const only = <T>(record: Readonly<Record<string, T>>, widget: string) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => widgetOf(id) === widget))

/** Ids of fields and options begin with that of their widget. */
const widgetOf = (id: string): string => id.split('.')[0] ?? id

/** The widgets in which the reader has changed something. */
export function changedWidgets({
  values,
  conventions,
  currency,
  flow,
  fields,
  options
}: State): string[] {
  const any = (record: object) => Object.keys(record).length > 0
  const sheet = any(values) || any(conventions) || currency !== DEFAULTS.currency
  const declared = [...Object.keys(fields), ...Object.keys(options)].map(widgetOf)
  return [
    ...(sheet ? ['unit-economics'] : []),
    ...(any(flow) ? ['customer-flow'] : []),
    ...new Set(declared)
  ]
}

/** The numbers and choices of these widgets as they stand; undefined for none. */
export function startOf(state: State, widgets: readonly string[]): Start | undefined {
  if (widgets.length === 0) return undefined
  const has = (id: string) => widgets.includes(id)
  const sheet = has('unit-economics')
  const declared = <T>(record: Readonly<Record<string, T>>) =>
    Object.assign({}, ...widgets.map(widget => only(record, widget))) as Record<string, T>
  return {
    values: sheet ? state.values : {},
    conventions: sheet ? state.conventions : {},
    currency: state.currency,
    flow: has('customer-flow') ? state.flow : {},
    fields: declared(state.fields),
    options: declared(state.options)
  }
}
