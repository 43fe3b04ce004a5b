import { emailKey, phoneKey } from '../identity/keys.ts'
import { agreement, type PlainName, plainName, similarity } from '../identity/names.ts'
import type { CustomerRow } from './model.ts'

/** What a row is compared by; '' is nothing to compare. */
interface Keys {
  readonly phone: string
  /** An address, or the name of an account. */
  readonly mail: string
  readonly name: PlainName
}

/** Two rows that have something in common. */
export interface Candidate {
  /** Indexes of rows, a < b. */
  readonly a: number
  readonly b: number
  /** The name fits several people of this telephone: it decides for none. */
  readonly ambiguous: boolean
}

/** A key that more rows have than one person would: nobody's, and left aside. */
export interface Crowd {
  readonly key: 'phone' | 'mail'
  readonly value: string
  readonly rows: number
}

export interface Candidates {
  readonly keys: readonly Keys[]
  readonly pairs: readonly Candidate[]
  readonly crowded: readonly Crowd[]
}

/** Nobody stands in a table so often: info@, 600 000 000. */
const CROWD = 20
/** Names that are compared with each, in the order of the alphabet. */
const WINDOW = 20

const account = (text: string) => (/^@\S+$/.test(text.trim()) ? text.trim().toLowerCase() : '')

const keysOf = ({ name, phone, email }: CustomerRow): Keys => ({
  phone: phoneKey(phone),
  mail: emailKey(email) || account(name) || account(email),
  name: plainName(name)
})

/**
 * Pairs worth a look, without comparing every row with every other (all pairs of 1,000 rows would be half a
 * million): rows that share a telephone, an address or the whole name, each with the first of its kind, so
 * that their number grows with that of the rows; and, if asked, names that share a word and are similar,
 * each with its neighbours in the alphabet (the “sorted neighbourhood” of Hernández & Stolfo 1995, “The
 * merge/purge problem for large databases”, SIGMOD).
 *
 * @param alike the least similarity of names, 0 to 1; null to look at the same names only
 */
export function candidates(rows: readonly CustomerRow[], alike: number | null): Candidates {
  const keys = rows.map(keysOf)
  const pairs = new Map<string, Candidate>()
  const crowded: Crowd[] = []
  const add = (one: number, other: number, ambiguous = false) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const before = pairs.get(`${a} ${b}`)
    pairs.set(`${a} ${b}`, { a, b, ambiguous: ambiguous || before?.ambiguous === true })
  }
  const nameOf = (at: number) => (keys[at] as Keys).name
  for (const key of ['mail', 'phone'] as const) {
    for (const [value, same] of sharing(keys.map(one => one[key]))) {
      if (same.length > CROWD) crowded.push({ key, value: value.slice(0, 60), rows: same.length })
      else if (key === 'mail') star(same, add)
      else household(same, nameOf, add)
    }
  }
  for (const [, same] of sharing(keys.map(({ name }) => (name.words.length > 1 ? name.whole : ''))))
    star(same, add)
  if (alike !== null) neighbours(keys, alike, add)
  return { keys, pairs: [...pairs.values()].toSorted((x, y) => x.a - y.a || x.b - y.b), crowded }
}

type Add = (one: number, other: number, ambiguous?: boolean) => void

/** Rows by value, where two or more have it. */
function sharing(values: readonly string[]): [value: string, rows: number[]][] {
  const found = new Map<string, number[]>()
  for (const [at, value] of values.entries()) {
    if (value === '') continue
    const rows = found.get(value)
    if (rows) rows.push(at)
    else found.set(value, [at])
  }
  return [...found].filter(([, rows]) => rows.length > 1)
}

function star([first, ...others]: readonly number[], add: Add): void {
  for (const at of others) add(first as number, at)
}

/**
 * The rows of one telephone, person by person: each with the first row of the person whose name agrees.
 * “M. Rey” in the home of Marta and Manuel may be either, and so is proposed to both.
 */
function household(same: readonly number[], nameOf: (at: number) => PlainName, add: Add): void {
  const people: number[][] = []
  const initial = (at: number) => ((nameOf(at).words[0]?.length ?? 0) > 1 ? 0 : 1)
  // Full names first: an initial must not open the door to two of them.
  for (const at of same.toSorted((a, b) => initial(a) - initial(b) || a - b)) {
    const fits = people.filter(one =>
      one.every(other => ['same', 'initial'].includes(agreement(nameOf(at), nameOf(other))))
    )
    for (const [first] of fits) add(first as number, at, fits.length > 1)
    if (fits.length === 1) (fits[0] as number[]).push(at)
    else {
      if (fits.length === 0 && people.length > 0) add((people[0] as number[])[0] as number, at)
      people.push([at])
    }
  }
}

/** Names that share a word: each different one with those that follow it. */
function neighbours(keys: readonly Keys[], least: number, add: Add): void {
  const first = new Map<string, number>()
  for (const [at, { name }] of keys.entries())
    if (name.words.length > 1 && !first.has(name.whole)) first.set(name.whole, at)
  const blocks = new Map<string, number[]>()
  for (const at of first.values()) {
    for (const word of new Set((keys[at] as Keys).name.words.slice(0, 6))) {
      const block = blocks.get(word)
      if (block) block.push(at)
      else blocks.set(word, [at])
    }
  }
  const wholeOf = (at: number) => (keys[at] as Keys).name.whole
  for (const block of blocks.values()) {
    const sorted = block.toSorted((a, b) => (wholeOf(a) < wholeOf(b) ? -1 : 1))
    for (const [i, at] of sorted.entries()) {
      for (const other of sorted.slice(i + 1, i + 1 + WINDOW)) {
        if (similarity((keys[at] as Keys).name, (keys[other] as Keys).name) >= least) add(at, other)
      }
    }
  }
}
