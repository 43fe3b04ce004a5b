import type { WidgetModels } from '../doable.ts'
import type { Exercise } from '../model.ts'
import { checkChoice } from './check-choice.ts'
import { checkNumeric } from './check-numeric.ts'
import { checkOrder } from './check-order.ts'
import { checkTable } from './check-table.ts'
import { checkWidget } from './check-widget.ts'
import type { AuthorProblem } from './trouble.ts'

const NONE: WidgetModels = new Map()

/**
 * The build's proofs of an exercise of any kind: what it names is there, its texts can be filled in, every
 * mistake can be told from the others and has a test, and every test gets its verdict.
 *
 * @param widgets the models that exercises of the kind `widget` are checked against
 * @returns what has to be mended. Later proofs wait for the earlier ones
 */
export function checkExercise(exercise: Exercise, widgets: WidgetModels = NONE): AuthorProblem[] {
  switch (exercise.kind) {
    case 'numeric':
      return checkNumeric(exercise)
    case 'choice':
      return checkChoice(exercise)
    case 'order':
      return checkOrder(exercise)
    case 'table':
      return checkTable(exercise)
    case 'widget':
      return checkWidget(exercise, widgets)
  }
}
