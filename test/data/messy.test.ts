import { readFileSync } from 'node:fs'
import { dsvFormat } from 'd3'
import { expect, test } from 'vitest'

const text = readFileSync(new URL('../../data/orders-messy-es.csv', import.meta.url), 'utf8')
const cells = dsvFormat(';').parseRows(text.replace('\uFEFF', ''))
const header = cells.findIndex(row => row[0] === 'Cliente')
const below = cells.slice(header + 1)
const data = below.filter(row => row.some(cell => cell !== '') && row[0] !== 'Cliente')
const column = (position: number) => data.map(row => row[position] ?? '')
const count = (values: readonly string[], pattern: RegExp) =>
  values.filter(value => pattern.test(value)).length

test('begins with a byte order mark and three lines that are no header', () => {
  expect(text.startsWith('\uFEFFTienda')).toBe(true)
  expect(header).toBe(3)
  expect(cells.filter(row => row[0] === 'Cliente')).toHaveLength(2)
})

test('holds 140 rows of the shop, one good row more, seven that cannot be read, and the total', () => {
  expect(column(3).filter(order => /^O00\d{3}$/.test(order))).toHaveLength(140)
  expect(data).toHaveLength(140 + 1 + 7 + 1)
})

test('has every kind of dirt that the README lists', () => {
  const dates = column(1)
  expect(count(dates, /^\d{1,2}\/\d{1,2}\/\d{4}$/)).toBeGreaterThan(90)
  expect(count(dates, /^\d{4}-\d\d-\d\d$/)).toBeGreaterThan(10)
  expect(count(dates, /^4\d{4}$/)).toBeGreaterThan(8)
  expect(dates.filter(date => ['31/02/2026', '45/07/2026', 'mañana'].includes(date))).toHaveLength(
    3
  )
  const amounts = column(2)
  expect(count(amounts, /^\(/)).toBeGreaterThanOrEqual(2)
  expect(count(amounts, /-$/)).toBeGreaterThanOrEqual(1)
  expect(amounts).toContain('1.234,50 €')
  expect(amounts).toContain('pendiente')
  expect(amounts).toContain('=SUMA(C4:C9)')
  expect(column(0).filter(customer => customer === '')).toHaveLength(2)
  expect(column(5)).toContain('Lazarel hamper\n(cesta; "grande")')
  expect(below.length - data.length - 1).toBe(4)
})

test('its Excel dates stand in order among the others', () => {
  // 46132: 2026-04-20 is 46,132 days after 1899-12-30 (126 years of 365 days, 31 leap days, 111 days).
  expect(126 * 365 + 31 + 111).toBe(46_132)
  const position = data.findIndex(row => row[1] === '46132')
  expect(data[position]?.[1]).toBe('46132')
  expect(data[position - 1]?.[1]).toBe('19/04/2026')
  expect(data[position + 1]?.[1]).toBe('20/04/2026')
})
