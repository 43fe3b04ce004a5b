/**
 * What the site itself remembers on the device. All keys begin with `crm-workbook.`, beside the
 * workbook's own `crm-workbook`. Storage may be absent or blocked: then nothing is remembered.
 */
const THEME = 'crm-workbook.theme'
const READ = 'crm-workbook.read'

function load(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function save(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A reader who blocks storage reads on; nothing else depends on it.
  }
}

export const saveTheme = (theme: 'light' | 'dark'): void => save(THEME, theme)

/** The ids of the sections that were read, by lesson. Anything that is not of that shape is dropped. */
export function loadRead(): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>()
  try {
    const stored: unknown = JSON.parse(load(READ) ?? '{}')
    for (const [slug, ids] of Object.entries(stored ?? {})) {
      if (Array.isArray(ids)) read.set(slug, new Set(ids.filter(id => typeof id === 'string')))
    }
  } catch {
    return new Map()
  }
  return read
}

export function saveRead(slug: string, id: string): void {
  const read = loadRead()
  const ids = read.get(slug) ?? new Set()
  if (ids.has(id)) return
  read.set(slug, ids.add(id))
  save(READ, JSON.stringify(Object.fromEntries([...read].map(([key, set]) => [key, [...set]]))))
}
