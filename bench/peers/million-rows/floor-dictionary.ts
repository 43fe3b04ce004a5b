/** Numbers a slot takes: two words of key, one code. */
const SLOT = 3

/** Ids of up to 8 bytes, as two words, to codes from 0: open addressing, doubled when half full. */
export class FloorDictionary {
  size = 0
  #slots = new Int32Array(SLOT << 16)
  #mask = (1 << 16) - 1

  code(low: number, high: number): number {
    const slots = this.#slots
    let slot = SLOT * (hash(low, high) & this.#mask)
    for (;;) {
      const next = slots[slot + 2] ?? 0
      if (next === 0) break
      if (slots[slot] === low && slots[slot + 1] === high) return next - 1
      slot += SLOT
      if (slot === slots.length) slot = 0
    }
    slots[slot] = low
    slots[slot + 1] = high
    this.size += 1
    slots[slot + 2] = this.size
    if (2 * this.size > this.#mask) this.#grow()
    return this.size - 1
  }

  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(2 * old.length)
    this.#mask = 2 * this.#mask + 1
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 2] === 0) continue
      let slot = SLOT * (hash(old[from] ?? 0, old[from + 1] ?? 0) & this.#mask)
      while (slots[slot + 2] !== 0) slot = slot + SLOT === slots.length ? 0 : slot + SLOT
      slots.set(old.subarray(from, from + SLOT), slot)
    }
    this.#slots = slots
  }
}

function hash(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
