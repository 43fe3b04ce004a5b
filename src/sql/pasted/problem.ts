import type { NumberReason } from '../../ingest/text/number.ts'

/** A cell of the pasted text: its line from 1, the header of its column, and what it says. */
export interface CellPlace {
  readonly line: number
  readonly header: string
  readonly value: string
}

/** Why a pasted result cannot be shown; `explainResult` makes the sentence. */
export type ResultProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-big'; readonly characters: number; readonly limit: number }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | {
      readonly kind: 'missing-columns'
      readonly missing: readonly string[]
      readonly found: readonly string[]
    }
  | { readonly kind: 'no-rows' }
  | ({ readonly kind: 'no-number'; readonly reason: NumberReason | 'blank' } & CellPlace)
  /** Not one of the values that the column can have. */
  | ({
      readonly kind: 'unexpected'
      readonly expected: 'score' | 'class' | 'month' | 'age' | 'count'
    } & CellPlace)
  /** The same cell of the result a second time. */
  | { readonly kind: 'twice'; readonly line: number; readonly first: number }
  /** One cohort with two sizes. */
  | { readonly kind: 'two-sizes'; readonly line: number; readonly first: number }
