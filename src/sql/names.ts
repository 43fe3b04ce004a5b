import type { Dialect } from './dialects/dialect.ts'

/** What the reader's table and its columns are called, exactly as they stand there. */
export interface ColumnNames {
  /** Dots part database, schema and table: `shop.orders`; a part with a dot in it goes into double quotes. */
  readonly table: string
  readonly customer: string
  /** A date or a time stamp; every analysis but `incremental` needs it. */
  readonly date?: string
  /** A number; negative for a refund, empty for a contact. */
  readonly amount: string
  readonly order?: string
  readonly channel?: string
  readonly group?: string
  readonly margin?: string
  readonly product?: string
  /** Day of the first contact with the customer. */
  readonly contact?: string
  /**
   * A number that grows with the order of the file. A table of a database has no order of its own: without
   * this column, whatever hangs on the order takes the date and then the customer's id instead.
   */
  readonly row?: string
  /** How dates and numbers are written where they are texts; without it they are dates and numbers. */
  readonly written?: Written
}

/** As they stand in a file that was loaded into the database unread. Columns with types are read rightly, too. */
export interface Written {
  readonly dates?: 'day-first' | 'month-first'
  /** The decimal sign; beside it there may be thousands and currencies. */
  readonly decimal?: '.' | ','
}

/** `a.b."c.d"` → a, b, c.d. */
function tableParts(table: string): string[] {
  const parts = table.match(/"(?:[^"]|"")*"(?=\.|$)|[^.]+/g) ?? []
  const plain = parts.map(part =>
    /^".*"$/s.test(part) && part.length > 1 ? part.slice(1, -1).replaceAll('""', '"') : part
  )
  const named = plain.filter(part => part !== '')
  return named.length === 0 ? ['transactions'] : named
}

export const quotedTable = (names: ColumnNames, dialect: Dialect): string =>
  tableParts(names.table)
    .map(part => dialect.identifier(part))
    .join('.')
