import { type Said, saidOf, type Value } from './candidates.ts'
import { type MergedField, made } from './field.ts'
import type { Person } from './join.ts'
import { type Entry, FIELDS, type FieldId, type MergeOptions } from './model.ts'
import { type Permission, permissionOf } from './permission.ts'
import { pick } from './pick.ts'
import { type Special, specialOf } from './special.ts'

/** All that is known of one customer, as it would be kept. */
export interface CustomerRecord {
  readonly person: Person
  readonly fields: Readonly<Record<FieldId, MergedField>>
  readonly permission: Permission
  /** What stands in a column of special data, and whether she has agreed to it explicitly. */
  readonly sensitive: readonly string[]
  readonly explicit: boolean
}

/** How the values of a field become one: by the reader's rule, added up, joined, the newest, the strictest. */
const LISTS: ReadonlySet<FieldId> = new Set<FieldId>([
  'tastes',
  'topics',
  'places',
  'apps',
  'family',
  'connections'
])
/** What people say, like, and where they go can give away what art. 9 protects. */
const TELLING: ReadonlySet<FieldId> = new Set<FieldId>([
  'posts',
  'tastes',
  'topics',
  'places',
  'apps'
])

/** The items of a list as it is written in a cell. */
export const itemsOf = (value: Value): string[] =>
  String(value)
    .split(/[,;|]/)
    .map(item => item.trim())
    .filter(item => item !== '')

/** Merges the rows of one customer. */
export function merge(person: Person, options: MergeOptions): CustomerRecord {
  const { entries } = person
  const agreed = entries.flatMap(({ row }) => row.explicit ?? [])
  const explicit = agreed.includes(true) && !agreed.includes(false)
  const permission = permissionOf(entries)
  const fields = FIELDS.map(id => fieldOf(id, entries, permission, explicit, options))
  return {
    person,
    // One of each.
    fields: Object.fromEntries(fields.map(field => [field.id, field])) as CustomerRecord['fields'],
    permission,
    sensitive: [...new Set(entries.flatMap(({ row }) => itemsOf(row.sensitive)))],
    explicit
  }
}

function fieldOf(
  id: FieldId,
  entries: readonly Entry[],
  permission: Permission,
  explicit: boolean,
  options: MergeOptions
): MergedField {
  const said = saidOf(entries, id)
  const purpose = id === 'family' || id === 'connections' ? options.purposes[id] : true
  if (!purpose) return { ...made(id, said, () => ({ kind: 'purpose' })), unkept: said.length > 0 }
  if (id === 'consent') return strictest(said, permission)
  const special = (text: string) => (explicit || !TELLING.has(id) ? undefined : specialOf(text))
  if (LISTS.has(id)) return listed(id, said, special)
  if (id === 'value' && options.spending === 'add') {
    const total = said.reduce((all, { value }) => all + Number(value), 0)
    return { ...made(id, said, () => ({ kind: 'added' })), value: said.length > 0 ? total : null }
  }
  const rule =
    id === 'posts' || id === 'contact' ? { ...options, rule: 'newest' as const } : options
  return pick(id, said, rule, special)
}

/** Everything that is said, once each; what art. 9 protects is left out. */
function listed(
  id: FieldId,
  said: readonly Said[],
  special: (text: string) => Special | undefined
): MergedField {
  const items = new Map<string, string>()
  const found = new Set<Special>()
  const field = made(id, said, ({ value }) => {
    let kept = 0
    for (const item of itemsOf(value)) {
      const kind = special(item)
      if (kind) found.add(kind)
      else {
        kept += 1
        const same = item.toLowerCase()
        if (!items.has(same)) items.set(same, item)
      }
    }
    return { kind: kept > 0 ? 'added' : 'special' }
  })
  return { ...field, value: items.size > 0 ? [...items.values()] : null, special: [...found] }
}

/** The permission to e-mail, which no rule settles. */
function strictest(said: readonly Said[], { state }: Permission): MergedField {
  const field = made('consent', said, ({ value, entry }) => {
    if (value === false) return { kind: 'won' }
    if (entry.row.preset === true) return { kind: 'preset' }
    return { kind: state === 'no' ? 'stricter' : 'won' }
  })
  const answers = new Set(said.map(({ value }) => value))
  return {
    ...field,
    value: state === 'yes' ? true : state === 'no' ? false : null,
    conflict: answers.size > 1
  }
}
