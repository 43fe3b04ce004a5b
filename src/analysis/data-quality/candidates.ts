import { KeyCodes, keysBy, type PutKey } from './blocking.ts'
import { longer, Numbered } from './numbered.ts'
import { Pairs } from './pairs.ts'
import type { People } from './people.ts'
import type { Work } from './work.ts'

/** In a larger block each record meets its neighbours only. */
const BLOCK = 60
/** Neighbours on one side, in the order of the alphabet (Hernández & Stolfo 1995, SIGMOD, 127–138). */
const NEIGHBOURS = 6
/** Pairs that are compared at most: what a worker has memory and patience for. */
const MOST = 6_000_000

/** Pairs worth a comparison: those with something in common. */
export interface Candidates {
  /** The two records of each pair, the smaller number first. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Blocks so large that only neighbours were compared. */
  readonly large: number
  /** The limit was reached: some blocks were not looked at. */
  readonly full: boolean
}

/**
 * Pairs of records that share at least one key (blocking.ts). All others are taken for strangers unseen,
 * which is what makes a large table possible.
 *
 * @param active the records, by number
 * @param since only pairs with a record of this number or a later one
 */
export function* candidatePairs(
  people: People,
  active: Int32Array,
  since: number
): Work<Candidates> {
  const codes = new KeyCodes(people)
  const pairs = new Pairs(people.size)
  const put = (a: number, b: number) => {
    if (a >= since || b >= since) pairs.put(a, b)
  }
  let large = 0
  for (const [way, keysOf] of keysBy.entries()) {
    yield { stage: 'block', done: way / keysBy.length }
    const blocks = blocksOf(active, since, (record, put) => keysOf(codes, record, put))
    for (const block of blocks) {
      if (pairs.size > MOST) break
      if (block.length <= BLOCK) {
        for (let i = 1; i < block.length; i += 1)
          for (let j = 0; j < i; j += 1) put(block[j] as number, block[i] as number)
      } else {
        large += 1
        const sorted = inOrder(people, block)
        for (let i = 1; i < sorted.length; i += 1)
          for (let j = Math.max(0, i - NEIGHBOURS); j < i; j += 1)
            put(sorted[j] as number, sorted[i] as number)
      }
    }
  }
  const full = pairs.size > MOST
  yield { stage: 'block', done: 1 }
  return { ...pairs.different(), large, full }
}

/**
 * Records with a key in common, by groups of two and more: two passes, with no array a key. What no record
 * from `since` on has is left out.
 */
function* blocksOf(
  active: Int32Array,
  since: number,
  keysOf: (record: number, put: PutKey) => void
): Generator<Int32Array> {
  const numbered = new Numbered()
  const sizes: number[] = []
  // A record has a key for each surname: a few at most, of which two may be the same.
  let block = new Int32Array(3 * active.length + 16)
  let record = new Int32Array(block.length)
  let [entries, last, now, open] = [0, -1, 0, true]
  const put: PutKey = (first, second) => {
    const number = numbered.of(first, second, open)
    if (number < 0) return
    if (number === sizes.length) sizes.push(0)
    if (last === number && record[entries - 1] === now) return
    if (entries === block.length) [block, record] = [longer(block), longer(record)]
    last = number
    block[entries] = number
    record[entries] = now
    sizes[number] = (sizes[number] as number) + 1
    entries += 1
  }
  // Later records come first, and say which keys there are.
  const first = active.findIndex(one => one >= since)
  for (now of active.subarray(Math.max(0, first))) keysOf(now, put)
  open = false
  for (now of active.subarray(0, Math.max(0, first))) keysOf(now, put)
  const starts = new Int32Array(sizes.length + 1)
  for (let number = 0; number < sizes.length; number += 1)
    starts[number + 1] = (starts[number] as number) + (sizes[number] as number)
  const places = starts.slice()
  const sorted = new Int32Array(entries)
  for (let at = 0; at < entries; at += 1) {
    const number = block[at] as number
    sorted[places[number] as number] = record[at] as number
    places[number] = (places[number] as number) + 1
  }
  for (let number = 0; number < sizes.length; number += 1)
    if ((sizes[number] as number) > 1) yield sorted.subarray(starts[number], starts[number + 1])
}

/** What a record says, as one text: an order that does not depend on where its row stands. */
export function contentOf(people: People, record: number): string {
  const { of, surnames, given, postcode } = people
  const text = (part: 'email' | 'phone' | 'birth' | 'town' | 'document') =>
    people[part].values[of[part][record] as number] ?? ''
  return [
    surnames.values[of.surnames[record] as number]?.text ?? '',
    given.values[of.given[record] as number]?.text ?? '',
    ...[text('email'), text('phone'), text('birth')],
    postcode.values[of.postcode[record] as number]?.text ?? '',
    ...[text('town'), text('document')]
  ].join('\n')
}

const inOrder = (people: People, block: Int32Array): readonly number[] =>
  Array.from(block, record => ({ record, text: contentOf(people, record) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ record }) => record)
