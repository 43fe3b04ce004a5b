import { choiceOutcome, gradeChoice } from '../grading/choice.ts'
import type { ChoiceExercise, ChoiceQuestion } from '../kinds/choice.ts'
import { entryProblems } from './entries.ts'
import { slotProblems } from './formula-problems.ts'
import { unlessKnown } from './references.ts'
import { commonTexts, helpTexts, type LocatedText } from './texts-and-formulas.ts'
import type { AuthorProblem } from './trouble.ts'
import { untested, verdictProblems, type Wanted } from './verdict-tests.ts'

/**
 * The proofs of an exercise with options: one right option, or at least one where several may be, no two
 * options in the same words, and a test for each.
 */
export function checkChoice(exercise: ChoiceExercise): AuthorProblem[] {
  const problems = [...slotProblems(textsOf(exercise), [])]
  for (const [id, question] of Object.entries(exercise.questions)) {
    problems.push(...questionProblems(id, question))
  }
  return problems.length > 0 ? problems : [...testProblems(exercise)]
}

function* questionProblems(id: string, question: ChoiceQuestion): Generator<AuthorProblem> {
  const path = ['questions', id]
  const several = question.several === true
  yield* entryProblems(question.options, [...path, 'options'], several ? undefined : 1)
  const found = rightOf(question).length
  if (several ? found === 0 : found !== 1) {
    const trouble = { kind: 'right-count', found, several } as const
    yield { path: [...path, 'options'], onKey: true, trouble }
  }
}

const rightOf = ({ options }: ChoiceQuestion): string[] =>
  Object.entries(options).flatMap(([id, { right }]) => (right ? [id] : []))

/** Every text: nothing has a value here, so a slot can only print a plain number: `{30000 | money}`. */
function* textsOf(exercise: ChoiceExercise): Generator<LocatedText> {
  yield* commonTexts(exercise)
  for (const [id, question] of Object.entries(exercise.questions)) {
    const path = ['questions', id]
    yield { path: [...path, 'ask'], text: question.ask }
    yield* helpTexts(question, path)
    for (const [option, { text, says }] of Object.entries(question.options)) {
      yield { path: [...path, 'options', option, 'text'], text }
      yield { path: [...path, 'options', option, 'says'], text: says }
    }
  }
}

function* testProblems({ questions, tests }: ChoiceExercise): Generator<AuthorProblem> {
  for (const [index, { part, typed, expect }] of tests.entries()) {
    const path = ['tests', index]
    yield* unlessKnown('question', part, Object.keys(questions), [...path, 'part'])
    const question = Object.hasOwn(questions, part) ? questions[part] : undefined
    if (!question) continue
    const known = ['unreadable', ...wantedOf(part, question).map(({ expect }) => expect)]
    const got = choiceOutcome(gradeChoice(question, typed))
    yield* verdictProblems({ shown: typed, expect }, known, path, () => got)
  }
  for (const [id, question] of Object.entries(questions)) {
    const expected = tests.filter(({ part }) => part === id).map(({ expect }) => expect)
    yield* untested(wantedOf(id, question), expected)
  }
}

function wantedOf(id: string, question: ChoiceQuestion): Wanted[] {
  const path = ['questions', id]
  const right = rightOf(question)
  return [
    { expect: 'right', path },
    ...Object.keys(question.options).flatMap(option => {
      const at = [...path, 'options', option]
      if (!right.includes(option)) return [{ expect: `wrong ${option}`, path: at }]
      // The only right one cannot be missing from an answer without a mistake.
      return right.length > 1 ? [{ expect: `missing ${option}`, path: at }] : []
    })
  ]
}
