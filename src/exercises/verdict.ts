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
  | { readonly kind: 'right'; readonly convention?: string }
  | { readonly kind: 'accepted'; readonly id: string; readonly convention: string }
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
    }
  /** The number is a rounding of several candidates; with this many decimals they differ. */
  | { readonly kind: 'needs-digits'; readonly decimals: number }
  /** Only the notation that is not the page's makes sense of it. The page's reading comes first. */
  | {
      readonly kind: 'ask-notation'
      readonly readings: readonly [AnswerReading, AnswerReading]
    }
  /** Within 0.5 % of a value that would have earned credit. */
  | { readonly kind: 'close' }
  /** Right but for the sign, or for a power of ten: typed = right × 10^power. */
  | { readonly kind: 'slip'; readonly power: number; readonly sign: boolean }
  /** A small formula, in the formula language, that happens to give the number. */
  | { readonly kind: 'explained-guess'; readonly formula: string }
  | { readonly kind: 'wrong' }

/** The share of the part's mark that the answer earns. */
export function creditOf(verdict: Verdict): 0 | 1 {
  return verdict.kind === 'right' ||
    verdict.kind === 'accepted' ||
    verdict.kind === 'carried-forward'
    ? 1
    : 0
}

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
