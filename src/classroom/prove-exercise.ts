import { checkExercise } from '../exercises/authoring/check.ts'
import { loadExercise } from '../exercises/authoring/load.ts'
import type { Exercise } from '../exercises/model.ts'
import { EXERCISE_LIMITS } from './exercise-limits.ts'

/**
 * An exercise that comes with an assignment or in a file, if it is as sound as those of the workbook: its
 * shape, and all that the build proves. With its room for authors it is a chunk of its own.
 *
 * @param text YAML, of which JSON is a part
 */
export function proveExercise(text: string): Exercise | undefined {
  if (text.length > EXERCISE_LIMITS.text) return undefined
  try {
    const loaded = loadExercise(text)
    if (!loaded.ok || checkExercise(loaded.value.exercise).length > 0) return undefined
    return loaded.value.exercise
  } catch {
    // Proofs are written for authors; what a stranger sends may break them in ways that no author would.
    return undefined
  }
}
