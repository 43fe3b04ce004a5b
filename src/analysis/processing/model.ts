/** A row of the record of processing activities, as read; '' for what is not said. */
export interface Activity {
  /** Of the text, from 1. */
  readonly line: number
  readonly activity: string
  readonly purpose: string
  /** Of art. 6(1) GDPR, in words or by its letter. */
  readonly basis: string
  /** Whose data. */
  readonly subjects: string
  readonly data: string
  /** The exception of art. 9(2) for special categories. */
  readonly exception: string
  readonly recipients: string
  /** Countries outside the European Economic Area, or none. */
  readonly transfers: string
  readonly safeguard: string
  /** How long the purpose needs them, as written: “24 months”. */
  readonly retention: string
  /** A law that makes keep them for longer, as written: “accounting”. */
  readonly hold: string
  readonly security: string
}

/** Data that are held, as read. */
export interface Holding {
  readonly line: number
  readonly activity: string
  /** Day of the last activity: days since 1970-01-01. */
  readonly last: number
  /** Null counts as one. */
  readonly records: number | null
  /** A claim is open: nothing of it is erased. */
  readonly claim: boolean | null
}
