import { longer } from './numbered.ts'

/** Pairs of numbers as they come, and each once in the end. */
export class Pairs {
  readonly #most: number
  #smaller = new Int32Array(1 << 14)
  #larger = new Int32Array(1 << 14)
  size = 0

  /** @param most above every number */
  constructor(most: number) {
    this.#most = most
  }

  put(a: number, b: number): void {
    if (this.size === this.#smaller.length) {
      this.#smaller = longer(this.#smaller)
      this.#larger = longer(this.#larger)
    }
    this.#smaller[this.size] = Math.min(a, b)
    this.#larger[this.size] = Math.max(a, b)
    this.size += 1
  }

  /** In the order of the smaller number, then of the larger one. */
  different(): { readonly left: Int32Array; readonly right: Int32Array } {
    const { size } = this
    const [smaller, larger] = [this.#smaller, this.#larger]
    // Counted by the smaller number; those few that share it are then sorted among themselves.
    const starts = new Int32Array(this.#most + 1)
    for (let at = 0; at < size; at += 1) {
      const next = (smaller[at] as number) + 1
      starts[next] = (starts[next] as number) + 1
    }
    for (let at = 0; at < this.#most; at += 1)
      starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
    const places = starts.slice()
    const beside = new Int32Array(size)
    for (let at = 0; at < size; at += 1) {
      const own = smaller[at] as number
      const place = places[own] as number
      beside[place] = larger[at] as number
      places[own] = place + 1
    }
    const left = new Int32Array(size)
    const right = new Int32Array(size)
    let count = 0
    for (let own = 0; own < this.#most; own += 1) {
      const [from, to] = [starts[own] as number, starts[own + 1] as number]
      if (from === to) continue
      beside.subarray(from, to).sort()
      for (let at = from; at < to; at += 1) {
        if (at > from && beside[at] === beside[at - 1]) continue
        left[count] = own
        right[count] = beside[at] as number
        count += 1
      }
    }
    return { left: left.slice(0, count), right: right.slice(0, count) }
  }
}
