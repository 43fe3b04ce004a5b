import fc from 'fast-check'
import type { ColumnNames } from '../../src/sql/names.ts'
import type { Row } from '../support/transactions.ts'

/** Names that break every query that does not quote them. */
export const HOSTILE: ColumnNames = {
  table: '"Pedidos; DROP TABLE x --"',
  customer: 'select "quoted" \'id\'',
  date: 'fecha\nde compra',
  amount: 'Importe (€) \\ net`o`',
  order: 'order',
  channel: 'canal */',
  group: 'group',
  product: 'año',
  margin: '__proto__',
  contact: 'first ? contact',
  row: 'row $1'
}

const DAYS = [
  '2024-12-31',
  '2025-01-01',
  '2025-01-15',
  '2025-01-31',
  '2025-02-01',
  '2025-02-28',
  '2025-03-10',
  '2025-03-31',
  '2025-05-05',
  '2025-06-01'
] as const

const pick = (values: readonly string[]) => fc.constantFrom(...values)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

const rowOf = fc.record({
  customer: pick(['ana', 'Ana', "o'hara", '"b"', 'ñu', 'c\\d', 'x;y', '', 'k', 'l', 'm', 'n']),
  date: pick(DAYS),
  // Quarters add up without rounding, so that both sides can be held to the last digit.
  amount: fc.option(fc.constantFrom(10, 10, 10, 20, 20.25, 0, 35.5, 100, -10, -20, -5.25, 7.75), {
    nil: undefined,
    freq: 8
  }),
  channel: maybe(pick(['mail', 'shop', "l'app", 'web', ''])),
  product: maybe(pick(['p1', 'p2'])),
  margin: maybe(fc.constantFrom(1, 2.5, -1, 0, 4)),
  number: fc.option(fc.nat(3), { nil: undefined, freq: 3 })
})

const CONTACTS = [undefined, '2024-11-30', '2025-01-15']

/**
 * A small table with everything that goes wrong in real ones: ties, refunds, contacts, several rows on a
 * day, orders of two days, customers without a name, quotes in names.
 */
export const shop: fc.Arbitrary<Row[]> = fc
  .oneof(
    { weight: 1, arbitrary: fc.array(rowOf, { maxLength: 3 }) },
    { weight: 9, arbitrary: fc.noBias(fc.array(rowOf, { minLength: 25, maxLength: 60 })) }
  )
  .map(rows =>
    rows.map(({ number, channel, product, margin, amount, ...row }) => {
      const at = row.customer.length + row.customer.charCodeAt(0)
      const contact = CONTACTS[at % 3]
      const group = ['treated', 'control', 'control', undefined][at % 4]
      return {
        ...row,
        ...(amount === undefined ? {} : { amount }),
        ...(number === undefined
          ? {}
          : { order: `${row.customer}-${row.date.slice(0, 7)}-${number}` }),
        ...(channel === undefined ? {} : { channel }),
        ...(product === undefined ? {} : { product }),
        ...(margin === undefined ? {} : { margin }),
        ...(contact === undefined ? {} : { contact }),
        ...(group === undefined ? {} : { group })
      }
    })
  )
