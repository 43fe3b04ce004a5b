import type { Dialect } from './dialects/dialect.ts'
import { type ColumnNames, quotedTable, type Written } from './names.ts'
import { type Lines, type Step, select } from './query.ts'
import { assumed, dateOf, realOf } from './written.ts'

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

const cast = (extra: Extra, column: string, written: Written, d: Dialect): Lines => {
  if (extra === 'row') return [d.asReal(column)]
  if (extra === 'margin') return realOf(column, written, d)
  if (extra === 'contact') return [dateOf(column, written, d)]
  // No text is the empty text, as in a file.
  return [`COALESCE(${d.asText(column)}, '')`]
}

const named = (value: Lines, name: string): Lines => [
  ...value.slice(0, -1),
  `${value.at(-1)} AS ${name}`
]

/**
 * The reader's table under our names and types: `customer`, `on_day`, `amount` and what else is wanted
 * and there. Rows without a customer are left out. A table without dates has one day for all rows.
 */
export function source(names: ColumnNames, d: Dialect, extras: readonly Extra[]): Step {
  const column = (name: string) => `t.${d.identifier(name)}`
  const { written = {} } = names
  const also = assumed(written)
  const wanted = extras.flatMap((extra): (string | Lines)[] => {
    const name = names[extra]
    const absent = ABSENT[extra]
    if (name !== undefined) return [named(cast(extra, column(name), written, d), OURS[extra])]
    return absent === undefined ? [] : [`${absent} AS ${OURS[extra]}`]
  })
  return {
    name: 'source',
    says: {
      en: `Your table. A row without an amount is a contact, not a purchase.${also.en}`,
      es: `Tu tabla. Una fila sin importe es un contacto, no una compra.${also.es}`
    },
    body: select({
      columns: [
        `${d.asText(column(names.customer))} AS customer`,
        `${names.date === undefined ? d.date(0) : dateOf(column(names.date), written, d)} AS on_day`,
        named(realOf(column(names.amount), written, d), 'amount'),
        ...wanted
      ],
      from: [`${quotedTable(names, d)} AS t`],
      where: [`${d.asText(column(names.customer))} <> ''`]
    })
  }
}
