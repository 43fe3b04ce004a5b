import type { FormulaProblem } from '../../formula/problem.ts'
import type { Unit } from '../../formula/unit.ts'
import type { SlotProblem } from '../fill.ts'
import type { CandidateRef } from '../prove.ts'

/** Where in the file: keys from the top, list positions from 0. */
export type Path = readonly (string | number)[]

/** Something an author has to mend, as data. `troubles-en.ts` and `troubles-es.ts` word it. */
export interface AuthorProblem {
  readonly path: Path
  readonly trouble: Trouble
  /** Characters from the start of the value, for a place inside a formula. */
  readonly at?: number
  /** The key itself is the trouble, not its value. */
  readonly onKey?: boolean
}

export type Trouble = ShapeTrouble | MeaningTrouble | ProofTrouble

/** The file is not YAML, or not in the shape of an exercise. */
type ShapeTrouble =
  | { readonly kind: 'yaml'; readonly cause: YamlCause; readonly detail: string }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'missing-language'; readonly language: string }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly meant?: string }
  | { readonly kind: 'wrong-type'; readonly expected: string; readonly found: string }
  | {
      readonly kind: 'not-an-option'
      readonly found: string
      readonly options: readonly string[]
      readonly meant?: string
    }
  | { readonly kind: 'bad-id'; readonly found: string; readonly dashes: boolean }
  | { readonly kind: 'bad-tolerance'; readonly found: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'out-of-range'; readonly least?: number; readonly most?: number }

export type YamlCause = 'tab' | 'twice' | 'indent-or-colon' | 'unclosed' | 'other'

/** The parts do not fit together. */
type MeaningTrouble =
  | { readonly kind: 'formula'; readonly problem: FormulaProblem; readonly meant?: string }
  | { readonly kind: 'bad-unit'; readonly found: string; readonly meant?: string }
  | { readonly kind: 'unit-differs'; readonly declared: Unit; readonly found: Unit }
  | {
      readonly kind: 'name-taken'
      readonly name: string
      readonly by: 'given' | 'derived' | 'unknown' | 'language'
    }
  | {
      readonly kind: 'unknown-reference'
      readonly to: ReferenceKind
      readonly found: string
      readonly meant?: string
    }
  | { readonly kind: 'not-used'; readonly name: string }
  | { readonly kind: 'slot'; readonly problem: SlotProblem; readonly meant?: string }
  | { readonly kind: 'bad-range' }

export type ReferenceKind = 'convention' | 'unknown' | 'candidate' | 'verdict'

/** The exercise is well formed but could not be graded fairly. `variant` 0 is the practice numbers. */
type ProofTrouble =
  | { readonly kind: 'where-fails'; readonly condition: string }
  | { readonly kind: 'no-value'; readonly problem: FormulaProblem }
  | { readonly kind: 'few-digits'; readonly value: number; readonly digits: number }
  | { readonly kind: 'collision'; readonly first: CandidateRef; readonly second: CandidateRef }
  | { readonly kind: 'needless-coincidence'; readonly other: string }
  | { readonly kind: 'few-variants'; readonly wanted: number; readonly dealt: number }
  | { readonly kind: 'untested'; readonly expect: string }
  | {
      readonly kind: 'test-fails'
      readonly typed: string
      readonly page: string
      readonly expected: string
      readonly got: string
    }
