import type { Exercise } from '../../exercises/model.ts'

/** A chunk an exercise: nobody fetches those of other lessons (components/exercise-chunks.mjs). */
const FILES = import.meta.glob<Exercise>('../../../content/exercises/*.yaml', {
  query: '?exercise',
  import: 'default'
})

/**
 * Exercises of the workbook by id; those that it does not have are left out. Rejects when a script does
 * not arrive.
 */
export async function loadExercises(ids: readonly string[]): Promise<Exercise[]> {
  const loads = ids.map(id => {
    const path = `../../../content/exercises/${id}.yaml`
    return Object.hasOwn(FILES, path) ? FILES[path]?.() : undefined
  })
  return (await Promise.all(loads)).filter(exercise => exercise !== undefined)
}
