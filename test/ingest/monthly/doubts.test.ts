import { describe, expect, test } from 'vitest'
import { readMonthlyTable } from '../../../src/ingest/monthly/read.ts'
import { factorOf, roleOfHeader } from '../../../src/ingest/monthly/roles.ts'
import { explainTable } from '../../../src/ingest/monthly/sentences.ts'

const read = (text: string, locale: 'en' | 'es' = 'en') => readMonthlyTable(text, { locale })
const said = (text: string, locale: 'en' | 'es' = 'en') =>
  read(text, locale).problems.map(problem => explainTable(problem, locale))
const kinds = (text: string) => read(text).problems.map(problem => problem.kind)
const HEAD = 'month\tcost\trevenue\tstart\tnew\tlost'
const table = (...rows: string[]) => [HEAD, ...rows].join('\n')

describe('decimal signs', () => {
  test('what nothing decides is listed with both readings and the way out', () => {
    const text = table('2026-01\t1.500\t9.5\t100\t4\t5', '2026-02\t1250\t9,5\t99\t4\t5')
    expect(said(text)).toContain(
      'Line 2, column “cost”: “1.500” was read as 1.500, since the table does not tell; if it is 1,500, choose “comma” at “Decimal sign”.'
    )
    // The page's custom differs, and with it the reading.
    expect(said(text, 'es').join()).toMatch(
      /«1\.500» se ha leído como 1\.?500, porque la tabla no lo aclara; si es 1,500, elige «punto»/
    )
  })

  test('money with three digits after every sign is thousands, and that is listed', () => {
    const text = table('2026-01\t3.125\t80.000\t100\t4\t5', '2026-02\t980\t81.250\t99\t4\t5')
    const { rows, columns, problems } = read(text)
    expect(rows.map(one => [one.cost, one.revenue])).toEqual([
      [3125, 80000],
      [980, 81250]
    ])
    expect(columns[1]?.notation).toMatchObject({ by: 'triples', decimal: ',', undecided: false })
    expect(problems.map(one => one.kind)).toEqual(['triples', 'triples'])
    expect(said(text)[0]).toContain('“3.125” was read as 3,125. If it is 3.125, choose “point”')
    // Three of them outweigh what another column shows; two do not.
    const row = (month: string, cost: string) => `2026-${month}\t${cost}\t9.5\t100\t4\t5`
    const three = [row('01', '3.125'), row('02', '3.250'), row('03', '3.500')]
    expect(read(table(...three)).rows[0]?.cost).toBe(3125)
    expect(read(table(...three.slice(1))).rows[0]?.cost).toBe(3.25)
    // 1250 without a sign shows that this hand writes thousands without one.
    expect(read(table(...three, row('04', '1250'))).columns[1]?.notation?.by).toBe('table')
  })

  test('2.000 customers are whole in both readings; 1.024 tells', () => {
    const text = table('2026-01\t1\t2\t2.000\t4\t5', '2026-02\t1\t2\t1.024\t4\t5')
    expect(read(text).rows.map(one => one.start)).toEqual([2000, 1024])
  })
})

describe('dates', () => {
  test('one date taken by custom is listed with the other month', () => {
    const text = 'month\tcost\trevenue\tstart\tnew\tlost\n3/4/2026\t1\t2\t3\t4\t5'
    expect(said(text)).toEqual([
      'Line 2, column “month”: “3/4/2026” was read as a day of Apr 2026, by custom, since the column does not tell; if it is in Mar 2026, choose “month first” at “Dates like 1/3/2026”.'
    ])
    expect(readMonthlyTable(text, { locale: 'en', dayFirst: false }).problems).toEqual([])
  })

  test('both orders in one column', () => {
    expect(kinds(table('13/1/2026\t1\t2\t3\t4\t5', '2/14/2026\t1\t2\t2\t4\t5'))).toEqual([
      'mixed-dates'
    ])
  })

  test('years alone are years, and a year among months is a total', () => {
    expect(kinds(table('2022\t1\t2\t3\t4\t5', '2023\t1\t2\t3\t4\t5'))).toEqual([
      'whole-year',
      'whole-year'
    ])
    expect(kinds(table('2022-01\t1\t2\t3\t4\t5', '2022\t1\t2\t3\t4\t5'))).toEqual(['total'])
  })

  test('a year far from today', () => {
    expect(kinds(table('1926-01\t1\t2\t3\t4\t5', '1926-02\t1\t2\t2\t4\t5'))).toEqual(['odd-year'])
    expect(kinds(table('2150-01\t1\t2\t3\t4\t5'))).toEqual(['odd-year'])
    expect(kinds('month\tcost\tnew\nJanuary\t1\t2').includes('odd-year')).toBe(false)
  })
})

describe('columns', () => {
  test.each([
    ['New revenue', 'Revenue'],
    ['Net revenue', 'Revenue'],
    ['Ingresos previstos', 'Ingresos reales'],
    ['Presupuesto ingresos', 'Ingresos'],
    ['Revenue LY', 'Net revenue'],
    ['Cost last year', 'Cost'],
    ['Budget', 'Marketing and sales cost'],
    ['Presupuesto de marketing', 'Gasto comercial']
  ])('%s gives way to %s', (loose, exact) => {
    const [first, second] = [roleOfHeader(loose), roleOfHeader(exact)]
    expect(first?.role).toBe(second?.role)
    expect(first?.weight).toBeLessThan(second?.weight ?? 0)
  })

  test('two of a kind are both named', () => {
    const text = 'month\tGross revenue\tNet revenue\tcost\n2026-01\t5\t4\t3'
    expect(said(text)).toContain(
      '“Net revenue” also looks like revenue; “Gross revenue” was used. If that is wrong, choose the column under “How it was read”.'
    )
    expect(read(text).rows[0]?.revenue).toBe(5)
    const chosen = readMonthlyTable(text, { locale: 'en', roles: { 2: 'revenue' } })
    expect(chosen.problems.some(one => one.kind === 'rivals')).toBe(false)
  })

  test('several costs, and numbers that nobody asked for', () => {
    const text = 'Mes;Google Ads;Meta Ads;Nóminas;CAC;Clientes al cierre;Nota\n2026-01;5;6;7;8;9;a'
    expect(said(text, 'es')).toEqual(
      expect.arrayContaining([
        '«Meta Ads» también parece coste de marketing y ventas; se ha usado «Google Ads». Si también son costes, súmalos en la hoja de cálculo; si no, elige la columna en «Cómo se ha leído».',
        'Sin usar: «Nóminas». Si también son costes, súmalos en la hoja de cálculo en una sola columna.'
      ])
    )
  })

  test.each([
    ['Gasto (miles €)', 1000],
    ['Ingresos (k€)', 1000],
    ['Revenue, k€', 1000],
    ['Revenue (000s)', 1000],
    ['Revenue ($000)', 1000],
    ['Cost in thousands', 1000],
    ['Ingresos (M€)', 1_000_000],
    ['Ingresos (€)', 1],
    ['Marketing', 1],
    ['Kosten', 1],
    ['', 1]
  ])('%j multiplies by %i', (header, factor) => expect(factorOf(header)).toBe(factor))

  test('a unit in the header is applied and listed, but not twice', () => {
    const text = 'Mes;Gasto (k€);Ingresos\n2026-01;4,35;9\n2026-02;5 k;9'
    expect(read(text).rows.map(one => one.cost)).toEqual([4350, 5000])
    expect(said(text, 'es')).toContain(
      'Columna «Gasto (k€)». La cabecera indica una unidad: cada valor se ha multiplicado por 1.000.'
    )
  })

  test('roles by place are listed once', () => {
    expect(kinds('2026-01,1,2,3,4,5\n2026-02,1,2,2,4,5')).toEqual(['by-place'])
  })
})

describe('what is no table', () => {
  test('prose and a header alone', () => {
    expect(kinds('Dear all, this is a letter, with commas\nand no numbers, of any kind')[0]).toBe(
      'not-a-table'
    )
    expect(kinds('hello')).toEqual(['not-a-table', 'one-column'])
    expect(kinds('month,cost,revenue')[0]).toBe('header-only')
    expect(kinds('Month\tfoo\tbar\n2026-01\t1\t2')).not.toContain('not-a-table')
  })

  test('words for nothing are quoted', () => {
    expect(said(table('2026-01\tn/d\t2\t3\t4\t5'), 'es')).toEqual([
      'Línea 2, columna «cost». La celda contiene «n/d». Se toma como vacía, no como cero.'
    ])
  })

  test('a second row of a month names the month', () => {
    expect(said(table('2025-01\t1\t2\t3\t4\t5', 'January 2025\t1\t2\t3\t4\t5'))).toEqual([
      'Line 3, column “month”: Another row of Jan 2025 stands on line 2. The first stays; this one was set aside.'
    ])
  })
})
