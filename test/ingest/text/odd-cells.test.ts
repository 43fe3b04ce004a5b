import { expect, test } from 'vitest'
import { readListed } from '../../../src/ingest/listed/read.ts'
import { doubtsOfListed } from '../../../src/ingest/listed/sentences.ts'
import type { ColumnSpecs } from '../../../src/ingest/listed/spec.ts'
import { readOpen } from '../../../src/ingest/open/read.ts'
import { doubtsOfOpen } from '../../../src/ingest/open/sentences.ts'
import { sayOddCells } from '../../../src/ingest/text/odd-cells.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

const specs = {
  name: { kind: 'text', label: { en: 'Name', es: 'Nombre' }, names: /^name$/ },
  spend: { kind: 'number', label: { en: 'Spend', es: 'Gasto' }, names: /^spend$/ }
} as const satisfies ColumnSpecs

const long = `Name;Spend\nAna;12\n${'x'.repeat(10_001)};13\n`
const unclosed = 'Name;Spend\nAna;12\n"Eva;13\n'

test('a table of declared columns names the line and the column of a cell that was cut off', () => {
  const read = readListed(long, specs, { locale: 'en' })
  expect(doubtsOfListed(read, specs, 'en')).toEqual([
    'Line 3, “Name”: the cell is longer than 10,000 characters; the rest was not read.'
  ])
  expect(doubtsOfListed(read, specs, 'es')).toEqual([
    'Línea 3, «Name»: la celda pasa de 10.000 caracteres; el resto no se ha leído.'
  ])
})

test('so does a table of any columns', () => {
  const read = finish(readOpen(long, { most: 10 }))
  expect(doubtsOfOpen(read, 'en').join(' ')).toContain('Line 3, “Name”')
})

test('a quotation mark that is never closed is named by its line', () => {
  const listed = readListed(unclosed, specs, { locale: 'en' })
  expect(doubtsOfListed(listed, specs, 'en').join(' ')).toContain('Line 3: a quotation mark')
  const open = finish(readOpen(unclosed, { most: 10 }))
  expect(doubtsOfOpen(open, 'es').join(' ')).toContain('Línea 3: hay unas comillas')
})

test('of many the first are named and the others counted; without a header a column has its number', () => {
  const cut = Array.from({ length: 7 }, (_, at) => ({
    line: at + 1,
    what: 'cell' as const,
    column: 1
  }))
  const said = sayOddCells({ cut }, () => '', 'en')
  expect(said).toHaveLength(6)
  expect(said[0]).toContain('Line 1, column 2')
  expect(said[5]).toBe('More lines with cells that were cut off: 2.')
  expect(sayOddCells({ cut: [{ line: 4, what: 'columns', column: 200 }] }, () => '', 'es')).toEqual(
    ['Línea 4: solo se han leído las primeras 200 celdas.']
  )
})
