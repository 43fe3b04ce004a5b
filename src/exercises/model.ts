import type { ChoiceExercise } from './kinds/choice.ts'
import type { NumericExercise } from './kinds/numeric.ts'
import type { OrderExercise } from './kinds/order.ts'
import type { TableExercise } from './kinds/table.ts'
import type { WidgetExercise } from './kinds/widget.ts'

/**
 * An exercise as its YAML file says it, one to one, so that it can travel as JSON into a page, a link
 * or an export.
 */
export type Exercise =
  | NumericExercise
  | ChoiceExercise
  | OrderExercise
  | TableExercise
  | WidgetExercise
