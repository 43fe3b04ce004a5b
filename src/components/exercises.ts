import { checkExercise } from '../exercises/authoring/check.ts'
import { loadExercise } from '../exercises/authoring/load.ts'
import type { Exercise } from '../exercises/model.ts'
import { modelsFor } from '../widgets/do-it/models.ts'

const FILES = import.meta.glob<string>('../../content/exercises/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true
})

/** Each is proven once: every page that lists the exercises asks for all of them. */
const proven = new Map<string, Promise<Exercise>>()

/**
 * An exercise of content/exercises by its id, without its tests, which no reader needs.
 * @throws when there is none, or when it is not sound; `npm run check` says what and where
 */
export function exerciseById(id: string): Promise<Exercise> {
  const known = proven.get(id) ?? prove(id)
  proven.set(id, known)
  return known
}

async function prove(id: string): Promise<Exercise> {
  const text = FILES[`../../content/exercises/${id}.yaml`]
  if (text === undefined) throw new Error(`There is no content/exercises/${id}.yaml.`)
  const loaded = loadExercise(text)
  const sound =
    loaded.ok &&
    checkExercise(loaded.value.exercise, await modelsFor([loaded.value.exercise])).length === 0
  if (!sound) throw new Error(`content/exercises/${id}.yaml is not sound; npm run check says why.`)
  return { ...loaded.value.exercise, tests: [] }
}

/** Every exercise of content/exercises, in the order of their ids. @throws as `exerciseById` */
export const everyExercise = (): Promise<Exercise[]> =>
  Promise.all(
    Object.keys(FILES)
      .map(path => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length))
      .sort()
      .map(exerciseById)
  )
