import type { Localised } from '../../i18n/locale.ts'
import type { Common, Help } from './common.ts'

/**
 * Something to be done in a widget of the page, whose state the checker reads. Its one part is called
 * `goal`. Names in conditions are the inputs and results of the widget, with `_` for `-`.
 */
export interface WidgetExercise extends Common, Help {
  readonly kind: 'widget'
  /** Its id in the DOM contract. */
  readonly widget: string
  readonly ask: Localised
  /** Values that the inputs start from; those of the widget where nothing is said. */
  readonly start: Readonly<Record<string, number>>
  /** A condition in the formula language: `ltv_cac >= 3`. */
  readonly goal: string
  readonly limits: {
    /** Inputs that may differ from the start, at most. */
    readonly changed?: number
    /** Only these may be changed. */
    readonly among?: readonly string[]
    /** Bounds within which an input stays plausible. */
    readonly between?: Readonly<Record<string, readonly [number, number]>>
  }
  /** States short of the goal that deserve a sentence, by a condition. */
  readonly wrong: Readonly<Record<string, { readonly when: string; readonly says: Localised }>>
  readonly tests: readonly WidgetTest[]
}

/** Inputs changed from the start, and the verdict. */
export interface WidgetTest {
  readonly set: Readonly<Record<string, number>>
  /** `right`, `not-allowed`, `too-many`, `implausible`, `wrong <id>`, `unexplained`; the first that holds. */
  readonly expect: string
}
