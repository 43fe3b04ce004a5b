import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readListed } from '../../../src/ingest/listed/read.ts'
import { doubtsOfListed, explainListed } from '../../../src/ingest/listed/sentences.ts'
import { COLUMNS, column, on, read } from './campaigns.ts'

const reasons = (text: string | readonly string[]) =>
  read(text).errors.map(({ line, column: id, reason }) => [line, id, reason])

describe('rows that are none', () => {
  it('are totals, a header once more, and blank lines', () => {
    const text = ['Campaign;Spend', 'A;10', ';', 'Campaign;Spend', 'B;20', 'Total;30', ';;']
    const table = read(text)
    expect(table.rows.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(table.errors).toEqual([
      { line: 4, value: 'Campaign', reason: 'again' },
      { line: 6, value: 'Total', reason: 'total' }
    ])
    expect(table.rowsIn).toBe(4)
    // In a column that is not the first, too.
    expect(reasons('Spend;Campaign\n10;A\n;Total general')).toEqual([[3, undefined, 'total']])
  })

  it('are not campaigns that begin like a total', () => {
    expect(column('name', 'Campaign;Spend\nTotal recall;10\nSummer;20')).toEqual([
      ...['Total recall', 'Summer']
    ])
  })
})

describe('numbers', () => {
  test.each([
    ['en', ['1,234.50', '2,000'], [1234.5, 2000]],
    ['es', ['1.234,50', '2.000'], [1234.5, 2000]],
    // The column decides, whatever the page.
    ['en', ['1.234,50 €', '2.000 €'], [1234.5, 2000]],
    ['es', ['$1,234.50', '$2,000'], [1234.5, 2000]],
    // Nothing decides: the page's notation.
    ['en', ['2.000'], [2]],
    ['es', ['2.000'], [2000]],
    ['es', ['30 mil', '1e3'], [30_000, 1000]]
  ] as const)('on the page in %s: %s', (locale, cells, expected) => {
    const text = ['Campaign;Spend', ...cells.map(cell => `A;${cell}`)]
    expect(column('cost', text, { locale })).toEqual(expected)
  })

  it('that could be two things are told, and follow the reader', () => {
    const text = 'Campaign;Spend\nA;2.000\nB;3.500'
    const table = read(text)
    expect(table.numbers).toMatchObject({ decimal: '.', ambiguous: 2, undecided: true })
    const corrected = read(text, { decimal: ',' })
    expect(corrected.numbers).toMatchObject({ decimal: ',', undecided: false })
    expect(corrected.rows.map(({ cost }) => cost)).toEqual([2000, 3500])
  })

  it('are settled by all columns of numbers together', () => {
    // 7,5 % makes the comma decimal for the spend as well.
    expect(column('cost', 'Campaign;Spend;Response\nA;2.000;7,5 %')).toEqual([2000])
  })

  it('that are none, out of bounds or percentages set the row aside', () => {
    const cells = ['abc', '=A1*2', '-5', '2000000', '5 %', '', '1e999', '#REF!']
    expect(reasons(['Campaign;Spend', ...cells.map(cell => `A;${cell}`)])).toEqual([
      [2, 'cost', 'not-a-number'],
      [3, 'cost', 'formula'],
      [4, 'cost', 'too-small'],
      [5, 'cost', 'too-large'],
      [6, 'cost', 'percent'],
      [7, 'cost', 'missing'],
      [8, 'cost', 'not-a-number'],
      [9, 'cost', 'not-a-number']
    ])
  })

  it('may be missing in many ways', () => {
    const cells = ['-', '—', 'n/a', 'N.D.', 's/d', '…', 'NULL', '- €', '#N/A', '?']
    const text = ['Campaign;Spend;Response', ...cells.map(cell => `A;10;${cell}`)]
    expect(column('rate', text)).toEqual(cells.map(() => null))
    expect(reasons(['Campaign;Spend', 'A;-', 'B;n.d.']).map(([, , reason]) => reason)).toEqual([
      ...['missing', 'missing']
    ])
  })
})

describe('percentages', () => {
  const rates = (...cells: string[]) =>
    column('rate', ['Campaign;Spend;Response', ...cells.map(cell => `A;10;${cell}`)])

  it('are 5 %, 5 and 0.05', () => {
    expect(rates('5 %', '12.5%')).toEqual([0.05, 0.125])
    expect(rates('5', '12.5', '0.5')).toEqual([0.05, 0.125, 0.005])
    expect(rates('0.05', '1', '0')).toEqual([0.05, 1, 0])
    // Signs speak for themselves beside fractions.
    expect(rates('5%', '0.05')).toEqual([0.05, 0.05])
    expect(rates('0', '0')).toEqual([0, 0])
  })

  it('say when they were taken for fractions', () => {
    const of = (cell: string) => read(`Campaign;Spend;Response\nA;10;${cell}`).fractions
    expect(of('0.05')).toEqual(['rate'])
    for (const cell of ['5', '0', '0.05 %', '', 'x']) expect(of(cell)).toEqual([])
  })

  it('have their bounds as fractions', () => {
    expect(reasons('Campaign;Spend;Response\nA;10;150 %\nB;10;-1 %\nC;10;lots')).toEqual([
      [2, 'rate', 'too-large'],
      [3, 'rate', 'too-small'],
      [4, 'rate', 'not-a-number']
    ])
  })
})

describe('yes and no', () => {
  it('in many words and signs', () => {
    const flags = (...cells: string[]) =>
      column('live', ['Campaign;Spend;Live', ...cells.map(cell => `A;10;${cell}`)])
    expect(flags('Sí', 'yes', '1', 'TRUE', 'x', '✓', '✔️', 'Activa')).toEqual(Array(8).fill(true))
    expect(flags('No', '0', 'falso', '✗', 'inactivo')).toEqual(Array(5).fill(false))
    expect(flags('', '-', 'n/a')).toEqual([null, null, null])
    expect(reasons('Campaign;Spend;Live\nA;10;perhaps')).toEqual([[2, 'live', 'not-a-flag']])
  })
})

describe('dates', () => {
  const starts = (...cells: string[]) => [
    'Campaign;Spend;Start',
    ...cells.map(cell => `A;10;${cell}`)
  ]

  it('are read as people write them', () => {
    expect(
      column('start', starts('2026-03-01', '1 de marzo de 2026', '25/12/2025', '', '0000-00-00'))
    ).toEqual([on('2026-03-01'), on('2026-03-01'), on('2025-12-25'), null, null])
  })

  it('have the order that a day over 12 shows', () => {
    expect(column('start', starts('01/03/2026', '25/03/2026'))).toEqual(
      ['2026-03-01', '2026-03-25'].map(on)
    )
    expect(column('start', starts('03/01/2026', '03/25/2026'))).toEqual(
      ['2026-03-01', '2026-03-25'].map(on)
    )
    expect(read(starts('01/03/2026', '25/03/2026')).dates.undecided).toBe(false)
  })

  it('without such a day have it first, are told, and follow the reader', () => {
    const text = starts('01/03/2026')
    expect(read(text).dates).toEqual({ dayFirst: true, undecided: true })
    expect(column('start', text)).toEqual([on('2026-03-01')])
    const corrected = read(text, { dayFirst: false })
    expect(corrected.dates).toEqual({ dayFirst: false, undecided: false })
    expect(corrected.rows[0]?.start).toBe(on('2026-01-03'))
    // Both orders shown: as many for as against.
    expect(read(starts('25/03/2026', '03/25/2026', '01/03/2026')).dates.undecided).toBe(true)
    // Nothing hangs on the order.
    expect(read(starts('2026-03-01')).dates.undecided).toBe(false)
  })

  it('that are none set the row aside', () => {
    expect(reasons(starts('soon', '31/02/2026', '=TODAY()'))).toEqual([
      [2, 'start', 'not-a-day'],
      [3, 'start', 'not-a-day'],
      [4, 'start', 'formula']
    ])
  })
})

describe('what is missing or too much', () => {
  it('names the columns that were not found, and reads nothing', () => {
    expect(read('Campaign;Colour;Note\nA;red;x')).toMatchObject({
      missing: ['cost'],
      rows: [],
      errors: []
    })
  })

  it('sets a row aside once for each bad cell', () => {
    expect(reasons('Campaign;Spend;Start\n;abc;soon')).toEqual([
      [2, 'name', 'missing'],
      [2, 'cost', 'not-a-number'],
      [2, 'start', 'not-a-day']
    ])
  })

  it('reads rows that are too short', () => {
    expect(read('Campaign;Spend;Note\nA;10').rows).toMatchObject([{ name: 'A', note: '' }])
  })

  it('stops at the limit and counts the rest', () => {
    const text = ['Campaign;Spend', 'A;1', 'B;x', 'C;3', 'D;4', 'E;5']
    expect(read(text, { most: 2 })).toMatchObject({
      rows: [{ name: 'A' }, { name: 'C' }],
      errors: [{ line: 3 }],
      rowsIn: 5,
      unread: 2
    })
    const long = read(['Campaign;Spend', ...Array.from({ length: 6000 }, (_, i) => `A;${i}`)])
    expect([long.rows.length, long.unread, long.rowsIn]).toEqual([5000, 1000, 6000])
  })

  it('is content with nothing', () => {
    for (const text of ['', ' \n\n', '\uFEFF'])
      expect(read(text)).toMatchObject({ rows: [], rowsIn: 0, columns: [], hasHeader: false })
  })
})

describe('hostile names and texts', () => {
  it('are texts', () => {
    const names = ['__proto__', 'constructor', '<b>x</b>', '=1+1', '"quoted;"', 'a\u202eb']
    const text = ['Campaign;Spend', ...names.map(name => `${name};10`)]
    expect(column('name', text)).toEqual([...names.slice(0, 4), 'quoted;', 'a\u202eb'])
    expect(read('__proto__;Campaign;constructor;Spend\n1;A;2;10').rows).toMatchObject([
      { name: 'A', cost: 10 }
    ])
    expect(Object.keys(read('Campaign;Spend\n__proto__;1').rows[0] ?? {})).toEqual([
      ...['line', ...Object.keys(COLUMNS)]
    ])
  })

  it('never make it throw, and every row is accounted for', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Campaign', 'Spend', 'Total', '5 %', '1.234,5', '2.000', '01/03/2026', '"')
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
        fc.constantFrom(';', '\t', ','),
        fc.dictionary(
          fc.constantFrom('0', '1', '2', '7'),
          fc.constantFrom('cost', 'name', 'none', 'x')
        ),
        (rows, delimiter, columns) => {
          for (const locale of ['en', 'es'] as const) {
            const table = readListed(rows.map(row => row.join(delimiter)).join('\n'), COLUMNS, {
              ...{ locale, columns, most: 5 }
            })
            const lines = new Set(table.errors.map(({ line }) => line)).size
            if (table.missing.length === 0)
              expect(table.rows.length + lines + table.unread).toBe(table.rowsIn)
            for (const { cost, rate } of table.rows) {
              expect(cost).toBeGreaterThanOrEqual(0)
              if (rate !== null) expect(rate).toBeLessThanOrEqual(1)
            }
            const said = [
              ...table.errors.map(error => explainListed(error, COLUMNS, locale)),
              ...doubtsOfListed(table, COLUMNS, locale)
            ]
            for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN/)
          }
        }
      ),
      { numRuns: 300 }
    )
  })
})

describe('things that are counted', () => {
  it('are whole: half a click is set aside with its reason', () => {
    const clicks = {
      ...{ kind: 'number' as const, label: { en: 'Clicks', es: 'Clics' } },
      ...{ names: /clic/, whole: true as const }
    } as const
    const table = readListed('Clics\n5\n5,5\n1.000', { clicks }, { locale: 'es' })
    expect(table.rows.map(row => row.clicks)).toEqual([5, 1000])
    expect(table.errors).toMatchObject([{ line: 3, value: '5,5', reason: 'not-whole' }])
    expect(explainListed(table.errors[0] as never, { clicks }, 'es')).toContain('enteros')
  })
})
