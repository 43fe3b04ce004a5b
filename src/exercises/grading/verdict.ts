import type { AnswerReading, UnreadableReason } from './read.ts'

/** What the grader says about one answer. `feedback.ts` puts it into words. */
export type Verdict = ReadVerdict | UnreadableVerdict

interface UnreadableVerdict {
  readonly kind: 'unreadable'
  readonly reason: UnreadableReason
}

export type ReadVerdict = { readonly read: AnswerReading } & Judgement

/** A verdict on a number, however it was written. */
export type Judgement =
  | ({ readonly kind: 'right'; readonly convention?: string; readonly whole?: true } & Doubt)
  | ({ readonly kind: 'accepted'; readonly id: string; readonly convention: string } & Doubt)
  /** It follows from the asked results as the page prints them, not from all of their digits. */
  | ({ readonly kind: 'rounded' } & Rounded)
  /** The same with values rounded more than was asked: no longer near enough. */
  | ({ readonly kind: 'rounded-early' } & Rounded)
  | {
      readonly kind: 'carried-forward'
      /** Unknowns whose typed answers it starts from. */
      readonly from: readonly string[]
      /** Those of them that were not right themselves; the others were only rounded. */
      readonly unsettled: readonly string[]
      /** Conventions of one family that the answer mixes; empty when it is consistent. */
      readonly mixed: readonly string[]
    }
  | {
      readonly kind: 'misconception'
      readonly id: string
      /** Values of the reader's own with which it was made, by unknown. */
      readonly instead?: Readonly<Record<string, number>>
      /** The number is too round to be sure of it. */
      readonly looks?: true
    }
  /** One of the numbers that the exercise states, typed back. */
  | { readonly kind: 'given'; readonly name: string }
  /** The number is a rounding of several candidates; with this many decimals they differ. */
  | { readonly kind: 'needs-digits'; readonly decimals: number }
  /** Only the notation that is not the page's makes sense of it. The page's reading comes first. */
  | {
      readonly kind: 'ask-notation'
      readonly readings: readonly [AnswerReading, AnswerReading]
    }
  /** Within 0.5 % of a value that would have earned credit; `cut` as in `Doubt`. */
  | { readonly kind: 'close'; readonly cut?: number }
  /** Right but for the sign, or for a power of ten: typed = right × 10^power. */
  | { readonly kind: 'slip'; readonly power: number; readonly sign: boolean }
  /** A small formula, in the formula language, that happens to give the number. */
  | { readonly kind: 'explained-guess'; readonly formula: string }
  | { readonly kind: 'wrong' }

/** What a credited number leaves open. */
export interface Doubt {
  /** A fair rounding, but with fewer digits than asked: the convention is inferred, not known. */
  readonly looks?: true
  /** A creditable value, as typed, of which the number has the first digits, but not the rounding. */
  readonly cut?: number
}

/** A result reached with rounded values. */
interface Rounded {
  /** What was rounded: an unknown or a derived value, and the decimals it was left with, as typed. */
  readonly steps: readonly RoundedStep[]
  /** What all the digits give, as typed. */
  readonly exact: number
}

export interface RoundedStep {
  readonly name: string
  readonly value: number
  readonly decimals: number
}

/** The share of the part's mark that the answer earns. */
export function creditOf({ kind }: Pick<Verdict, 'kind'>): 0 | 1 {
  return CREDITED.includes(kind) ? 1 : 0
}

const CREDITED: readonly Verdict['kind'][] = ['right', 'accepted', 'carried-forward', 'rounded']

/** The verdict as the `tests` of an exercise write it: `accepted average`, `wrong net-adds`, … */
export function outcomeOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'accepted':
      return `accepted ${verdict.id}`
    case 'carried-forward':
      return `carried ${verdict.from.join(' ')}`
    case 'misconception':
      return `wrong ${verdict.id}`
    case 'explained-guess':
      return 'guess'
    case 'wrong':
      return 'unexplained'
    default:
      return verdict.kind
  }
}
