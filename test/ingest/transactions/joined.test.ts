import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined } from '../../../src/ingest/transactions/joined.ts'
import { NO_DAY, type Transactions } from '../../../src/ingest/transactions/transactions.ts'
import { shopRows } from '../../support/random-shop.ts'
import { dayOf, type Row, tableOf } from '../../support/transactions.ts'

/** A table as rows of plain values: codes are spelt out. */
const spelt = (table: Transactions) =>
  Array.from({ length: table.rows }, (_, row) => {
    const text = (column: 'customer' | 'channel' | 'order' | 'group') => {
      const coded = table[column]
      return coded ? coded.labels.at(coded.codes[row] as number) : ''
    }
    return {
      customer: text('customer'),
      channel: text('channel'),
      order: text('order'),
      group: text('group'),
      amount: table.amount[row],
      margin: table.margin?.[row] ?? Number.NaN,
      day: table.day?.[row] ?? NO_DAY
    }
  })

test('two halves of any table are the table', () => {
  fc.assert(
    fc.property(shopRows, fc.nat(), (rows, cut) => {
      const at = rows.length === 0 ? 0 : cut % (rows.length + 1)
      const both = joined(tableOf(rows.slice(0, at)), tableOf(rows.slice(at)))
      const whole = tableOf(rows)
      expect(spelt(both)).toEqual(spelt(whole))
      expect([...both.customer.codes]).toEqual([...whole.customer.codes])
      expect(both.sorted).toBe(whole.sorted)
    })
  )
})

test('by hand: a column that only one of them has', () => {
  const first: Row[] = [{ customer: 'ana', date: '2026-01-01', amount: 5, channel: 'web' }]
  const second: Row[] = [
    { customer: 'leo', amount: 7, group: 'treated', margin: 2 },
    { customer: 'ana', amount: 9, group: 'control', margin: 3 }
  ]
  const both = joined(tableOf(first), tableOf(second))
  expect(spelt(both).map(one => Object.values(one))).toEqual([
    ['ana', 'web', '', '', 5, Number.NaN, dayOf('2026-01-01')],
    ['leo', '', '', 'treated', 7, 2, NO_DAY],
    ['ana', '', '', 'control', 9, 3, NO_DAY]
  ])
  expect([...both.customer.codes]).toEqual([1, 2, 1])
  expect(joined(tableOf([]), tableOf([])).rows).toBe(0)
})
