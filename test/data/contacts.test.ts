import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SAMPLE } from '../../data/make-shop.ts'
import { CONTACTS } from '../../data/shop/parameters.ts'
import { simulate } from '../../data/shop/simulate.ts'
import { customerId } from '../../data/shop/table.ts'

const table = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))

const contacts = table('contacts.csv').map(([customer = '', date = '', channel = '', amount]) => ({
  customer,
  date,
  channel,
  amount: amount ?? 'missing'
}))

test('a small table by date, of the months it says', () => {
  expect(contacts.length).toBeLessThanOrEqual(600)
  const dates = contacts.map(row => row.date)
  expect(dates).toEqual([...dates].sort())
  expect((dates[0] ?? '') >= CONTACTS.from).toBe(true)
  expect((dates.at(-1) ?? '') <= '2026-09-30').toBe(true)
})

test('its purchases are the orders of those months, channel included', () => {
  const orders = table('orders.csv')
    .filter(([, date = '', amount]) => date >= CONTACTS.from && Number(amount) > 0)
    .map(([customer, date, amount, , channel]) => [customer, date, channel, amount].join(','))
  const bought = contacts
    .filter(row => row.amount !== '')
    .map(row => [row.customer, row.date, row.channel, row.amount].join(','))
  expect(bought.sort()).toEqual(orders.sort())
})

test('on the day of a purchase the contacts stand above it', () => {
  for (const [i, row] of contacts.entries()) {
    const next = contacts[i + 1]
    if (row.amount !== '' && next?.amount === '') expect(next.date > row.date).toBe(true)
  }
})

test('e-mail goes where orders are expected anyway, and is the last contact before many', () => {
  const rates = new Map<string, number>()
  for (const row of simulate(SAMPLE)) rates.set(customerId(row.id), row.customer.rate)
  const mailed = contacts.filter(row => row.channel === 'E-mail' && row.amount === '')
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const mailedRate = mean(mailed.map(row => rates.get(row.customer) ?? 0))
  expect(mailedRate).toBeGreaterThan(1.5 * mean([...rates.values()]))

  const last = new Map<string, string>()
  let revenue = 0
  let afterMail = 0
  for (const { customer, channel, amount } of contacts) {
    if (amount === '') last.set(customer, channel)
    else {
      revenue += Number(amount)
      if (last.get(customer) === 'E-mail') afterMail += Number(amount)
    }
  }
  // As data/README.md says.
  expect((afterMail / revenue).toFixed(2)).toBe('0.47')
})
