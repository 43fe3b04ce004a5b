/**
 * A table of transactions as columns: what the scanner makes and every analysis starts from. Nothing
 * here is ever a list of row objects, and nothing of it crosses to the page: see `src/engine`.
 */

/** Days since 1970-01-01 in the table's own calendar (no time zone): 0 is that day, −1 the day before. */
export type Day = number

/** The day of a row without a date. */
export const NO_DAY: Day = -2_147_483_648

/** A column of texts as codes: `codes[row]` is the position of the text in `labels`; 0 is the empty text. */
export interface Coded {
  readonly codes: Uint32Array
  readonly labels: Labels
}

/** Distinct texts, in order of first appearance, after the empty one. */
export interface Labels {
  /** How many, the empty one at position 0 included. */
  readonly size: number
  /** The text of one code. Decodes bytes: ask for what is shown, not for all. */
  at(code: number): string
  /** The code of a text, or undefined: linear in the first call, then a look-up. */
  find(text: string): number | undefined
}

/**
 * One row is one line of the file that could be read. Rows stand in the file's order.
 * Optional columns are absent when the file has none for the role.
 */
export interface Transactions {
  readonly rows: number
  readonly customer: Coded
  /**
   * Money, in the table's currency; negative for a refund; NaN where the cell was empty (a contact). In a
   * table of quantities and unit prices, their product.
   */
  readonly amount: Float64Array
  /** `NO_DAY` where a table with a date column has none in this row; the column is absent if there is no date at all. */
  readonly day?: Int32Array
  /** Rows never go back in time: lets one pass find same-day orders. */
  readonly sorted: boolean
  /** Money, as `amount`; NaN where empty. */
  readonly margin?: Float64Array
  /** Units; NaN where empty. */
  readonly quantity?: Float64Array
  /** The texts of the other roles. */
  readonly order?: Coded
  readonly product?: Coded
  readonly channel?: Coded
  /** Treated or control, or any other split. */
  readonly group?: Coded
  readonly interest?: Coded
  /** Day of the first contact with the customer, before any purchase. */
  readonly contact?: Int32Array
}

/** What a column of the file can be. `ignore` is a choice of the reader, too. */
export const TRANSACTION_ROLES = [
  'customer',
  'date',
  'amount',
  'order',
  'product',
  'channel',
  'group',
  'margin',
  'quantity',
  'price',
  'currency',
  'interest',
  'contact',
  'ignore'
] as const

export type TransactionRole = (typeof TRANSACTION_ROLES)[number]
