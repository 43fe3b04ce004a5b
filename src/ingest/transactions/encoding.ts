import type { ByteSource, Report } from './reading.ts'

export type Encoding = Report['encoding']

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const windows1252 = new TextDecoder('windows-1252')

/** Whether the bytes are sound UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * The text of one cell. Delimiters are ASCII in UTF-8 and in Windows-1252, so that rows are split
 * before anybody knows which it is; what is not sound UTF-8 is Windows-1252.
 */
export function decodeCell(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  // A decoder costs more to call than a short cell of ASCII to spell out.
  if (to - from <= 32) {
    let at = from
    for (; at < to; at += 1) {
      const byte = bytes[at] as number
      if (byte >= 0x80) break
      text += String.fromCharCode(byte)
    }
    if (at >= to) return text
  }
  const cell = bytes.subarray(from, to)
  try {
    return utf8.decode(cell)
  } catch {
    return windows1252.decode(cell)
  }
}

/** Where zero bytes stand tells UTF-16 without a mark: Latin text has one in every pair. */
function zeros(head: Uint8Array): { even: number; odd: number } {
  const found = { even: 0, odd: 0 }
  const pairs = Math.max(1, Math.floor(head.length / 2))
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) found.even += 1 / pairs
    if (head[at + 1] === 0) found.odd += 1 / pairs
  }
  return found
}

/**
 * How the bytes of a file are to be read, from its beginning.
 *
 * @returns the encoding and the length of the byte order mark. UTF-8 and Windows-1252 are told apart
 * by what is decoded later; here Windows-1252 means that the beginning is no UTF-8
 */
export function detectEncoding(head: Uint8Array): { encoding: Encoding; mark: number } {
  const [first, second, third] = head
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', mark: 2 }
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', mark: 3 }
  const { even, odd } = zeros(head)
  if (odd > 0.4 && even < 0.1) return { encoding: 'utf-16le', mark: 0 }
  if (even > 0.4 && odd < 0.1) return { encoding: 'utf-16be', mark: 0 }
  // The piece may end inside of a letter.
  const whole = [0, 1, 2, 3].some(cut => isUtf8(head.subarray(0, head.length - cut)))
  return { encoding: whole ? 'utf-8' : 'windows-1252', mark: 0 }
}

/** Pieces of a file one after the other, as bytes in which ASCII is ASCII. */
export interface Pieces {
  /** The next piece; undefined after the last. It is good until another is asked for. */
  next(): Promise<Uint8Array | undefined>
  /** Bytes of the file read so far. */
  readonly position: number
  /** No more is wanted. */
  close(): void
}

/** Of what follows the wanted bytes: enough for the end of the last row, in most files. Then twice as much. */
const BEYOND = 4096

/**
 * Reads ahead by one piece, so that a disk and the scanner work at the same time.
 *
 * @param range where to begin; from `until` on bytes come too, but little by little
 */
export function piecesOf(
  source: ByteSource,
  { encoding, mark }: { readonly encoding: Encoding; readonly mark: number },
  size: number,
  { from = mark, until = Number.POSITIVE_INFINITY }: { from?: number; until?: number } = {}
): Pieces {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  const decoder = wide ? new TextDecoder(encoding) : undefined
  const encoder = new TextEncoder()
  const stream = source.stream?.(from)
  let position = from
  const fetch = (at: number) => {
    const length = Math.min(size, Math.max(0, until - at) + Math.max(BEYOND, at - until))
    if (at >= source.size) return undefined
    const piece = stream ? stream.read(length) : source.slice(at, at + length)
    // Whoever waits for it sees the failure; until then it must not count as unhandled.
    piece.catch(() => undefined)
    return piece
  }
  const fetchAhead = () => (position < until ? fetch(position) : undefined)
  let ahead = fetchAhead()
  return {
    get position() {
      return position
    },
    async next() {
      const piece = await (ahead ?? fetch(position))
      if (piece === undefined) return undefined
      position = piece.length === 0 ? source.size : position + piece.length
      ahead = fetchAhead()
      if (!decoder) return piece
      return encoder.encode(decoder.decode(piece, { stream: position < source.size }))
    },
    close: () => stream?.cancel()
  }
}
