import type { Localised } from '../i18n/locale.ts'
import type { Show } from './kinds/numeric.ts'
import type { Values } from './solve.ts'

/** A number that the reader sets in a widget. */
export interface DoableInput {
  /** As the widget's own label has it. */
  readonly name: Localised
  readonly show: Show
  /** What it starts with, and the bounds that the widget takes; in its own unit (a fraction, not a percentage). */
  readonly value: number
  readonly min: number
  readonly max: number
  readonly whole?: true
}

/** A result that the widget shows. */
export interface DoableResult {
  readonly name: Localised
  readonly show: Show
}

/**
 * A widget as an exercise sees it: names, and sums without a page, so that a stored answer can be marked
 * again anywhere. Names are those of formulas, with `_` for `-`.
 */
export interface WidgetModel {
  readonly title: Localised
  readonly inputs: Readonly<Record<string, DoableInput>>
  /** Switches and tables of the widget by id: they stay as they are at the start. */
  readonly switches: Readonly<Record<string, Localised>>
  readonly results: Readonly<Record<string, DoableResult>>
  /** What comes out; results without a value are left out. */
  readonly solve: (inputs: Values) => Values
}

/** The models of the widgets that exercises ask for, by the widget's id. */
export type WidgetModels = ReadonlyMap<string, WidgetModel>
