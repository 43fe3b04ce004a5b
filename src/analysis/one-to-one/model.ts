/** A row of a table of customers, before anybody knows which rows are one person. */
export interface CustomerRow {
  /** Line of the text, from 1. */
  readonly line: number
  /** What the table calls the row; may be ''. */
  readonly record: string
  readonly source: string
  /** A name, or the name of an account (@…). */
  readonly name: string
  readonly phone: string
  readonly email: string
  /** Money in a year; below 0 where more was given back than bought. */
  readonly spent: number
  /** What the customer is interested in. */
  readonly interest: string
  /** Whether e-mails are wanted; null where nobody asked. */
  readonly mail: boolean | null
}

/** When rows are taken for one person. */
export interface Rules {
  /** The same telephone: with a name that agrees, by itself, or never. */
  readonly phones: 'named' | 'alone' | 'never'
  /** The same e-mail address, or the same account on a network. */
  readonly mails: 'yes' | 'never'
  /** By name: never, the same name, or one at least as similar as `similarity`. */
  readonly names: 'never' | 'same' | 'alike'
  /** 0 to 1, as `similarity` in `names.ts`. */
  readonly similarity: number
}

/** What the reader says of two rows, against the rules. */
export type Said = 'same' | 'other'

export const SEGMENTS = ['good', 'some', 'none'] as const
export type Segment = (typeof SEGMENTS)[number]

/** Rows that are taken for one person; without identity, one row. */
export interface Person {
  /** Indexes of the rows, at least one, ascending. */
  readonly members: readonly number[]
  /** The fullest name; '' where there is none. */
  readonly name: string
  /** Money, all rows together. */
  readonly spent: number
  /** That of the row with the largest sum that has one. */
  readonly interest: string
  /** The strictest word of all rows: a no anywhere is a no. */
  readonly mail: boolean | null
  readonly email: string
  readonly phone: string
  /** @… on a network. */
  readonly account: string
}
