import { type ByteLabels, labelsOf } from './labels.ts'
import type { Coded } from './transactions.ts'

/** A column as it comes from a file, its texts as bytes. */
export interface ByteCoded extends Coded {
  readonly labels: ByteLabels
}

/**
 * The column with some of its texts counted as one.
 *
 * @param into for each code the code of the text that stands for it; texts that stay are their own
 * @param textOf how a text that stays is written
 */
export function recoded(
  { codes, labels }: ByteCoded,
  into: Uint32Array,
  textOf: (code: number) => string = code => labels.at(code)
): ByteCoded {
  const texts: string[] = []
  const here = new Uint32Array(labels.size)
  for (let code = 1; code < labels.size; code += 1) {
    const first = into[code] as number
    here[code] = first === code ? texts.push(textOf(code)) : (here[first] as number)
  }
  const next = new Uint32Array(codes.length)
  for (let row = 0; row < codes.length; row += 1) next[row] = here[codes[row] as number] as number
  return { codes: next, labels: labelsOf(texts) }
}

/**
 * Texts that Unicode says are the same (é as one character, or as e with an accent) are one text. Only what
 * is not ASCII is looked at.
 */
export function composed(coded: ByteCoded): ByteCoded {
  const { labels } = coded
  const { bytes, starts, size } = labels
  const into = Uint32Array.from({ length: size }, (_, code) => code)
  const known = new Map<string, number>()
  let changed = false
  for (let code = 1; code < size; code += 1) {
    if (isAscii(bytes, starts[code] as number, starts[code + 1] as number)) continue
    const text = labels.at(code)
    const plain = text.normalize('NFC')
    const first = known.get(plain)
    if (first === undefined) known.set(plain, code)
    else into[code] = first
    changed ||= first !== undefined || plain !== text
  }
  return changed ? recoded(coded, into, code => labels.at(code).normalize('NFC')) : coded
}

export function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) > 127) return false
  return true
}
