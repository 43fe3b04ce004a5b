/**
 * mulberry32 (Tommy Ettinger, public domain): 32 bits of state, the same sequence everywhere. The
 * samples need nothing better, and a customer's whole stream is one number to keep.
 */
export class Random {
  #state: number

  /** @param seed any whole number; its lowest 32 bits count */
  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** The next number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    const state = this.#state
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * A stream of its own for each member of a row of customers, so that one can be drawn again without
 * those before it. Mixed as in MurmurHash3 (Austin Appleby, public domain), because mulberry32's
 * neighbouring seeds are neighbouring places of one sequence.
 */
export function streamOf(seed: number, index: number): Random {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ seed
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return new Random(mixed ^ (mixed >>> 16))
}
