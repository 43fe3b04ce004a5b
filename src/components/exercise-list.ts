import { compile } from '../exercises/compile.ts'
import { fill } from '../exercises/fill.ts'
import { partsOf } from '../exercises/parts.ts'
import { practiceGivens, solve } from '../exercises/solve.ts'
import type { Locale } from '../i18n/locale.ts'
import type { LessonExercises, Listed } from '../widgets/classroom/listed.ts'
import { exerciseById } from './exercises.ts'
import { lessonsIn } from './lessons.ts'

function listed(id: string, locale: Locale): Listed {
  const exercise = exerciseById(id)
  const title =
    exercise.kind === 'numeric'
      ? fill(exercise, exercise.title, solve(compile(exercise), practiceGivens(exercise)), locale)
      : (exercise as { title: { readonly en: string; readonly es: string } }).title[locale]
  return { id, title, parts: partsOf(exercise).length }
}

/** The exercises of the workbook by lesson, in a language; lessons without any are left out. */
export async function exercisesByLesson(locale: Locale): Promise<readonly LessonExercises[]> {
  const lessons = await lessonsIn(locale)
  return lessons
    .map(({ data, body = '' }) => ({
      slug: data.slug,
      title: data.title,
      exercises: [...body.matchAll(/<Exercise id="([^"]+)"/g)].map(([, id = '']) =>
        listed(id, locale)
      )
    }))
    .filter(({ exercises }) => exercises.length > 0)
}
