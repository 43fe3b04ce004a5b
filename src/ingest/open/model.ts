import type { OddCells } from '../text/odd-cells.ts'

/** A column of a table whose columns nobody has declared. */
export interface OpenColumn {
  /** Position in the text, from 0. */
  readonly index: number
  /** As the header has it, made unique; '' of a table without header. */
  readonly name: string
  /** For each row, the place of its cell in `values`. */
  readonly codes: Int32Array
  /** The different cells, without spaces around them, in the order in which they first occur. */
  readonly values: readonly string[]
}

/** A table of any columns. `rowsIn` = `rows` + `totals` + `repeated` + `unread`. */
export interface OpenTable {
  readonly columns: readonly OpenColumn[]
  readonly rows: number
  /** For each row, the line of the text on which it starts, from 1. */
  readonly lines: Int32Array
  /** The first row of the table says what the columns are. */
  readonly hasHeader: boolean
  readonly rowsIn: number
  /** Lines that are sums of others, and were left out. */
  readonly totals: readonly number[]
  /** Lines that are the header once more. */
  readonly repeated: readonly number[]
  /** Rows with fewer or more cells than the table is wide. */
  readonly ragged: number
  /** Rows beyond the limit. */
  readonly unread: number
  /** Columns beyond the limit. */
  readonly unreadColumns: number
  readonly odd: OddCells
}

export interface OpenOptions {
  /** Rows that are read at most. */
  readonly most: number
  /** Whether the first row is a header, where the reader has said so. */
  readonly header?: boolean | undefined
}

/** More columns than a reader would sort into roles. */
export const MOST_COLUMNS = 40

/** The cell of a row. */
export const cellAt = ({ codes, values }: OpenColumn, row: number): string =>
  values[codes[row] as number] as string
