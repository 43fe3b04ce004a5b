import type { WidgetNames } from '../../exercises/feedback/widget.ts'
import { valuesOf } from '../../exercises/grading/widget.ts'
import type { WidgetExercise } from '../../exercises/kinds/widget.ts'
import { startOf } from '../../exercises/snapshot.ts'
import type { Doable } from './doable.ts'

/** What a page shows of a widget before its model is loaded: names, and the values of the start. */
export interface Setting {
  readonly names: WidgetNames
  /** Inputs and results at the start. */
  readonly start: Readonly<Record<string, number>>
}

/** The setting of an exercise, as data that can travel into the page. */
export function settingOf(
  exercise: WidgetExercise,
  { solve, title, inputs, switches, results }: Doable
): Setting {
  const names = { title, inputs, switches, results }
  const values = valuesOf({ ...names, solve }, startOf(exercise, { ...names, solve }))
  return { names, start: Object.fromEntries(values) }
}
