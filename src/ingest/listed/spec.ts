import type { Localised } from '../../i18n/locale.ts'

/**
 * What the cells of a column are: `percent` is read as a fraction (“5 %” is 0.05), `day` as days since
 * 1970-01-01, `flag` as true or false.
 */
type CellKind = 'text' | 'number' | 'percent' | 'day' | 'flag'

/** A column of a small table that a widget declares. */
export interface ColumnSpec {
  readonly kind: CellKind
  /** What the page calls it; a header of this name is known without further ado. */
  readonly label: Localised
  /** Other names that a header may have, in either language, in plain words (`plainWords`). */
  readonly names: RegExp
  /** The table may lack the column, and rows its cell; then the value is null, of a text ''. */
  readonly optional?: true
  /** Bounds of a number, in the unit of the value. */
  readonly min?: number
  readonly max?: number
  /** Of a number: things that are counted. */
  readonly whole?: true
}

/** The columns by their ids, in the order in which they stand when there is no header. */
export type ColumnSpecs = Readonly<Record<string, ColumnSpec>>

interface CellOf {
  readonly text: string
  readonly number: number
  readonly percent: number
  readonly day: number
  readonly flag: boolean
}

type Cell<S extends ColumnSpec> = S['kind'] extends 'text'
  ? string
  : S extends { readonly optional: true }
    ? CellOf[S['kind']] | null
    : CellOf[S['kind']]

/** A cell of a column that nobody declared, as it stands. */
export interface OtherCell {
  /** The column's header; never ''. */
  readonly name: string
  readonly text: string
}

/** A row that could be read. */
export type RowOf<S extends ColumnSpecs> = {
  readonly [K in keyof S]: Cell<S[K]>
} & {
  /** Line of the text, from 1. */
  readonly line: number
  /** The cells of all other columns that have a header, where the widget takes such (`ListedOptions`). */
  readonly others?: readonly OtherCell[]
}
