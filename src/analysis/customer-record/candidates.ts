import { plainWords } from '../../ingest/text/plain-words.ts'
import { emailKey, phoneKey } from '../identity/keys.ts'
import { birthdayKey, isNewYear } from './birthday.ts'
import { says } from './entries.ts'
import type { Entry, FieldId, MergeOptions, Rule, Source } from './model.ts'

/** What decided between two values: the rule, or, where it could not, what comes after it. */
export type Criterion = Rule | 'later'

/** What became of a value. */
export type Fate =
  /** It is the record's, or part of it. */
  | { readonly kind: 'won' | 'added' }
  /** It says the same as the record's. */
  | { readonly kind: 'agrees' }
  | { readonly kind: 'lost'; readonly by: Criterion }
  /** A form fills it in; a stricter word holds; a box that came ticked; nobody has said what for; art. 9. */
  | { readonly kind: 'default' | 'stricter' | 'preset' | 'purpose' | 'special' }

export type Value = string | number | boolean

export interface Candidate {
  readonly source: Source
  readonly line: number
  readonly day: number | null
  readonly value: Value
  readonly fate: Fate
}

/** A row that says something of a field. */
export interface Said {
  readonly entry: Entry
  readonly value: Value
  /** Equal for values that mean the same. */
  readonly same: string
}

function sameOf(field: FieldId, value: Value): string {
  const text = String(value)
  if (field === 'email') return emailKey(text) || text.trim().toLowerCase()
  if (field === 'phone') return phoneKey(text) || text.trim()
  if (field === 'birthday') return birthdayKey(text)
  return typeof value === 'string' ? plainWords(text) || text.trim() : text
}

/** What the rows say of a field, in their order. */
export function saidOf(entries: readonly Entry[], field: FieldId): Said[] {
  const saying = entries.filter(({ row }) => says(row[field]))
  // Most say nothing, or say it alone: with nothing to compare, nothing is made comparable.
  const compares = saying.length > 1
  return saying.map(entry => {
    const value = entry.row[field] as Value
    return { entry, value, same: compares ? sameOf(field, value) : '' }
  })
}

/** What a form filled in by itself. */
export const isDefault = (field: FieldId, { value }: Said, options: MergeOptions): boolean =>
  options.skipNewYear && field === 'birthday' && isNewYear(String(value))

/** What is asked in turn until it tells two rows apart; the last always does. */
const CHAIN: Readonly<Record<Rule, readonly Criterion[]>> = {
  newest: ['newest', 'trusted', 'later'],
  trusted: ['trusted', 'newest', 'later'],
  complete: ['complete', 'newest', 'trusted', 'later']
}

/** Positive if the first comes before the second; a row without a day is older than any with one. */
function compare(a: Entry, b: Entry, by: Criterion, trust: readonly Source[]): number {
  if (by === 'newest') {
    const [one, other] = [a.row.day ?? -1e9, b.row.day ?? -1e9]
    return one - other
  }
  if (by === 'trusted') return trust.indexOf(b.source) - trust.indexOf(a.source)
  if (by === 'complete') return a.filled - b.filled
  return a.row.line - b.row.line
}

/** What decides between two rows, and for which. */
export function decide(
  a: Entry,
  b: Entry,
  { rule, trust }: Pick<MergeOptions, 'rule' | 'trust'>
): { readonly by: Criterion; readonly first: boolean } {
  for (const by of CHAIN[rule]) {
    const difference = compare(a, b, by, trust)
    if (difference !== 0) return { by, first: difference > 0 }
  }
  return { by: 'later', first: true }
}

/** The value that a rule chooses. */
export const winnerOf = (
  said: readonly Said[],
  options: Pick<MergeOptions, 'rule' | 'trust'>
): Said | undefined =>
  said.reduce<Said | undefined>(
    (best, one) => (best && decide(best.entry, one.entry, options).first ? best : one),
    undefined
  )
