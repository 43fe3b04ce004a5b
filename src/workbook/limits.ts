import { isPlain } from './json.ts'

/** Bounds on what is believed of stored, sent or imported content. Lengths in UTF-16 units. */
export const STATE_LIMITS = {
  /** A typed number, answer or name. */
  text: 300,
  /** The text of one table: what can be pasted (PASTE_LIMITS of ingest), which a test compares. */
  table: 2_000_000,
  /** An id, or a choice. */
  id: 80,
  /** Ids in one record. */
  ids: 500,
  /** Room for all that this page does not know: its values and their characters. */
  unknown: 200_000,
  depth: 6,
  /** Omissions that are listed. */
  drops: 50,
  /** A link's whole fragment: what mail and chat programs carry unharmed. */
  link: 8000,
  /** An imported file: more than a browser would keep. */
  file: 12_000_000
} as const

/** A path for a sentence: a forged name must not get to say anything of its own there. */
export const shownPath = (path: string): string => path.replace(/[^\w.-]/g, '_').slice(0, 60)

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const CONTROL = /[\u0000-\u001f\u007f]/

/** A name that may key a record: printable, short, and nothing that every object inherits. */
export function isId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= STATE_LIMITS.id &&
    !(value in Object.prototype) &&
    value !== 'prototype' &&
    !CONTROL.test(value)
  )
}

/**
 * Whether a value this page does not know is JSON of a bearable size; what it takes goes off `room`,
 * which is shared by all of them.
 */
export function isJson(value: unknown, room: { left: number }, depth = 0): boolean {
  room.left -= typeof value === 'string' ? value.length + 1 : 1
  if (room.left < 0 || depth > STATE_LIMITS.depth) return false
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  const inside = (item: unknown) => isJson(item, room, depth + 1)
  // By index and not by `every`, which skips holes.
  if (Array.isArray(value)) return Array.from(value).every(inside)
  return isPlain(value) && Object.keys(value).every(key => isId(key) && inside(value[key]))
}
