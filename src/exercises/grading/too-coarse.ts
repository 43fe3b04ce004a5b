import type { Compiled, Part } from '../compile.ts'
import type { Candidate } from './candidates.ts'
import { decimalsToTell, isCut, nearest, significant, type Typed, toleranceOf } from './match.ts'
import type { Doubt, Judgement } from './verdict.ts'

/** A candidate that a typed number may mean. */
export interface Hit extends Candidate {
  /** The number keeps too little of it to say so. */
  readonly coarse: boolean
}

/** Share of a value within which two neighbours are one region: 80.5 is somewhere near both. */
const REGION = 0.01
/** Digits that make a mistake recognisable for sure. */
const SURE = 3

/** With fewer decimals than asked, several candidates may round to the number: ask for more. */
export function tooCoarse(
  typed: Typed,
  hits: readonly Hit[],
  kin: readonly Candidate[],
  { unknown }: Part
): Judgement | undefined {
  if (typed.decimals >= unknown.digits) return undefined
  if (isBlurred(typed, hits, kin, unknown))
    return { kind: 'needs-digits', decimals: unknown.digits }
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

/**
 * Whether the number is near values that differ by a convention only, and less than its last digit
 * can show: 80 rounds 80.24, but who wrote it may have had 80.93, or 81.63 and no patience.
 */
function isBlurred(
  typed: Typed,
  hits: readonly Hit[],
  kin: readonly Candidate[],
  unknown: Part['unknown']
): boolean {
  const away = ({ value }: Candidate) => Math.abs(typed.value - value)
  if (kin.some(one => away(one) <= toleranceOf(unknown, one.value))) return false
  const hit = nearest(
    typed,
    hits.filter(({ id, tier }) => kin.some(one => one.id === id && one.tier === tier))
  )
  if (hit) {
    const gap = ({ value }: Candidate) => Math.abs(value - hit.value)
    const unit = 10 ** -typed.decimals
    return kin.some(one => gap(one) > toleranceOf(unknown, hit.value) && gap(one) < unit)
  }
  if (hits.length > 0) return false
  const near = kin.filter(one => away(one) <= REGION * Math.abs(one.value))
  const above = near.some(({ value }) => value > typed.value)
  return above && near.some(({ value }) => value < typed.value)
}

/** The right value and those that differ from it by a choice of its own family. */
export function kinOf({ exercise }: Compiled, candidates: readonly Candidate[]): Candidate[] {
  const family = ({ convention }: Candidate) =>
    convention === undefined ? undefined : exercise.conventions[convention]?.family
  const right = candidates.find(({ tier }) => tier === 'right')
  return candidates.filter(
    one =>
      one.tier === 'right' ||
      (one.tier === 'accepted' && right !== undefined && family(one) === family(right))
  )
}

/** What a credited number leaves open; `own` are the right and accepted values. */
export function doubtOf(
  typed: Typed,
  hit: Candidate,
  own: readonly Candidate[],
  { unknown }: Part
): Doubt {
  const away = Math.abs(typed.value - hit.value)
  const coarse = typed.decimals < unknown.digits && away > toleranceOf(unknown, hit.value)
  // 1.32 may be the rounding of one value and the beginning of another, or 6,153 that of its own.
  const cut = own.find(({ value }) => isCut(typed, value))?.value
  return {
    ...(coarse || (cut !== undefined && cut !== hit.value) ? { looks: true } : {}),
    ...(cut === undefined ? {} : { cut })
  }
}

/** Whether a mistake is only probable: two digits fit by chance. */
export function isUnsure(typed: Typed, hit: Candidate, { unknown }: Part): boolean {
  const away = Math.abs(typed.value - hit.value)
  return (
    typed.decimals < unknown.digits &&
    significant(typed).all < SURE &&
    away > toleranceOf(unknown, hit.value)
  )
}
