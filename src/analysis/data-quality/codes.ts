import { fnv1a } from '../fnv.ts'
import { longer } from './numbered.ts'

/** Nothing is known of it. */
export const NONE = -1

/**
 * Each different text once, by a number; how many rows have it. Most texts of a table of contacts are in it
 * once: a Map takes three times as long to find that out.
 */
export class Codes<T> {
  /** One code more than stands in the place; 0 where it is free. */
  #places = new Int32Array(1 << 11)
  #hashes = new Int32Array(1 << 10)
  readonly #texts: string[] = []
  readonly values: T[] = []
  readonly counts: number[] = []
  readonly #make: (text: string) => T

  constructor(make: (text: string) => T) {
    this.#make = make
  }

  /** @returns `NONE` for '' */
  codeOf(text: string): number {
    if (text === '') return NONE
    const hash = fnv1a(text) | 0
    const last = this.#places.length - 1
    // The low bits of FNV are those of the last letters: most names end alike.
    let place = (hash ^ (hash >>> 15)) & last
    for (;;) {
      const code = (this.#places[place] as number) - 1
      if (code < 0) break
      if (this.#hashes[code] === hash && this.#texts[code] === text) return code
      place = (place + 1) & last
    }
    const code = this.#texts.length
    this.#places[place] = code + 1
    this.#hashes[code] = hash
    this.#texts.push(text)
    if (code + 1 === this.#hashes.length) this.#grow()
    this.values.push(this.#make(text))
    this.counts.push(0)
    return code
  }

  #grow(): void {
    this.#hashes = longer(this.#hashes)
    // At most half of the places are taken: a search ends soon.
    this.#places = new Int32Array(2 * this.#hashes.length)
    const last = this.#places.length - 1
    for (let code = 0; code < this.#texts.length; code += 1) {
      const hash = this.#hashes[code] as number
      let place = (hash ^ (hash >>> 15)) & last
      while (this.#places[place] !== 0) place = (place + 1) & last
      this.#places[place] = code + 1
    }
  }

  /** One row more has it. */
  count(code: number): void {
    if (code !== NONE) this.counts[code] = (this.counts[code] as number) + 1
  }
}
