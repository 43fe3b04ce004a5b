import type { Decimal } from '../text/digits.ts'
import type { ByteStream } from './byte-stream.ts'
import type { Helpers } from './helpers.ts'
import type { Day, TransactionRole, Transactions } from './transactions.ts'
import type { Witness } from './witness.ts'

/** Where bytes come from: a File, pasted text, a sample. Read piece by piece, so that a large file never lies in memory whole. */
export interface ByteSource {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Bytes from `from` up to, not including, `to`. */
  slice(from: number, to: number): Promise<Uint8Array>
  /** All bytes from `from` on, in order: faster than slices. Undefined where there is no such way. */
  stream?(from: number): ByteStream | undefined
  /** The same bytes as something that a worker can be given without copying them. */
  readonly blob?: Blob
}

/** What the reader said differently from what was proposed. Columns by position, from 0. */
export interface Corrections {
  readonly roles?: Readonly<Record<number, TransactionRole>>
  readonly decimal?: Decimal
  readonly dates?: DateOrder
  /** Whether the first row names the columns. */
  readonly header?: boolean
  /** Customers whose names differ only in capitals, accents or spaces count as one. */
  readonly alike?: 'one'
}

export type DateOrder = 'day-first' | 'month-first'

export interface ReadOptions {
  readonly corrections?: Corrections
  /** What decides where the file does not: the page's notation. */
  readonly locale: 'en' | 'es'
  /** Days after it are told of; undefined where nobody knows. */
  readonly today?: Day
  /** Called at most every 50 ms or so. */
  readonly onProgress?: (progress: Progress) => void
  /** Reading ends soon after it is aborted, with the refusal `cancelled`. */
  readonly signal?: AbortSignal
  /** With them, large files are read on several cores. */
  readonly helpers?: Helpers
}

export interface Progress {
  readonly rows: number
  readonly bytes: number
  readonly totalBytes: number
}

export type Reading =
  | { readonly ok: true; readonly transactions: Transactions; readonly report: Report }
  | { readonly ok: false; readonly refusal: Refusal }

/** Everything worth saying about how a file was read. Plain data: it crosses to the page. */
export interface Report {
  readonly name: string
  readonly bytes: number
  readonly format: 'delimited' | 'xlsx'
  /** Of a workbook: the sheet that was read, and how many there are. */
  readonly sheet?: { readonly name: string; readonly sheets: number }
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly delimiter: '\t' | ';' | '|' | ',' | null
  readonly header: boolean
  readonly columns: readonly ColumnRead[]
  /** Rows in the table. */
  readonly rows: number
  readonly blank: number
  /** Rows that say “total” and repeat what stands above: left out. */
  readonly totals: number
  /** Rows that name the columns once more. */
  readonly repeated: number
  readonly customers: number
  readonly from: Day | null
  readonly to: Day | null
  readonly revenue: number
  /** Rows with a negative amount, and their sum (negative). */
  readonly refunds: { readonly rows: number; readonly amount: number }
  /** Rows without an amount in a table with channels: contacts. */
  readonly contacts: number
  readonly numbers: {
    readonly decimal: Decimal
    /** Some are written with a comma, a currency, thousands: a database would have them as texts. */
    readonly asText: boolean
    /** Cells that can be read either way while nothing in the file decides. */
    readonly undecided: number
    readonly example?: string
    /** What the revenue would be if those cells were read in the other way. */
    readonly otherwise?: number
    /** Both notations occur: the first cell that shows a decimal point, and the first with a comma. */
    readonly mixed?: readonly [Witness, Witness]
    /** Currencies of cells and of a column of currencies, ISO where known. More than one: amounts are not converted, and that is said. */
    readonly currencies: readonly string[]
  }
  readonly dates: {
    readonly order: DateOrder | null
    /** Nothing in the column tells the order: ask. */
    readonly undecided: boolean
    /** Cells that can be read in both orders. */
    readonly either: number
    readonly example?: string
    /** The cell that decided, e.g. “25/12/2025”, and its line. */
    readonly evidence?: Witness
    /** A cell that says the opposite: the column mixes both orders. */
    readonly against?: Witness
  }
  /** Days in the future, or far from all others. */
  readonly far: readonly FarDays[]
  /** Of a table without a column of dates: the column that comes nearest to one. */
  readonly nearestDate?: number
  readonly alike?: Alike
  readonly errors: Errors
}

/** Rows whose day is probably a slip: one of them moves the first or the last day of the table. */
export interface FarDays {
  readonly kind: 'future' | 'late' | 'early'
  readonly rows: number
  /** The cell with the farthest of them. */
  readonly example?: Witness
}

/** Customers whose names differ only in capitals, accents or spaces. */
export interface Alike {
  readonly customers: number
  /** How many they would be, or are, counted as one. */
  readonly groups: number
  readonly example: readonly [string, string]
  /** They are counted as one, as the reader wished. */
  readonly merged: boolean
}

export interface ColumnRead {
  readonly index: number
  /** '' when there is no header row. */
  readonly header: string
  readonly role: TransactionRole
  readonly proposed: TransactionRole
  /** The cells of the first rows, at most 3; '' for an empty one. */
  readonly sample: readonly string[]
}

export interface Errors {
  readonly count: number
  readonly byReason: Readonly<Partial<Record<RowReason, number>>>
  /** The first of them, at most LIMITS.listedErrors. */
  readonly listed: readonly RowError[]
}

export interface RowError {
  /** Line of the file (row of the sheet), from 1. */
  readonly line: number
  /** Position of the column, from 0; −1 for the row as a whole. */
  readonly column: number
  /** As it stands, cut to 80 characters. */
  readonly value: string
  /** The whole row as it stands, cut to 200 characters. */
  readonly row: string
  readonly reason: RowReason
}

export type RowReason =
  | 'no-customer'
  | 'no-date'
  | 'bad-date'
  | 'impossible-date'
  | 'far-date'
  | 'no-amount'
  | 'bad-amount'
  | 'formula'
  | 'out-of-range'
  | 'long-cell'
  | 'long-row'
  | 'huge-row'
  | 'binary'
  | 'unclosed-quote'

/** Why a file is not a table of transactions; `explainRefusal` makes the sentence. */
export type Refusal =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'format'
      readonly found: 'xls' | 'pdf' | 'html' | 'json' | 'workbook' | 'zip' | 'parquet' | 'binary'
    }
  | { readonly kind: 'too-many-bytes'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly columns: number; readonly limit: number }
  | { readonly kind: 'too-many-labels'; readonly column: number; readonly limit: number }
  | { readonly kind: 'bomb'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'protected' }
  /** No column for a role that every analysis needs; with what was seen instead. */
  | {
      readonly kind: 'no-column'
      readonly missing: readonly TransactionRole[]
      readonly columns: readonly ColumnRead[]
    }
  /** Nothing tells what the columns are: no name that is known, no dates, no amounts that look like money. */
  | { readonly kind: 'unsure'; readonly columns: readonly ColumnRead[] }
  | { readonly kind: 'no-rows'; readonly errors: Errors; readonly columns: readonly ColumnRead[] }
  | { readonly kind: 'memory' }
