import type { Localised } from '../../i18n/locale.ts'
import type { Common, Help } from './common.ts'
import type { Show } from './numeric.ts'

/**
 * A table with columns to be filled in, such as RFM scores of twelve customers. A part is a cell,
 * `<row>.<column>`.
 */
export interface TableExercise extends Common, Help {
  readonly kind: 'table'
  readonly ask: Localised
  /** Above the names of the rows: “Customer”. */
  readonly head: Localised
  /** Columns that are given, in the order shown; `vary` as for a given of a numeric exercise, a row each. */
  readonly given: Readonly<Record<string, GivenColumn>>
  readonly asked: Readonly<Record<string, AskedColumn>>
  readonly rows: Readonly<Record<string, TableRow>>
  /** Variants dealt beside the practice numbers. */
  readonly variants: number
  readonly tests: readonly TableTest[]
}

interface Column {
  /** As its header has it. */
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
  /** The same mistake in every row; in `says` the names of columns print the values of the row. */
  readonly wrong: Readonly<Record<string, { readonly is: CellRule; readonly says: Localised }>>
}

/** A formula over the columns of the row, or the group of its value among all rows. */
export type CellRule =
  | { readonly formula: string }
  | {
      /** A column, given or asked, or a formula over the columns of the row. */
      readonly ntile: string
      readonly groups: number
      /** The value that earns the highest group. */
      readonly best: 'high' | 'low'
      /**
       * Equal values share the lowest group that one of them would get (`share`, the default, as in the
       * workbook's RFM), or are parted in the order of the rows (`appearance`, as SQL's NTILE does).
       */
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
  /** Answers of the same reader to other cells: they are carried forward, and show a mistake made all along. */
  readonly after?: Readonly<Record<string, string | Localised>>
  /**
   * `right`, `carried <column> …`, `wrong <id>`, `given` (a number of the row, typed back), `needs-digits`,
   * `ask-notation`, `unexplained`, `unreadable`.
   */
  readonly expect: string
}
