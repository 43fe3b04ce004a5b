import { type Candidate, candidatesOf, carriedCandidates } from './candidates.ts'
import type { Compiled, Part } from './compile.ts'
import { type EarlierAnswer, followed } from './earlier.ts'
import { explainAnswer } from './explain.ts'
import { decimalsToTell, matches, nearest, type Typed } from './match.ts'
import type { Values } from './solve.ts'
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
  const creditable = candidates.filter(({ tier }) => tier !== 'wrong')

  return (typed: Typed): Judgement => {
    const hits = hitsOf(typed, candidates, part)
    const coarse = tooCoarse(typed, hits, part)
    if (coarse) return coarse
    const right = nearest(
      typed,
      hits.filter(({ tier }) => tier === 'right' || tier === 'accepted')
    )
    if (right) return credited(right)
    const follows = nearestCarried(typed, hits)
    if (follows) return followed(compiled, part, Object.keys(follows.instead ?? {}), earlier)
    const wrong = hits.filter(({ tier }) => tier === 'wrong')
    const usual = nearest(
      typed,
      wrong.filter(({ instead }) => !instead)
    )
    if (usual) return { kind: 'misconception', id: usual.id }
    const near = ({ value }: Candidate) => Math.abs(typed.value - value) <= CLOSE * Math.abs(value)
    if (creditable.some(near)) return { kind: 'close' }
    const own = nearest(typed, wrong)
    if (own?.instead) return { kind: 'misconception', id: own.id, instead: own.instead }
    return explainAnswer(compiled, part, givens, typed)
  }
}

interface Hit extends Candidate {
  readonly coarse: boolean
}

/** Candidates that the number may mean; a mistake only where the number is precise enough to say so. */
function hitsOf(typed: Typed, candidates: readonly Candidate[], { unknown }: Part): Hit[] {
  return candidates.flatMap(candidate => {
    const match = matches(typed, candidate.value, unknown)
    if (!match || (match === 'coarse' && candidate.tier === 'wrong')) return []
    // As many decimals as were asked for are never too few.
    return [{ ...candidate, coarse: match === 'coarse' && typed.decimals < unknown.digits }]
  })
}

/** With fewer decimals than asked, several candidates may round to the number: ask for more. */
function tooCoarse(typed: Typed, hits: readonly Hit[], { unknown }: Part): Judgement | undefined {
  if (typed.decimals >= unknown.digits) return undefined
  const own = hits.filter(({ tier }) => tier === 'right' || tier === 'accepted')
  const credited = own.length > 0 ? own : hits.filter(({ tier }) => tier === 'carried')
  if (credited.length === 0) return undefined
  const rivals = [...credited, ...hits.filter(({ tier, instead }) => tier === 'wrong' && !instead)]
  // What the asked digits cannot tell apart either (a declared coincidence) is no reason to ask.
  const apart = new Map(rivals.map(({ value }) => [value.toFixed(unknown.digits), value]))
  const labels = new Set(
    rivals.map(({ tier, id }) => (tier === 'carried' ? tier : `${tier} ${id}`))
  )
  const told = labels.size === 1 || apart.size === 1
  if (told && credited.some(hit => !hit.coarse)) return undefined
  const decimals = decimalsToTell([...apart.values()], typed.decimals, unknown.digits)
  return { kind: 'needs-digits', decimals }
}

/** Nearest, but of those that the typed digits cannot tell apart the one that supposes least. */
function nearestCarried(typed: Typed, hits: readonly Hit[]): Hit | undefined {
  const half = 0.5 * 10 ** -typed.decimals
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
