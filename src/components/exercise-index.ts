import { compile } from '../exercises/compile.ts'
import { fill } from '../exercises/fill.ts'
import type { Exercise } from '../exercises/model.ts'
import { partsOf } from '../exercises/parts.ts'
import { practiceGivens, solve } from '../exercises/solve.ts'
import type { Locale } from '../i18n/locale.ts'
import type { IndexedLesson } from '../widgets/progress/standing.ts'
import { exerciseById, exerciseIds } from './exercises.ts'
import { lessonsIn } from './lessons.ts'

const titleOf = (exercise: Exercise, locale: Locale): string =>
  exercise.kind === 'numeric'
    ? fill(exercise, exercise.title, solve(compile(exercise), practiceGivens(exercise)), locale)
    : exercise.title[locale]

/** The exercises of the course, lesson by lesson, with what each asks and trains; without answers. */
export async function exerciseIndex(locale: Locale): Promise<readonly IndexedLesson[]> {
  const exercises = await Promise.all(exerciseIds().map(exerciseById))
  return (await lessonsIn(locale)).map(({ data }) => ({
    slug: data.slug,
    title: data.title,
    objectives: data.objectives,
    exercises: exercises
      .filter(({ lesson }) => lesson === data.slug)
      .map(exercise => ({
        id: exercise.id,
        title: titleOf(exercise, locale),
        parts: partsOf(exercise),
        objectives: exercise.objectives
      }))
  }))
}
