import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeMonthly } from '../../../data/make-monthly.ts'
import { explainColumn } from '../../../src/ingest/monthly/column-sentences.ts'
import { type MonthlyOptions, readMonthlyTable } from '../../../src/ingest/monthly/read.ts'
import type { MonthlyRole } from '../../../src/ingest/monthly/roles.ts'
import { explainTable } from '../../../src/ingest/monthly/sentences.ts'

const file = (name: string) =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8')
const at = (year: number, month: number) => year * 12 + month - 1
const read = (text: string, options: Partial<MonthlyOptions> = {}) =>
  readMonthlyTable(text, { locale: 'en', ...options })
const rolesOf = (text: string, options?: Partial<MonthlyOptions>) =>
  read(text, options).columns.map(column => column.role)
const kindsOf = (text: string, options?: Partial<MonthlyOptions>) =>
  read(text, options).problems.map(problem => problem.kind)

const HEADER = 'month\tcost\trevenue\tstart\tnew\tlost'
const row = (...cells: (string | number)[]) => cells.join('\t')
const tab = (...rows: string[]) => [HEADER, ...rows].join('\n')

describe('the sample', () => {
  test('is what its script makes, byte for byte', () => {
    expect(file('monthly.csv')).toBe(makeMonthly())
  })

  test('is read without a problem, and its customers add up', () => {
    const table = read(file('monthly.csv'))
    expect(table.problems).toEqual([])
    expect(table.rows).toHaveLength(24)
    expect(table.rows[0]).toEqual({
      month: at(2024, 1),
      line: 2,
      cost: 6281.59,
      revenue: 26468.5,
      start: 860,
      new: 47,
      lost: 25
    })
    for (const [i, { month, start, new: joined, lost }] of table.rows.entries()) {
      const next = table.rows[i + 1]
      if (!next) continue
      expect(next.month).toBe(month + 1)
      expect(next.start).toBe((start ?? 0) + (joined ?? 0) - (lost ?? 0))
    }
  })
})

describe('the messy Spanish table', () => {
  const table = read(file('monthly-messy-es.csv'), { locale: 'es' })

  test('is read as a person would', () => {
    expect(table.rows).toEqual([
      { month: at(2025, 1), line: 4, cost: 6120, revenue: 29310.5, start: 960, new: 41, lost: 19 },
      { month: at(2025, 2), line: 5, cost: 6480.75, revenue: 29987, start: 982, new: 38, lost: 22 },
      { month: at(2025, 3), line: 6, cost: 5990, revenue: 30512.25, start: 998, new: 44, lost: 17 },
      { month: at(2025, 4), line: 8, cost: 6305, revenue: 31204, start: 1025, new: 40, lost: 24 },
      { month: at(2025, 5), line: 9, cost: 6250.4, revenue: null, start: 1041, new: 35, lost: 26 },
      {
        month: at(2025, 6),
        line: 10,
        cost: 6410,
        revenue: 31870.9,
        start: 1062,
        new: 47,
        lost: 21
      },
      { month: at(2025, 7), line: 11, cost: 6180, revenue: 32115, start: 1088, new: 39, lost: 28 }
    ])
  })

  test('on an English page too: the table decides, not the page', () => {
    expect(read(file('monthly-messy-es.csv'), { locale: 'en' }).rows).toEqual(table.rows)
  })

  test('and says what it did', () => {
    expect(table.problems.map(problem => explainTable(problem, 'es'))).toEqual([
      'Línea 1. «Tienda de café por suscripción…» está por encima de la cabecera. La fila se ha apartado.',
      'Línea 9, columna «Ingresos». La celda está vacía. Se deja vacía: no se toma como cero.',
      'Línea 13, columna «Mes». Una fila de totales o promedios. Se ha apartado para no contar nada dos veces.'
    ])
    expect(table.columns.map(column => explainColumn(column, 'en'))).toEqual([
      'Column “Bajas”: lost customers (by its header).',
      'Column “Mes”: month (by its header).',
      'Column “Gasto en marketing y ventas”: marketing and sales cost (by its header). “6.120 €” is read as 6,120 and not 6.120, by the rest of the column (line 5: “6.480,75 €”).',
      'Column “Ingresos”: revenue (by its header). “29.987 €” is read as 29,987 and not 29.987, by the rest of the column (line 4: “29.310,50 €”).',
      'Column “Clientes al inicio”: customers at start (by its header). “1.025” is read as 1,025 and not 1.025, by the other columns (line 5: “6.480,75 €”).',
      'Column “Altas”: new customers (by its header).'
    ])
    expect(table.columns[2]?.currency).toBe('EUR')
    expect(table).toMatchObject({ delimiter: ';', header: 3, rowsIn: 9, calendar: 'months' })
  })
})

describe('columns', () => {
  const all: readonly MonthlyRole[] = ['month', 'cost', 'revenue', 'start', 'new', 'lost']

  test('without headers: months and customers by content, money by place', () => {
    const text = [
      row(980, 30, 13, '2026-01', 30000, 80000),
      row(997, 20, 17, '2026-02', 30500, 81000),
      row(1000, 25, 20, '2026-03', 30100, 82000),
      row(1005, 25, 20, '2026-04', 30200, 82500)
    ].join('\n')
    const { columns, rows, header } = read(text)
    expect(columns.map(({ role, by }) => [role, by])).toEqual([
      ['start', 'content'],
      ['new', 'content'],
      ['lost', 'content'],
      ['month', 'content'],
      ['cost', 'order'],
      ['revenue', 'order']
    ])
    expect(header).toBeUndefined()
    expect(rows[0]).toMatchObject({ month: at(2026, 1), cost: 30000, start: 980, lost: 13 })
    expect(explainColumn(columns[4] as never, 'es')).toBe(
      'Columna 5: coste de marketing y ventas (solo por su posición: compruébalo).'
    )
  })

  test('without headers and without consistent customers: by place', () => {
    const text = `${row('2026-01', 1, 2, 3, 4, 5, 6)}\n${row('2026-02', 9, 9, 8, 7, 6, 5)}`
    expect(rolesOf(text)).toEqual([...all, null])
  })

  test('day counts are months only when they run month by month', () => {
    const text = [row(46023, 46100), row(46054, 45990), row(46082, 46111)].join('\n')
    expect(rolesOf(text)).toEqual(['month', 'cost'])
  })

  test('a month column without a name is found by its content; a named one is left alone', () => {
    expect(rolesOf('\tIngresos\tAltas\tOtro\nene-26\t5\t6\t7\nfeb-26\t5\t6\t7')).toEqual([
      'month',
      'revenue',
      'new',
      null
    ])
  })

  test('closing customers and rates are not taken', () => {
    expect(rolesOf('Mes,Clientes al cierre,Tasa de bajas,Bajas\n2026-01,10,5%,1')).toEqual([
      'month',
      null,
      null,
      'lost'
    ])
  })

  test('two columns never have one role: the better name wins', () => {
    expect(rolesOf('Mes;Gastos;Gasto en marketing\n2026-01;1;2')).toEqual(['month', null, 'cost'])
  })

  test('the reader’s choice wins, and “none” leaves a column out', () => {
    const text = tab(row('2026-01', 1, 2, 3, 4, 5))
    expect(rolesOf(text, { roles: { 1: 'revenue', 2: 'cost', 5: 'none' } })).toEqual([
      'month',
      'revenue',
      'cost',
      'start',
      'new',
      null
    ])
    expect(rolesOf(text, { roles: { 1: 'lost', 2: 'lost' } })[2]).toBe('revenue')
    expect(rolesOf(text, { roles: { 1: 'constructor' as MonthlyRole } })).toEqual(all)
    const chosen = read(text, { roles: { 1: 'revenue', 5: 'none' } }).columns
    expect(chosen.map(column => explainColumn(column, 'en')).slice(0, 2)).toEqual([
      'Column “month”: month (by its header).',
      'Column “cost”: revenue (you chose it).'
    ])
    expect(explainColumn(chosen[5] as never, 'es')).toBe('Columna «lost»: no se usa.')
  })

  test('the reader can say whether there is a header', () => {
    const text = `${row('2026-01', 1, 2, 3, 4, 5)}\n${row('2026-02', 1, 2, 3, 4, 5)}`
    expect(read(text, { header: true }).rows).toHaveLength(1)
    expect(read(text).rows).toHaveLength(2)
    expect(kindsOf(`${HEADER}\n${text}`, { header: false })).toContain('not-a-month')
  })

  test('names that objects have by birth, formulas and null bytes are harmless', () => {
    const text = '__proto__,constructor,toString\n=1+1,\u0000,2026-01\n1,2,3'
    expect(rolesOf(text)).toEqual([null, null, null])
    expect(rolesOf(text, { roles: { 2: 'month' } })).toEqual([null, null, 'month'])
  })

  test('a missing role is said, once each', () => {
    expect(kindsOf('Mes;Ingresos\n2026-01;5')).toEqual([
      'missing-role',
      'missing-role',
      'missing-role',
      'missing-role'
    ])
  })
})

describe('rows', () => {
  const good = row('2026-01', 1, 2, 3, 4, 5)

  test.each([
    ['total', row('TOTAL 2026', 1, 2, 3, 4, 5)],
    ['total', row('', 1, 2, 3, 4, 5, 'x').replace(/^/, 'Suma')],
    ['total', row('2026', 1, 2, 3, 4, 5)],
    ['blank-month', row('', 7, 7, 7, 7, 7)],
    ['not-a-month', row('nota', 1, 2, 3, 4, 5)],
    ['month-without-year', row('marzo', 1, 2, 3, 4, 5)],
    ['duplicate-month', row('enero 2026', 9, 9, 9, 9, 9)],
    ['ruler', row('---', '---', '---')]
  ])('%s: the row is set aside', (kind, bad) => {
    const table = read(tab(good, bad))
    expect(table.rows.map(one => one.line)).toEqual([2])
    expect(table.problems.find(one => one.kind === kind)).toMatchObject({ line: 3 })
    expect(table.rowsIn).toBe(2)
  })

  test('a row without a month that repeats the sums is a total', () => {
    const text = tab(
      row('2026-01', 10, 20, 3, 4, 5),
      row('2026-02', 30, 40, 3, 1, 2),
      row('', 40, 60, '', 5, 7)
    )
    expect(kindsOf(text)).toEqual(['sum'])
  })

  test('months out of order are sorted, and lines stay with their rows', () => {
    const table = read(tab(row('2026-02', 1, 2, 3, 4, 5), row('2026-01', 9, 9, 9, 9, 9)))
    expect(table.rows.map(({ month, line, cost }) => [month, line, cost])).toEqual([
      [at(2026, 1), 3, 9],
      [at(2026, 2), 2, 1]
    ])
    expect(table.problems).toEqual([{ kind: 'order-changed', line: 3 }])
  })

  test('an unquoted comma in a number shifts the row: it is set aside', () => {
    const text = `${HEADER.replaceAll('\t', ',')}\n2026-01,1,2,3,4,5\n2026-02,30,000,80000,980,30,13`
    const table = read(text)
    expect(table.rows).toHaveLength(1)
    expect(table.problems).toEqual([
      { kind: 'shifted', line: 3, cells: 7, expected: 6, value: '13' }
    ])
  })

  test('cells beyond the last column of a spreadsheet paste are left out', () => {
    const table = read(tab(`${good}\tnota`, row('2026-02', 1, 2)))
    expect(table.problems).toEqual([
      { kind: 'extra-cells', line: 2, cells: 7, expected: 6, value: 'nota' },
      { kind: 'too-few-cells', line: 3, cells: 3, expected: 6 }
    ])
    expect(table.rows[1]).toMatchObject({ cost: 1, revenue: 2, start: null, new: null, lost: null })
  })

  test('without a month column rows are numbered; without years they run on', () => {
    const numbered = read('Altas;Bajas\n5;6\n7;8\nTotal;\n')
    expect(numbered).toMatchObject({
      calendar: 'numbered',
      rows: [{ month: 0 }, { month: 1, new: 7 }]
    })
    const named = read('Mes;Altas\ndic;5\nene;6')
    expect(named).toMatchObject({ calendar: 'no-year', rows: [{ month: 11 }, { month: 12 }] })
    expect(named.problems.map(one => one.kind)).toContain('no-year')
  })

  test('dates: the column decides, the reader can', () => {
    const text = 'date;new\n1/1/2026;5\n1/2/2026;6\n1/3/2026;7'
    expect(read(text).rows.map(one => one.month)).toEqual([0, 1, 2].map(m => at(2026, 1) + m))
    expect(explainColumn(read(text).columns[0] as never, 'en')).toContain(
      'Dates are read with the day first, because then each row has a month of its own.'
    )
    const lone = read('date;new\n1/3/2026;5')
    expect(lone.columns[0]?.dates).toMatchObject({ undecided: true, order: 'day-first' })
    expect(explainColumn(lone.columns[0] as never, 'es')).toContain('por costumbre')
    const chosen = read('date;new\n1/3/2026;5', { dayFirst: false })
    expect(chosen.rows[0]?.month).toBe(at(2026, 1))
    expect(explainColumn(chosen.columns[0] as never, 'es')).toContain('como has elegido')
    const rowDecides = read('date;new\n1/3/2026;5\n31/4/2026;5\n30/4/2026;5').columns[0]
    expect(explainColumn(rowDecides as never, 'en')).toContain('no other reading')
    expect(read('date;new\n1/3/2026;5', { dayFirst: true }).columns[0]?.dates?.by).toBe('chosen')
  })
})

describe('cells', () => {
  test.each([
    ['blank', 'cost', '', null],
    ['blank', 'lost', 'n/a', null],
    ['not-a-number', 'new', 'diez', null],
    ['percent', 'lost', '5 %', null],
    ['negative-count', 'start', '-3', null],
    ['negative-money', 'cost', '(120)', -120],
    ['negative-money', 'revenue', '-120', -120],
    ['fractional-count', 'new', '30.5', 30.5]
  ] as const)('%s in %s: %j', (kind, role, text, value) => {
    const index = HEADER.split('\t').indexOf(role)
    const cells = ['2026-02', '1', '2', '3', '4', '5']
    cells[index] = text
    const table = read(tab(row('2026-01', 1, 2, 3, 4, 5), cells.join('\t')))
    expect(table.rows[1]?.[role]).toBe(value)
    expect(table.problems).toEqual([
      expect.objectContaining({ kind, line: 3, column: index, header: role, value: text })
    ])
  })

  test('a column of losses written with a minus is turned, and said', () => {
    const table = read(tab(row('2026-01', 1, 2, 3, 4, '-5'), row('2026-02', 1, 2, 3, 4, '(0)')))
    expect(table.rows.map(one => one.lost)).toEqual([null, 0])
    const both = read(tab(row('2026-01', 1, 2, 3, 4, '-5'), row('2026-02', 1, 2, 3, 4, '(6)')))
    expect(both.rows.map(one => one.lost)).toEqual([5, 6])
    expect(both.problems).toEqual([{ kind: 'negative-column', column: 5, header: 'lost' }])
  })

  test('mixed currencies are said and not converted', () => {
    const table = read(tab(row('2026-01', '1 €', 2, 3, 4, 5), row('2026-02', '$2', 2, 3, 4, 5)))
    expect(table.rows.map(one => one.cost)).toEqual([1, 2])
    expect(table.problems).toEqual([
      { kind: 'mixed-currency', column: 1, header: 'cost', currencies: ['EUR', '$'] }
    ])
  })

  test('Mexican Spanish writes 81.63, and the column says so', () => {
    const table = read('Mes;Ingresos\n2026-01;$80,000\n2026-02;$81,234.50', { locale: 'es' })
    expect(table.rows.map(one => one.revenue)).toEqual([80000, 81234.5])
    expect(table.columns[1]?.notation).toMatchObject({ by: 'column', decimal: '.' })
  })

  test('what nothing decides follows the page, is marked, and changes at one click', () => {
    const text = 'Mes;Ingresos;Gasto\n2026-01;80.000;30.000\n2026-02;1250;1250'
    const english = read(text)
    expect(english.rows[0]).toMatchObject({ revenue: 80, cost: 30 })
    expect(english.columns[1]?.notation).toMatchObject({ undecided: true, by: 'page' })
    expect(explainColumn(english.columns[1] as never, 'en')).toContain(
      '“80.000” is read as 80 and not 80,000, by English custom, since the table does not tell.'
    )
    expect(read(text, { locale: 'es' }).rows[0]?.revenue).toBe(80000)
    const clicked = read(text, { decimals: { 1: ',' } })
    expect(clicked.rows[0]).toMatchObject({ revenue: 80000, cost: 30 })
    expect(explainColumn(clicked.columns[1] as never, 'es')).toContain('como has elegido')
    expect(read(text, { decimal: ',' }).rows[0]).toMatchObject({ revenue: 80000, cost: 30000 })
  })
})

describe('limits', () => {
  test('nothing and too much', () => {
    expect(read('')).toMatchObject({ rows: [], problems: [{ kind: 'empty' }] })
    expect(read(' \n\t\n')).toMatchObject({ problems: [{ kind: 'empty' }] })
    expect(read('x'.repeat(2_000_001))).toMatchObject({
      problems: [{ kind: 'too-big', characters: 2_000_001 }]
    })
    expect(kindsOf('hello')).toContain('one-column')
  })

  test('more than 5,000 rows', () => {
    const rows = Array.from({ length: 5010 }, (_, i) => row('2026-01', i, 2, 3, 4, 5))
    const table = read(tab(...rows))
    expect(table).toMatchObject({ rowsIn: 5010, unread: 10 })
    expect(table.rows).toHaveLength(1)
    expect(table.problems.filter(one => one.kind === 'duplicate-month')).toHaveLength(4999)
  })

  test('too many columns, too long a cell, an unclosed quote', () => {
    const wide = `${HEADER}\n${row('2026-01', 1, 2, 3, 4, 5)}${'\tx'.repeat(300)}`
    expect(kindsOf(wide)).toContain('too-many-columns')
    expect(kindsOf(`${HEADER}\n${row('2026-01', 'x'.repeat(10_001), 2, 3, 4, 5)}`)).toEqual([
      'cell-too-long',
      'not-a-number'
    ])
    expect(
      kindsOf(`${HEADER}\n${row('2026-01', 1, 2, 3, 4, 5)}\n${row('2026-02', '"1', 2, 3, 4, 5)}`)
    ).toEqual(['unclosed-quote', 'not-a-number'])
  })

  test('a table that lies on its side is recognised', () => {
    const text = '\tene-26\tfeb-26\tmar-26\nIngresos\t1\t2\t3\nAltas\t1\t2\t3'
    expect(read(text)).toMatchObject({ rows: [], problems: [{ kind: 'months-across' }] })
  })
})
