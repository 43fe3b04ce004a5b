import { Dictionary } from './dictionary.ts'
import type { ByteLabels } from './labels.ts'
import { LIMITS } from './limits.ts'
import type { Alike } from './reading.ts'
import { type ByteCoded, isAscii, recoded } from './recoded.ts'

const DIGIT = 0
const CAPITAL = 1
const SMALL = 2
const OTHER = 3
/** What a byte is, by itself: counting without branches takes a tenth of the time. */
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 127 || byte === 32) return OTHER
  if (byte >= 65 && byte <= 90) return CAPITAL
  return byte >= 97 && byte <= 122 ? SMALL : DIGIT
})

/**
 * Whether two texts could differ in capitals, accents or spaces alone. Most ids say no to that at once: all
 * capitals, all small letters, or a capital at the beginning of every one and nowhere else.
 */
function mayDiffer({ bytes, starts, size }: ByteLabels): boolean {
  const counts = new Uint32Array(4)
  for (let at = 0; at < bytes.length; at += 1) {
    const kind = KIND[bytes[at] as number] as number
    counts[kind] = (counts[kind] as number) + 1
  }
  if (counts[OTHER] !== 0) return true
  const capitals = counts[CAPITAL]
  if (capitals === 0 || counts[SMALL] === 0) return false
  let first = 0
  for (let code = 1; code < size; code += 1) {
    const byte = bytes[starts[code] as number] as number
    if (byte >= 65 && byte <= 90) first += 1
  }
  return first !== capitals || first !== size - 1
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{White_Space}]+/gu, '')
    .toLowerCase()

/** Texts without capitals, accents and spaces, each in the same few bytes. */
class Folder {
  readonly bytes = new Uint8Array(4 * LIMITS.cellBytes)
  readonly view = new DataView(this.bytes.buffer)
  readonly #encoder = new TextEncoder()

  /** Puts one there. Returns its length. */
  put(labels: ByteLabels, code: number): number {
    const { bytes, starts } = labels
    const [from, to] = [starts[code] as number, starts[code + 1] as number]
    if (!isAscii(bytes, from, to))
      return this.#encoder.encodeInto(fold(labels.at(code)), this.bytes).written
    let length = 0
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] as number
      if (byte <= 32) continue
      this.bytes[length] = byte >= 65 && byte <= 90 ? byte + 32 : byte
      length += 1
    }
    return length
  }
}

/**
 * Customers who are probably one: their names differ only in capitals, accents or spaces.
 *
 * @param merge whether to count them as one, under the name that comes first
 */
export function alike(
  coded: ByteCoded,
  merge: boolean
): { readonly coded: ByteCoded; readonly alike?: Alike } {
  const { labels } = coded
  if (!mayDiffer(labels)) return { coded }
  const folder = new Folder()
  const keys = new Dictionary()
  /** By the key of the text: who has it first. */
  const firsts: number[] = []
  const into = Uint32Array.from({ length: labels.size }, (_, code) => code)
  const groups = new Set<number>()
  let customers = 0
  let example: readonly [string, string] | undefined
  for (let code = 1; code < labels.size; code += 1) {
    const length = folder.put(labels, code)
    if (length === 0) continue
    const key = keys.code(folder.bytes, folder.view, 0, length)
    const first = firsts[key]
    if (first === undefined) {
      firsts[key] = code
      continue
    }
    into[code] = first
    customers += groups.has(first) ? 1 : 2
    groups.add(first)
    example ??= [labels.at(first), labels.at(code)]
  }
  if (!example) return { coded }
  return {
    coded: merge ? recoded(coded, into) : coded,
    alike: { customers, groups: groups.size, example, merged: merge }
  }
}
