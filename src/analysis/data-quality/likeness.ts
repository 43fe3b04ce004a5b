import { sameGivenName } from '../identity/nicknames.ts'
import { oneSlip } from '../identity/one-slip.ts'
import type { Given, Surnames } from './people.ts'
import { canBe, canBeTogether, close, type Word } from './words.ts'

/** Likeness from which two given names are taken for one, misspelt. */
const CLOSE = 0.9

/** What two values have in common; an index into `LEVELS`. */
export const [MISSING, AGREE, NEAR, DIFFER] = [0, 1, 2, 3] as const

const initialOf = (short: Word, long: Word) => short.length === 1 && long.initial === short.initial

const alike = (one: Word, other: Word): boolean =>
  sameGivenName(one.text, other.text) ||
  initialOf(one, other) ||
  initialOf(other, one) ||
  close(one, other, CLOSE)

/** Whether the first has fewer words, or of equals is first in the alphabet: who comes first must not matter. */
const isFirst = (a: Given | Surnames, b: Given | Surnames): boolean =>
  a.words.length < b.words.length || (a.words.length === b.words.length && a.text < b.text)

/**
 * Given names that are not the same: as near are familiar forms, initials, misspellings, and a second name
 * that one of the two leaves out.
 */
export function likeGiven(a: Given, b: Given): number {
  const [short, long] = isFirst(a, b) ? [a.words, b.words] : [b.words, a.words]
  // The first words must go together; of the others, each of the shorter name has one in the longer.
  if (!alike(short[0] as Word, long[0] as Word)) return DIFFER
  for (let i = 1; i < short.length; i += 1) {
    let found = false
    for (let j = 1; j < long.length && !found; j += 1)
      found = alike(short[i] as Word, long[j] as Word)
    if (!found) return DIFFER
  }
  return NEAR
}

/** Surnames are longer and have no familiar forms: more is asked. */
const CLOSE_SURNAME = 0.92
const CLOSE_TOGETHER = 0.95

/** Whether each of some words has one among others. */
function within(short: readonly Word[], long: readonly Word[], least: number): boolean {
  for (let i = 0; i < short.length; i += 1) {
    const word = short[i] as Word
    let found = false
    // Equal words are one object: most pairs of surnames end without a look at any text.
    for (let j = 0; j < long.length && !found; j += 1)
      found = least === 1 ? word === long[j] : close(word, long[j] as Word, least)
    if (!found) return false
  }
  return true
}

/**
 * Surnames that are not the same text, of which a Spaniard has two: both in the other order agree; as near
 * are one of the two that the other row leaves out, and misspellings. One in common beside another that is
 * not, as cousins have, is no agreement.
 */
export function likeSurnames(a: Surnames, b: Surnames): number {
  const one = a.words
  const other = b.words
  if (one.length !== other.length) {
    if (
      within(
        one.length < other.length ? one : other,
        one.length < other.length ? other : one,
        CLOSE_SURNAME
      )
    )
      return NEAR
  } else {
    const equal = within(one, other, 1)
    // Only with a word twice does it matter who comes first.
    if (equal === within(other, one, 1) ? equal : isFirst(a, b) === equal) return AGREE
    const near = within(one, other, CLOSE_SURNAME)
    if (near === within(other, one, CLOSE_SURNAME) ? near : isFirst(a, b) === near) return NEAR
    if (one.length === 1) return DIFFER
  }
  // Hyphens and particles written together: “delatorre”, “garciaconde”.
  return close(a.joined, b.joined, CLOSE_TOGETHER) ? NEAR : DIFFER
}

/** Whether a word has a partner to which it can be close. */
const canHave = (word: Word, one: Word, other: Word | undefined): boolean =>
  canBe(word, one, CLOSE_SURNAME) || (other !== undefined && canBe(word, other, CLOSE_SURNAME))

/**
 * False where surnames of one word or two each certainly differ, by a few numbers and without a look at any
 * text: on both sides some word has no partner, and neither can both sides be near when written together.
 */
export function mayBeLike(a: Word, a2: Word | undefined, b: Word, b2: Word | undefined): boolean {
  const lacks = !canHave(a, b, b2) || (a2 !== undefined && !canHave(a2, b, b2))
  if (!lacks) return true
  const lacksToo = !canHave(b, a, a2) || (b2 !== undefined && !canHave(b2, a, a2))
  return !lacksToo || canBeTogether(a, a2, b, b2, CLOSE_TOGETHER)
}

/** YYYY-MM-DD: day and month in each other's place, or one slip. */
export function likeBirth(a: string, b: string): number {
  const swapped =
    a.slice(0, 5) === b.slice(0, 5) && a.slice(8) === b.slice(5, 7) && a.slice(5, 7) === b.slice(8)
  return swapped || oneSlip(a, b) ? NEAR : DIFFER
}
