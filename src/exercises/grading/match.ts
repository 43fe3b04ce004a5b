import type { Unknown } from '../kinds/numeric.ts'

/** A number as typed, in the unit in which the field asks for it. */
export interface Typed {
  readonly value: number
  /** Decimals typed: 1.30 has two. They say how precisely the reader meant it. */
  readonly decimals: number
}

/** How precisely a number is asked for. */
export type Precision = Pick<Unknown, 'digits' | 'tolerance'>

/** Largest tolerance as a share of the candidate: ±0.5 around 1,000 is fine, around 0.001 absurd. */
export const CAP = 0.005
/** A rounding that leaves less than this of a candidate (12 for 12.25) still says which one is meant. */
export const COARSE = 0.1
/** For what binary fractions do to 0.5 × 10⁻². */
export const SLACK = 1 + 1e-9

/** How far a typed number may be from a candidate, both in the unit in which the answer is typed. */
export function toleranceOf(unknown: Precision, candidate: number): number {
  const { tolerance } = unknown
  const size = Math.abs(candidate)
  const wanted =
    tolerance === undefined
      ? 0.5 * 10 ** -unknown.digits
      : typeof tolerance === 'number'
        ? tolerance
        : (Number.parseFloat(tolerance) / 100) * size
  return Math.min(wanted, CAP * size)
}

/** Half a unit of the last typed decimal: 1.3 means anything from 1.25 to 1.35. */
export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals

/**
 * Whether a typed number may mean a candidate: `close` within tolerance or a fair rounding of it,
 * `coarse` a rounding that loses too much to tell (1 for 1.33).
 */
export function matches(
  typed: Typed,
  candidate: number,
  unknown: Precision
): 'fits' | 'coarse' | undefined {
  const away = Math.abs(typed.value - candidate)
  if (away <= toleranceOf(unknown, candidate) * SLACK) return 'fits'
  const half = halfUnit(typed.decimals)
  // Relative to the larger of the two: near 1e15 neighbouring numbers are further apart than `half`.
  if (away > half * SLACK + Math.abs(candidate) * 1e-12) return undefined
  return half <= COARSE * Math.abs(candidate) ? 'fits' : 'coarse'
}

/**
 * Decimals from which these values can be told apart by rounding, more than `decimals`; `most` when
 * they cannot.
 */
export function decimalsToTell(values: readonly number[], decimals: number, most: number): number {
  for (let digits = decimals + 1; digits < most; digits++) {
    if (new Set(values.map(value => value.toFixed(digits))).size === values.length) return digits
  }
  return Math.max(most, decimals + 1)
}

/** The candidate nearest to a typed number; the first of equals. */
export function nearest<T extends { readonly value: number }>(
  typed: Typed,
  candidates: readonly T[]
): T | undefined {
  const away = (candidate: T) => Math.abs(typed.value - candidate.value)
  return candidates.toSorted((a, b) => away(a) - away(b))[0]
}

/** Digits typed from the first that is not 0: all of them, and without a whole number's last zeros. */
export function significant({ value, decimals }: Typed): { all: number; firm: number } {
  const written = Math.abs(value).toFixed(Math.min(100, decimals)).replace('.', '')
  const digits = written.replace(/^0+/, '')
  const firm = decimals > 0 ? digits : digits.replace(/0+$/, '')
  return { all: digits.length, firm: firm.length }
}

/** Whether a number has the first digits of a value without being its rounding: 1.32 of 1.3265. */
export function isCut({ value, decimals }: Typed, candidate: number): boolean {
  const unit = 10 ** -decimals
  const rest = (Math.abs(candidate) - Math.abs(value)) / unit
  return value * candidate > 0 && rest > 0.5 * SLACK && rest < 1
}
