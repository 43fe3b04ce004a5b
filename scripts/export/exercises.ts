import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadExercise } from '../../src/exercises/authoring/load.ts'
import { reportLine } from '../../src/exercises/authoring/troubles.ts'
import type { Exercise } from '../../src/exercises/model.ts'
import { type Trouble, trouble } from '../analyse/trouble.ts'

const FOLDER = join(import.meta.dirname, '../../content/exercises')

/** The exercises of the content by their ids, in the order asked; `all` is every one. */
export function exercisesOf(ids: readonly string[]): readonly Exercise[] | Trouble {
  const every = readdirSync(FOLDER)
    .filter(name => name.endsWith('.yaml'))
    .map(name => basename(name, '.yaml'))
    .sort()
  const found: Exercise[] = []
  for (const id of ids.includes('all') ? every : ids) {
    const file = join(FOLDER, `${id}.yaml`)
    if (!every.includes(id) || !existsSync(file)) {
      const list = every.join(', ')
      return trouble(
        `No exercise “${id}”: there are ${list}.`,
        `No hay ejercicio «${id}»: hay ${list}.`
      )
    }
    const loaded = loadExercise(readFileSync(file, 'utf8'))
    if (!loaded.ok) {
      const [problem] = loaded.problem
      const where = `content/exercises/${id}.yaml`
      return problem
        ? trouble(reportLine(where, problem, 'en'), reportLine(where, problem, 'es'))
        : trouble(`${where} cannot be read.`, `${where} no se puede leer.`)
    }
    found.push(loaded.value.exercise)
  }
  return found
}
