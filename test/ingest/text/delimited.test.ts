import { dsvFormat } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PASTE_LIMITS, readDelimited, splitRows } from '../../../src/ingest/text/delimited.ts'

const cellsOf = (text: string) => readDelimited(text).rows.map(row => row.cells)

describe('delimiter', () => {
  test.each([
    ['a\tb\n1,5\t2,5', '\t'],
    ['a;b\n1,5;2,5', ';'],
    ['a|b\n1,5|2,5', '|'],
    ['a,b\n1,2', ','],
    ['Note: x; y\na,b,c\n1,2,3\n4,5,6', ','],
    ['Título\n\na;b\n1;2,5\n3;4,5', ';'],
    ['only one column', '\t'],
    ['sep=,\na;b,c\n', ',']
  ])('%j', (text, delimiter) => {
    expect(readDelimited(text).delimiter).toBe(delimiter)
  })

  test('a “sep=;” line is no row', () => {
    expect(readDelimited('sep=;\na;b').rows).toEqual([{ line: 2, cells: ['a', 'b'] }])
  })
})

describe('rows', () => {
  test('lines are counted in the pasted text, through blank lines, quotes and every line end', () => {
    const rows = readDelimited('\uFEFFa;b\r\n\r\n"1\n2";"x ""y"""\r3;4\n;;\n5;6').rows
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['1\n2', 'x "y"'] },
      { line: 5, cells: ['3', '4'] },
      { line: 7, cells: ['5', '6'] }
    ])
  })

  test('quotes inside a cell and after a closing quote stay', () => {
    expect(cellsOf('5" disk;a\n"b"c;d')).toEqual([
      ['5" disk', 'a'],
      ['bc', 'd']
    ])
  })

  test('an unclosed quote is a character, and is reported', () => {
    expect(readDelimited('a;b\n1;"2\n3;4')).toMatchObject({
      unclosed: 2,
      rows: [{ cells: ['a', 'b'] }, { cells: ['1', '"2'] }, { cells: ['3', '4'] }]
    })
  })

  test('limits: rows, columns, cells', () => {
    const many = readDelimited('a,b\n'.repeat(PASTE_LIMITS.rows + 11))
    expect([many.rows.length, many.unread]).toEqual([PASTE_LIMITS.rows + 1, 10])
    const wide = readDelimited(`${'a,b\n'.repeat(9)}${','.repeat(300)}\n${'x,'.repeat(300)}`)
    expect(wide.cut).toEqual([{ line: 11, what: 'columns', column: PASTE_LIMITS.columns }])
    expect(wide.rows.at(-1)?.cells).toHaveLength(PASTE_LIMITS.columns)
    const long = readDelimited(`a,b\n"${'z'.repeat(PASTE_LIMITS.cell + 1)}",1`)
    expect(long.cut).toEqual([{ line: 2, what: 'cell', column: 0 }])
    expect(long.rows[1]?.cells).toEqual(['z'.repeat(PASTE_LIMITS.cell), '1'])
  })

  test('the worst two million characters take no longer than they should', () => {
    const bad = [
      '"'.repeat(PASTE_LIMITS.characters),
      '"a\n'.repeat(600_000),
      '"a",'.repeat(400_000)
    ]
    for (const text of [...bad, ','.repeat(PASTE_LIMITS.characters), '\r\n'.repeat(900_000)]) {
      const start = performance.now()
      readDelimited(text)
      expect(performance.now() - start).toBeLessThan(5000)
    }
  }, 60_000)
})

test('on well-formed tables it agrees with d3-dsv', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.stringMatching(/^[a1"';,|\t\n\r ]{0,8}$/),
    fc.constantFrom('30.000', '81,63', '__proto__', '=1+1', '\u0000', '"', '\n')
  )
  // A row without a visible character is a blank line to us and a row to d3.
  const row = fc.array(cell, { minLength: 3, maxLength: 3 }).map(cells => ['x', ...cells])
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\t', ';', '|', ',' as const),
      (rows, delimiter) => {
        const text = dsvFormat(delimiter).formatRows(rows)
        const ours = splitRows(text, delimiter as ',', 100).rows.map(one => one.cells)
        expect(ours).toEqual(dsvFormat(delimiter).parseRows(text))
        expect(ours).toEqual(rows)
      }
    ),
    { numRuns: 3000 }
  )
}, 60_000)
