import { compile } from '../exercises/compile.ts'
import { fill } from '../exercises/fill.ts'
import type { Exercise } from '../exercises/model.ts'
import { partsOf } from '../exercises/parts.ts'
import { practiceGivens, solve } from '../exercises/solve.ts'
import type { Locale } from '../i18n/locale.ts'
import type { IndexedLesson } from '../widgets/parts/exercise-index.ts'
import { exerciseById } from './exercises.ts'
import { lessonsIn } from './lessons.ts'

const titleOf = (exercise: Exercise, locale: Locale): string =>
  exercise.kind === 'numeric'
    ? fill(exercise, exercise.title, solve(compile(exercise), practiceGivens(exercise)), locale)
    : exercise.title[locale]

/** The exercises of the course by lesson, in the order of its text, with what each asks and trains; without answers. */
export async function exerciseIndex(locale: Locale): Promise<readonly IndexedLesson[]> {
  const lessons = await lessonsIn(locale)
  return Promise.all(
    lessons.map(async ({ data, body = '' }) => {
      const ids = [...body.matchAll(/<Exercise id="([^"]+)"/g)].map(([, id = '']) => id)
      const exercises = await Promise.all(ids.map(exerciseById))
      return {
        slug: data.slug,
        title: data.title,
        objectives: data.objectives,
        exercises: exercises.map(exercise => ({
          id: exercise.id,
          title: titleOf(exercise, locale),
          parts: partsOf(exercise),
          objectives: exercise.objectives
        }))
      }
    })
  )
}
