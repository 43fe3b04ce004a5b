import type { Localised } from '../../i18n/locale.ts'
import type { Common } from './common.ts'

/**
 * Numbers are asked for, and what was probably done is told from them. Formulas are texts in the
 * workbook's formula language; the file `content/exercises/unit-economics-practice.yaml` is the example
 * to copy from.
 */
export interface NumericExercise extends Common {
  readonly kind: 'numeric'
  readonly givens: Readonly<Record<string, Given>>
  /** Values worked out from givens and unknowns; parts of formulas that deserve a name. */
  readonly derived: Readonly<Record<string, Derived>>
  /** Conditions on the values of a variant, e.g. `lost < new`. */
  readonly where: readonly string[]
  /** Variants dealt beside the practice numbers, which are variant 0. */
  readonly variants: number
  readonly conventions: Readonly<Record<string, Convention>>
  /** What is asked, in the order in which it is asked. */
  readonly unknowns: Readonly<Record<string, Unknown>>
  readonly tests: readonly ExerciseTest[]
}

/**
 * How a value is printed and, for an unknown, typed: a `percent` of 0.0133 is typed 1.33, and so is a
 * difference of percentages in `points`. `times` says how many times something is something else.
 */
export type Show = 'money' | 'percent' | 'points' | 'times' | 'number' | 'integer' | 'year'

interface Quantity {
  /** As it stands inside a sentence: “new customers”, «clientes nuevos». */
  readonly name: Localised
  /** In money, customer and month: `money/customer/month`; `1` for a plain number. */
  readonly unit: string
  readonly show: Show
}

export interface Given extends Quantity {
  /** Its value in variant 0. */
  readonly value: number
  /** The values a variant may take: from, from + step, … up to `to`. */
  readonly vary?: { readonly from: number; readonly to: number; readonly step: number }
}

interface Derived extends Quantity {
  readonly formula: string
}

/** A choice that textbooks make differently, such as the base that a churn divides by. */
interface Convention {
  /** Choices of one family exclude each other: mixing two of them is pointed out. */
  readonly family: string
  /** Completes “Right, …”: “with the opening base”, «con la base inicial». */
  readonly name: Localised
  /** What choosing it means, said when the reader has chosen it. */
  readonly says?: Localised
}

/** Coincidences with other candidates of the same unknown, each with the reason why it may stand. */
type Coincidences = Readonly<Record<string, string>>

interface Accepted {
  readonly formula: string
  readonly convention: string
  readonly 'collides-with'?: Coincidences
}

export interface Wrong {
  /**
   * One formula or several that are the same mistake. `answer` in it stands for each right or
   * accepted value in turn, so that `answer * 12` diagnoses the yearly figure under any convention.
   */
  readonly formula: string | readonly string[]
  /** What was done and why it fails. */
  readonly says: Localised
  readonly 'collides-with'?: Coincidences
}

export interface Unknown extends Quantity {
  readonly ask: Localised
  /** Decimals asked for, as typed: for a percent, those of the percentage. */
  readonly digits: number
  /**
   * Absolute, in the unit in which the answer is typed (1), or relative ('0.1 %'). Half of the last
   * asked digit when absent. Never more than 0.5 % of the candidate (see `match.ts`).
   */
  readonly tolerance?: number | string
  /** May use other unknowns: that is what earns a consistent reader credit for a carried value. */
  readonly formula: string
  readonly convention?: string
  /** Unknowns whose typed answers may be carried into this one. All it depends on when absent. */
  readonly carried?: readonly string[]
  /**
   * The same result through other values on the way (`arpu * lifetime`): where readers round one of
   * them, the grader recognises it. The unknown's own formula need not be repeated.
   */
  readonly via?: readonly string[]
  /** The result rounded up to a whole number is right too, with this remark. */
  readonly whole?: { readonly round: 'up'; readonly says: Localised }
  readonly accepted: Readonly<Record<string, Accepted>>
  readonly wrong: Readonly<Record<string, Wrong>>
  readonly hints: readonly Localised[]
  readonly solution: Localised
}

/** An answer as typed, and the verdict it must get. */
export interface ExerciseTest {
  readonly part: string
  /** One text typed on both pages, or one for each. */
  readonly typed: string | Localised
  /** Only on this page. Both when absent. */
  readonly page?: 'en' | 'es'
  /** Earlier answers of the same reader, by unknown. */
  readonly after?: Readonly<Record<string, string | Localised>>
  /** `right`, `accepted average`, `carried cac`, `wrong net-adds`, `needs-digits`, … (see `verdict.ts`). */
  readonly expect: string
}
