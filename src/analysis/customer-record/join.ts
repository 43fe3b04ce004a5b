import { groups } from '../identity/groups.ts'
import { emailKey, phoneKey } from '../identity/keys.ts'
import { entriesOf } from './entries.ts'
import { hasName, idKey, sameName } from './keys.ts'
import { type Entry, SOURCES, type Source, type Tables } from './model.ts'

/** What rows were joined by. */
const KEYS = ['id', 'email', 'phone'] as const
export type Key = (typeof KEYS)[number]

export interface JoinOptions {
  /** Whether a number means the same customer in every table, or is each table's own. */
  readonly ids: 'shared' | 'own'
  /** A telephone joins with a name that agrees, by itself, or never. */
  readonly phones: 'named' | 'alone' | 'never'
}

/** Rows that are taken for one customer's. */
export interface Person {
  /** “web 7”: the first row, which says nothing of who it is. */
  readonly key: string
  readonly entries: readonly Entry[]
  readonly by: readonly Key[]
}

/** Why a row stands alone. */
export type Alone = 'no-key' | 'no-match' | 'other-name'

export interface Joined {
  readonly people: readonly Person[]
  /** Rows without a partner in another table, in the order of the tables. */
  readonly alone: readonly (Entry & { readonly why: Alone })[]
  /** Keys that more than `CROWD` rows have: nobody's, and left aside. */
  readonly crowded: readonly { readonly key: Key; readonly value: string; readonly rows: number }[]
}

/** Nobody stands in three tables so often: info@, 000 000 001. */
const CROWD = 20

/**
 * Finds rows of one customer: those that share a number, an address or a telephone, and what these share
 * in turn. A name alone joins nobody: it is common, where the others are rare (Fellegi & Sunter 1969, “A
 * theory for record linkage”, JASA 64).
 */
export function join(tables: Tables, options: JoinOptions): Joined {
  const entries = entriesOf(tables)
  const keys = entries.map(entry => keysOf(entry, options))
  const sets = groups(entries.length)
  const by = new Map<number, Set<Key>>()
  const crowded: Joined['crowded'][number][] = []
  const others = new Set<number>()
  const unite = (a: number, b: number, key: Key) => {
    sets.unite(a, b)
    by.set(a, (by.get(a) ?? new Set()).add(key))
  }
  for (const key of KEYS) {
    for (const [value, rows] of sharing(keys, key)) {
      if (rows.length > CROWD) crowded.push({ key, value: value.slice(0, 60), rows: rows.length })
      else if (key === 'phone' && options.phones === 'named') {
        for (const row of uniteNamed(entries, rows, unite)) others.add(row)
      } else for (const row of rows.slice(1)) unite(rows[0] as number, row, key)
    }
  }
  const members = new Map<number, number[]>()
  for (const at of entries.keys()) {
    const set = sets.of(at)
    const found = members.get(set)
    if (found) found.push(at)
    else members.set(set, [at])
  }
  const people: Person[] = []
  const alone: Joined['alone'][number][] = []
  for (const rows of members.values()) {
    const own = rows.map(at => entries[at] as Entry)
    const used = new Set(rows.flatMap(at => [...(by.get(at) ?? [])]))
    const [first] = own as [Entry]
    people.push({
      key: `${first.source} ${first.row.line}`,
      entries: own,
      by: KEYS.filter(key => used.has(key))
    })
    if (new Set(own.map(({ source }) => source)).size > 1) continue
    for (const at of rows) {
      const entry = entries[at] as Entry
      const keyless = KEYS.every(key => (keys[at] as Keys)[key] === '')
      alone.push({
        ...entry,
        why: keyless ? 'no-key' : others.has(at) ? 'other-name' : 'no-match'
      })
    }
  }
  const order = (entry: Entry) => SOURCES.indexOf(entry.source)
  return { people, alone: alone.toSorted((a, b) => order(a) - order(b)), crowded }
}

type Keys = Readonly<Record<Key, string>>

function keysOf({ source, row }: Entry, { ids, phones }: JoinOptions): Keys {
  const id = idKey(row.id)
  return {
    id: id === '' || ids === 'shared' ? id : `${source} ${id}`,
    email: emailKey(row.email),
    phone: phones === 'never' ? '' : phoneKey(row.phone)
  }
}

/** The rows that have a key in common, for every value that two or more have. */
function sharing(keys: readonly Keys[], key: Key): [value: string, rows: number[]][] {
  const found = new Map<string, number[]>()
  for (const [at, { [key]: value }] of keys.entries()) {
    if (value === '') continue
    const rows = found.get(value)
    if (rows) rows.push(at)
    else found.set(value, [at])
  }
  return [...found].filter(([, rows]) => rows.length > 1)
}

/**
 * Unites the rows of one telephone that have names which agree, for a household has one telephone too. A row
 * without a name goes with the others if they are all one person.
 *
 * @returns rows that share the telephone with a name which does not agree
 */
function uniteNamed(
  entries: readonly Entry[],
  rows: readonly number[],
  unite: (a: number, b: number, key: Key) => void
): readonly number[] {
  const nameOf = (at: number) => (entries[at] as Entry).row.name
  const people: number[][] = []
  const nameless: number[] = []
  // Fuller names first: “Marta” may be either Marta, and is nobody until only one is left.
  const fuller = rows.toSorted((a, b) => nameOf(b).length - nameOf(a).length || a - b)
  for (const at of fuller) {
    const known = people.filter(one => one.some(other => sameName(nameOf(at), nameOf(other))))
    if (known.length === 1) known[0]?.push(at)
    else if (known.length === 0 && hasName(nameOf(at))) people.push([at])
    else nameless.push(at)
  }
  const sure = people.length < 2
  const sets = sure ? [[...people.flat(), ...nameless].toSorted((a, b) => a - b)] : people
  for (const [first, ...rest] of sets) for (const at of rest) unite(first as number, at, 'phone')
  return sure ? [] : rows
}

/** Rows of a source: all, those of a customer whom another source knows too, and the others. */
export function partnersOf({ people, alone }: Joined, source: Source) {
  const rows = people.reduce(
    (all, { entries }) => all + entries.filter(entry => entry.source === source).length,
    0
  )
  const single = alone.filter(entry => entry.source === source)
  return {
    rows,
    partnered: rows - single.length,
    alone: single.length,
    keyless: single.filter(({ why }) => why === 'no-key').length,
    otherName: single.filter(({ why }) => why === 'other-name').length
  }
}
