import { grownBytes, grownCounts } from './growing.ts'
import { ByteLabels } from './labels.ts'
import { LIMITS } from './limits.ts'

/**
 * Numbers a slot of the hash table takes: two words of key, the code, and where the text is stored.
 * Sixteen bytes, so that none lies in two lines of the cache.
 */
const SLOT = 4

/** An odd number nobody can foresee, so that nobody can write a file of which all texts collide. */
const randomOdd = () => (Math.random() * 0x1_0000_0000) | 1

/**
 * Texts as codes, in order of first appearance, by open addressing on their bytes. A text of up to 8
 * bytes is its own key (it holds no zero byte, so filling up with zeros keeps texts apart); a longer
 * one is found by its hash and its length and then compared.
 *
 * Multiplying by random odd numbers and taking the high bits: Dietzfelbinger et al., “A reliable
 * randomized algorithm for the closest-pair problem”, J. Algorithms 25 (1997).
 */
export class Dictionary {
  /** Codes given, the empty text included. */
  size = 1
  /** No code was given because there are too many. */
  full = false
  readonly #a = randomOdd()
  readonly #b = randomOdd()
  #slots = new Int32Array(SLOT * 1024)
  #shift = 22
  #starts: Uint32Array = new Uint32Array(1024)
  #store: Uint8Array = new Uint8Array(8192)
  #storeView = new DataView(this.#store.buffer)
  /** All bytes of all labels, or-ed: 128 and more if one is not ASCII. */
  #seen = 0

  /** The code of the text between two positions, which must not be empty. Both views show the same bytes. */
  code(bytes: Uint8Array, view: DataView, from: number, to: number): number {
    const length = to - from
    if (length > 8) return this.#long(bytes, view, from, to)
    let first = 0
    let second = 0
    if (length >= 4) {
      first = view.getInt32(from, true)
      // “| 0”: shifted by nothing, a word would come out without its sign and never equal itself.
      if (length > 4) second = (view.getInt32(to - 4, true) >>> (8 * (8 - length))) | 0
    } else {
      first = bytes[from] as number
      if (length > 1) first |= (bytes[from + 1] as number) << 8
      if (length > 2) first |= (bytes[from + 2] as number) << 16
    }
    const slots = this.#slots
    let at = this.#place(first, second)
    for (;;) {
      const code = slots[at + 2] as number
      if (code === 0) return this.#add(bytes, from, to, at, first, second)
      if (slots[at] === first && slots[at + 1] === second) return code
      at += SLOT
      if (at === slots.length) at = 0
    }
  }

  /** Longer than 8 bytes: the key is hash and length, and the text is compared. */
  #long(bytes: Uint8Array, view: DataView, from: number, to: number): number {
    const first = this.#hash(view, from, to)
    const second = from - to
    const slots = this.#slots
    let at = this.#place(first, second)
    for (;;) {
      const code = slots[at + 2] as number
      if (code === 0) return this.#add(bytes, from, to, at, first, second)
      if (
        slots[at] === first &&
        slots[at + 1] === second &&
        this.#same(view, from, to, slots[at + 3] as number)
      ) {
        return code
      }
      at += SLOT
      if (at === slots.length) at = 0
    }
  }

  #place(first: number, second: number): number {
    return SLOT * ((Math.imul(first, this.#a) + Math.imul(second, this.#b)) >>> this.#shift)
  }

  /** Of words that overlap at the end, so that no byte is taken alone. Longer than 4 bytes. */
  #hash(view: DataView, from: number, to: number): number {
    const a = this.#a
    let hash = view.getInt32(to - 4, true)
    for (let at = from; at < to - 4; at += 4) {
      hash = Math.imul(hash ^ view.getInt32(at, true), a)
      hash ^= hash >>> 15
    }
    return hash
  }

  /** Whether the text stored from `start` on, which is as long, is this one. */
  #same(view: DataView, from: number, to: number, start: number): boolean {
    const store = this.#storeView
    const end = to - 4
    const moved = start - from
    for (let at = from; at < end; at += 4) {
      if (view.getInt32(at, true) !== store.getInt32(moved + at, true)) return false
    }
    return view.getInt32(end, true) === store.getInt32(moved + end, true)
  }

  #add(
    bytes: Uint8Array,
    from: number,
    to: number,
    at: number,
    first: number,
    second: number
  ): number {
    if (this.size > LIMITS.labels) {
      this.full = true
      return 0
    }
    const code = this.size
    this.size += 1
    this.#slots[at] = first
    this.#slots[at + 1] = second
    this.#slots[at + 2] = code
    const start = this.#starts[code] as number
    this.#slots[at + 3] = start
    const end = start + to - from
    if (end > this.#store.length) {
      this.#store = grownBytes(this.#store, end)
      this.#storeView = new DataView(this.#store.buffer)
    }
    for (let byte = from; byte < to; byte += 1) {
      const value = bytes[byte] as number
      this.#seen |= value
      this.#store[start + byte - from] = value
    }
    this.#starts = grownCounts(this.#starts, code + 2)
    this.#starts[code + 1] = end
    if (4 * SLOT * this.size > 3 * this.#slots.length) this.#grow()
    return code
  }

  /** Twice the slots: a quarter of them is always free. */
  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    this.#shift -= 1
    const slots = this.#slots
    for (let from = 0; from < old.length; from += SLOT) {
      const code = old[from + 2] as number
      if (code === 0) continue
      const first = old[from] as number
      const second = old[from + 1] as number
      let at = this.#place(first, second)
      while (slots[at + 2] !== 0) at = at + SLOT === slots.length ? 0 : at + SLOT
      slots[at] = first
      slots[at + 1] = second
      slots[at + 2] = code
      slots[at + 3] = old[from + 3] as number
    }
  }

  /** Whether a text has bytes beyond ASCII, which tell UTF-8 from Windows-1252. */
  get beyondAscii(): boolean {
    return this.#seen > 127
  }

  labels(): ByteLabels {
    const starts = this.#starts.slice(0, this.size + 1)
    return new ByteLabels(this.#store.slice(0, starts[this.size] as number), starts)
  }
}
