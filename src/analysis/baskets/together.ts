import type { Baskets } from '../../ingest/baskets/model.ts'

/** A pair of items by code, `one` the more frequent, and the baskets with both. */
export interface ItemPair {
  readonly one: number
  readonly two: number
  readonly both: number
}

/** How often items were bought together, item by item: the pairs in enough baskets. */
export interface Together {
  /** Baskets that a pair needs. */
  readonly least: number
  /** Where each item's neighbours start; one more at the end. */
  readonly starts: Uint32Array
  /** Neighbours by code, ascending for each item. */
  readonly others: Uint32Array
  /** Baskets with both. */
  readonly both: Uint32Array
  /** The pair of the highest plain lift, however seldom it was seen; none if no basket holds two items. */
  readonly hasty: ItemPair | undefined
}

/** Baskets that are gone through between two turns for others. */
const SLICE = 200_000

/**
 * Counts for every pair of items the baskets that hold both, by one walk over the baskets of each item:
 * the sum of the squared basket sizes in steps, and memory for one row and the pairs that are kept, so that
 * a catalogue of thousands of items needs no matrix.
 *
 * @param least baskets that a pair needs to be kept, from 1
 * @returns a generator that gives the share done now and then, and the pairs at its end
 */
export function* countTogether(baskets: Baskets, least: number): Steps<Together, number> {
  const { names, counts, items } = baskets
  const holders = basketsByItem(baskets)
  const row = new Uint32Array(names.length)
  const starts = new Uint32Array(names.length + 1)
  let others = new Uint32Array(4096)
  let both = new Uint32Array(4096)
  let kept = 0
  let hasty: ItemPair | undefined
  let highest = 0
  let walked = 0
  for (let item = 0; item < names.length; item += 1) {
    const touched = walk(baskets, holders, item, row)
    for (const other of touched) {
      const seen = row[other] as number
      row[other] = 0
      if (other > item) {
        const lift = seen / ((counts[item] as number) * (counts[other] as number))
        // Equal in the last bits counts as equal: then the pair seen oftener, and of those the first.
        if (
          lift > highest * (1 + 1e-12) ||
          (lift >= highest * (1 - 1e-12) && seen > (hasty?.both ?? 0))
        ) {
          highest = lift
          hasty = { one: item, two: other, both: seen }
        }
      }
      if (seen < least) continue
      if (kept === others.length) [others, both] = [wider(others), wider(both)]
      others[kept] = other
      both[kept] = seen
      kept += 1
    }
    starts[item + 1] = kept
    walked += counts[item] as number
    if (walked >= SLICE) {
      walked = 0
      yield (holders.starts[item + 1] as number) / items.length
    }
  }
  return { least, starts, others: others.subarray(0, kept), both: both.subarray(0, kept), hasty }
}

/** Fills the row of one item; the codes in it, ascending. */
function walk(
  { starts, items }: Baskets,
  holders: { readonly starts: Uint32Array; readonly baskets: Uint32Array },
  item: number,
  row: Uint32Array
): Uint32Array {
  const touched: number[] = []
  const end = holders.starts[item + 1] as number
  for (let at = holders.starts[item] as number; at < end; at += 1) {
    const basket = holders.baskets[at] as number
    const last = starts[basket + 1] as number
    for (let i = starts[basket] as number; i < last; i += 1) {
      const other = items[i] as number
      const seen = row[other] as number
      if (seen === 0) touched.push(other)
      row[other] = seen + 1
    }
  }
  row[item] = 0
  return Uint32Array.from(touched.filter(other => other !== item)).sort()
}

/** The baskets of each item, by a counting sort. */
function basketsByItem({ counts, starts, items }: Baskets) {
  const first = new Uint32Array(counts.length + 1)
  counts.forEach((count, item) => {
    first[item + 1] = (first[item] as number) + count
  })
  const next = first.slice()
  const baskets = new Uint32Array(items.length)
  for (let basket = 0; basket + 1 < starts.length; basket += 1) {
    const last = starts[basket + 1] as number
    for (let i = starts[basket] as number; i < last; i += 1) {
      const item = items[i] as number
      baskets[next[item] as number] = basket
      next[item] = (next[item] as number) + 1
    }
  }
  return { starts: first, baskets }
}

function wider(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * values.length)
  more.set(values)
  return more
}

/** Baskets with both of two items; 0 for a pair that was not kept. */
export function bothOf({ starts, others, both }: Together, item: number, other: number): number {
  let low = starts[item] as number
  let high = starts[item + 1] as number
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = others[middle] as number
    if (found === other) return both[middle] as number
    if (found < other) low = middle + 1
    else high = middle
  }
  return 0
}

import type { Steps } from '../../ingest/work/steps.ts'
