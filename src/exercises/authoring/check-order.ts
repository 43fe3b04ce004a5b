import { gradeOrder, orderOutcome } from '../grading/order.ts'
import type { OrderExercise } from '../kinds/order.ts'
import { entryProblems } from './entries.ts'
import { slotProblems } from './formula-problems.ts'
import { unlessKnown } from './references.ts'
import { commonTexts, helpTexts, type LocatedText } from './texts-and-formulas.ts'
import type { AuthorProblem } from './trouble.ts'
import { untested, verdictProblems, type Wanted } from './verdict-tests.ts'

/**
 * The proofs of an exercise with things to be put in order: the right order has every item once and leaves
 * something to get wrong, every slip breaks it, and each has a test.
 */
export function checkOrder(exercise: OrderExercise): AuthorProblem[] {
  const problems = [
    ...slotProblems(textsOf(exercise), []),
    ...entryProblems(exercise.items, ['items']),
    ...rightProblems(exercise)
  ]
  if (problems.length > 0) return problems
  const slips = [...slipProblems(exercise)]
  return slips.length > 0 ? slips : [...testProblems(exercise)]
}

function* rightProblems({ items, right }: OrderExercise): Generator<AuthorProblem> {
  const known = Object.keys(items)
  const seen = new Set<string>()
  for (const [index, group] of right.entries()) {
    const single = typeof group === 'string'
    for (const [place, item] of (single ? [group] : group).entries()) {
      const path = single ? ['right', index] : ['right', index, place]
      yield* unlessKnown('item', item, known, path)
      if (seen.has(item)) yield { path, trouble: { kind: 'order-twice', item } }
      seen.add(item)
    }
  }
  const lacking = known.filter(item => !seen.has(item))
  if (lacking.length > 0) {
    yield { path: ['right'], onKey: true, trouble: { kind: 'order-lacks', items: lacking } }
  }
  if (right.length < 2) yield { path: ['right'], onKey: true, trouble: { kind: 'any-order' } }
}

function* slipProblems({ items, right, wrong }: OrderExercise): Generator<AuthorProblem> {
  const known = Object.keys(items)
  const groupOf = (item: string) =>
    right.findIndex(group => (typeof group === 'string' ? group === item : group.includes(item)))
  for (const [id, { earlier, later }] of Object.entries(wrong)) {
    const path = ['wrong', id]
    yield* unlessKnown('item', earlier, known, [...path, 'earlier'])
    yield* unlessKnown('item', later, known, [...path, 'later'])
    if (!known.includes(earlier) || !known.includes(later)) continue
    if (groupOf(earlier) >= groupOf(later)) {
      yield { path, onKey: true, trouble: { kind: 'slip-is-right', earlier, later } }
    }
  }
}

/** Every text: nothing has a value here, so a slot can only print a plain number. */
function* textsOf(exercise: OrderExercise): Generator<LocatedText> {
  yield* commonTexts(exercise)
  yield { path: ['ask'], text: exercise.ask }
  yield* helpTexts(exercise, [])
  for (const [id, { text }] of Object.entries(exercise.items)) {
    yield { path: ['items', id, 'text'], text }
  }
  for (const [id, { says }] of Object.entries(exercise.wrong)) {
    yield { path: ['wrong', id, 'says'], text: says }
  }
}

function* testProblems(exercise: OrderExercise): Generator<AuthorProblem> {
  const { tests, wrong } = exercise
  const wanted: Wanted[] = [
    { expect: 'right', path: ['right'] },
    ...Object.keys(wrong).map(id => ({ expect: `wrong ${id}`, path: ['wrong', id] }))
  ]
  const known = ['misplaced', 'unreadable', ...wanted.map(({ expect }) => expect)]
  for (const [index, { typed, expect }] of tests.entries()) {
    const got = orderOutcome(gradeOrder(exercise, typed))
    yield* verdictProblems({ shown: typed, expect }, known, ['tests', index], () => got)
  }
  yield* untested(
    wanted,
    tests.map(({ expect }) => expect)
  )
}
