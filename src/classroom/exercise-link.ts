import { readCode, writeCode } from './code.ts'
import { EXERCISE_LIMITS } from './exercise-limits.ts'
import { fold, unfold } from './fold.ts'
import type { ClassProblem } from './problem.ts'

/** Before the code in an address. */
const LETTER = 'x'

/**
 * The whole exercise as the fragment of an address, `#x=1.<base64url>.<checksum>`: its YAML text, so that it
 * can be edited again with its comments.
 */
export function exerciseLink(
  text: string
):
  | { readonly ok: true; readonly fragment: string }
  | { readonly ok: false; readonly problem: ClassProblem } {
  if (text.trim() === '') return { ok: false, problem: { kind: 'empty' } }
  if (text.length > EXERCISE_LIMITS.text) {
    return { ok: false, problem: { kind: 'large', limit: EXERCISE_LIMITS.text } }
  }
  const fragment = `#${LETTER}=${writeCode(fold(text), 'plain')}`
  const { length } = fragment
  return length <= EXERCISE_LIMITS.link
    ? { ok: true, fragment }
    : { ok: false, problem: { kind: 'no-link', length, limit: EXERCISE_LIMITS.link } }
}

/**
 * The YAML text in a link, or in the part of one after `#`. What a stranger sent: sizes are bounded before
 * and while it unfolds; what the text says is for `loadExercise`. Never throws.
 */
export function readExerciseLink(
  link: string
):
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ClassProblem } {
  const no = (problem: ClassProblem) => ({ ok: false, problem }) as const
  const given = link.trim()
  if (given === '') return no({ kind: 'empty' })
  const at = given.indexOf(`#${LETTER}=`)
  if (at < 0) return no({ kind: 'foreign' })
  const code = given.slice(at + 2 + LETTER.length)
  if (code.length > EXERCISE_LIMITS.link) return no({ kind: 'large', limit: EXERCISE_LIMITS.link })
  const read = readCode(code)
  if (!read.ok) return read
  if (read.form !== 'plain') return no({ kind: 'damaged' })
  // A character takes up to three bytes, and quotes and line ends two more of JSON.
  const unfolded = unfold(read.bytes, 3 * EXERCISE_LIMITS.text)
  if (!unfolded.ok) return no(unfolded.large ? large : { kind: 'damaged' })
  const text = unfolded.value
  if (typeof text !== 'string') return no({ kind: 'damaged' })
  return text.length <= EXERCISE_LIMITS.text ? { ok: true, text } : no(large)
}

const large: ClassProblem = { kind: 'large', limit: EXERCISE_LIMITS.text }
