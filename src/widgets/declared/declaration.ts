import type { ComponentType } from 'preact'
import type { Look } from '../../charts/look.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { ColumnSpecs, RowOf } from '../../ingest/listed/spec.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { FieldSpecs, ValuesOf } from '../fields/field.ts'
import type { RowChoices } from '../fields/registry.ts'
import type { Fact } from '../parts/facts.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** A table of the reader's that a widget works on. */
export interface TableDeclaration<T extends ColumnSpecs> {
  readonly columns: T
  /** The rows that stand there until the reader brings some: a table as text, in each language. */
  readonly sample: Localised
  /** Above the box. */
  readonly label: Localised
  /** Which columns are wanted, in a sentence. */
  readonly help: Localised
  /** Rows that are read at most; 5,000 unless said. */
  readonly most?: number
}

/** Why there is no result, and what would help: a sentence. */
export interface NoResult {
  readonly why: Localised
}

/** What a part of a widget's own is given. */
export interface PartProps<S extends FieldSpecs, T extends ColumnSpecs, R> {
  readonly result: R
  readonly values: ValuesOf<S>
  readonly rows: readonly RowOf<T>[]
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
}

/**
 * A widget as one declaration: its fields, its table, the sums, the charts. State, undo, links, files,
 * paste, how the table was read, results, charts with sentence and table, and the first state without
 * JavaScript follow from it (`declared.tsx`).
 */
export interface Declaration<S extends FieldSpecs, T extends ColumnSpecs, R> {
  /** The id of the DOM contract; also that of its table in the state. */
  readonly id: string
  readonly title: Localised
  readonly intro: Localised
  /** By id, in the order in which they stand. */
  readonly fields: S
  /** Fields that stand under “More settings”. */
  readonly more?: readonly (keyof S & string)[]
  readonly table?: TableDeclaration<T>
  /**
   * The sums: pure, from `src/analysis`.
   *
   * @param state for what other widgets know, such as the CAC of the live sheet
   */
  readonly result: (
    values: ValuesOf<S>,
    rows: readonly RowOf<T>[],
    locale: Locale,
    state: State
  ) => R | NoResult
  /** What it leads with. */
  readonly facts: (result: R, locale: Locale) => readonly Fact[]
  readonly charts: readonly ((result: R, look: Look) => ChartSpec)[]
  /** Sentences that hold of some results only. */
  readonly notes?: (result: R, page: MoneyPage) => readonly string[]
  /** Parts of its own: between the fields and the results, and below the charts. */
  readonly Before?: ComponentType<PartProps<S, T, R>>
  readonly After?: ComponentType<PartProps<S, T, R>>
  /** Choices of such parts, by the id after the widget's in the state, for the reset button. */
  readonly options?: readonly string[]
  /**
   * Choices of such parts that are made for each row, by family: the state keeps them under
   * `<widget>.<family>/<row>`.
   */
  readonly perRow?: RowChoices
}

export const isNoResult = (result: unknown): result is NoResult =>
  typeof result === 'object' && result !== null && 'why' in result
