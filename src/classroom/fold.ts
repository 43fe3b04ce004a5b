import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'

/** JSON, deflated (RFC 1951). */
export const fold = (value: unknown): Uint8Array =>
  deflateSync(strToU8(JSON.stringify(value)), { level: 9 })

/** Bytes that are handed to the inflater at a time: DEFLATE unfolds to 1,032 times as many at most. */
const PIECE = 512

/**
 * The JSON value that was folded; undefined for what is none. It stops as soon as it has become more
 * than `most` bytes, so that a few kilobytes cannot fill the memory.
 */
export function unfold(
  bytes: Uint8Array,
  most: number
):
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly large: boolean } {
  const chunks: Uint8Array[] = []
  let size = 0
  let ended = false
  try {
    const inflate = new Inflate((chunk, final) => {
      size += chunk.length
      ended = final
      // The inflater keeps the memory of its chunks for itself.
      if (size <= most) chunks.push(chunk.slice())
    })
    for (let at = 0; at < bytes.length && size <= most; at += PIECE)
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    if (size > most) return { ok: false, large: true }
    if (!ended) return { ok: false, large: false }
    const whole = new Uint8Array(size)
    let at = 0
    for (const chunk of chunks) {
      whole.set(chunk, at)
      at += chunk.length
    }
    return { ok: true, value: JSON.parse(strFromU8(whole)) }
  } catch {
    return { ok: false, large: false }
  }
}
