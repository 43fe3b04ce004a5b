import { readFileSync } from 'node:fs'
import { loadExercise } from '../../src/exercises/authoring/load.ts'
import { reportLine } from '../../src/exercises/authoring/troubles.ts'
import type { NumericExercise } from '../../src/exercises/kinds/numeric.ts'
import type { Exercise } from '../../src/exercises/model.ts'

/** A numeric exercise from YAML text that must be sound in shape. */
export const load = (text: string): NumericExercise => loadAs('numeric', text)

/** An exercise of a kind from YAML text that must be sound in shape. */
export function loadAs<K extends Exercise['kind']>(
  kind: K,
  text: string
): Extract<Exercise, { kind: K }> {
  const exercise = loadAny(text)
  if (exercise.kind === kind) return exercise as Extract<Exercise, { kind: K }>
  throw new Error(`expected ${kind}, found ${exercise.kind}`)
}

/** An exercise from YAML text that must be sound in shape. */
export function loadAny(text: string): Exercise {
  const loaded = loadExercise(text)
  if (loaded.ok) return loaded.value.exercise
  throw new Error(loaded.problem.map(problem => reportLine('test', problem, 'en')).join('\n'))
}

/** The flagship exercise as shipped. */
export const practice: NumericExercise = load(
  readFileSync('content/exercises/unit-economics-practice.yaml', 'utf8')
)
