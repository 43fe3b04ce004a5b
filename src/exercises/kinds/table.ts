import type { Localised } from '../../i18n/locale.ts'
import type { Common, Help } from './common.ts'
import type { Show } from './numeric.ts'

/**
 * A table with columns to be filled in, such as RFM scores of twelve customers. A part is a cell,
 * `<row>.<column>`.
 */
export interface TableExercise extends Common, Help {
  readonly kind: 'table'
  /** Columns that are given, in the order shown; `vary` as for a given of a numeric exercise, a row each. */
  readonly given: Readonly<Record<string, GivenColumn>>
  readonly asked: Readonly<Record<string, AskedColumn>>
  readonly rows: Readonly<Record<string, TableRow>>
  /** Variants dealt beside the practice numbers. */
  readonly variants: number
  readonly tests: readonly TableTest[]
}

interface Column {
  readonly name: Localised
  /** As for a quantity of a numeric exercise. */
  readonly unit: string
  readonly show: Show
}

export interface GivenColumn extends Column {
  /** A variant changes each value by a multiple of `step`, at most `by` either way, and never below `least`. */
  readonly vary?: { readonly by: number; readonly step: number; readonly least?: number }
}

export interface AskedColumn extends Column {
  readonly digits: number
  readonly is: CellRule
  readonly wrong: Readonly<Record<string, { readonly is: CellRule; readonly says: Localised }>>
}

/** A formula over the columns of the row, or the group of its value among all rows. */
export type CellRule =
  | { readonly formula: string }
  | {
      /** A column, given or asked. */
      readonly ntile: string
      readonly groups: number
      /** The value that earns the highest group. */
      readonly best: 'high' | 'low'
      /** Equal values share the group of the best of them (`share`, the default), or are parted by row. */
      readonly ties?: 'share' | 'appearance'
    }

export interface TableRow {
  readonly name: Localised
  readonly cells: Readonly<Record<string, number>>
}

/** An answer to a cell as typed, and the verdict. */
export interface TableTest {
  readonly part: string
  readonly typed: string | Localised
  /** `right`, `wrong <id>`, `unexplained`, `unreadable`, `needs-digits`. */
  readonly expect: string
}
