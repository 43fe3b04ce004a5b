import type { WidgetModel } from '../../exercises/doable.ts'
import type { Snapshot } from '../../exercises/snapshot.ts'
import type { Values } from '../../exercises/solve.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { State } from '../../workbook/state.ts'

/** A widget in which exercises can be done: its model, and where the reader's state keeps its inputs. */
export interface Doable extends WidgetModel {
  /** What the widget says now. */
  readonly read: (state: State) => Snapshot
  /** The state with these inputs in the widget, as the page's language writes them, and its switches as at the start. */
  readonly place: (state: State, inputs: Values, locale: Locale) => State
}

/** A name of formulas for an id of the DOM contract. */
export const nameOfId = (id: string): string => id.replaceAll('-', '_')
