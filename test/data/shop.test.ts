import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeShop, SAMPLE } from '../../data/make-shop.ts'
import { plan, type Row, simulate } from '../../data/shop/simulate.ts'
import { isColumn, money, orderLines } from '../../data/shop/table.ts'
import { TRUTH_HEADER, truthLine } from '../../data/shop/truth.ts'

const file = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
const shop = makeShop()
const rows = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))

describe('the committed tables', () => {
  test.each(Object.keys(shop))('%s is what the script makes, byte for byte', name => {
    expect(file(name)).toBe(shop[name])
  })

  test('orders: 500 rows of eight columns, by date, within the thirty months', () => {
    const orders = rows(file('orders.csv'))
    expect(orders).toHaveLength(500)
    expect(orders.every(row => row.length === 8)).toBe(true)
    const dates = orders.map(row => row[1] ?? '')
    expect(dates).toEqual([...dates].sort())
    expect((dates[0] ?? '') >= '2024-04-01').toBe(true)
    expect((dates.at(-1) ?? '') <= '2026-09-30').toBe(true)
  })

  test('orders: enough customers, and enough who come back, to show something', () => {
    const purchases = new Map<string, number>()
    for (const [customer = '', , amount] of rows(file('orders.csv'))) {
      if (Number(amount) > 0) purchases.set(customer, (purchases.get(customer) ?? 0) + 1)
    }
    expect(purchases.size).toBeGreaterThanOrEqual(120)
    expect(purchases.size).toBeLessThanOrEqual(160)
    const again = [...purchases.values()].filter(count => count > 1).length
    expect(again / purchases.size).toBeGreaterThan(0.5)
    expect(Math.max(...purchases.values())).toBeGreaterThan(12)
  })

  test('orders: a few are worth much more than the usual one', () => {
    const amounts = rows(file('orders.csv'))
      .map(row => Number(row[2]))
      .filter(amount => amount > 0)
      .sort((a, b) => a - b)
    const median = amounts[Math.floor(amounts.length / 2)] ?? 0
    expect(Math.max(...amounts)).toBeGreaterThan(8 * median)
  })
})

describe.each([SAMPLE, { rows: 20_000, seed: 7 }])('a shop of $rows rows', size => {
  const made: readonly Row[] = [...simulate(size)]
  const purchases = made.filter(row => row.cents > 0)
  const refunds = made.filter(row => row.cents < 0)

  test('has exactly those rows, by date', () => {
    expect(made).toHaveLength(size.rows)
    expect(made.every((row, i) => row.day >= (made[i - 1]?.day ?? 0))).toBe(true)
    expect(new Set(made.map(row => row.id)).size).toBe(plan(size).customers)
  })

  test('numbers customers by their first purchase, orders as they come, none twice', () => {
    expect(purchases.map(row => row.number)).toEqual(purchases.map((_, i) => i + 1))
    const firsts = [...new Set(made.map(row => row.id))]
    expect(firsts).toEqual(firsts.map((_, i) => i + 1))
  })

  test('pays back only what was bought, later, and no more than was paid', () => {
    const bought = new Map(purchases.map(row => [row.number, row]))
    expect(refunds.length).toBeGreaterThan(5)
    expect(new Set(refunds.map(row => row.number)).size).toBe(refunds.length)
    for (const refund of refunds) {
      const order = bought.get(refund.number)
      expect(order?.id).toBe(refund.id)
      expect(order?.product).toBe(refund.product)
      expect(refund.day).toBeGreaterThan(order?.day ?? Number.POSITIVE_INFINITY)
      expect(-refund.cents).toBeLessThanOrEqual(order?.cents ?? 0)
      expect(-refund.margin).toBeLessThanOrEqual(order?.margin ?? 0)
    }
  })

  test('earns something on every order, and less than its amount', () => {
    for (const { cents, margin } of purchases) {
      expect(margin).toBeGreaterThanOrEqual(0)
      expect(margin).toBeLessThanOrEqual(cents)
    }
  })
})

describe('any size', () => {
  test.each([1, 2, 3, 37, 499, 5001])('%i rows are that many, and the same again', count => {
    const size = { rows: count, seed: 3 }
    const text = [...orderLines(simulate(size))].join('')
    expect(rows(text)).toHaveLength(count)
    expect([...orderLines(simulate(size))].join('')).toBe(text)
  })

  test('another seed is another shop', () => {
    const first = (seed: number) => [...orderLines(simulate({ rows: 5, seed }))].join('')
    expect(first(1)).not.toBe(first(2))
  })

  test('fewer columns are the same rows', () => {
    const size = { rows: 300, seed: 5 }
    const all = rows([...orderLines(simulate(size))].join(''))
    const few = rows([...orderLines(simulate(size), ['amount', 'customer'])].join(''))
    expect(few).toEqual(all.map(row => [row[2], row[0]]))
  })

  test('columns are only those of the table, not what every object has', () => {
    expect(isColumn('margin')).toBe(true)
    expect(isColumn('__proto__')).toBe(false)
    expect(isColumn('constructor')).toBe(false)
  })
})

test('cents are written as money, whatever their sign', () => {
  expect([0, 5, 50, 1234, -5, -450, 123456789].map(money)).toEqual([
    '0.00',
    '0.05',
    '0.50',
    '12.34',
    '-0.05',
    '-4.50',
    '1234567.89'
  ])
})

test('the hidden rates have a column for each name', () => {
  const [row] = simulate(SAMPLE)
  if (!row) throw new Error('no rows')
  const line = truthLine(row.id, row.customer)
  expect(line.split(',')).toHaveLength(TRUTH_HEADER.split(',').length)
  expect(line.startsWith('C0001,2024-04-16,Search,Kitchen,')).toBe(true)
})
