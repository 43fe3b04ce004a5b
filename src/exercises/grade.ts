import type { Locale } from '../i18n/locale.ts'
import { type Candidate, candidatesOf, carriedCandidates, type Earlier } from './candidates.ts'
import { type Compiled, compile, type Part } from './compile.ts'
import { explainNumber } from './explain.ts'
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
  const earlier = earlierValues(compiled, attempt)
  const fixed = candidatesOf(compiled, part, givens)
  const carried = carriedCandidates(compiled, part, givens, earlier)
  const candidates = [...fixed, ...carried]
  const creditable = candidates.filter(({ tier }) => tier !== 'wrong')

  return (typed: Typed): Judgement => {
    const hits = hitsOf(typed, candidates, part)
    const coarse = tooCoarse(typed, hits, part)
    if (coarse) return coarse
    const own = hits.filter(({ tier }) => tier === 'right' || tier === 'accepted')
    const right = nearest(typed, own)
    if (right) return credited(right)
    const follows = nearestCarried(typed, hits)
    if (follows) {
      const from = follows.from ?? []
      return { kind: 'carried-forward', from, mixed: mixedOf(compiled, part, from, attempt) }
    }
    const wrong = nearest(
      typed,
      hits.filter(({ tier }) => tier === 'wrong')
    )
    if (wrong) return { kind: 'misconception', id: wrong.id }
    const near = ({ value }: Candidate) => Math.abs(typed.value - value) <= CLOSE * Math.abs(value)
    if (creditable.some(near)) return { kind: 'close' }
    return explainNumber(compiled, part, givens, typed)
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
  const rivals = [...credited, ...hits.filter(({ tier }) => tier === 'wrong')]
  const label = ({ tier, id }: Hit) => (tier === 'carried' ? tier : `${tier} ${id}`)
  const labels = new Map(rivals.map(hit => [label(hit), hit.value]))
  if (labels.size === 1 && credited.some(hit => !hit.coarse)) return undefined
  const decimals = decimalsToTell([...labels.values()], typed.decimals, unknown.digits)
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
  const size = ({ from = [] }: Hit) => from.length
  return hits
    .filter(({ tier }) => tier === 'carried')
    .toSorted((a, b) => away(a) - away(b) || size(a) - size(b))[0]
}

function credited({ tier, id, convention }: Candidate): Judgement {
  if (tier === 'accepted') return { kind: 'accepted', id, convention: convention ?? id }
  return convention === undefined ? { kind: 'right' } : { kind: 'right', convention }
}

/**
 * The values that earlier answers may stand for. A small bare number in a percentage field may have
 * been meant as the fraction: the reader was told so there, and goes on here with 0.0133.
 */
function earlierValues({ parts }: Compiled, attempt: Attempt): Earlier {
  const values = new Map<string, number[]>()
  for (const [id, { unknown }] of parts) {
    const read = readEarlier(id, unknown, attempt)
    if (!read) continue
    const { value } = read.reading
    if (unknown.show !== 'percent') values.set(id, [value])
    else if (read.percentTyped || Math.abs(value) >= 1) values.set(id, [value / 100])
    else values.set(id, [value / 100, value])
  }
  return values
}

function readEarlier(id: string, unknown: Part['unknown'], { earlier, locale }: Attempt) {
  const text = earlier && Object.hasOwn(earlier, id) ? earlier[id] : undefined
  const read = text === undefined ? undefined : readAnswer(text, unknown, locale)
  return read?.ok ? read : undefined
}

/** The conventions of one family that an answer combines, by what the reader typed before. */
function mixedOf(
  compiled: Compiled,
  part: Part,
  from: readonly string[],
  attempt: Attempt
): string[] {
  const givens = attempt.givens ?? practiceGivens(compiled.exercise)
  const used = new Set<string>()
  for (const id of part.carries) {
    const carried = compiled.parts.get(id)
    if (!carried) continue
    const { unknown } = carried
    const read = from.includes(id) ? readEarlier(id, unknown, attempt) : undefined
    const fixed = candidatesOf(compiled, carried, givens).filter(({ tier }) => tier !== 'wrong')
    const meant = read
      ? nearest(
          read.reading,
          fixed.filter(({ value }) => matches(read.reading, value, unknown))
        )
      : fixed[0]
    if (meant?.convention !== undefined) used.add(meant.convention)
  }
  const { conventions } = compiled.exercise
  const familyOf = (id: string) => conventions[id]?.family
  return [...used].filter(id =>
    [...used].some(other => other !== id && familyOf(other) === familyOf(id))
  )
}
