import { BASKET_LIMITS, type Baskets } from './model.ts'

/** Whole numbers that come one by one. */
class Growing {
  #values = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(2 * this.length)
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[this.length] = value
    this.length += 1
  }

  get values(): Uint32Array {
    return this.#values.subarray(0, this.length)
  }
}

/** Collects which item is in which basket, in any order, and makes columns of it. */
export class BasketColumns {
  readonly #baskets = new Growing()
  readonly #codes = new Growing()
  #most = 0

  put(basket: number, code: number): void {
    this.#baskets.push(basket)
    this.#codes.push(code)
    if (basket >= this.#most) this.#most = basket + 1
  }

  /** @param spelling names by the codes as they were put */
  close(spelling: readonly string[]): {
    readonly baskets: Baskets
    readonly repeated: number
    readonly huge: number
  } {
    const grouped = this.#grouped()
    const { huge, repeated } = keepOnce(grouped)
    const counts = countsOf(grouped, spelling.length)
    const order = Array.from(spelling.keys())
      .filter(code => (counts[code] as number) > 0)
      .sort(
        (a, b) =>
          (counts[b] as number) - (counts[a] as number) ||
          ((spelling[a] as string) < (spelling[b] as string) ? -1 : 1)
      )
    const rank = new Uint32Array(spelling.length)
    order.forEach((code, at) => {
      rank[code] = at
    })
    const kept = grouped.sizes.reduce((sum, size) => sum + size, 0)
    const filled = grouped.sizes.filter(size => size > 0).length
    const starts = new Uint32Array(filled + 1)
    const items = new Uint32Array(kept)
    let [basket, at] = [0, 0]
    grouped.sizes.forEach((size, from) => {
      if (size === 0) return
      const start = grouped.starts[from] as number
      for (let i = 0; i < size; i += 1)
        items[at + i] = rank[grouped.codes[start + i] as number] as number
      sortShort(items, at, at + size)
      at += size
      basket += 1
      starts[basket] = at
    })
    const names = order.map(code => spelling[code] as string)
    const sorted = Uint32Array.from(order, code => counts[code] as number)
    return { baskets: { names, counts: sorted, starts, items }, repeated, huge }
  }

  /** The codes basket by basket: a counting sort. */
  #grouped(): Grouped {
    const [baskets, codes] = [this.#baskets.values, this.#codes.values]
    const starts = new Uint32Array(this.#most + 1)
    for (const basket of baskets) starts[basket + 1] = (starts[basket + 1] as number) + 1
    for (let i = 0; i < this.#most; i += 1) {
      starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
    }
    const next = starts.slice()
    const grouped = new Uint32Array(codes.length)
    for (let i = 0; i < codes.length; i += 1) {
      const basket = baskets[i] as number
      grouped[next[basket] as number] = codes[i] as number
      next[basket] = (next[basket] as number) + 1
    }
    return { starts, codes: grouped, sizes: new Uint32Array(this.#most) }
  }
}

/** Sorts a stretch in place: by insertion, several times as fast as the built-in for the few items of a basket. */
function sortShort(values: Uint32Array, from: number, to: number): void {
  if (to - from > 50) {
    values.subarray(from, to).sort()
    return
  }
  for (let i = from + 1; i < to; i += 1) {
    const value = values[i] as number
    let at = i
    while (at > from && (values[at - 1] as number) > value) {
      values[at] = values[at - 1] as number
      at -= 1
    }
    values[at] = value
  }
}

interface Grouped {
  readonly starts: Uint32Array
  readonly codes: Uint32Array
  /** Codes at the start of each basket that are kept. */
  readonly sizes: Uint32Array
}

/** Keeps each code once a basket, at its start; a basket with too many is emptied. */
function keepOnce({ starts, codes, sizes }: Grouped): { repeated: number; huge: number } {
  let [repeated, huge] = [0, 0]
  for (let basket = 0; basket < sizes.length; basket += 1) {
    const start = starts[basket] as number
    const all = codes.subarray(start, starts[basket + 1] as number)
    sortShort(all, 0, all.length)
    let size = 0
    for (const code of all) {
      if (size > 0 && all[size - 1] === code) continue
      all[size] = code
      size += 1
    }
    repeated += all.length - size
    if (size > BASKET_LIMITS.size) huge += 1
    sizes[basket] = size > BASKET_LIMITS.size ? 0 : size
  }
  return { repeated, huge }
}

function countsOf({ starts, codes, sizes }: Grouped, items: number): Uint32Array {
  const counts = new Uint32Array(items)
  sizes.forEach((size, basket) => {
    const start = starts[basket] as number
    for (let i = 0; i < size; i += 1) {
      const code = codes[start + i] as number
      counts[code] = (counts[code] as number) + 1
    }
  })
  return counts
}
