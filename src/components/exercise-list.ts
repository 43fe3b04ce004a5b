import { compile } from '../exercises/compile.ts'
import { fill } from '../exercises/fill.ts'
import { partsOf } from '../exercises/parts.ts'
import { practiceGivens, solve } from '../exercises/solve.ts'
import type { Locale } from '../i18n/locale.ts'
import type { LessonExercises, Listed } from '../widgets/classroom/listed.ts'
import { exerciseById } from './exercises.ts'
import { lessonsIn } from './lessons.ts'

async function listed(id: string, locale: Locale): Promise<Listed> {
  const exercise = await exerciseById(id)
  const title =
    exercise.kind === 'numeric'
      ? fill(exercise, exercise.title, solve(compile(exercise), practiceGivens(exercise)), locale)
      : exercise.title[locale]
  return { id, title, parts: partsOf(exercise).length }
}

/** The exercises of the workbook by lesson, in a language; lessons without any are left out. */
export async function exercisesByLesson(locale: Locale): Promise<readonly LessonExercises[]> {
  const lessons = await lessonsIn(locale)
  const all = await Promise.all(
    lessons.map(async ({ data, body = '' }) => ({
      slug: data.slug,
      title: data.title,
      exercises: await Promise.all(
        [...body.matchAll(/<Exercise id="([^"]+)"/g)].map(([, id = '']) => listed(id, locale))
      )
    }))
  )
  return all.filter(({ exercises }) => exercises.length > 0)
}
