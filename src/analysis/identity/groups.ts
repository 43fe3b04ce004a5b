/** Sets that grow together: each of `size` items is in one, at first alone. */
export interface Groups {
  /** True if they were not together before. */
  readonly unite: (a: number, b: number) => boolean
  readonly of: (item: number) => number
}

/** Union–find with halved paths (Tarjan & van Leeuwen 1984); the smallest item names the set. */
export function groups(size: number): Groups {
  const parent = Int32Array.from({ length: size }, (_, item) => item)
  const of = (item: number): number => {
    let at = item
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  return {
    of,
    unite(a, b) {
      const [one, other] = [of(a), of(b)]
      parent[Math.max(one, other)] = Math.min(one, other)
      return one !== other
    }
  }
}
