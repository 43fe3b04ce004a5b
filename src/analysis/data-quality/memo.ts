/** Places of the memory: a power of two, and a few hundred kilobytes. */
const PLACES = 1 << 16

/**
 * What was found for pairs of numbers, for as long as no other pair needs the place: names recur, pairs of
 * them too, and a table of all pairs would be larger than the work it saves.
 */
export class PairMemo {
  readonly #smaller = new Int32Array(PLACES).fill(-1)
  readonly #larger = new Int32Array(PLACES)
  readonly #found = new Uint8Array(PLACES)

  /**
   * @param find asked with the smaller number first, of what does not depend on who comes first
   * @returns what `find` says, from 0 to 255
   */
  of(a: number, b: number, find: (smaller: number, larger: number) => number): number {
    const smaller = Math.min(a, b)
    const larger = Math.max(a, b)
    const hash = Math.imul(Math.imul(smaller, 0x9e3779b1) ^ larger, 0x85ebca6b)
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    if (this.#smaller[place] !== smaller || this.#larger[place] !== larger) {
      this.#found[place] = find(smaller, larger)
      this.#smaller[place] = smaller
      this.#larger[place] = larger
    }
    return this.#found[place] as number
  }
}
