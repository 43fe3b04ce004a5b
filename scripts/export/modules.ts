import { runtimeText } from './runtime.ts'

const RUNTIME = 'virtual:scorm-runtime'

/** As Vite marks what is no file. */
const MARK = '\0'

/**
 * A Vite plugin for what the page of exports cannot fetch, because the pages' policy allows no connection:
 * the script of a SCORM package becomes a module that `import()` brings when it is needed.
 */
export const exportModules = () => ({
  name: 'crm-workbook-export-modules',
  resolveId: (id: string) => (id === RUNTIME ? MARK + id : undefined),
  load: (id: string) =>
    id === MARK + RUNTIME
      ? runtimeText().then(text => `export default ${JSON.stringify(text)}`)
      : undefined
})
