import type { Dialect } from './dialects/dialect.ts'
import { type ColumnNames, quotedTable } from './names.ts'
import { type Step, select } from './query.ts'

/** Optional columns of `source`, under our own names. */
export type Extra = 'order' | 'channel' | 'group' | 'margin' | 'product' | 'contact' | 'row'

/** What the columns of `source` are called from here on; none of them is a word of SQL. */
const OURS: Readonly<Record<Extra, string>> = {
  order: 'order_id',
  channel: 'channel',
  group: 'arm',
  margin: 'margin',
  product: 'product',
  contact: 'contacted_on',
  row: 'place'
}

/** What stands for a column that is not there: no text. Other columns are not asked for then. */
const ABSENT: Readonly<Partial<Record<Extra, string>>> = {
  channel: "''",
  group: "''",
  product: "''"
}

const cast = (extra: Extra, column: string, d: Dialect): string => {
  if (extra === 'margin' || extra === 'row') return d.asReal(column)
  if (extra === 'contact') return d.asDate(column)
  // No text is the empty text, as in a file.
  return `COALESCE(${d.asText(column)}, '')`
}

/**
 * The reader's table under our names and types: `customer`, `on_day`, `amount` and what else is wanted
 * and there. Rows without a customer are left out. A table without dates has one day for all rows.
 */
export function source(names: ColumnNames, d: Dialect, extras: readonly Extra[]): Step {
  const column = (name: string) => `t.${d.identifier(name)}`
  const wanted = extras.flatMap(extra => {
    const name = names[extra]
    const value = name === undefined ? ABSENT[extra] : cast(extra, column(name), d)
    return value === undefined ? [] : [`${value} AS ${OURS[extra]}`]
  })
  return {
    name: 'source',
    says: {
      en: 'Your table. A row without an amount is a contact, not a purchase.',
      es: 'Tu tabla. Una fila sin importe es un contacto, no una compra.'
    },
    body: select({
      columns: [
        `${d.asText(column(names.customer))} AS customer`,
        `${names.date === undefined ? d.date(0) : d.asDate(column(names.date))} AS on_day`,
        `${d.asReal(column(names.amount))} AS amount`,
        ...wanted
      ],
      from: [`${quotedTable(names, d)} AS t`],
      where: [`${d.asText(column(names.customer))} <> ''`]
    })
  }
}
