import { readFileSync } from 'node:fs'
import { loadExercise } from '../../src/exercises/authoring/load.ts'
import { reportLine } from '../../src/exercises/authoring/troubles.ts'
import type { NumericExercise } from '../../src/exercises/kinds/numeric.ts'

/** The flagship exercise as shipped. */
export const practice: NumericExercise = load(
  readFileSync('content/exercises/unit-economics-practice.yaml', 'utf8')
)

/** An exercise from YAML text that must be sound in shape. */
export function load(text: string): NumericExercise {
  const loaded = loadExercise(text)
  if (loaded.ok) return loaded.value.exercise
  throw new Error(loaded.problem.map(problem => reportLine('test', problem, 'en')).join('\n'))
}
