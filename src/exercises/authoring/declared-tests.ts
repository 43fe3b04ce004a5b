import { LOCALES, type Locale, type Localised } from '../../i18n/locale.ts'
import { grade } from '../grading/grade.ts'
import { outcomeOf } from '../grading/verdict.ts'
import type { ExerciseTest, NumericExercise } from '../kinds/numeric.ts'
import { unlessKnown } from './references.ts'
import type { AuthorProblem, Path } from './trouble.ts'

/** What `expect` may say beside `accepted …`, `carried …` and `wrong …`. */
const PLAIN = [
  'right',
  'rounded',
  'rounded-early',
  'given',
  'needs-digits',
  'ask-notation',
  'close',
  'slip',
  'guess',
  'unexplained',
  'unreadable'
]

/** Runs the tests of an exercise on the practice numbers, and names the candidates without one. */
export function* testProblems(exercise: NumericExercise): Generator<AuthorProblem> {
  for (const [index, test] of exercise.tests.entries()) {
    const path = ['tests', index]
    const broken = [...referenceProblems(exercise, test, path)]
    yield* broken.length > 0 ? broken : failures(exercise, test, path)
  }
  yield* untested(exercise)
}

function* referenceProblems(
  { unknowns }: NumericExercise,
  { part, after = {}, expect }: ExerciseTest,
  path: Path
): Generator<AuthorProblem> {
  const parts = Object.keys(unknowns)
  yield* unlessKnown('unknown', part, parts, [...path, 'part'])
  for (const name of Object.keys(after)) {
    yield* unlessKnown('unknown', name, parts, [...path, 'after', name], true)
  }
  const unknown = Object.hasOwn(unknowns, part) ? unknowns[part] : undefined
  if (!unknown) return
  const [verdict, ...ids] = expect.split(' ')
  if (verdict === 'carried' && ids.length > 0 && ids.every(id => parts.includes(id))) return
  const known = [
    ...PLAIN,
    ...Object.keys(unknown.accepted).map(id => `accepted ${id}`),
    ...parts.filter(id => id !== part).map(id => `carried ${id}`),
    ...Object.keys(unknown.wrong).map(id => `wrong ${id}`)
  ]
  yield* unlessKnown('verdict', expect, known, [...path, 'expect'])
}

const on = (page: Locale, text: string | Localised): string =>
  typeof text === 'string' ? text : text[page]

function* failures(
  exercise: NumericExercise,
  test: ExerciseTest,
  path: Path
): Generator<AuthorProblem> {
  for (const page of test.page ? [test.page] : LOCALES) {
    const typed = on(page, test.typed)
    const earlier = Object.fromEntries(
      Object.entries(test.after ?? {}).map(([id, text]) => [id, on(page, text)])
    )
    const got = outcomeOf(grade(exercise, test.part, typed, { locale: page, earlier }))
    if (got === test.expect) continue
    const trouble = { kind: 'test-fails', typed, page, expected: test.expect, got } as const
    yield { path: [...path, 'expect'], trouble }
  }
}

/** What nobody has tried is not known to work. */
function* untested({ unknowns, tests }: NumericExercise): Generator<AuthorProblem> {
  for (const [id, unknown] of Object.entries(unknowns)) {
    const path = ['unknowns', id]
    const expected = new Set(tests.filter(({ part }) => part === id).map(({ expect }) => expect))
    const wanted: [string, Path][] = [
      ['right', path],
      ...Object.keys(unknown.accepted).map((key): [string, Path] => [
        `accepted ${key}`,
        [...path, 'accepted', key]
      ]),
      ...Object.keys(unknown.wrong).map((key): [string, Path] => [
        `wrong ${key}`,
        [...path, 'wrong', key]
      ])
    ]
    for (const [expect, at] of wanted) {
      if (expected.has(expect)) continue
      yield { path: at, onKey: true, trouble: { kind: 'untested', expect } }
    }
  }
}
