// What a quasi-identifier can be made coarser to, step by step. A quasi-identifier is what tells people apart
// together with others, and what somebody who looks for a person may know (Dalenius 1986; Sweeney 2002).

/** How the cells of a column are read. */
export type Kind = 'number' | 'code' | 'day' | 'text'

/** Steps of coarseness, of all kinds; each kind has some. `out` leaves the column out. */
export const LEVELS = [
  'exact',
  'band-5',
  'band-10',
  'band-20',
  'cut-1',
  'cut-2',
  'cut-3',
  'month',
  'year',
  'out'
] as const
export type LevelId = (typeof LEVELS)[number]

export const LEVELS_OF: Readonly<Record<Kind, readonly LevelId[]>> = {
  number: ['exact', 'band-5', 'band-10', 'band-20', 'out'],
  code: ['exact', 'cut-1', 'cut-2', 'cut-3', 'out'],
  day: ['exact', 'month', 'year', 'out'],
  text: ['exact', 'out']
}

/** The cells of a column at one step of coarseness. */
export interface Level {
  readonly id: LevelId
  /** For each different cell, which coarse value it becomes. */
  readonly nodeOf: Int32Array
  /** The coarse values as they are written. */
  readonly labels: readonly string[]
  /**
   * For each coarse value, what of the cell's information is lost, from 0 to 1 (Iyengar 2002, “Transforming
   * data to satisfy privacy constraints”, KDD): width of a band ÷ width of all, or (values that become
   * it − 1) ÷ (different values − 1).
   */
  readonly loss: Float64Array
}

/** A quasi-identifier with all that it can be made coarser to, the finest first. */
export interface Attribute {
  readonly name: string
  /** Of the column in the text. */
  readonly index: number
  readonly kind: Kind
  /** For each row, which of its different cells it has. */
  readonly codes: Int32Array
  /** Different cells that are not empty and could not be read as what the column is: they stay as they are. */
  readonly unread: number
  /** A band of the step `band-5` is five of these wide. */
  readonly unit: number
  readonly levels: readonly Level[]
}
