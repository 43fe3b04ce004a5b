import type { Baskets } from '../../ingest/baskets/model.ts'

/** Murmur's finaliser (Appleby, public domain): neighbouring numbers become unlike ones. */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** The baskets that are tried, and the place in each of the item that is hidden. */
export interface Drawn {
  readonly baskets: Uint32Array
  readonly hidden: Uint32Array
  /** Baskets of two items or more, tried or not. */
  readonly eligible: number
}

/** FNV-1a over the codes of a basket. */
function contentOf(items: Uint32Array, first: number, last: number): number {
  let content = 0x811c9dc5
  for (let i = first; i < last; i += 1) {
    content = Math.imul(content ^ (items[i] as number), 0x01000193)
  }
  return content >>> 0
}

/**
 * Which baskets are tried, and which of their items is hidden: drawn by what is in them and by how many of
 * the same came before, so that the order of the baskets in the file changes nothing, and equal baskets
 * hide different items.
 *
 * @param most baskets that are tried; a few more if several have the last mark
 */
export function drawBaskets({ starts, items }: Baskets, most: number): Drawn {
  const all = starts.length - 1
  const marks = new Uint32Array(all)
  const before = new Map<number, number>()
  let eligible = 0
  for (let basket = 0; basket < all; basket += 1) {
    const first = starts[basket] as number
    const last = starts[basket + 1] as number
    if (last - first < 2) continue
    eligible += 1
    const content = contentOf(items, first, last)
    const again = before.get(content) ?? 0
    before.set(content, again + 1)
    marks[basket] = mixed(content + Math.imul(again, 0x9e3779b1))
  }
  // Baskets of one item have mark 0 and stand first when sorted.
  const limit =
    eligible <= most ? 0xffffffff : (marks.slice().sort()[all - eligible + most - 1] as number)
  const baskets: number[] = []
  const hidden: number[] = []
  for (let basket = 0; basket < all; basket += 1) {
    const mark = marks[basket] as number
    const size = (starts[basket + 1] as number) - (starts[basket] as number)
    if (size < 2 || mark > limit) continue
    baskets.push(basket)
    hidden.push(mixed(mark ^ 0x5bd1e995) % size)
  }
  return { baskets: Uint32Array.from(baskets), hidden: Uint32Array.from(hidden), eligible }
}
