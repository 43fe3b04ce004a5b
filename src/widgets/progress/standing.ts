import type { Answer, State } from '../../workbook/state.ts'
import type { IndexedExercise, IndexedLesson } from '../parts/exercise-index.ts'

/** Questions: asked, checked at least once, and right as they stand now. */
export interface Count {
  readonly of: number
  readonly tried: number
  readonly right: number
}

export interface LessonStanding {
  readonly lesson: IndexedLesson
  readonly exercises: readonly { readonly exercise: IndexedExercise; readonly count: Count }[]
  /** By objective, in the order of the lesson; of an objective without exercises, of 0. */
  readonly objectives: readonly Count[]
}

export interface Standing {
  readonly lessons: readonly LessonStanding[]
  readonly all: Count
  /** Exercises of which every question is right. */
  readonly solved: number
  readonly exercises: number
  /** Answers to questions that the course no longer has: kept, and counted nowhere. */
  readonly old: number
}

/** An exercise may be called as what every object inherits. */
const mine = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined

const add = (counts: readonly Count[]): Count => ({
  of: counts.reduce((sum, one) => sum + one.of, 0),
  tried: counts.reduce((sum, one) => sum + one.tried, 0),
  right: counts.reduce((sum, one) => sum + one.right, 0)
})

/** How far somebody got, by the answers that are kept under the ids of exercises and questions. */
export function standingOf(index: readonly IndexedLesson[], answers: State['answers']): Standing {
  const known = new Set<string>()
  const lessons = index.map((lesson): LessonStanding => {
    const exercises = lesson.exercises.map(exercise => {
      // With whatever numbers: those of variants and the reader's own stand under `<id>@…`.
      const sets = Object.keys(answers).filter(id => id.split('@')[0] === exercise.id)
      for (const id of sets) for (const part of exercise.parts) known.add(`${id} ${part}`)
      const some = (has: (answer: Answer) => boolean) =>
        exercise.parts.filter(part =>
          sets.some(id => {
            const answer = mine(answers[id] ?? {}, part)
            return answer !== undefined && has(answer)
          })
        ).length
      const count: Count = {
        of: exercise.parts.length,
        tried: some(({ attempts }) => attempts > 0),
        right: some(({ credited }) => credited)
      }
      return { exercise, count }
    })
    const objectives = lesson.objectives.map((_, at) =>
      add(
        exercises
          .filter(({ exercise }) => exercise.objectives.includes(at + 1))
          .map(({ count }) => count)
      )
    )
    return { lesson, exercises, objectives }
  })
  const exercises = lessons.flatMap(one => one.exercises)
  const old = Object.entries(answers).reduce(
    (sum, [id, parts]) =>
      sum + Object.keys(parts).filter(part => !known.has(`${id} ${part}`)).length,
    0
  )
  return {
    lessons,
    all: add(exercises.map(({ count }) => count)),
    solved: exercises.filter(({ count }) => count.of > 0 && count.right === count.of).length,
    exercises: exercises.length,
    old
  }
}
