const EMPTY = -1

/** Pairs of numbers, each numbered from 0 in the order in which it is first met: no object a pair. */
export class Numbered {
  #slots = new Int32Array(1 << 12).fill(EMPTY)
  #first = new Int32Array(1 << 11)
  #second = new Int32Array(1 << 11)
  size = 0

  /** The number of a pair, which is a new one if need be; -1 for a pair that is not there and not `added`. */
  of(first: number, second: number, added: boolean): number {
    const last = this.#slots.length - 1
    let slot = this.#slotOf(first, second)
    for (;;) {
      const number = this.#slots[slot] as number
      if (number === EMPTY) break
      if (this.#first[number] === first && this.#second[number] === second) return number
      slot = (slot + 1) & last
    }
    if (!added) return -1
    const number = this.size
    this.size += 1
    this.#slots[slot] = number
    this.#first[number] = first
    this.#second[number] = second
    if (this.size === this.#first.length) this.#grow()
    return number
  }

  #slotOf(first: number, second: number): number {
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1)
  }

  #grow(): void {
    this.#first = longer(this.#first)
    this.#second = longer(this.#second)
    // At most half of the slots are taken: a search ends soon.
    this.#slots = new Int32Array(2 * this.#first.length).fill(EMPTY)
    const last = this.#slots.length - 1
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#slotOf(this.#first[number] as number, this.#second[number] as number)
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & last
      this.#slots[slot] = number
    }
  }
}

/** The same numbers in front of as many noughts. */
export function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(2 * array.length)
  next.set(array)
  return next
}
