import { plainWords } from '../../ingest/text/plain-words.ts'

/** A name as it is compared. */
export interface PlainName {
  /** Plain words, first names first; none for an account (@…). */
  readonly words: readonly string[]
  /** The words in one; '' without. */
  readonly whole: string
}

/** “Rey, Marta” is Marta Rey. */
export function firstNameFirst(text: string): string {
  const [last = '', first] = text.split(',', 2)
  return first === undefined ? last : `${first} ${last}`
}

/** A name as typed, first name first or last; an account on a network (@…) is none. */
export function plainName(text: string): PlainName {
  if (text.trim().startsWith('@')) return { words: [], whole: '' }
  const whole = plainWords(firstNameFirst(text))
  return { words: whole === '' ? [] : whole.split(' '), whole }
}

/** How two names stand to each other, with “M. Rey” and “Marta Rey” as `initial`. */
export type Agreement = 'same' | 'initial' | 'other' | 'unknown'

/**
 * Whether two names can be one person's: a surname in common, and the same first name or its initial.
 * Of single words nothing is known but that they differ.
 */
export function agreement(a: PlainName, b: PlainName): Agreement {
  const [first, ...surnames] = a.words
  const [other, ...others] = b.words
  if (first === undefined || other === undefined) return 'unknown'
  if (surnames.length === 0 || others.length === 0) {
    return a.words.some(word => b.words.includes(word)) ? 'unknown' : 'other'
  }
  if (!surnames.some(word => word.length > 1 && others.includes(word))) return 'other'
  if (first === other) return 'same'
  const [short, long] = first.length < other.length ? [first, other] : [other, first]
  return short.length === 1 && long.startsWith(short) ? 'initial' : 'other'
}

/** Pairs of neighbouring letters, each as often as it occurs, within words. */
function letterPairs({ words }: PlainName): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const word of words) {
    const letters = [...word]
    for (let i = 0; i < Math.max(1, letters.length - 1); i += 1) {
      const pair = letters.slice(i, i + 2).join('')
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  return pairs
}

const known = new WeakMap<PlainName, Map<string, number>>()

function pairsOf(name: PlainName): Map<string, number> {
  const found = known.get(name) ?? letterPairs(name)
  known.set(name, found)
  return found
}

const sizeOf = (pairs: Map<string, number>) => [...pairs.values()].reduce((all, n) => all + n, 0)

/**
 * Dice's coefficient over pairs of letters (Dice 1945, “Measures of the amount of ecologic association
 * between species”, Ecology 26): twice those in common by all of both. 1 is the same, 0 nothing in common
 * or a name missing. “night” and “nacht” have one of four and four in common: 2 / 8.
 */
export function similarity(a: PlainName, b: PlainName): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const both = sizeOf(left) + sizeOf(right)
  let common = 0
  for (const [pair, times] of left) common += Math.min(times, right.get(pair) ?? 0)
  return common === 0 ? 0 : (2 * common) / both
}
