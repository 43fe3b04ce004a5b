import { jaroWinkler, LONGEST } from '../identity/jaro-winkler.ts'

/**
 * Which of 32 classes of letters a word has: what one has and the other lacks bounds their likeness. Two
 * classes without a Latin letter are left out, so that the number is a small one for every engine.
 */
function lettersOf(word: string): number {
  let mask = 0
  for (let at = 0; at < Math.min(word.length, LONGEST); at += 1)
    mask |= 1 << (word.charCodeAt(at) & 31)
  return mask & 0x3fffffff
}

/** Set bits of a mask (Warren, Hacker’s Delight, 2002, fig. 5–2). */
function bitsIn(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A text, and what can be known of its likeness to others without a look at it. */
export interface Word {
  readonly text: string
  /** Letters that count. */
  readonly length: number
  readonly mask: number
  readonly initial: number
}

export const wordOf = (text: string): Word => ({
  text,
  length: Math.min(text.length, LONGEST),
  mask: lettersOf(text),
  initial: text.charCodeAt(0)
})

/**
 * Whether two texts can reach a Jaro–Winkler likeness at all: a letter that only one of them has is one
 * less in common, and even with four equal letters in front the likeness of w needs Jaro’s of
 * 1 − (1 − w) / 0.6; with another letter at the very front it needs Jaro’s of w. Most pairs end here.
 */
function reaches(
  m: number,
  maskA: number,
  n: number,
  maskB: number,
  begun: boolean,
  least: number
): boolean {
  const common = Math.min(m - bitsIn(maskA & ~maskB), n - bitsIn(maskB & ~maskA))
  const needed = begun ? 1 - (1 - least) / 0.6 : least
  return (common / m + common / n + 1) / 3 >= needed - 1e-9
}

export const canBe = (a: Word, b: Word, least: number): boolean =>
  a === b || reaches(a.length, a.mask, b.length, b.mask, a.initial === b.initial, least)

/** The same for words written together, if their letters all count. */
export function canBeTogether(
  a: Word,
  a2: Word | undefined,
  b: Word,
  b2: Word | undefined,
  least: number
): boolean {
  const m = a.length + (a2 ? a2.length : 0)
  const n = b.length + (b2 ? b2.length : 0)
  if (m > LONGEST || n > LONGEST) return true
  const maskA = a2 ? a.mask | a2.mask : a.mask
  const maskB = b2 ? b.mask | b2.mask : b.mask
  return reaches(m, maskA, n, maskB, a.initial === b.initial, least)
}

/** Whether two words are equal or reach a Jaro–Winkler likeness. */
export const close = (a: Word, b: Word, least: number): boolean =>
  a === b || (canBe(a, b, least) && (a.text === b.text || jaroWinkler(a.text, b.text) >= least))
