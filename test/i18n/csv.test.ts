import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../../src/i18n/csv.ts'
import { LOCALES } from '../../src/i18n/locale.ts'

const cell = (value: string | number | null, locale: 'en' | 'es' = 'en') =>
  toCsv(['x'], [[value]], locale)
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n')

/** A reader of CSV of its own, character by character (RFC 4180), to read back what was written. */
function parse(text: string, delimiter: string): string[][] {
  const rows: string[][] = [['']]
  let inQuotes = false
  for (let i = 1; i < text.length; i += 1) {
    const char = text[i] ?? ''
    const row = rows.at(-1) ?? []
    const add = (more: string) => {
      row[row.length - 1] += more
    }
    if (inQuotes && char === '"' && text[i + 1] === '"') {
      add('"')
      i += 1
    } else if (char === '"') inQuotes = !inQuotes
    else if (inQuotes) add(char)
    else if (char === delimiter) row.push('')
    else if (char === '\r') i += 0
    else if (char === '\n') rows.push([''])
    else add(char)
  }
  return rows.slice(0, -1)
}

describe('toCsv', () => {
  test('a table in each language, to the byte', () => {
    const rows = [
      ['Ana', 1234.5, null],
      ['Bea "la alta"', -0.25, 0]
    ]
    expect(toCsv(['Name', 'Money', 'Days'], rows, 'en')).toBe(
      '\uFEFFName,Money,Days\r\nAna,1234.5,\r\n"Bea ""la alta""",-0.25,0\r\n'
    )
    expect(toCsv(['Nombre', 'Dinero', 'Días'], rows, 'es')).toBe(
      '\uFEFFNombre;Dinero;Días\r\nAna;1234,5;\r\n"Bea ""la alta""";-0,25;0\r\n'
    )
  })

  test('numbers: no dust, no minus nought, no “Infinity”', () => {
    expect(cell(0.1 + 0.2)).toBe('0.3')
    expect(cell(-0)).toBe('0')
    expect(cell(Number.NaN)).toBe('')
    expect(cell(Number.POSITIVE_INFINITY)).toBe('')
    expect(cell(1_000_000)).toBe('1000000')
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+34 600 000 000', "'+34 600 000 000"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', '"\'\t\'=1"'],
    ['\ttab', '"\'\ttab"'],
    ['＝1+1', "'＝1+1"],
    // With the other language's delimiter, the second half would be a cell of its own.
    ['a;=1+1', '"a;\'=1+1"'],
    ['a,@x', '"a,\'@x"'],
    ['a\n=1', '"a\n\'=1"']
  ])('no formula: %j', (text, expected) => {
    expect(cell(text)).toBe(expected)
  })

  test.each(['-12.5', '+3', '-12,5', 'a-b', 'mail@example.org', '1=1', ''])(
    'left as it is: %j',
    text => {
      expect(cell(text).replaceAll('"', '')).toBe(text)
    }
  )

  test('what goes in can be read back, whatever it is; nothing begins a formula', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('=', '+', '-', '@', '"', ';', ',', '\t', '\r', '\n', ' ', 'a', '1'))
    )
    const value = fc.oneof(
      text.map(some => (typeof some === 'string' ? some : some.join(''))),
      fc.integer()
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { maxLength: 5 }),
        fc.constantFrom(...LOCALES),
        (rows, locale) => {
          const file = toCsv(['a', 'b'], rows, locale)
          const read = parse(file, locale === 'es' ? ';' : ',')
          expect(read).toHaveLength(rows.length + 1)
          rows.forEach((row, i) => {
            expect(read[i + 1]).toHaveLength(2)
            row.forEach((given, j) => {
              const got = read[i + 1]?.[j] ?? ''
              if (typeof given === 'number') expect(Number(got.replace(',', '.'))).toBe(given)
              else expect(got.replaceAll("'", '')).toBe(given.replaceAll("'", ''))
              if (!/^[-+]?\d+([.,]\d+)?$/.test(got)) expect(got).not.toMatch(/^\s*[=+\-@]/)
            })
          })
        }
      ),
      { numRuns: 500 }
    )
  })
})
