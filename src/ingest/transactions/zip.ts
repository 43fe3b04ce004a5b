import { Inflate } from 'fflate'
import { LIMITS } from './limits.ts'
import type { Refusal } from './reading.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  /** As the file declares it; the truth is found out in unpacking. */
  readonly size: number
  readonly offset: number
}

const END = 0x0605_4b50
const CENTRAL = 0x0201_4b50
const LOCAL = 0x0403_4b50
const STORED = 0
const DEFLATED = 8

/** The list of files at the end of the archive (APPNOTE 4.3.12); undefined if it is damaged. */
function entriesOf(view: DataView, bytes: Uint8Array): readonly Entry[] | undefined {
  // A comment of up to 65,535 bytes may follow the end record.
  let end = bytes.length - 22
  const least = Math.max(0, end - 65_535)
  while (end >= least && view.getUint32(end, true) !== END) end -= 1
  if (end < least) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The packed bytes of one file; undefined if they are not where the list says. */
function packedOf(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array | undefined {
  const { offset, packed } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : undefined
}

/** Deflated bytes, stopped as soon as they are more than `most`: what they declare may be a lie. */
function inflate(packed: Uint8Array, most: number): Uint8Array | 'bomb' | undefined {
  const pieces: Uint8Array[] = []
  let size = 0
  let ended = false
  const inflater = new Inflate((piece, final) => {
    pieces.push(piece)
    size += piece.length
    ended = final
  })
  // Deflate packs to a thousandth at best, so that 16 kB in are 17 MB out at most before we look.
  const step = 16_384
  try {
    for (let from = 0; from < packed.length; from += step) {
      const last = from + step >= packed.length
      inflater.push(packed.subarray(from, from + step), last)
      if (size > most) return 'bomb'
    }
  } catch {
    return undefined
  }
  if (!ended) return undefined
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/**
 * Unpacks the wanted files of a ZIP archive within `LIMITS.unzippedBytes`, whatever sizes it declares.
 *
 * @param wanted by name
 * @returns their bytes by name, or why the archive is refused
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean
): Map<string, Uint8Array> | Refusal {
  const damaged: Refusal = { kind: 'damaged' }
  const limit = LIMITS.unzippedBytes
  if (bytes.length < 22) return damaged
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(view, bytes)
  if (!entries || entries.length > LIMITS.zipEntries) return damaged
  const chosen = entries.filter(entry => wanted(entry.name))
  const declared = chosen.reduce((sum, entry) => sum + entry.size, 0)
  if (declared > limit) return { kind: 'bomb', bytes: declared, limit }
  const files = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of chosen) {
    if (entry.encrypted) return { kind: 'protected' }
    const packed = packedOf(view, bytes, entry)
    if (!packed || files.has(entry.name)) return damaged
    const file =
      entry.method === STORED
        ? packed
        : entry.method === DEFLATED
          ? inflate(packed, limit - total)
          : undefined
    if (file === undefined) return damaged
    total += file === 'bomb' ? limit + 1 : file.length
    if (file === 'bomb' || total > limit) return { kind: 'bomb', bytes: total, limit }
    files.set(entry.name, file)
  }
  return files
}
