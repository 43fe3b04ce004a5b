import { describe, expect, test } from 'vitest'
import { explainColumn } from '../../../src/ingest/monthly/column-sentences.ts'
import type { TableProblem } from '../../../src/ingest/monthly/problem.ts'
import type { MonthlyColumn } from '../../../src/ingest/monthly/read.ts'
import { explainTable } from '../../../src/ingest/monthly/sentences.ts'

const row = { line: 7, column: 0, header: 'Mes', value: 'abc' }
const cell = { line: 7, column: 2, header: '', value: '-5' }

/** One of each kind: a new kind without its place here is a type error. */
const ALL: { readonly [K in TableProblem['kind']]: Omit<TableProblem & { kind: K }, 'kind'> } = {
  empty: {},
  'too-big': { characters: 3_000_000 },
  'one-column': {},
  'months-across': {},
  'header-only': {},
  'not-a-table': {},
  'by-place': { columns: [1, 2] },
  unused: { headers: ['Otros', 'Varios'] },
  rivals: { role: 'cost', used: 'Google Ads', others: ['Meta Ads'] },
  'unit-in-header': { column: 1, header: 'Gasto (k€)', factor: 1000 },
  'mixed-dates': { column: 0, header: 'Mes' },
  'undecided-decimal': { ...cell, value: '3.125', decimal: '.', as: 3.125, other: 3125 },
  triples: { ...cell, value: '3.125', decimal: ',', as: 3125, other: 3.125 },
  'undecided-dates': {
    ...cell,
    value: '3/4/2026',
    order: 'month-first',
    dayFirst: 2026 * 12 + 3,
    monthFirst: 2026 * 12 + 2
  },
  'whole-year': row,
  'odd-year': row,
  'too-many-rows': { unread: 1200 },
  'missing-role': { role: 'cost' },
  'no-year': {},
  'order-changed': { line: 7 },
  'unclosed-quote': { line: 7 },
  'too-many-columns': { line: 7 },
  'negative-column': { column: 2, header: 'Bajas' },
  'mixed-currency': { column: 2, header: 'Gasto', currencies: ['EUR', '$'] },
  'before-header': row,
  ruler: row,
  total: row,
  sum: row,
  'blank-month': row,
  'not-a-month': row,
  'month-without-year': row,
  'duplicate-month': { ...row, first: 3, month: 2025 * 12, calendar: 'months' },
  shifted: { ...row, cells: 7, expected: 6 },
  'extra-cells': { ...row, cells: 7, expected: 6 },
  'too-few-cells': { ...row, cells: 5, expected: 6 },
  blank: cell,
  percent: cell,
  'negative-count': cell,
  'not-a-number': { ...cell, reason: 'extra-text' },
  'cell-too-long': cell,
  'negative-money': cell,
  'fractional-count': cell
}

describe('every problem is a sentence in both languages, with its place', () => {
  test.each(Object.entries(ALL))('%s', (kind, data) => {
    const problem = { kind, ...data } as TableProblem
    const [en, es] = [explainTable(problem, 'en'), explainTable(problem, 'es')]
    for (const said of [en, es]) {
      expect(said).toMatch(/^[A-Z“«].*\.$/)
      expect(said).not.toMatch(/undefined|NaN|\[object/)
    }
    expect(en).not.toBe(es)
    if ('line' in data) {
      expect(en).toMatch(/^Line 7[,:]/)
      expect(es).toMatch(/^Línea 7[,.]/)
    }
  })

  test('a few of them to the letter', () => {
    const say = (kind: keyof typeof ALL, locale: 'en' | 'es') =>
      explainTable({ kind, ...ALL[kind] } as TableProblem, locale)
    expect(say('too-many-rows', 'en')).toBe(
      'The table is longer than 5,000 rows: the last 1,200 were not read.'
    )
    expect(say('mixed-currency', 'es')).toBe(
      'Columna «Gasto». La columna mezcla monedas (EUR y $). Las cantidades se dejan como están, sin convertir.'
    )
    expect(say('negative-count', 'en')).toBe(
      'Line 7, column 3: “-5” is a negative number of customers. The cell was left empty.'
    )
    expect(explainTable({ kind: 'missing-role', role: 'month' }, 'es')).toBe(
      'Ninguna columna contiene el mes: las filas se numeran en el orden en que están.'
    )
    expect(explainTable({ kind: 'missing-role', role: 'month' }, 'en')).toContain('numbered')
  })

  test('long and strange values are shortened', () => {
    const long = { ...row, kind: 'not-a-month', value: `a\u0000\n${'😀'.repeat(5000)}` } as const
    const said = explainTable(long, 'en')
    expect(said.length).toBeLessThan(150)
    expect(said).toContain('“a 😀')
    expect(said.isWellFormed()).toBe(true)
  })
})

describe('how a column was read', () => {
  const column: MonthlyColumn = {
    index: 1,
    header: 'Gasto',
    role: 'cost',
    by: 'content',
    notation: {
      decimal: '.',
      by: 'page',
      ambiguous: 1,
      undecided: true,
      evidence: { line: 2, text: '1.5' },
      against: { line: 3, text: '1,5' },
      example: { line: 4, text: '30.000', value: 30, other: 30000 }
    }
  }

  test('a column that mixes notations shows the cell', () => {
    expect(explainColumn(column, 'en')).toBe(
      'Column “Gasto”: marketing and sales cost (by its content). “30.000” is read as 30 and not 30,000, by English custom, since the table does not tell. The column mixes notations (line 3: “1,5”).'
    )
    expect(explainColumn(column, 'es')).toContain('La columna mezcla notaciones (línea 3: «1,5»).')
  })

  test.each([
    [
      'column',
      'by the rest of the column (line 2: “1.5”)',
      'por el resto de la columna (línea 2: «1.5»)'
    ],
    ['table', 'by the other columns', 'por las demás columnas'],
    ['triples', 'three digits after the sign', 'tres cifras tras el signo'],
    ['counts', 'because customers come whole', 'porque los clientes se cuentan enteros'],
    ['chosen', 'as you chose', 'como has elegido'],
    ['page', 'by English custom', 'por la costumbre del español']
  ] as const)('%s', (by, en, es) => {
    const decided = { ...column, notation: { ...column.notation, by } } as MonthlyColumn
    expect(explainColumn(decided, 'en')).toContain(en)
    expect(explainColumn(decided, 'es')).toContain(es)
  })

  test.each([
    ['chosen', 'as you chose', 'como has elegido'],
    ['row', 'no other reading', 'no admite otra lectura'],
    ['distinct', 'a month of its own', 'cada fila tiene su mes'],
    ['page', 'by custom', 'por costumbre']
  ] as const)('dates: %s', (by, en, es) => {
    const dates = {
      order: 'month-first',
      ambiguous: 1,
      undecided: false,
      mixed: false,
      by
    } as const
    const months: MonthlyColumn = { index: 0, header: '', role: 'month', by: 'header', dates }
    expect(explainColumn(months, 'en')).toContain(`Dates are read with the month first, `)
    expect(explainColumn(months, 'en')).toContain(en)
    expect(explainColumn(months, 'es')).toContain(es)
  })
})
