import type { Compiled, Part } from '../compile.ts'
import type { Values } from '../solve.ts'
import { type Candidate, candidatesOf, carriedCandidates, typedScale } from './candidates.ts'
import { type EarlierAnswer, followed } from './earlier.ts'
import { explainAnswer } from './guess.ts'
import { halfUnit, isCut, matches, nearest, type Typed } from './match.ts'
import { roundingOf } from './rounding.ts'
import { doubtOf, type Hit, isUnsure, kinOf, tooCoarse } from './too-coarse.ts'
import type { Judgement } from './verdict.ts'

/** Share of a credited value within which an answer is called close. */
const CLOSE = 0.005

/**
 * A judge of numbers for one part: by tiers, and inside a tier the nearest.
 *
 * @param earlier what the reader answered to other parts
 */
export function judgeFor(
  compiled: Compiled,
  part: Part,
  givens: Values,
  earlier: ReadonlyMap<string, EarlierAnswer>
): (typed: Typed) => Judgement {
  const candidates = [
    ...candidatesOf(compiled, part, givens),
    ...carriedCandidates(compiled, part, givens, earlier)
  ]
  const own = candidates.filter(({ tier }) => tier === 'right' || tier === 'accepted')
  const kin = kinOf(compiled, own)
  const creditable = candidates.filter(({ tier }) => tier !== 'wrong')

  return (typed: Typed): Judgement => {
    const hits = hitsOf(typed, candidates, part)
    if (isWhole(typed, kin, part)) return { kind: 'right', whole: true }
    const given = givenTyped(typed, hits, givens, compiled, part)
    if (given !== undefined) return { kind: 'given', name: given }
    const coarse = tooCoarse(typed, hits, kin, part)
    if (coarse) return coarse
    const right = nearest(
      typed,
      hits.filter(({ tier }) => tier === 'right' || tier === 'accepted')
    )
    if (right) return { ...credited(right), ...doubtOf(typed, right, own, part) }
    const follows = nearestCarried(typed, hits)
    if (follows) return followed(compiled, part, Object.keys(follows.instead ?? {}), earlier)
    const wrong = hits.filter(({ tier }) => tier === 'wrong')
    const usual = nearest(
      typed,
      wrong.filter(({ instead }) => !instead)
    )
    if (usual) {
      const looks = isUnsure(typed, usual, part) ? { looks: true as const } : {}
      return { kind: 'misconception', id: usual.id, ...looks }
    }
    const rounded = roundingOf(compiled, part, givens, typed)
    if (rounded?.kind === 'rounded') return rounded
    const near = creditable.filter(
      ({ value }) => Math.abs(typed.value - value) <= CLOSE * Math.abs(value)
    )
    const cut = near.find(({ value }) => isCut(typed, value))
    if (cut) return { kind: 'close', cut: cut.value }
    if (rounded) return rounded
    if (near.length > 0) return { kind: 'close' }
    const mistaken = nearest(typed, wrong)
    if (mistaken?.instead) {
      return { kind: 'misconception', id: mistaken.id, instead: mistaken.instead }
    }
    return explainAnswer(compiled, part, givens, typed)
  }
}

/** Candidates that the number may mean; a mistake only where the number is precise enough to say so. */
function hitsOf(typed: Typed, candidates: readonly Candidate[], part: Part): Hit[] {
  const { unknown } = part
  return candidates.flatMap(candidate => {
    if (candidate.tier === 'carried' && isWhole(typed, [candidate], part)) {
      return [{ ...candidate, coarse: false }]
    }
    const match = matches(typed, candidate.value, unknown)
    if (!match || (match === 'coarse' && candidate.tier === 'wrong')) return []
    // As many decimals as were asked for are never too few.
    return [{ ...candidate, coarse: match === 'coarse' && typed.decimals < unknown.digits }]
  })
}

/** Whether the number is one of these rounded up, where the exercise takes that for right. */
function isWhole(typed: Typed, goals: readonly Candidate[], { unknown }: Part): boolean {
  if (unknown.whole === undefined || typed.decimals > 0) return false
  return goals.some(({ value }) => Math.ceil(value - 1e-9) === typed.value)
}

/** The given that was typed back, unless the number may earn credit or is a mistake to the digit. */
function givenTyped(
  typed: Typed,
  hits: readonly Hit[],
  givens: Values,
  { exercise }: Compiled,
  { unknown }: Part
): string | undefined {
  const exact = ({ value }: Hit) => Math.abs(value - typed.value) <= halfUnit(unknown.digits)
  if (hits.some(hit => hit.tier !== 'wrong' || (!hit.instead && exact(hit)))) return undefined
  const scaleOf = (name: string) => typedScale(exercise.givens[name] ?? { show: 'number' })
  const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b)
  return [...givens].find(([name, value]) => same(value * scaleOf(name), typed.value))?.[0]
}

/** Nearest, but of those that the typed digits cannot tell apart the one that supposes least. */
function nearestCarried(typed: Typed, hits: readonly Hit[]): Hit | undefined {
  const half = halfUnit(typed.decimals)
  const away = ({ value }: Hit) => Math.max(0, Math.abs(typed.value - value) - half)
  const size = ({ instead = {} }: Hit) => Object.keys(instead).length
  return hits
    .filter(({ tier }) => tier === 'carried')
    .toSorted((a, b) => away(a) - away(b) || size(a) - size(b))[0]
}

function credited({ tier, id, convention }: Candidate): Judgement {
  if (tier === 'accepted') return { kind: 'accepted', id, convention: convention as string }
  return convention === undefined ? { kind: 'right' } : { kind: 'right', convention }
}
