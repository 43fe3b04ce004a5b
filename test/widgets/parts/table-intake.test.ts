import { expect, test } from 'vitest'
import { readTableFile } from '../../../src/widgets/parts/file-kind.ts'
import { fileWords } from '../../../src/widgets/parts/file-words.ts'
import { asItCame, edited, tooMuch } from '../../../src/widgets/parts/table-intake.ts'

const corrected = {
  ...asItCame('a.csv', 'mes;gasto;otro\n2026-01;1.500;3'),
  roles: { '2': 'revenue' },
  notation: ',',
  dates: 'day-first'
} as const

test.each([
  ['a cell', 'mes;gasto;otro\n2026-01;1.600;3'],
  ['a new row', 'mes;gasto;otro\n2026-01;1.500;3\n2026-02;7;8'],
  ['a wider row below the same header', 'mes;gasto;otro\n2026-01;1.500;3;9'],
  ['a name in the header', 'mes;coste;otro\n2026-01;1.500;3'],
  ['a half-typed row above', '2026\nmes;gasto;otro\n2026-01;1.500;3']
])('corrections outlive an edit: %s', (_, text) => {
  expect(edited(corrected, text)).toEqual({ ...corrected, text })
})

test('corrections by position are dropped when the columns move', () => {
  const text = 'mes;nuevo;gasto;otro\n2026-01;0;1.500;3'
  expect(edited(corrected, text)).toEqual(asItCame('a.csv', text))
  expect(edited(corrected, '')).toEqual(asItCame('a.csv', ''))
})

test('a paste that a box could not lay out is refused before it gets there', () => {
  expect(tooMuch('2026-01,1,2\n'.repeat(10_000))).toBeUndefined()
  expect(tooMuch('x'.repeat(2_000_001))).toBe('size')
  expect(tooMuch(`a\n${'1,'.repeat(60_000)}`)).toBe('line')
})

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer
const raw = (...all: number[]): ArrayBuffer => new Uint8Array(all).buffer

test.each([
  ['xls', raw(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ['xlsx', raw(0x50, 0x4b, 3, 4, 0)],
  ['pdf', bytes('%PDF-1.7\n')],
  ['html', bytes('\uFEFF  <!DOCTYPE html><table>')],
  ['html', bytes('<table><tr><td>1')],
  ['workbook', bytes('{\n "workbook": "crm-workbook",\n "schema": 1}')],
  ['json', bytes('[{"month": 1}]')],
  ['empty', raw()],
  ['empty', bytes(' \n\t')],
  ['binary', raw(1, 0, 2, 0)]
] as const)('a file by what it holds: %s', (wrong, content) => {
  expect(readTableFile(content)).toEqual({ ok: false, wrong })
  for (const locale of ['en', 'es'] as const) expect(fileWords[wrong][locale]).toMatch(/\.$/)
})

test('tables in text are read, also in old encodings', () => {
  for (const text of ['mes;gasto', '<5;7\n', 'PK,1', '[1],2'])
    expect(readTableFile(bytes(text))).toEqual({ ok: true, text })
  expect(readTableFile(raw(0x61, 0xf1, 0x6f))).toEqual({ ok: true, text: 'año' })
})
