import { isTrouble } from '../analyse/trouble.ts'
import { exercisesOf } from './exercises.ts'
import { runtimeText } from './runtime.ts'

const RUNTIME = 'virtual:scorm-runtime'
const ALL = 'virtual:exercises'
const ONE = 'virtual:exercise/'

/** As Vite marks what is no file. */
const MARK = '\0'

/**
 * A Vite plugin for what the page of exports cannot fetch, because the pages' policy allows no connection:
 * each exercise, and the script of a SCORM package, become modules that `import()` brings when they are
 * needed.
 */
export const exportModules = () => ({
  name: 'crm-workbook-export-modules',
  resolveId: (id: string) =>
    id === RUNTIME || id === ALL || id.startsWith(ONE) ? MARK + id : undefined,
  load(marked: string) {
    const id = marked.startsWith(MARK) ? marked.slice(1) : ''
    if (id === RUNTIME) return runtimeText().then(moduleOf)
    if (id !== ALL && !id.startsWith(ONE)) return undefined
    const found = exercisesOf([id === ALL ? 'all' : id.slice(ONE.length)])
    if (isTrouble(found)) throw new Error(found.trouble.en)
    const [first] = found
    if (id !== ALL) return moduleOf({ ...first, tests: [] })
    const loaders = found.map(
      ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)})`
    )
    return `export default { ${loaders.join(', ')} }`
  }
})

/** Parsed as JSON a large literal is read faster than as JavaScript. */
const moduleOf = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
