import { type Candidate, candidatesOf, typedScale } from '../../exercises/grading/candidates.ts'
import { COARSE, halfUnit, SLACK, toleranceOf } from '../../exercises/grading/match.ts'
import { fairlyRounded } from '../../exercises/grading/rounding.ts'
import { carriedOf } from './carried.ts'
import { disjoint } from './disjoint.ts'
import type { Listed, Proposed } from './listed.ts'
import { type Asked, decimalsOf, type Judged, judged } from './propose.ts'

/** Ranks of what is proposed; see `Proposed`. */
const RANK = { whole: 0, own: 1, carried: 3, wrong: 2, typed: 4 } as const

/**
 * Everything that a platform should recognise as an answer to one part, in the order in which it is to
 * look: right, accepted, carried from a usual earlier answer, wrong; then the roundings of these that
 * our grader takes, and the numbers of the statement typed back. Each is judged by the grader itself.
 */
export function answersTo(asked: Asked): Listed[] {
  const first = disjoint([...whole(asked), ...own(asked), ...mistakes(asked), ...carried(asked)])
  const all = disjoint([...first.map(again), ...roundings(asked, first), ...stated(asked)])
  const tier = ({ credited, outcome }: Listed) =>
    outcome.startsWith('carried') ? 1 : credited ? 0 : 2
  return all.toSorted((a, b) => tier(a) - tier(b))
}

/** What has its room keeps it. */
const again = (listed: Listed): Proposed => ({ ...listed, wanted: listed.tolerance, rank: 0 })

const candidates = ({ compiled, part, givens }: Asked) => candidatesOf(compiled, part, givens)

const propose = (judged: Judged, value: number, wanted: number, rank: number): Proposed => ({
  value,
  wanted: wanted * SLACK,
  rank,
  credited: judged.credited,
  outcome: judged.outcome,
  says: judged.says
})

/** How far a number typed with the asked decimals may be from this value. */
function reach({ part: { unknown } }: Asked, { value, tier }: Pick<Candidate, 'value' | 'tier'>) {
  const half = halfUnit(unknown.digits)
  const fair = tier !== 'wrong' || half <= COARSE * Math.abs(value)
  return Math.max(toleranceOf(unknown, value), fair ? half : 0)
}

/** The values rounded up, where the exercise takes that for right. */
function whole(asked: Asked): Proposed[] {
  if (asked.part.unknown.whole === undefined) return []
  return candidates(asked)
    .filter(({ tier }) => tier !== 'wrong')
    .map(({ value }) => judged(asked, Math.ceil(value - 1e-9), 0))
    .filter(({ credited }) => credited)
    .map(one => propose(one, one.value, 0, RANK.whole))
}

function own(asked: Asked): Proposed[] {
  return candidates(asked)
    .filter(({ tier }) => tier !== 'wrong')
    .map(candidate => {
      const { value } = candidate
      const said = judged(asked, value, decimalsOf(asked.part, value))
      return propose(said, value, reach(asked, candidate), RANK.own)
    })
}

function mistakes(asked: Asked): Proposed[] {
  return candidates(asked)
    .filter(({ tier }) => tier === 'wrong')
    .map(candidate => {
      const { value } = candidate
      const said = judged(asked, value, decimalsOf(asked.part, value))
      return propose(said, value, reach(asked, candidate), RANK.wrong)
    })
    .filter(({ credited }) => !credited)
}

/** Only what stands clear of all that is known without an earlier answer. */
function carried(asked: Asked): Proposed[] {
  const known = candidates(asked)
  return carriedOf(asked).flatMap(({ value, instead }) => {
    const room = reach(asked, { value, tier: 'wrong' })
    // What the asked decimals cannot show is nobody's answer.
    if (halfUnit(asked.part.unknown.digits) > COARSE * Math.abs(value)) return []
    const taken = known.some(one => Math.abs(one.value - value) <= reach(asked, one) + room)
    if (taken || !Number.isFinite(value)) return []
    const said = judged(asked, value, decimalsOf(asked.part, value) + 2, instead)
    return said.kind === 'carried-forward' ? [propose(said, value, room, RANK.carried)] : []
  })
}

/** Exact numbers that the grader knows and that no tolerance has reached so far. */
function roundings(asked: Asked, listed: readonly Listed[]): Proposed[] {
  const { compiled, part, givens } = asked
  const { digits } = part.unknown
  const found: Proposed[] = []
  const reached = (value: number) =>
    listed.some(one => Math.abs(one.value - value) <= one.tolerance * SLACK)
  const take = (value: number, decimals: number, kinds: readonly Judged['kind'][]) => {
    const said = judged(asked, value, decimals)
    if (reached(said.value)) return
    if (said.credited || kinds.includes(said.kind)) {
      found.push(propose(said, said.value, 0, RANK.typed))
    }
  }
  for (const value of fairlyRounded(compiled, part, givens)) take(value, digits, [])
  for (const { value, tier } of candidates(asked)) {
    take(value, decimalsOf(part, value), ['misconception'])
    if (tier === 'wrong') continue
    for (let decimals = digits - 1; decimals >= 0; decimals--) {
      take(value, decimals, ['needs-digits'])
    }
  }
  return found
}

/** The numbers of the statement, typed back. */
function stated(asked: Asked): Proposed[] {
  const { compiled, givens } = asked
  return [...givens].flatMap(([name, value]) => {
    const typed = value * typedScale(compiled.exercise.givens[name] ?? { show: 'number' })
    const said = judged(asked, typed, places(typed))
    return said.kind === 'given' ? [propose(said, said.value, 0, RANK.typed)] : []
  })
}

/** Decimals that a given is written with. */
const places = (value: number): number => {
  let decimals = 0
  while (decimals < 9 && Math.abs(Number(value.toFixed(decimals)) - value) > 1e-9) decimals += 1
  return decimals
}
