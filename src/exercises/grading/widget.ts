import { evaluate } from '../../formula/evaluate.ts'
import { mustParse } from '../../formula/parse.ts'
import type { WidgetModel } from '../doable.ts'
import type { WidgetExercise } from '../kinds/widget.ts'
import { conditionSource } from '../prove.ts'
import { changedIn, readSnapshot, type Snapshot } from '../snapshot.ts'
import type { Values } from '../solve.ts'

/** What the grader says of a widget's state. The first that holds. */
export type WidgetVerdict =
  | { readonly kind: 'right' }
  /** Inputs or switches that had to stay as they were. */
  | { readonly kind: 'not-allowed'; readonly ids: readonly string[] }
  | { readonly kind: 'too-many'; readonly ids: readonly string[] }
  | { readonly kind: 'implausible'; readonly ids: readonly string[] }
  | { readonly kind: 'wrong'; readonly id: string }
  | { readonly kind: 'unexplained' }
  | { readonly kind: 'unreadable' }

/** How far a state is: which limits it breaks, and whether the goal is reached. */
export interface Progress {
  /** The state's inputs and results. */
  readonly values: Values
  readonly changed: readonly string[]
  readonly notAllowed: readonly string[]
  readonly tooMany: boolean
  readonly implausible: readonly string[]
  readonly reached: boolean
}

/** Inputs and results of a widget with these inputs. */
export const valuesOf = (model: WidgetModel, inputs: Values): Values =>
  new Map([...model.solve(inputs), ...inputs])

/** Whether a condition holds; one about what has no value does not. */
export function holds(condition: string, values: Values): boolean {
  const result = evaluate(mustParse(conditionSource(condition)), name => values.get(name))
  return result.ok && result.value === 1
}

/** Where a state stands with the exercise's goal and limits. */
export function progressOf(
  exercise: WidgetExercise,
  model: WidgetModel,
  snapshot: Snapshot
): Progress {
  const { changed: most, among, between = {} } = exercise.limits
  const { inputs, switched } = snapshot
  const changed = changedIn(exercise, model, snapshot)
  const values = valuesOf(model, inputs)
  const implausible = changed.filter(id => {
    const range = Object.hasOwn(between, id) ? between[id] : undefined
    const value = inputs.get(id) ?? Number.NaN
    return range !== undefined && !(value >= range[0] && value <= range[1])
  })
  return {
    values,
    changed,
    notAllowed: [...switched, ...changed.filter(id => among !== undefined && !among.includes(id))],
    tooMany: most !== undefined && changed.length > most,
    implausible,
    reached: holds(exercise.goal, values)
  }
}

/** Grades a snapshot by working the widget out again, without the reader's page. */
export function gradeWidget(
  exercise: WidgetExercise,
  model: WidgetModel,
  text: string
): WidgetVerdict {
  const snapshot = readSnapshot(exercise, model, text)
  if (!snapshot) return { kind: 'unreadable' }
  const progress = progressOf(exercise, model, snapshot)
  if (progress.notAllowed.length > 0) return { kind: 'not-allowed', ids: progress.notAllowed }
  if (progress.tooMany) return { kind: 'too-many', ids: progress.changed }
  if (progress.implausible.length > 0) return { kind: 'implausible', ids: progress.implausible }
  if (progress.reached) return { kind: 'right' }
  const wrong = Object.entries(exercise.wrong).find(([, { when }]) => holds(when, progress.values))
  return wrong ? { kind: 'wrong', id: wrong[0] } : { kind: 'unexplained' }
}

/** As the `tests` write it. */
export const widgetOutcome = (verdict: WidgetVerdict): string =>
  verdict.kind === 'wrong' ? `wrong ${verdict.id}` : verdict.kind
