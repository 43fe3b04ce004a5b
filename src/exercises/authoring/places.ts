import { LOCALES, type Locale } from '../../i18n/locale.ts'
import type { Exercise } from '../model.ts'
import { unlessKnown } from './references.ts'
import type { AuthorProblem } from './trouble.ts'

/** What an exercise has to agree with in a lesson. */
export interface LessonFacts {
  /** How many objectives it has. */
  readonly objectives: number
  /** Ids of the exercises that stand in it, in each language. */
  readonly exercises: Readonly<Record<Locale, readonly string[]>>
}

/** Whether the lesson that an exercise names has it, in both languages, and has the objectives it trains. */
export function* placeProblems(
  { id, lesson, objectives }: Exercise,
  lessons: ReadonlyMap<string, LessonFacts>
): Generator<AuthorProblem> {
  yield* unlessKnown('lesson', lesson, [...lessons.keys()], ['lesson'])
  const found = lessons.get(lesson)
  if (!found) return
  for (const locale of LOCALES) {
    if (found.exercises[locale].includes(id)) continue
    yield { path: ['lesson'], trouble: { kind: 'not-in-lesson', id, lesson, language: locale } }
  }
  for (const [index, number] of objectives.entries()) {
    const path = ['objectives', index]
    if (number > found.objectives) {
      yield { path, trouble: { kind: 'no-objective', lesson, number, of: found.objectives } }
    } else if (objectives.indexOf(number) < index) {
      yield { path, trouble: { kind: 'objective-twice', number } }
    }
  }
}
