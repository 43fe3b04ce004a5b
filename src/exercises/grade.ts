import type { Locale } from '../i18n/locale.ts'
import {
  type Candidate,
  candidatesOf,
  carriedCandidates,
  type Earlier,
  typedScale
} from './candidates.ts'
import { type Compiled, compile, type Part } from './compile.ts'
import { explainAnswer } from './explain.ts'
import { decimalsToTell, matches, type Typed } from './match.ts'
import type { Exercise } from './model.ts'
import { readAnswer } from './read.ts'
import { practiceGivens, type Values } from './solve.ts'
import type { Judgement, Verdict } from './verdict.ts'

export interface Attempt {
  /** The page's language: its notation is tried first. */
  readonly locale: Locale
  /** What the reader typed for the other unknowns, as typed. Unknown names and blanks are ignored. */
  readonly earlier?: Readonly<Record<string, string>>
  /** The variant's givens. The practice numbers when absent. */
  readonly givens?: Values
}

/**
 * Grades one typed answer. Never throws for any text; throws a RangeError for a part that the
 * exercise does not have.
 *
 * Tiers: right and accepted, then carried forward from the reader's own answers, then
 * misconceptions; inside a tier the nearest wins. A text with two readings is read in the page's
 * notation, unless only the other one makes sense: then the verdict asks.
 */
export function grade(exercise: Exercise, partId: string, text: string, attempt: Attempt): Verdict {
  const compiled = compile(exercise)
  const part = compiled.parts.get(partId)
  if (!part) throw new RangeError(`${exercise.id} has no part “${partId}”`)
  const read = readAnswer(text, part.unknown, attempt.locale)
  if (!read.ok) return { kind: 'unreadable', reason: read.reason }
  const judge = judgeFor(compiled, part, attempt)
  const judgement = judge(read.reading)
  if (read.other && !isCredited(judgement) && judgement.kind !== 'needs-digits') {
    const other = judge(read.other)
    const explained = judgement.kind === 'misconception' || judgement.kind === 'close'
    if (isCredited(other) || (!explained && isHit(other))) {
      return { read: read.reading, kind: 'ask-notation', readings: [read.reading, read.other] }
    }
  }
  return { read: read.reading, ...judgement }
}

const isCredited = ({ kind }: Judgement): boolean =>
  kind === 'right' || kind === 'accepted' || kind === 'carried-forward'

const isHit = (judgement: Judgement): boolean =>
  isCredited(judgement) || judgement.kind === 'misconception' || judgement.kind === 'needs-digits'

/** Share of a credited value within which an answer is called close. */
const CLOSE = 0.005

function judgeFor(compiled: Compiled, part: Part, attempt: Attempt) {
  const givens = attempt.givens ?? practiceGivens(compiled.exercise)
  const earlier = earlierValues(compiled, givens, attempt)
  const fixed = candidatesOf(compiled, part, givens)
  const carried = carriedCandidates(compiled, part, givens, earlier)
  const candidates = [...fixed, ...carried]
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
    if (follows) return followed(compiled, part, Object.keys(follows.instead ?? {}), attempt)
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

function nearest<T extends Candidate>(typed: Typed, candidates: readonly T[]): T | undefined {
  const away = (candidate: T) => Math.abs(typed.value - candidate.value)
  return candidates.toSorted((a, b) => away(a) - away(b))[0]
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

/**
 * The values that earlier answers may stand for: the number typed, and the candidate of which it is
 * a rounding, because readers type two decimals and go on with all of their calculator's. A number
 * below 1 in a percentage field may also be the fraction: the reader was told so there, and goes on
 * here with 0.0133.
 */
function earlierValues(compiled: Compiled, givens: Values, attempt: Attempt): Earlier {
  const values = new Map<string, readonly number[]>()
  for (const [id, part] of compiled.parts) {
    const read = readEarlier(id, part.unknown, attempt)
    if (!read) continue
    const { reading } = read
    const scale = typedScale(part.unknown)
    const typed = scale === 1 || Math.abs(reading.value) >= 1 ? [scale] : [scale, 1]
    const meant = meantBy(reading, part, candidatesOf(compiled, part, givens))
    values.set(id, [
      ...typed.map(unit => reading.value / unit),
      ...(meant && meant.tier !== 'right' ? [meant.value / scale] : [])
    ])
  }
  return values
}

/** The candidate that an answer to its own part is taken for. */
function meantBy(typed: Typed, { unknown }: Part, candidates: readonly Candidate[]) {
  return nearest(
    typed,
    candidates.filter(({ value }) => matches(typed, value, unknown) === 'fits')
  )
}

function readEarlier(id: string, unknown: Part['unknown'], { earlier, locale }: Attempt) {
  const text = earlier && Object.hasOwn(earlier, id) ? earlier[id] : undefined
  const read = text === undefined ? undefined : readAnswer(text, unknown, locale)
  return read?.ok ? read : undefined
}

/** The credit for an answer that follows from the reader's own, and what to say beside it. */
function followed(
  compiled: Compiled,
  part: Part,
  from: readonly string[],
  attempt: Attempt
): Judgement {
  const givens = attempt.givens ?? practiceGivens(compiled.exercise)
  const unsettled: string[] = []
  const used = new Set<string>()
  for (const id of part.carries) {
    const carried = compiled.parts.get(id) as Part
    const fixed = candidatesOf(compiled, carried, givens).filter(({ tier }) => tier !== 'wrong')
    const read = from.includes(id) ? readEarlier(id, carried.unknown, attempt) : undefined
    const meant = read ? meantBy(read.reading, carried, fixed) : fixed[0]
    if (!meant) unsettled.push(id)
    else if (meant.convention !== undefined) used.add(meant.convention)
  }
  const { conventions } = compiled.exercise
  const familyOf = (id: string) => conventions[id]?.family
  const mixed = [...used].filter(id =>
    [...used].some(other => other !== id && familyOf(other) === familyOf(id))
  )
  return { kind: 'carried-forward', from, unsettled, mixed }
}
