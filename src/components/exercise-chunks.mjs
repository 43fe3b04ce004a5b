import { readFile } from 'node:fs/promises'

const QUERY = '?exercise'

/**
 * `content/exercises/<id>.yaml?exercise` as a module that holds the exercise, read and checked in shape: a
 * page that asks for one when it is needed gets a chunk of it, and neither YAML nor its schema.
 */
export const exerciseChunks = {
  name: 'crm-workbook-exercises',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(`.yaml${QUERY}`)) return undefined
    const file = id.slice(0, -QUERY.length)
    this.addWatchFile(file)
    const { loadExercise } = await import('../exercises/authoring/load.ts')
    const loaded = loadExercise(await readFile(file, 'utf8'))
    if (!loaded.ok) throw new Error(`${file} is not sound; npm run check says why.`)
    const exercise = JSON.stringify({ ...loaded.value.exercise, tests: [] })
    return { code: `export default JSON.parse(${JSON.stringify(exercise)})`, map: null }
  }
}
