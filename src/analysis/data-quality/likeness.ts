import { jaroWinkler, oneSlip } from '../identity/jaro-winkler.ts'
import { sameGivenName } from '../identity/nicknames.ts'
import { type Given, lettersOf, type Surnames } from './people.ts'

/** Likeness from which two given names are taken for one, misspelt. */
const CLOSE = 0.9

/** What two values have in common; an index into `LEVELS`. */
export const [MISSING, AGREE, NEAR, DIFFER] = [0, 1, 2, 3] as const

/** Set bits of a mask (Warren, Hacker’s Delight, 2002, fig. 5–2). */
function bitsIn(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Whether two words can reach a Jaro–Winkler likeness at all: a letter that only one of them has is one
 * less in common, and even with four equal letters in front the likeness of w needs Jaro’s of
 * 1 − (1 − w) / 0.6. Most pairs end here.
 */
function canBe(a: string, maskA: number, b: string, maskB: number, least: number): boolean {
  const [m, n] = [a.length, b.length]
  const common = Math.min(m - bitsIn(maskA & ~maskB), n - bitsIn(maskB & ~maskA))
  return (common / m + common / n + 1) / 3 >= 1 - (1 - least) / 0.6 - 1e-9
}

const close = (a: string, maskA: number, b: string, maskB: number, least: number) =>
  a === b || (canBe(a, maskA, b, maskB, least) && jaroWinkler(a, b) >= least)

const initialOf = (short: string, long: string) => short.length === 1 && long.startsWith(short)

function alike(a: Given, i: number, b: Given, j: number): boolean {
  const [one, other] = [a.words[i] as string, b.words[j] as string]
  return (
    sameGivenName(one, other) ||
    initialOf(one, other) ||
    initialOf(other, one) ||
    close(one, a.masks[i] as number, other, b.masks[j] as number, CLOSE)
  )
}

/** The one with fewer words, of equals the first in the alphabet: who comes first must not matter. */
const isFirst = (a: Given | Surnames, b: Given | Surnames): boolean =>
  a.words.length < b.words.length || (a.words.length === b.words.length && a.text < b.text)

/**
 * Given names that are not the same: as near are familiar forms, initials, misspellings, and a second name
 * that one of the two leaves out.
 */
export function likeGiven(a: Given, b: Given): number {
  const [short, long] = isFirst(a, b) ? [a, b] : [b, a]
  // The first words must go together; of the others, each of the shorter name has one in the longer.
  if (!alike(short, 0, long, 0)) return DIFFER
  for (let i = 1; i < short.words.length; i += 1) {
    let found = false
    for (let j = 1; j < long.words.length && !found; j += 1) found = alike(short, i, long, j)
    if (!found) return DIFFER
  }
  return NEAR
}

/** Surnames are longer and have no familiar forms: more is asked. */
const CLOSE_SURNAME = 0.92

function within(short: Surnames, long: Surnames, least: number): boolean {
  for (let i = 0; i < short.words.length; i += 1) {
    const word = short.words[i] as string
    const mask = short.masks[i] as number
    let found = false
    for (let j = 0; j < long.words.length && !found; j += 1) {
      const other = long.words[j] as string
      found =
        least === 1 ? word === other : close(word, mask, other, long.masks[j] as number, least)
    }
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
  const [short, long] = isFirst(a, b) ? [a, b] : [b, a]
  if (short.words.length === long.words.length && within(short, long, 1)) return AGREE
  if (within(short, long, CLOSE_SURNAME)) return NEAR
  if (short.words.length === 1 && long.words.length === 1) return DIFFER
  // Hyphens and particles written together: “delatorre”, “garciaconde”.
  const [one, other] = [short.words.join(''), long.words.join('')]
  return close(one, lettersOf(one), other, lettersOf(other), 0.95) ? NEAR : DIFFER
}

/** YYYY-MM-DD: day and month in each other's place, or one slip. */
export function likeBirth(a: string, b: string): number {
  const swapped =
    a.slice(0, 5) === b.slice(0, 5) && a.slice(8) === b.slice(5, 7) && a.slice(5, 7) === b.slice(8)
  return swapped || oneSlip(a, b) ? NEAR : DIFFER
}
