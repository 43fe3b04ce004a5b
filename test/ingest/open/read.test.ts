import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAt, MOST_COLUMNS, type OpenTable } from '../../../src/ingest/open/model.ts'
import { readOpen } from '../../../src/ingest/open/read.ts'
import { doubtsOfOpen } from '../../../src/ingest/open/sentences.ts'
import { readDelimited } from '../../../src/ingest/text/delimited.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

const read = (text: string, header?: boolean, most = 1000) =>
  finish(readOpen(text, { most, header }))
const rowsOf = (table: OpenTable) =>
  Array.from({ length: table.rows }, (_, row) => table.columns.map(column => cellAt(column, row)))
const namesOf = (table: OpenTable) => table.columns.map(({ name }) => name)

test('any header, under a title, with totals, a header again, blank and short lines', () => {
  const table = read(
    'Export of May\n\nAge;Town;Age\n34;Soria;1\n\nAge;Town;Age\n35;"Lu;go"\nTotal;69;\n36;León;3;4\n'
  )
  expect(namesOf(table)).toEqual(['Age', 'Town', 'Age (2)'])
  expect(rowsOf(table)).toEqual([
    ['34', 'Soria', '1'],
    ['35', 'Lu;go', ''],
    ['36', 'León', '3']
  ])
  expect([...table.lines]).toEqual([4, 7, 9])
  expect(table).toMatchObject({ hasHeader: true, totals: [8], repeated: [6], ragged: 2, rowsIn: 5 })
  expect(doubtsOfOpen(table, 'en')).toEqual([
    'Rows with more or fewer cells than the table has columns: 2. What is missing counts as empty; what is over is not read.',
    'Line left out as totals: 8.',
    'The header comes again and was left out: 1.'
  ])
})

test('no header: a value in the first row, a cell that comes again, or the reader’s word', () => {
  expect(read('34,Soria\n35,Lugo').hasHeader).toBe(false)
  expect(read('f,Soria\nm,Lugo\nf,León').hasHeader).toBe(false)
  expect(read('a@b.example,x\nb@b.example,y').hasHeader).toBe(false)
  const table = read('sex,town\nf,Lugo', false)
  expect([table.hasHeader, table.rows, namesOf(table)]).toEqual([false, 2, ['', '']])
  expect(read('34,Soria\n35,Lugo', true)).toMatchObject({ hasHeader: true, rows: 1 })
  expect(doubtsOfOpen(table, 'es')).toEqual([
    'No se ha encontrado cabecera: las columnas se llaman por su número.'
  ])
})

test('limits are kept and said', () => {
  const wide = read(
    Array.from({ length: 50 }, (_, i) => `c${i}`)
      .join('\t')
      .concat('\n1')
  )
  expect([wide.columns.length, wide.unreadColumns]).toEqual([MOST_COLUMNS, 10])
  const long = read(`a,b\n${'1,2\n'.repeat(20)}`, undefined, 15)
  expect([long.rows, long.unread, long.rowsIn]).toEqual([15, 5, 20])
  expect(doubtsOfOpen(long, 'en')[0]).toBe('Rows not read: 5, the last ones. 15 fit here.')
  expect(doubtsOfOpen(wide, 'es')[0]).toBe('Columnas sin leer: 10, las últimas. Aquí caben 40.')
  for (const nothing of ['', ' \n\n', 'a,b']) {
    expect(read(nothing).rows).toBe(0)
    expect(doubtsOfOpen(read(nothing), 'en')).toEqual(['There is no row to read.'])
  }
  const totals = read(`a,b\n${'1,2\nTotal,2\n'.repeat(7)}`)
  expect(doubtsOfOpen(totals, 'es')).toEqual(['Filas de totales que no cuentan: 7.'])
})

test('every row is accounted for and every cell is the text’s, whatever the text', () => {
  const cell = fc.constantFrom(
    'a',
    'b',
    '1',
    '34',
    '',
    'x y',
    '__proto__',
    'Total',
    '2024-01-02',
    '"q',
    "'"
  )
  const texts = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 30 })
    .map(rows => rows.map(row => row.join('\t')).join('\n'))
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), fc.option(fc.boolean()), (text, header) => {
      const table = read(text, header ?? undefined, 12)
      expect(table.rowsIn).toBe(
        table.rows + table.totals.length + table.repeated.length + table.unread
      )
      const split = new Map(readDelimited(text).rows.map(row => [row.line, row.cells]))
      for (const [row, line] of table.lines.entries())
        for (const column of table.columns)
          expect(cellAt(column, row)).toBe((split.get(line)?.[column.index] ?? '').trim())
      const names = namesOf(table).filter(name => name !== '')
      expect(new Set(names).size).toBe(names.length)
      for (const locale of ['en', 'es'] as const)
        expect(doubtsOfOpen(table, locale).join()).not.toMatch(/NaN|undefined/)
    })
  )
})

test('names of columns may be numbers, where a word stands above values', () => {
  const header = (text: string) => {
    const table = finish(readOpen(text, { most: 100 }))
    return table.hasHeader && table.columns.map(({ name }) => name)
  }
  expect(header('Year;2021;2022\n0;1000;900\n1;631;612\n')).toEqual(['Year', '2021', '2022'])
  // One row says nothing; a person's row stands above other people's.
  expect(header('Year;2021\n0;1000\n')).toBe(false)
  expect(header('Ana;1985\nLuis;1990\nEva;1992\n')).toBe(false)
  // A word is missing data where its column is one of words and numbers.
  expect(header('unknown;12\n40;13\nunknown;14\n')).toBe(false)
})
