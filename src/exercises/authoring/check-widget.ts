import type { WidgetModel, WidgetModels } from '../doable.ts'
import { gradeWidget, holds, valuesOf, widgetOutcome } from '../grading/widget.ts'
import type { WidgetExercise } from '../kinds/widget.ts'
import { ANSWER_LENGTH, longestSnapshot, startOf, writeSnapshot } from '../snapshot.ts'
import { readFormula, slotProblems } from './formula-problems.ts'
import { unlessKnown } from './references.ts'
import { commonTexts, helpTexts, type LocatedText } from './texts-and-formulas.ts'
import type { AuthorProblem, Path } from './trouble.ts'
import { untested, verdictProblems, type Wanted } from './verdict-tests.ts'

/**
 * The proofs of an exercise that is done in a widget: the widget, its inputs and its results are there, the
 * start is one that the widget takes and does not reach the goal, and every limit and slip has a test that
 * gets its verdict.
 */
export function checkWidget(exercise: WidgetExercise, widgets: WidgetModels): AuthorProblem[] {
  const { widget } = exercise
  const model = widgets.get(widget)
  if (!model) return [...unlessKnown('widget', widget, [...widgets.keys()], ['widget'])]
  const references = [...inputProblems(exercise, model)]
  if (references.length > 0) return references
  const problems = [...formulaProblems(exercise, model)]
  if (problems.length > 0) return problems
  const started = valuesOf(model, startOf(exercise, model))
  if (holds(exercise.goal, started)) {
    return [{ path: ['goal'], trouble: { kind: 'start-reaches', goal: exercise.goal } }]
  }
  return [...testProblems(exercise, model)]
}

/** References to inputs, and numbers that the widget would not take. */
function* inputProblems(
  { start, limits, tests }: WidgetExercise,
  model: WidgetModel
): Generator<AuthorProblem> {
  const ids = Object.keys(model.inputs)
  if (ids.length === 0) yield { path: ['widget'], trouble: { kind: 'nothing-to-change' } }
  yield* numberProblems(start, model, ['start'])
  for (const [index, id] of (limits.among ?? []).entries()) {
    yield* unlessKnown('input', id, ids, ['limits', 'among', index])
  }
  for (const [id, [from, to]] of Object.entries(limits.between ?? {})) {
    const path = ['limits', 'between', id]
    yield* unlessKnown('input', id, ids, path, true)
    const value = start[id] ?? model.inputs[id]?.value
    if (value !== undefined && (value < from || value > to)) {
      yield { path, trouble: { kind: 'bad-range' } }
    }
  }
  for (const [index, { set }] of tests.entries()) {
    yield* numberProblems(set, model, ['tests', index, 'set'])
  }
  const changeable = limits.among ?? ids
  const longest = changeable.toSorted((a, b) => b.length - a.length).slice(0, limits.changed)
  const length = longestSnapshot(longest)
  if (length > ANSWER_LENGTH) {
    yield { path: ['limits'], trouble: { kind: 'answer-too-long', length, most: ANSWER_LENGTH } }
  }
}

function* numberProblems(
  numbers: Readonly<Record<string, number>>,
  { inputs }: WidgetModel,
  path: Path
): Generator<AuthorProblem> {
  for (const [id, value] of Object.entries(numbers)) {
    const at = [...path, id]
    yield* unlessKnown('input', id, Object.keys(inputs), at, true)
    const input = Object.hasOwn(inputs, id) ? inputs[id] : undefined
    if (!input) continue
    const { min, max, whole } = input
    if (value < min) yield { path: at, trouble: { kind: 'out-of-range', least: min } }
    if (value > max) yield { path: at, trouble: { kind: 'out-of-range', most: max } }
    if (whole && !Number.isInteger(value)) {
      const trouble = { kind: 'wrong-type', expected: 'int', found: String(value) } as const
      yield { path: at, trouble }
    }
  }
}

function* formulaProblems(exercise: WidgetExercise, model: WidgetModel): Generator<AuthorProblem> {
  const names = [model.inputs, model.results].flatMap(Object.keys)
  const conditions = [
    { path: ['goal'], source: exercise.goal },
    ...Object.entries(exercise.wrong).map(([id, { when }]) => ({
      path: ['wrong', id, 'when'],
      source: when
    }))
  ]
  const problems: AuthorProblem[] = []
  for (const condition of conditions) readFormula({ ...condition, role: 'where' }, names, problems)
  yield* problems
  yield* slotProblems(textsOf(exercise), names)
}

/** Every text: those of the exercise print values of the start, those of a slip the reader's own. */
function* textsOf(exercise: WidgetExercise): Generator<LocatedText> {
  yield* commonTexts(exercise)
  yield { path: ['ask'], text: exercise.ask }
  yield* helpTexts(exercise, [])
  for (const [id, { says }] of Object.entries(exercise.wrong)) {
    yield { path: ['wrong', id, 'says'], text: says }
  }
}

function* testProblems(exercise: WidgetExercise, model: WidgetModel): Generator<AuthorProblem> {
  const { tests, wrong, limits } = exercise
  const limited: [keyof typeof limits, string][] = [
    ['among', 'not-allowed'],
    ['changed', 'too-many'],
    ['between', 'implausible']
  ]
  const wanted: Wanted[] = [
    { expect: 'right', path: ['goal'] },
    ...limited.flatMap(([limit, expect]) =>
      limits[limit] === undefined ? [] : [{ expect, path: ['limits', limit] }]
    ),
    ...Object.keys(wrong).map(id => ({ expect: `wrong ${id}`, path: ['wrong', id] }))
  ]
  const known = ['unexplained', ...limited.map(([, expect]) => expect)]
  for (const { expect } of wanted) known.push(expect)
  for (const [index, { set, expect }] of tests.entries()) {
    const inputs = new Map([...startOf(exercise, model), ...Object.entries(set)])
    const typed = writeSnapshot(exercise, model, { inputs, switched: [] })
    const got = widgetOutcome(gradeWidget(exercise, model, typed))
    yield* verdictProblems({ shown: typed, expect }, known, ['tests', index], () => got)
  }
  yield* untested(
    wanted,
    tests.map(({ expect }) => expect)
  )
}
