// SHA-256 (NIST, FIPS 180-4, 2015) without waiting: Web Crypto answers one message at a time through a promise,
// and whoever guesses asks a million times a second.

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const K = new Int32Array(64)
/** The same of the square roots of the first 8. */
const START = new Int32Array(8)

{
  const bits = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
  let count = 0
  for (let n = 2; count < 64; n += 1) {
    let prime = true
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false
    if (!prime) continue
    K[count] = bits(Math.cbrt(n))
    if (count < 8) START[count] = bits(Math.sqrt(n))
    count += 1
  }
}

const W = new Int32Array(64)

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

/** Mixes one block of 64 bytes, 16 words of it, into the eight words of the state. */
function mix(state: Int32Array, block: DataView, at: number): void {
  for (let i = 0; i < 16; i += 1) W[i] = block.getInt32(at + 4 * i)
  for (let i = 16; i < 64; i += 1) {
    const x = W[i - 15] as number
    const y = W[i - 2] as number
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    W[i] = ((W[i - 16] as number) + s0 + (W[i - 7] as number) + s1) | 0
  }
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (W[i] as number)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
  state[5] = (state[5] as number) + f
  state[6] = (state[6] as number) + g
  state[7] = (state[7] as number) + h
}

/** The eight words of a message's digest. */
export function sha256(message: Uint8Array): Int32Array {
  const length = message.length
  const padded = new Uint8Array(64 * (((length + 8) >>> 6) + 1))
  padded.set(message)
  padded[length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(padded.length - 4, length * 8)
  const state = START.slice()
  for (let at = 0; at < padded.length; at += 64) mix(state, view, at)
  return state
}

/** Longest message of one block. */
export const ONE_BLOCK = 55

/**
 * Digests of short messages, one after the other in the same memory.
 *
 * @returns `bytes` to write a message of at most `ONE_BLOCK` into, and what takes its length; the words it
 * returns are overwritten by the next
 */
export function shortSha256(): {
  readonly bytes: Uint8Array
  readonly digest: (length: number) => Int32Array
} {
  const bytes = new Uint8Array(64)
  const view = new DataView(bytes.buffer)
  const state = new Int32Array(8)
  return {
    bytes,
    digest(length) {
      bytes[length] = 0x80
      bytes.fill(0, length + 1, 62)
      view.setUint16(62, length * 8)
      state.set(START)
      mix(state, view, 0)
      return state
    }
  }
}

/** The words of a digest as bytes. */
export function bytesOf(words: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4))
  for (const [at, word] of words.entries()) view.setInt32(4 * at, word)
  return new Uint8Array(view.buffer)
}

/** HMAC-SHA-256 (RFC 2104) without waiting, for the page as it is built; the reader's own goes through Web Crypto. */
export function hmacNow(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64)
  block.set(key.length > 64 ? bytesOf(sha256(key)) : key)
  const inner = bytesOf(
    sha256(
      joined(
        block.map(byte => byte ^ 0x36),
        message
      )
    )
  )
  return bytesOf(
    sha256(
      joined(
        block.map(byte => byte ^ 0x5c),
        inner
      )
    )
  )
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
