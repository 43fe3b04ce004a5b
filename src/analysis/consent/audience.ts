import { type Addresses, addressesOf, listed, listsOf } from './addresses.ts'
import { decide, type Known, knownOf } from './decide.ts'
import { type Standing, standingOf } from './ledger.ts'
import {
  CHANNELS,
  type Channel,
  type ConsentRow,
  type Contact,
  isAllowing,
  PURPOSES,
  type Purpose,
  type Question,
  type Rule
} from './model.ts'

interface Decision {
  readonly person: Contact
  readonly rule: Rule
}

/** Who may be contacted, and the rule that decided for each. */
export interface Audience {
  readonly question: Question
  /** In the order of the table. */
  readonly decisions: readonly Decision[]
  /** People by the rule that decided; rules that decided nothing are not in it. */
  readonly counts: ReadonlyMap<Rule, number>
  readonly allowed: number
  /** People who may be contacted, for every purpose and channel. */
  readonly matrix: Readonly<Record<Purpose, Readonly<Record<Channel, number>>>>
  /** Records of people who are not on the list. */
  readonly strays: number
  /** People whose date of birth is not known: they were taken for adults. */
  readonly ageless: number
}

/**
 * Decides for everybody on a list. Records belong to whom they name by number, else by e-mail, else by
 * telephone; an objection and an entry on an exclusion list belong to the address, in whichever row it
 * stands.
 *
 * @param people at most a few thousand: the matrix asks thirty questions of each
 */
export function audienceOf(
  people: readonly Contact[],
  rows: readonly ConsentRow[],
  question: Question
): Audience {
  const keys = people.map(addressesOf)
  const { of, strays } = recordsOf(keys, rows)
  const { objected, robinson } = listsOf(people, keys)
  // People with the same number have the same records: they are read once.
  const read = new Map<readonly ConsentRow[], Standing>()
  const standing = (own: readonly ConsentRow[]): Standing => {
    const found = read.get(own) ?? standingOf(own, question)
    read.set(own, found)
    return found
  }
  const known = people.map((person, at): Known => {
    const own = of[at] ?? []
    const addresses = keys[at] as Addresses
    return knownOf(
      person,
      addresses,
      {
        standing: own.length > 0 ? standing(own) : undefined,
        objected: listed(objected, addresses),
        robinson: listed(robinson, addresses)
      },
      question
    )
  })
  const ask = (purpose: Purpose, channel: Channel): Rule[] => {
    const asked = { ...question, purpose, channel }
    return people.map((person, at) => decide(person, known[at] as Known, asked))
  }
  const decisions = ask(question.purpose, question.channel).map((rule, at) => ({
    person: people[at] as Contact,
    rule
  }))
  const counts = new Map<Rule, number>()
  for (const { rule } of decisions) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const count = (rules: readonly Rule[]) => rules.filter(isAllowing).length
  return {
    question,
    decisions,
    counts,
    allowed: count(decisions.map(({ rule }) => rule)),
    matrix: byId(PURPOSES, purpose => byId(CHANNELS, channel => count(ask(purpose, channel)))),
    strays,
    ageless: people.filter(({ born }) => born === null).length
  }
}

/** An object with a value for every id. */
const byId = <K extends string, V>(ids: readonly K[], value: (id: K) => V): Record<K, V> =>
  // Every id is there.
  Object.fromEntries(ids.map(id => [id, value(id)])) as Record<K, V>

/** Records by person: those that name the number, the e-mail and the telephone of each. */
function recordsOf(keys: readonly Addresses[], rows: readonly ConsentRow[]) {
  const known = new Set(keys.flatMap(({ id, email, phone }) => [id, email, phone]))
  const byKey = new Map<string, ConsentRow[]>()
  let strays = 0
  for (const row of rows) {
    const { person } = row
    // The surest first.
    const { id, email, phone } = addressesOf({ id: person, email: person, phone: person, line: 0 })
    const key = [id, email, phone].find(name => name !== '' && known.has(name))
    const found = key === undefined ? undefined : byKey.get(key)
    if (key === undefined) strays += 1
    else if (found) found.push(row)
    else byKey.set(key, [row])
  }
  const joined = new Map<string, readonly ConsentRow[]>()
  const of = keys.map(({ id, email, phone }) => {
    const own = [id, email, phone].filter(key => byKey.has(key))
    const together = own.join('\n')
    const found = joined.get(together) ?? own.flatMap(key => byKey.get(key) ?? [])
    joined.set(together, found)
    return found
  })
  return { of, strays }
}
