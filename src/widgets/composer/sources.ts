import type { Exercise } from '../../exercises/model.ts'
import type { Localised } from '../../i18n/locale.ts'

type Loader = () => Promise<string>

const TEMPLATES = import.meta.glob<string>('./templates/*.yaml', {
  query: '?raw',
  import: 'default'
})

const LIBRARY = import.meta.glob<string>('../../../content/exercises/*.yaml', {
  query: '?raw',
  import: 'default'
})

const named = (files: Record<string, Loader>): ReadonlyMap<string, Loader> =>
  new Map(Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.yaml$/g, ''), load]))

const library = named(LIBRARY)
const templates = named(TEMPLATES)

/** The exercises of the workbook, by id. Each is fetched when it is asked for. */
export const libraryIds: readonly string[] = [...library.keys()]

/** The YAML text of an exercise of the workbook; undefined for an id that it does not have. */
export const loadFromLibrary = async (id: string): Promise<string | undefined> =>
  library.get(id)?.()

/** What one may start from, for each kind of exercise. */
export const KINDS: Readonly<Record<Exercise['kind'], Localised>> = {
  numeric: { en: 'Numbers to work out', es: 'Números que calcular' },
  choice: { en: 'Options to choose from', es: 'Opciones entre las que elegir' },
  order: { en: 'Steps to put in order', es: 'Pasos que ordenar' },
  table: { en: 'A table to fill in', es: 'Una tabla que rellenar' },
  widget: { en: 'Something to do in a widget', es: 'Algo que hacer en un widget' }
}

/** The YAML text of a template; each is fetched when it is asked for. */
export const loadTemplate = async (kind: Exercise['kind']): Promise<string> =>
  (await templates.get(kind)?.()) ?? ''
