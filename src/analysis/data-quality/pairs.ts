/** Pairs of numbers as they come, each as one number, and each once in the end. */
export class Pairs {
  readonly #width: number
  #codes = new Float64Array(1 << 14)
  size = 0

  /** @param width above every number; its square is below 2⁵³ */
  constructor(width: number) {
    this.#width = width
  }

  put(a: number, b: number): void {
    if (this.size === this.#codes.length) {
      const larger = new Float64Array(2 * this.size)
      larger.set(this.#codes)
      this.#codes = larger
    }
    this.#codes[this.size] = a < b ? a * this.#width + b : b * this.#width + a
    this.size += 1
  }

  /** In the order of the smaller number. */
  different(): { readonly left: Int32Array; readonly right: Int32Array } {
    const sorted = this.#codes.subarray(0, this.size).sort()
    const left = new Int32Array(this.size)
    const right = new Int32Array(this.size)
    let count = 0
    let before = -1
    for (const code of sorted) {
      if (code === before) continue
      before = code
      const smaller = Math.floor(code / this.#width)
      left[count] = smaller
      right[count] = code - smaller * this.#width
      count += 1
    }
    return { left: left.slice(0, count), right: right.slice(0, count) }
  }
}
