import type { ComponentChildren, ComponentType } from 'preact'
import type { Look } from '../../charts/look.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { ColumnSpecs, RowOf } from '../../ingest/listed/spec.ts'
import type { OpenTable } from '../../ingest/open/model.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import type { State, Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { FieldSpecs, ValuesOf } from '../fields/field.ts'
import type { RowChoices } from '../fields/registry.ts'
import type { Fact } from '../parts/fact.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** A table of the reader's that a widget works on. */
export interface TableDeclaration<T extends ColumnSpecs> {
  readonly columns: T
  /** The rows that stand there until the reader brings some: a table as text, in each language. */
  readonly sample: Localised
  /** What the rows at the start are, if they are not made up. */
  readonly origin?: Localised
  /** Above the box. */
  readonly label: Localised
  /** Which columns are wanted, in a sentence. */
  readonly help: Localised
  /** Rows that are read at most; 5,000 unless said. */
  readonly most?: number
  /**
   * The table may have columns that nobody can declare, such as one an interest: what the page calls such a
   * column. Rows have their cells as `others`.
   */
  readonly others?: Localised
}

/** A table of whatever columns the reader has; which of them is what, the reader says. */
export interface OpenDeclaration {
  readonly sample: Localised
  readonly label: Localised
  readonly help: Localised
  /** Rows that are read at most. */
  readonly most: number
  /** What a column can be, by id, in the order in which they are offered. */
  readonly roles: Readonly<Record<string, Localised>>
  /** What a column is taken for until the reader says otherwise, for each by its place. */
  readonly propose: (table: OpenTable) => readonly string[]
  /** Numbers and dates of it are read: their notation can be corrected. */
  readonly hasNumbers?: true
}

/** Such a table as it was read, with what each column is. */
export interface RoledTable extends OpenTable {
  readonly roles: readonly string[]
  /** How the reader says its numbers and dates are written. */
  readonly notation: Pick<Table, 'notation' | 'dates'>
}

/** Why there is no result, and what would help: a sentence. */
export interface NoResult {
  readonly why: Localised
}

interface Part<S extends FieldSpecs, Rows, R> {
  readonly result: R
  readonly values: ValuesOf<S>
  readonly rows: Rows
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
  /** Fields as the form has them: for those that the part places itself. */
  readonly form: (only: readonly (keyof S & string)[]) => ComponentChildren
}

/** Fields that belong to another widget. */
interface Shared {
  readonly widget: string
  /** How sentences call that widget. */
  readonly title: Localised
  /** All that it declares. */
  readonly fields: FieldSpecs
  /** Those of them that are shared. */
  readonly only: readonly string[]
}

/** What a part of a widget's own is given. */
export type PartProps<S extends FieldSpecs, T extends ColumnSpecs, R> = Part<
  S,
  readonly RowOf<T>[],
  R
>

/** The columns of several tables, by the ids of the tables. */
type SeveralColumns = Readonly<Record<string, ColumnSpecs>>

/** The rows of several tables, by the ids of the tables. */
type RowsOf<M extends SeveralColumns> = {
  readonly [K in keyof M]: readonly RowOf<M[K]>[]
}

/**
 * A widget as one declaration: its fields, its tables, the sums, the charts. State, undo, links, files,
 * paste, how the table was read, results, charts with sentence and table, and the first state without
 * JavaScript follow from it (`declared.tsx`).
 */
interface Common<S extends FieldSpecs, Rows, R> {
  /** The id of the DOM contract; also that of its table in the state. */
  readonly id: string
  readonly title: Localised
  readonly intro: Localised
  /** By id, in the order in which they stand. */
  readonly fields: S
  /** Fields that stand under “More settings”. */
  readonly more?: readonly (keyof S & string)[]
  /** Fields that parts of its own show. */
  readonly placed?: readonly string[]
  /** Fields of another widget that this one shows, too: its reset and its undo know them. */
  readonly shares?: Shared
  /**
   * The sums: pure, from `src/analysis`.
   *
   * @param rows those of its table; of several tables, an object with the rows of each
   * @param state for what other widgets know, such as the CAC of the live sheet; a widget that does not
   *   take it is not asked again when the reader types elsewhere
   */
  readonly result: (values: ValuesOf<S>, rows: Rows, locale: Locale, state: State) => R | NoResult
  /** What it leads with. */
  readonly facts: (result: R, locale: Locale) => readonly Fact[]
  /** What its own parts lead with, for the copy button: behind the facts. */
  readonly copied?: (result: R) => readonly Fact[]
  readonly charts: readonly ((result: R, look: Look) => ChartSpec)[]
  /** Sentences that hold of some results only. */
  readonly notes?: (result: R, page: MoneyPage) => readonly string[]
  /** Parts of its own: between the fields and the results, and below the charts. */
  readonly Before?: ComponentType<Part<S, Rows, R>>
  readonly After?: ComponentType<Part<S, Rows, R>>
  /** Choices of such parts, by the id after the widget's in the state, for the reset button. */
  readonly options?: readonly string[]
  /**
   * Choices of such parts that are made for each row, by family: the state keeps them under
   * `<widget>.<family>/<row>`.
   */
  readonly perRow?: RowChoices
}

/** A widget with a table, or without any. */
export interface Declaration<S extends FieldSpecs, T extends ColumnSpecs, R>
  extends Common<S, readonly RowOf<T>[], R> {
  readonly table?: TableDeclaration<T>
}

/** A widget with several tables, each pasted by itself and kept in the state as `<widget>.<id>`. */
export interface SeveralDeclaration<S extends FieldSpecs, M extends SeveralColumns, R>
  extends Common<S, RowsOf<M>, R> {
  readonly tables: { readonly [K in keyof M]: TableDeclaration<M[K]> }
}

/**
 * A widget with one table of any columns. If its sums take long on a large table, `steps` does them with
 * pauses, and `result` is what they come to.
 */
export interface AnyColumnsDeclaration<S extends FieldSpecs, R> extends Common<S, RoledTable, R> {
  readonly open: OpenDeclaration
  /** Whether the result is of the table; if not, the page does not ask what its columns are. */
  readonly usesTable?: (values: ValuesOf<S>) => boolean
  readonly steps?: (...given: Parameters<Common<S, RoledTable, R>['result']>) => Steps<R | NoResult>
}

/** Either of them, for what does not look into rows. */
export type AnyDeclaration<S extends FieldSpecs, Rows, R> = Common<S, Rows, R> & {
  readonly open?: OpenDeclaration
  readonly usesTable?: (values: ValuesOf<S>) => boolean
  readonly steps?: (...given: Parameters<Common<S, Rows, R>['result']>) => Steps<R | NoResult>
  readonly table?: TableDeclaration<ColumnSpecs>
  readonly tables?: Readonly<Record<string, TableDeclaration<ColumnSpecs>>>
}

interface DeclaredTable {
  /** Its id in the state. */
  readonly id: string
  readonly table: TableDeclaration<ColumnSpecs>
}

/** The declared tables of a widget, in the order in which they stand. */
export function tablesOf<S extends FieldSpecs, Rows, R>({
  id,
  table,
  tables = {}
}: AnyDeclaration<S, Rows, R>): readonly DeclaredTable[] {
  return table
    ? [{ id, table }]
    : Object.entries(tables).map(([key, one]) => ({ id: `${id}.${key}`, table: one }))
}

/** What `result` is given, from the rows of `tablesOf`, in their order. */
export function rowsFrom<S extends FieldSpecs, Rows, R>(
  { tables }: AnyDeclaration<S, Rows, R>,
  read: readonly (readonly RowOf<ColumnSpecs>[])[]
): Rows {
  const rows = tables
    ? Object.fromEntries(Object.keys(tables).map((key, at) => [key, read[at] ?? []]))
    : (read[0] ?? [])
  // Each table was read by the columns that its declaration has.
  return rows as Rows
}

export const isNoResult = (result: unknown): result is NoResult =>
  typeof result === 'object' && result !== null && 'why' in result
