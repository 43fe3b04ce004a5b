import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Assignment, assignmentId, versionOf } from '../../src/classroom/assignment.ts'
import { loadExercise } from '../../src/exercises/authoring/load.ts'
import type { NumericExercise } from '../../src/exercises/kinds/numeric.ts'
import type { Exercise } from '../../src/exercises/model.ts'
import type { SeedPolicy } from '../../src/exercises/seeds.ts'

const root = join(import.meta.dirname, '..', '..')

/** The text of an exercise of the workbook. */
const yamlOf = (id: string): string =>
  readFileSync(join(root, 'content', 'exercises', `${id}.yaml`), 'utf8')

/** An exercise as the pages have it. */
export function exerciseOfAnyKind(id: string): Exercise {
  const loaded = loadExercise(yamlOf(id))
  if (!loaded.ok) throw new Error(`${id} does not load`)
  return loaded.value.exercise
}

/** One that asks for numbers. */
export function exercise(id: string): NumericExercise {
  const exercise = exerciseOfAnyKind(id)
  if (exercise.kind !== 'numeric') throw new Error(`${id} asks for no number`)
  return { ...exercise, tests: [] }
}

export const flagship = (): NumericExercise => exercise('unit-economics-practice')

/** An assignment of exercises of the workbook. */
export function assignmentOf(
  exercises: readonly Exercise[],
  policy: SeedPolicy = { kind: 'participant', seed: 's' }
): Assignment {
  const about = {
    title: 'Week 3',
    kind: 'graded' as const,
    policy,
    exercises: exercises.map(one => ({ id: one.id, version: versionOf(one), as: 'named' as const }))
  }
  return { id: assignmentId(about), ...about }
}
