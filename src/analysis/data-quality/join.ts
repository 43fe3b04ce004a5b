import { groups } from '../identity/groups.ts'
import { contentOf } from './candidates.ts'
import { AT, type Comparison, WIDTH } from './compare.ts'
import { DIFFER } from './likeness.ts'
import type { People } from './people.ts'
import type { Scale } from './weigh.ts'
import { SLICE, type Work } from './work.ts'

/** Records that are put together in one round at most. */
const MOST = 40

/** What a person keeps; lines, boxes and places change. */
const KEPT = [AT.given, AT.surnames, AT.birth, AT.document]

/** A pair of records that is sure enough. */
export interface Link {
  readonly a: number
  readonly b: number
  /** Bits, without the prior. */
  readonly bits: number
}

/** What the reader has said of pairs of records. */
export interface Said {
  readonly same: readonly (readonly [number, number])[]
  /** Whether the reader said of anything in two records that it is not one person. */
  readonly apart: (a: number, b: number) => boolean
}

/** Groups of records, and what was not joined. */
export interface Joined {
  /** Records of each group of two and more. */
  readonly groups: readonly (readonly number[])[]
  /** Links that were refused because something across the two groups speaks against them. */
  readonly refused: readonly Link[]
}

/**
 * Transitive closure with a guard: links are taken from the surest down, and two groups become one only if
 * no pair across them speaks against it and the reader has not said otherwise. A pair speaks against it with
 * a sum of bits below nought, or if it is not sure enough by itself and differs in something that people keep:
 * name, birth date, document. Without the guard a vague row in the middle chains strangers together.
 *
 * @param needed bits from which a pair is sure enough
 */
export function* join(
  people: People,
  comparison: Comparison,
  scale: Scale,
  links: readonly Link[],
  needed: number,
  said: Said
): Work<Joined> {
  const sets = groups(people.size)
  const members = new Map<number, number[]>()
  const of = (record: number) => members.get(sets.of(record)) ?? [record]
  const unite = (a: number, b: number) => {
    const all = [...of(a), ...of(b)]
    members.delete(sets.of(a))
    members.delete(sets.of(b))
    sets.unite(a, b)
    members.set(sets.of(a), all)
  }
  const apart = (a: number, b: number) => of(a).some(x => of(b).some(y => said.apart(x, y)))
  for (const [a, b] of said.same) if (sets.of(a) !== sets.of(b) && !apart(a, b)) unite(a, b)
  const levels = new Uint8Array(WIDTH)
  const against = (a: number, b: number): boolean => {
    comparison.into(a, b, levels, 0)
    const bits = scale.total(a, b, levels, 0)
    return bits < 0 || (bits < needed && KEPT.some(at => levels[at] === DIFFER))
  }
  const refused: Link[] = []
  for (const [at, link] of sorted(people, links).entries()) {
    if (at % SLICE === 0) yield { stage: 'join', done: at / links.length }
    const { a, b } = link
    if (sets.of(a) === sets.of(b)) continue
    const [left, right] = [of(a), of(b)]
    const speaksAgainst = () =>
      left.some(x => right.some(y => (x !== a || y !== b) && against(x, y)))
    if (left.length + right.length > MOST || apart(a, b) || speaksAgainst()) refused.push(link)
    else unite(a, b)
  }
  return {
    groups: [...members.values()].map(group => group.toSorted((a, b) => a - b)),
    refused
  }
}

/** The surest first; of equals, by what they hold, so that the order of the rows makes no difference. */
function sorted(people: People, links: readonly Link[]): readonly Link[] {
  const texts = new Map<number, string>()
  const textOf = (record: number): string => {
    const text = texts.get(record) ?? contentOf(people, record)
    texts.set(record, text)
    return text
  }
  const keys = new Map<Link, string>()
  const keyOf = (link: Link): string => {
    let key = keys.get(link)
    if (key === undefined) {
      key = [textOf(link.a), textOf(link.b)].sort().join('\n\n')
      keys.set(link, key)
    }
    return key
  }
  return links.toSorted((x, y) => {
    if (x.bits !== y.bits) return y.bits - x.bits
    const [one, other] = [keyOf(x), keyOf(y)]
    return one < other ? -1 : one > other ? 1 : 0
  })
}
