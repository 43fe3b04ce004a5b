import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editRows } from '../../../src/ingest/listed/edit.ts'
import { readDelimited } from '../../../src/ingest/text/delimited.ts'

const edit = (text: string, rows: Record<number, string[] | null>, added?: string[][]) =>
  editRows(text, new Map(Object.entries(rows).map(([line, row]) => [Number(line), row])), added)

describe('rows of a pasted table written anew', () => {
  const TEXT = 'A plan\r\na;b;c\r\n\r\nx;1,5;"two\r\nlines"\r\ny;2;3\r\n'

  test('one row changes, and nothing else to the letter', () => {
    expect(edit(TEXT, { 6: ['y', '2', '4'] })).toBe(TEXT.replace('y;2;3', 'y;2;4'))
    expect(edit(TEXT, { 4: ['x', '1,5', 'one'] })).toBe(
      'A plan\r\na;b;c\r\n\r\nx;1,5;one\r\ny;2;3\r\n'
    )
  })

  test('rows go and come; what needs quotation marks gets them', () => {
    expect(edit(TEXT, { 4: null }, [['z;z', '"q"', '']])).toBe(
      'A plan\r\na;b;c\r\n\r\ny;2;3\r\n"z;z";"""q""";'
    )
    expect(edit('a\tb\nx\t1', {}, [['y', '2']])).toBe('a\tb\nx\t1\ny\t2')
    expect(
      edit('', {}, [
        ['a', 'b'],
        ['x', '1']
      ])
    ).toBe('a\tb\nx\t1')
    expect(edit('\uFEFFa,b\nx,1', { 2: ['x', '9'] })).toBe('\uFEFFa,b\nx,9')
    expect(edit('sep=;\na;b\nx;1', { 3: ['x', '9'] })).toBe('sep=;\na;b\nx;9')
  })

  test('refuses what it cannot know whole, or would not read as meant', () => {
    expect(edit(TEXT, { 40: ['y'] })).toBeUndefined()
    const long = `a\tb\nx\t${'y'.repeat(12_000)}`
    expect(edit(long, { 2: ['z', ''] })).toBeUndefined()
    // A quotation mark that never closes makes the next one an ordinary character.
    expect(edit('a;b\n"x;1\ny;2', { 3: ['y;y', '2'] })).toBeUndefined()
    // Commas would part it once the tab is gone.
    expect(edit('a,b\tc,d', { 1: ['a,b'] })).toBeUndefined()
  })

  test('whatever the cells: read again, the edited row is as meant and the others as before', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'b', '1', ' ', '"', ';', '\t', ',', '\n', 'ñ'),
      maxLength: 8
    })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.tuple(cell, cell, cell),
        (cells, pick, next) => {
          const text = cells
            .map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(';'))
            .join('\n')
          const { rows } = readDelimited(text)
          const row = rows[pick % Math.max(1, rows.length)]
          if (!row) return
          const changed = edit(text, { [row.line]: next })
          if (changed === undefined) return
          const after = readDelimited(changed).rows.map(one => one.cells)
          const meant = rows
            .map(one => (one.line === row.line ? next : one.cells))
            .filter(one => one.some(text => text.trim() !== ''))
          expect(after).toEqual(meant)
        }
      )
    )
  })
})
