import type { ContactField } from '../../ingest/contacts/columns.ts'
import { candidatePairs } from './candidates.ts'
import { Comparison, WIDTH } from './compare.ts'
import { join, type Link } from './join.ts'
import type { MatchModel } from './model.ts'
import { People } from './people.ts'
import { type Survivorship, survive } from './survive.ts'
import { bitsFor, priorBits, Scale } from './weigh.ts'
import { SLICE, type Work } from './work.ts'

/** Pairs of rows as they were compared at first. */
interface Compared {
  readonly left: Int32Array
  readonly right: Int32Array
  /** `WIDTH` levels a pair. */
  readonly levels: Uint8Array
  /** Bits of evidence, without the prior. */
  readonly bits: Float64Array
}

/** Rows of one table, and which of them are one person. */
export interface Resolved {
  readonly people: People
  readonly scale: Scale
  readonly pairs: Compared
  /** log₂ of the odds before any evidence. */
  readonly prior: number
  /** Rows of each person who has two and more, by position. */
  readonly clusters: readonly (readonly number[])[]
  /** Pairs of rows that were sure enough and that the guard kept apart. */
  readonly refused: readonly Link[]
  /** Rounds until nothing more was to be joined. */
  readonly rounds: number
  readonly large: number
  readonly full: boolean
}

/** What the reader has said of pairs of rows. */
export interface Decisions {
  readonly same: readonly (readonly [number, number])[]
  readonly apart: readonly (readonly [number, number])[]
}

export interface Question {
  readonly cells: readonly (readonly string[])[]
  readonly holds: readonly (ContactField | null)[]
  readonly model: MatchModel
  readonly survivorship: Survivorship
  readonly decisions: Decisions
  /** How common values are, from another table: to clean once more by the measure of the first time. */
  readonly measure?: People
}

/** Rounds at most; each makes fewer records, so they end by themselves. */
const ROUNDS = 12

/**
 * Finds the rows that are one person: blocks, comparisons, weights, closure with a guard; then the rows of
 * each person are put together and compared again, until nothing more is to be joined. So a table that was
 * cleaned has no duplicates by the same measure.
 */
export function* resolve(question: Question): Work<Resolved> {
  const { cells, holds, model, survivorship, decisions, measure } = question
  const people = measure ?? new People(holds, model.byBox, 2 * cells.length)
  if (measure) people.size = 0
  for (const [row, own] of cells.entries()) {
    if (row % SLICE === 0) yield { stage: 'block', done: 0 }
    people.add(own, !measure)
  }
  const scale = new Scale(model, people)
  const comparison = new Comparison(people)
  const prior = priorBits(model.repeats, people.counted)
  const needed = bitsFor(model.threshold) - prior
  const apart = apartBy(decisions.apart)
  /** The rows of each record. */
  const rows: (readonly number[])[] = cells.map((_, row) => [row])
  let active = cells.map((_, row) => row)
  let first: Compared | undefined
  let refused: readonly Link[] = []
  let [rounds, large, full, before] = [0, 0, false, 0]
  for (let open = true; open && rounds < ROUNDS; ) {
    const found = yield* candidatePairs(people, Int32Array.from(active), before)
    before = people.size
    const compared = yield* compareAll(comparison, scale, found)
    const links: Link[] = []
    for (let at = 0; at < compared.bits.length; at += 1) {
      const bits = compared.bits[at] as number
      if (bits >= needed)
        links.push({ a: compared.left[at] as number, b: compared.right[at] as number, bits })
    }
    const joined = yield* join(people, comparison, scale, links, needed, {
      same: rounds === 0 ? decisions.same : [],
      apart: (a, b) => apart(rows[a] as readonly number[], rows[b] as readonly number[])
    })
    if (rounds === 0) {
      first = compared
      refused = joined.refused
      large = found.large
      full = found.full
    }
    rounds += 1
    open = joined.groups.length > 0
    const gone = new Set(joined.groups.flat())
    active = active.filter(record => !gone.has(record))
    for (const [at, group] of joined.groups.entries()) {
      if (at % SLICE === 0) yield { stage: 'merge', done: at / joined.groups.length }
      const own = group.flatMap(record => rows[record] as readonly number[]).sort((a, b) => a - b)
      active.push(people.size)
      rows.push(own)
      people.add(
        survive(
          own.map(row => cells[row] as readonly string[]),
          holds,
          survivorship
        ).cells,
        false
      )
    }
  }
  return {
    ...{ people, scale, prior, rounds, large, full, refused },
    pairs: first as Compared,
    clusters: active.map(record => rows[record] as readonly number[]).filter(own => own.length > 1)
  }
}

function* compareAll(
  comparison: Comparison,
  scale: Scale,
  { left, right }: { readonly left: Int32Array; readonly right: Int32Array }
): Work<Compared> {
  const levels = new Uint8Array(left.length * WIDTH)
  const bits = new Float64Array(left.length)
  for (let pair = 0; pair < left.length; pair += 1) {
    if (pair % (8 * SLICE) === 0) yield { stage: 'compare', done: pair / left.length }
    const a = left[pair] as number
    const b = right[pair] as number
    comparison.into(a, b, levels, pair * WIDTH)
    bits[pair] = scale.total(a, b, levels, pair * WIDTH)
  }
  return { left, right, levels, bits }
}

/** Whether the reader said of a row of one record and a row of another that they are two people. */
function apartBy(said: Decisions['apart']) {
  const known = new Map<number, Set<number>>()
  const put = (a: number, b: number) => known.set(a, (known.get(a) ?? new Set<number>()).add(b))
  for (const [a, b] of said) {
    put(a, b)
    put(b, a)
  }
  return (one: readonly number[], other: readonly number[]): boolean =>
    known.size > 0 && one.some(a => other.some(b => known.get(a)?.has(b) === true))
}
