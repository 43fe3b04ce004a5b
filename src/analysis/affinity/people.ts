import { flagReader } from '../../ingest/listed/cells.ts'
import type { OtherCell } from '../../ingest/listed/spec.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import { type InterestColumns, interestColumns, listSeparator, splitList } from './notation.ts'

/** A row of the reader's: a person, or one interest of a person. */
export interface TasteRow {
  readonly person: string
  readonly group: string
  /** Interests in one cell; '' where each has a column. */
  readonly interests: string
  /** Cells of the columns that nobody declared: interests with yes or no, and whatever else there is. */
  readonly others?: readonly OtherCell[]
}

/** A person's group and interests, by their places in `groups` and `interests`. */
interface Person {
  readonly group: number
  readonly interests: ReadonlySet<number>
}

/** The table as it was understood. */
export interface People {
  readonly people: readonly Person[]
  /** Names as first written, in the order of the table. */
  readonly groups: readonly string[]
  readonly interests: readonly string[]
  readonly columns: InterestColumns
  /** Rows that were joined to an earlier one of the same person. */
  readonly joined: number
  /** Rows of a person who was in another group before: left out. */
  readonly moved: number
}

/** Are rows that name the same person one person, or several of one name? */
export type Repeated = 'join' | 'apart'

/** Names in the order in which they come; spellings that differ by case, accents or spaces are one. */
class Names {
  readonly list: string[] = []
  private readonly at = new Map<string, number>()
  /** As written: most names come many times, and working out what they are takes a while. */
  private readonly seen = new Map<string, number>()

  place(name: string): number {
    const seen = this.seen.get(name)
    if (seen !== undefined) return seen
    const key = keyOf(name)
    const known = this.at.get(key)
    const place = known ?? this.list.push(name.trim()) - 1
    if (known === undefined) this.at.set(key, place)
    this.seen.set(name, place)
    return place
  }
}

/** Signs alone leave no words: then the name itself tells it from others. */
const keyOf = (name: string): string => plainWords(name) || name.trim()

/**
 * People with their interests, from rows in any of three notations: interests in one cell, a column for each
 * with yes or no, or a row for each interest of a person.
 */
export function readPeople(rows: readonly TasteRow[], repeated: Repeated): People {
  const separator = listSeparator(rows.map(({ interests }) => interests))
  const flag = flagReader()
  const columns = interestColumns(rows, flag)
  const taken = new Set(columns.taken)
  const groups = new Names()
  const interests = new Names()
  // In the order of the columns, whoever comes first.
  const places = new Map(columns.taken.map(name => [name, interests.place(name)]))
  const people: { group: number; interests: Set<number> }[] = []
  const known = new Map<string, { group: number; interests: Set<number> }>()
  let [joined, moved] = [0, 0]
  for (const row of rows) {
    const group = groups.place(row.group)
    const key = repeated === 'join' ? row.person.trim().toLowerCase() : ''
    const before = key === '' ? undefined : known.get(key)
    if (before && before.group !== group) {
      moved += 1
      continue
    }
    if (before) joined += 1
    const person = before ?? { group, interests: new Set<number>() }
    if (!before) {
      people.push(person)
      if (key !== '') known.set(key, person)
    }
    for (const name of splitList(row.interests, separator)) {
      person.interests.add(interests.place(name))
    }
    for (const { name, text } of row.others ?? []) {
      if (taken.has(name) && flag(text)) {
        person.interests.add(places.get(name) as number)
      }
    }
  }
  return { people, groups: groups.list, interests: interests.list, columns, joined, moved }
}
