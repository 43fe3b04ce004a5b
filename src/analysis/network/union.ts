/** Sets that are joined two by two: union by size, paths halved (Tarjan and van Leeuwen 1984, Journal of the ACM 31). */
export interface Union {
  /** Everybody alone again. */
  reset(): void
  join(one: number, other: number): void
  /** Stands for all who are in one set. */
  rootOf(one: number): number
  /** How many are in the set of which this is the root. */
  sizeOf(root: number): number
}

export function unionOf(size: number): Union {
  const parent = new Int32Array(size)
  const sizes = new Int32Array(size)
  const alone = Int32Array.from({ length: size }, (_, i) => i)
  const rootOf = (one: number): number => {
    let at = one
    let up = parent[at] as number
    while (up !== at) {
      const above = parent[up] as number
      parent[at] = above
      at = above
      up = parent[at] as number
    }
    return at
  }
  const reset = () => {
    parent.set(alone)
    sizes.fill(1)
  }
  reset()
  return {
    reset,
    rootOf,
    sizeOf: root => sizes[root] as number,
    join(one, other) {
      const [a, b] = [rootOf(one), rootOf(other)]
      if (a === b) return
      const [large, small] = (sizes[a] as number) < (sizes[b] as number) ? [b, a] : [a, b]
      parent[small] = large
      sizes[large] = (sizes[large] as number) + (sizes[small] as number)
    }
  }
}
