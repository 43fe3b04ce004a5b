import { groups } from '../identity/groups.ts'
import { type Agreement, agreement, similarity } from '../identity/names.ts'
import { type Candidate, type Crowd, candidates } from './candidates.ts'
import type { CustomerRow, Rules, Said } from './model.ts'
import { pairKeys } from './pair-key.ts'

/** Whether two rows have the same, different things, or one of them nothing. */
type Compared = 'same' | 'other' | 'unknown'

/** Two rows that may be one person, and what speaks for it and against. */
export interface Match extends Candidate {
  /** By which the reader's word is kept. */
  readonly key: string
  readonly phone: Compared
  readonly mail: Compared
  readonly name: Agreement
  /** Of the names, 0 to 1. */
  readonly similarity: number
  /** What the rules say. */
  readonly byRule: boolean
  readonly said: Said | undefined
  /** What holds: the reader's word, else the rules'. */
  readonly joined: boolean
  /** Not joined, and yet one person, through other rows. */
  readonly through: boolean
}

export interface Matches {
  readonly matches: readonly Match[]
  /** For each row, the index of a row that stands for its person. */
  readonly personOf: readonly number[]
  readonly crowded: readonly Crowd[]
}

/**
 * Which rows are one person: pairs by the rules, each open to the reader's word, and what follows from
 * them (if A is B and B is C, then A is C). After Fellegi & Sunter 1969, “A theory for record linkage”,
 * JASA 64: what is rare (a telephone, an address) says more than what is common (a name).
 *
 * @param saidOf the reader's word on a pair, by its key
 */
export function matchRows(
  rows: readonly CustomerRow[],
  rules: Rules,
  saidOf: (key: string) => Said | undefined
): Matches {
  const alike = rules.names === 'alike' ? rules.similarity : null
  const { keys, pairs, crowded } = candidates(rows, alike)
  const sets = groups(rows.length)
  const names = pairKeys(rows, pairs)
  const compare = (a: string, b: string): Compared =>
    a === '' || b === '' ? 'unknown' : a === b ? 'same' : 'other'
  const crowds = new Set(crowded.map(({ key, value }) => `${key} ${value}`))
  const found = pairs.map((pair, at) => {
    const [a, b] = [keys[pair.a], keys[pair.b]] as [(typeof keys)[0], (typeof keys)[0]]
    const evidence = {
      phone: crowds.has(`phone ${a.phone.slice(0, 60)}`) ? 'unknown' : compare(a.phone, b.phone),
      mail: crowds.has(`mail ${a.mail.slice(0, 60)}`) ? 'unknown' : compare(a.mail, b.mail),
      name: agreement(a.name, b.name),
      similarity: similarity(a.name, b.name)
    } as const
    const byRule = holds({ ...pair, ...evidence }, rules)
    const key = names[at] as string
    const said = saidOf(key)
    const joined = said === undefined ? byRule : said === 'same'
    if (joined) sets.unite(pair.a, pair.b)
    return { ...pair, ...evidence, key, byRule, said, joined }
  })
  return {
    matches: found.map(one => ({
      ...one,
      through: !one.joined && sets.of(one.a) === sets.of(one.b)
    })),
    personOf: rows.map((_, at) => sets.of(at)),
    crowded
  }
}

type Evidence = Pick<Match, 'phone' | 'mail' | 'name' | 'similarity' | 'ambiguous'>

/** What the rules say of two rows. */
function holds({ phone, mail, name, similarity, ambiguous }: Evidence, rules: Rules): boolean {
  if (mail === 'same' && rules.mails === 'yes') return true
  if (phone === 'same' && rules.phones === 'alone') return true
  const agrees = (name === 'same' || name === 'initial') && !ambiguous
  if (phone === 'same' && rules.phones === 'named' && agrees) return true
  if (rules.names === 'same') return similarity === 1 && name === 'same'
  return rules.names === 'alike' && similarity >= rules.similarity && similarity > 0
}
