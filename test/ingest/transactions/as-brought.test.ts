import { strFromU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { doubtsOf } from '../../../src/ingest/transactions/doubt-sentences.ts'
import { LIMITS } from '../../../src/ingest/transactions/limits.ts'
import { readTransactions } from '../../../src/ingest/transactions/read.ts'
import type { Report } from '../../../src/ingest/transactions/reading.ts'
import { explainRefusal } from '../../../src/ingest/transactions/sentences.ts'
import { fromText } from '../../../src/ingest/transactions/source.ts'
import { readText, tableFrom } from '../../support/read-text.ts'
import { dayOf } from '../../support/transactions.ts'
import { workbookFiles } from '../../support/workbook.ts'

const LOCALES = ['en', 'es'] as const
const lines = (...rows: string[]) => `${rows.join('\n')}\n`
const said = (report: Report, about: string, locale: 'en' | 'es' = 'en') =>
  doubtsOf(report, locale).filter(doubt => doubt.about === about)

describe('thousands or decimals', () => {
  const table = (amounts: readonly string[], delimiter: string) =>
    lines(
      ['customer', 'date', 'amount'].join(delimiter),
      ...amounts.map((amount, at) => [`c${at}`, '2026-01-15', amount].join(delimiter))
    )

  test.each([
    // No price has thousandths, whatever the page's language.
    [['1.234 €', '2.500 €', '10.000 €'], ';', 13_734],
    [['$1.234', '$2.500'], '\t', 3734],
    [['"$1,234"', '"$2,500"'], ',', 3734],
    // One euro sign is enough for the column.
    [['1.234', '2.500', '1.000 €'], '\t', 4734],
    // Semicolons part cells where the comma is a decimal sign.
    [['1.234', '2.500'], ';', 3734]
  ])('%j with %j between cells: %d on every page', async (amounts, delimiter, revenue) => {
    for (const locale of LOCALES) {
      const { report } = await tableFrom(table(amounts, delimiter), { locale })
      expect(report.revenue).toBe(revenue)
      expect(report.numbers.undecided).toBe(amounts.length)
      // 1.234 + 2.5 + … : the same digits with the sign as a decimal one.
      expect(report.numbers.otherwise).toBeCloseTo(revenue / 1000, 9)
    }
  })

  test('where only the page decides, the other reading is told in figures and is one click away', async () => {
    const text = table(['1.234', '2.500', '10.000', '-1.000'], ',')
    const { report } = await tableFrom(text)
    const [doubt] = said(report, 'numbers')
    expect(doubt?.text).toBe(
      '4 numbers such as “1.234” could be thousands or decimals, and the file does not settle it. “1.234” was read as 1.23, not as 1,234. Read in the other way, the revenue would be 12,734 and not 12.73.'
    )
    const corrections = doubt?.choices?.[0]?.correct?.({ dates: 'day-first' })
    expect(corrections).toEqual({ decimal: ',', dates: 'day-first' })
    const again = await tableFrom(text, { corrections: corrections ?? {} })
    expect(again.report.revenue).toBe(12_734)
    expect(said(again.report, 'numbers')).toEqual([])
    const spanish = await tableFrom(text, { locale: 'es' })
    expect(said(spanish.report, 'numbers', 'es')[0]?.text).toContain(
      'los ingresos serían 12,73 y no 12.734.'
    )
  })

  test('both notations in a column are named, and those with two readings counted', async () => {
    const { report } = await tableFrom(
      table(['1.234,50', '2,500.75', '10,5', '1.000', '1,000', '"7,25"'], ';')
    )
    expect(report.numbers).toMatchObject({
      decimal: ',',
      undecided: 2,
      mixed: [
        { text: '2,500.75', line: 3 },
        { text: '1.234,50', line: 2 }
      ]
    })
    expect(said(report, 'numbers')[1]?.text).toBe(
      'Both notations occur: “2,500.75” on line 3 has a decimal point, “1.234,50” on line 2 a decimal comma. What shows its sign was read by it.'
    )
  })
})

describe('money', () => {
  test('a column of currencies is told of, and what a sign is', async () => {
    const several = await tableFrom(
      lines('cliente,fecha,importe,divisa', 'a,2026-01-01,10,EUR', 'b,2026-01-02,20,JPY')
    )
    expect(several.report.columns[3]).toMatchObject({ role: 'currency' })
    expect(several.report.numbers.currencies).toEqual(['EUR', 'JPY'])
    expect(said(several.report, 'currencies')[0]?.text).toContain('not converted')
    const one = await tableFrom(
      lines('customer,date,amount,currency', 'a,2026-01-01,$10,MXN', 'b,2026-01-02,$20,MXN')
    )
    expect(one.report.numbers.currencies).toEqual(['MXN'])
    const named = await tableFrom(lines('customer,date,amount (USD)', 'a,2026-01-01,10'))
    expect(named.report.numbers.currencies).toEqual(['USD'])
    const none = await tableFrom(lines('customer,date,amount,currency', 'a,2026-01-01,10,low'))
    expect(none.report.columns[3]).toMatchObject({ role: 'ignore' })
  })

  test('money that is not the page’s can be made the page’s', async () => {
    const page = { currency: 'EUR', known: ['EUR', 'USD', 'MXN'] }
    const about = async (amount: string, shown = page) => {
      const { report } = await tableFrom(lines('customer;date;amount', `a;2026-01-01;${amount}`))
      return doubtsOf(report, 'es', shown).filter(({ about }) => about === 'currencies')
    }
    expect(await about('10 €')).toEqual([])
    expect((await about('10 MXN'))[0]?.choices?.map(({ currency }) => currency)).toEqual(['MXN'])
    expect((await about('$10'))[0]?.choices?.map(({ currency }) => currency)).toEqual([
      'USD',
      'MXN'
    ])
    expect(await about('$10', { ...page, currency: 'MXN' })).toEqual([])
    const [yen] = await about('10 JPY')
    expect(yen?.text).toContain('JPY, que la página no puede mostrar')
    expect(yen?.choices).toEqual([])
  })
})

test('only an empty cell is a contact; n/a, a dash and an error of a spreadsheet are row errors', async () => {
  const rows = ['10', 'n/a', '-', '#DIV/0!', '', '- €']
  const text = lines(
    'customer;date;channel;amount',
    ...rows.map((amount, at) => `c${at};2026-01-01;mail;${amount}`)
  )
  const { report } = await tableFrom(text)
  expect(report).toMatchObject({ rows: 2, contacts: 1, revenue: 10 })
  expect(report.errors.listed.map(({ line, value }) => [line, value])).toEqual([
    [3, 'n/a'],
    [4, '-'],
    [5, '#DIV/0!'],
    [7, '- €']
  ])
})

test('cells with an error in a workbook are not empty', async () => {
  const files = workbookFiles({
    Orders: [
      ['customer', 'date', 'channel', 'amount'],
      ['Ann', '2026-01-01', 'mail', 5],
      ['Bo', '2026-01-02', 'mail', 'BROKEN'],
      ['LOST', '2026-01-03', 'mail', 7]
    ]
  })
  const path = 'xl/worksheets/sheet1.xml'
  const error = (text: string, told: string) => (xml: string) =>
    xml.replace(
      new RegExp(`<c r="(\\w+)" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`),
      `<c r="$1" t="e"><f>1/0</f><v>${told}</v></c>`
    )
  const xml = [error('BROKEN', '#DIV/0!'), error('LOST', '#REF!')].reduce(
    (xml, change) => change(xml),
    strFromU8(files[path] ?? new Uint8Array(0))
  )
  const { report } = await tableFrom(
    zipSync({ ...files, [path]: new TextEncoder().encode(xml) }, { level: 0 })
  )
  expect(report).toMatchObject({ rows: 1, contacts: 0 })
  expect(report.errors.listed).toMatchObject([
    { line: 3, column: 3, value: '#DIV/0!', reason: 'bad-amount' },
    { line: 4, column: 0, value: '#REF!', reason: 'no-customer' }
  ])
})

describe('days', () => {
  const today = dayOf('2026-06-01')
  const read = async (days: readonly string[], known = true) => {
    const text = lines('customer,date,amount', ...days.map(day => `c,${day},1`))
    const reading = await readTransactions(fromText('x.csv', text), {
      locale: 'en',
      ...(known ? { today } : {})
    })
    if (!reading.ok) throw new Error(reading.refusal.kind)
    return reading.report
  }
  const many = Array.from(
    { length: 40 },
    (_, at) => `2025-12-${String(1 + (at % 30)).padStart(2, '0')}`
  )

  test('in the future are told of, with the cell and what it does', async () => {
    const report = await read([...many, '2062-01-02', '2026-06-02', '2026-06-05'])
    expect(report.far).toEqual([
      { kind: 'future', rows: 2, example: { text: '2062-01-02', line: 42 } }
    ])
    expect(said(report, 'far')[0]?.text).toBe(
      '2 rows have days after today, such as “2062-01-02” on line 42. The last day, from which recency counts, is therefore 2 January 2062. If that is a slip, correct it in the file.'
    )
    expect(said(report, 'far', 'es')[0]?.text).toContain(
      '2 filas tienen una fecha posterior a hoy, como «2062-01-02», en la línea 42. Por eso el último día, desde el que se cuenta la recencia, es el 2 de enero de 2062.'
    )
  })

  test('far from the rest, on either side; a long history is not', async () => {
    expect((await read(['1970-01-01', ...many])).far).toEqual([
      { kind: 'early', rows: 1, example: { text: '1970-01-01', line: 2 } }
    ])
    expect((await read([...many, '2062-01-02', '2062-01-03'], false)).far).toEqual([])
    expect((await read([...many, ...many, '2062-01-02'], false)).far).toMatchObject([
      { kind: 'late', rows: 1, example: { line: 82 } }
    ])
    const long = Array.from({ length: 30 }, (_, at) => `${1990 + at}-05-05`)
    expect((await read(long)).far).toEqual([])
    expect((await read(many)).far).toEqual([])
    for (const locale of LOCALES) {
      const report = await read(['1970-01-01', ...many, '2062-01-02'], false)
      expect(said(report, 'far', locale)).toHaveLength(2)
    }
  })

  test('in both orders: a cell of each is named, and those that could be either counted', async () => {
    const report = await read(['13/04/2026', '05/16/2026', '01/02/2026', '14/04/2026'])
    expect(report.dates).toMatchObject({
      order: 'day-first',
      either: 1,
      evidence: { text: '13/04/2026', line: 2 },
      against: { text: '05/16/2026', line: 3 }
    })
    expect(said(report, 'dates')).toMatchObject([{ kind: 'ask' }])
    expect(said(report, 'dates')[0]?.text).toContain('1 date such as “01/02/2026” could be either.')
  })

  test('what is said of them holds for one and for many, in both languages', async () => {
    const report = await read(['13/04/2026', '05/16/2026', '14/04/2026'])
    expect(said(report, 'dates', 'es')).toMatchObject([{ kind: 'note' }])
    const twice = await read(['13/04/2026', '05/16/2026', '14/04/2026', '1/2/2026', '3/4/2026'])
    expect(said(twice, 'dates', 'es')[0]?.text).toContain(
      '2 fechas como «1/2/2026» podrían ser de cualquiera de los dos.'
    )
    const open = await read(['1/2/2026', '3/4/2026'])
    const [choice] = said(open, 'dates')[0]?.choices ?? []
    expect(choice?.correct?.({ header: true })).toEqual({ header: true, dates: 'month-first' })
    for (const rows of [1, 2]) {
      for (const kind of ['future', 'late', 'early'] as const) {
        const far = { ...report, far: [{ kind, rows }] }
        for (const locale of LOCALES)
          expect(said(far, 'far', locale)[0]?.text).toContain(`${rows} `)
      }
    }
  })

  test('a table without them says which column is nearest', async () => {
    const { report } = await tableFrom(lines('persona;dia;euros', 'ana;algo;10', 'bea;otro;20'))
    expect(report.nearestDate).toBe(1)
    expect(said(report, 'columns', 'es')[0]?.text).toBe(
      'No se ha encontrado ninguna columna con fechas. La más parecida es «dia» («algo»). Sin fechas solo se puede calcular el ingreso incremental.'
    )
  })
})

test('a table without any column like a date says so, and one without names by position', async () => {
  const { report } = await tableFrom(lines('customer,amount', 'ana,10.50', 'bea,20.25'))
  expect(said(report, 'columns')).toMatchObject([
    {
      kind: 'note',
      text: 'No column with dates was found. Without dates only incremental revenue can be worked out.'
    }
  ])
  const bare = await tableFrom(lines('ana,2026-01-05,10.50', 'bea,2026-01-06,20.25'), {
    corrections: { roles: { 1: 'ignore' } }
  })
  expect(said(bare.report, 'columns', 'es')).toMatchObject([{ kind: 'note' }])
  const near = { ...bare.report, nearestDate: 1 }
  expect(said(near, 'columns', 'es')[0]?.text).toContain(
    'La más parecida es «columna 2» («2026-01-05»).'
  )
})

test('a table of which nothing tells what it is is asked about', async () => {
  const text = 'hola;que;tal\n1;2;3\n'
  const reading = await readText(text)
  if (reading.ok) throw new Error('It was read.')
  expect(reading.refusal).toMatchObject({
    kind: 'unsure',
    columns: [{ header: 'hola', role: 'ignore' }, {}, {}]
  })
  expect(explainRefusal(reading.refusal, 'es')).toContain('«hola» («1»)')
  const told = await readText(text, { corrections: { roles: { 0: 'customer', 2: 'amount' } } })
  expect(told.ok && told.report.revenue).toBe(3)
})

describe('customers', () => {
  test('in two forms of Unicode are one', async () => {
    const rows = ['Jose\u0301', 'Jos\u00e9', 'Ann', 'Jos\u00e9'].map(name => `${name},2026-01-01,1`)
    const { transactions, report } = await tableFrom(lines('customer,date,amount', ...rows))
    expect([...transactions.customer.codes]).toEqual([1, 1, 2, 1])
    expect(transactions.customer.labels.at(1)).toBe('Jos\u00e9')
    expect(transactions.customer.labels.at(2)).toBe('Ann')
    expect(report.customers).toBe(2)
  })

  test('that differ in capitals, accents or spaces are told of, and merged on request', async () => {
    const names = ['Ana', 'leo', 'ana', 'Ána', 'LEO', 'Eva', 'L e o']
    const text = lines('customer,date,amount', ...names.map(name => `${name},2026-01-01,1`))
    const { report } = await tableFrom(text)
    expect(report).toMatchObject({
      customers: 7,
      alike: { customers: 6, groups: 2, example: ['Ana', 'ana'], merged: false }
    })
    const [doubt] = said(report, 'customers')
    const corrections = doubt?.choices?.[0]?.correct?.({}) ?? {}
    expect(corrections).toEqual({ alike: 'one' })
    const merged = await tableFrom(text, { corrections })
    expect([...merged.transactions.customer.codes]).toEqual([1, 2, 1, 1, 2, 3, 2])
    expect(merged.transactions.customer.labels.at(3)).toBe('Eva')
    expect(merged.report.customers).toBe(3)
    const [back] = said(merged.report, 'customers', 'es')
    expect(back?.text).toContain('Cuentan como 2.')
    expect(back?.choices?.[0]?.correct?.(corrections)).toEqual({})
  })

  test.each([
    ['C1', 'C2', 'C12'],
    ['ana@example.com', 'leo@example.com', 'eva@example.com'],
    ['Ana', 'Eva', 'Leo']
  ])('%s and %s and %s raise nothing', async (...names) => {
    const text = lines('customer,date,amount', ...names.map(name => `${name},2026-01-01,1`))
    expect((await tableFrom(text)).report.alike).toBeUndefined()
  })
})

test('subtotals are totals, wherever they stand in a row without a customer or a date', async () => {
  const { report } = await tableFrom(
    lines(
      'pedido;cliente;fecha;importe',
      '1;Ana;03/01/2026;10,00',
      'Subtotal enero;;;10,00',
      ';Subtotal de enero de 2026;;10,00',
      '2;Total Wine;14/02/2026;5,00',
      'Suma Q1;x;;15,00',
      '3;Bo;;7,00',
      'Total general;;;15,00',
      'pedido;cliente;fecha;importe',
      '8;Cliente;;9,00'
    )
  )
  expect(report).toMatchObject({ rows: 2, totals: 4, repeated: 1, blank: 0 })
  expect(report.errors.listed).toMatchObject([
    { line: 7, row: '3;Bo;;7,00' },
    { line: 10, row: '8;Cliente;;9,00' }
  ])
  for (const locale of LOCALES) {
    const texts = doubtsOf(report, locale).map(({ text }) => text)
    expect(texts.some(text => /repeats the names|repite los nombres/.test(text))).toBe(true)
  }
})

test('a column that nobody reads may hold anything up to the limit of a row', async () => {
  const long = 'x'.repeat(5_000_000)
  const { report } = await tableFrom(
    lines(
      'customer,date,amount,notes',
      `a,2026-01-01,10,"${long}"`,
      `b,2026-01-02,20,${long}`,
      'c,2026-01-03,30,ok'
    )
  )
  expect(report).toMatchObject({ rows: 3, revenue: 60, errors: { count: 0 } })
  expect(report.columns.map(({ sample }) => sample[0]?.slice(0, 10))).toEqual([
    'a',
    '2026-01-01',
    '10',
    'xxxxxxxxxx'
  ])
  const beyond = 'x'.repeat(LIMITS.rowBytes)
  const { report: cut } = await tableFrom(
    lines('customer,date,amount,notes', `a,2026-01-01,10,${beyond}`, 'c,2026-01-03,30,ok')
  )
  expect(cut).toMatchObject({ rows: 1, errors: { byReason: { 'huge-row': 1 } } })
  expect(cut.columns[0]?.sample).toEqual(['a', 'c'])
})

test('first cells stand in line, the empty ones too', async () => {
  const { report } = await tableFrom(
    lines('customer,date,amount,notes', 'a,2026-01-01,1,', 'b,2026-01-02,2,yes')
  )
  expect(report.columns.map(({ sample }) => sample)).toEqual([
    ['a', 'b'],
    ['2026-01-01', '2026-01-02'],
    ['1', '2'],
    ['', 'yes']
  ])
})

test('“the first row is data” leaves the columns what they were', async () => {
  const text = lines('code;client;day;money', 'Ann;1;2026-01-01;5', 'Bo;2;2026-01-02;6')
  const roles = ({ columns }: Report) => columns.map(({ role }) => role)
  const { report } = await tableFrom(text)
  const { report: bare } = await tableFrom(text, { corrections: { header: false } })
  expect(roles(bare)).toEqual(roles(report))
  expect(bare.columns.every(({ header }) => header === '')).toBe(true)
  expect(bare.header).toBe(false)
})
