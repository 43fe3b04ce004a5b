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

export type YamlCause = 'tab' | 'twice' | 'indent-or-colon' | 'unclosed' | 'cut' | 'other'

/** The parts do not fit together. */
type MeaningTrouble =
  | { readonly kind: 'formula'; readonly problem: FormulaProblem; readonly meant?: string }
  | { readonly kind: 'bad-unit'; readonly found: string; readonly meant?: string }
  | { readonly kind: 'unit-differs'; readonly declared: Unit; readonly found: Unit }
  | {
      readonly kind: 'name-taken'
      readonly name: string
      readonly by: 'given' | 'derived' | 'unknown' | 'column' | 'language'
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
  | LessonTrouble
  | ChoiceTrouble
  | OrderTrouble
  | TableTrouble
  | WidgetTrouble

/** The exercise and its lesson do not agree. */
type LessonTrouble =
  | {
      readonly kind: 'not-in-lesson'
      readonly id: string
      readonly lesson: string
      readonly language: string
    }
  | {
      readonly kind: 'no-objective'
      readonly lesson: string
      readonly number: number
      readonly of: number
    }
  | { readonly kind: 'objective-twice'; readonly number: number }

/** Options to choose from; also items to be put in order. */
type ChoiceTrouble =
  | { readonly kind: 'right-count'; readonly found: number; readonly several: boolean }
  | { readonly kind: 'too-few'; readonly least: number }
  /** The same words as another entry has, in one language. */
  | { readonly kind: 'same-text'; readonly other: string }
  /** An answer made of these ids would be too long to store. */
  | { readonly kind: 'answer-too-long'; readonly length: number; readonly most: number }

type OrderTrouble =
  | { readonly kind: 'order-lacks'; readonly items: readonly string[] }
  | { readonly kind: 'order-twice'; readonly item: string }
  | { readonly kind: 'any-order' }
  | { readonly kind: 'slip-is-right'; readonly earlier: string; readonly later: string }

type TableTrouble =
  | { readonly kind: 'missing-cell'; readonly column: string }
  | { readonly kind: 'bad-steps' }
  | { readonly kind: 'too-many-cells'; readonly found: number; readonly most: number }
  /** The two rules give the same in every row: mistakes by their ids, or `right`. */
  | { readonly kind: 'never-apart'; readonly first: string; readonly second: string }

type WidgetTrouble =
  | { readonly kind: 'start-reaches'; readonly goal: string }
  | { readonly kind: 'nothing-to-change' }

export type ReferenceKind =
  | 'convention'
  | 'unknown'
  | 'candidate'
  | 'verdict'
  | 'lesson'
  | 'question'
  | 'item'
  | 'column'
  | 'cell'
  | 'widget'
  | 'input'

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
      /** Where the two languages may differ. */
      readonly page?: string
      readonly expected: string
      readonly got: string
    }
