import { describe, expect, test } from 'vitest'
import { type Decimal, readNumber } from '../../../src/ingest/text/number.ts'
import { explainNumber } from '../../../src/ingest/text/number-sentences.ts'

const value = (text: string, decimal?: Decimal) => {
  const reading = readNumber(text, decimal ? { decimal } : undefined)
  return reading.kind === 'number' ? reading.value : reading.kind
}

describe('one reading', () => {
  test.each([
    ['980', 980],
    ['6.153,85', 6153.85],
    ['6,153.85', 6153.85],
    ['81.63', 81.63],
    ['81,63', 81.63],
    ['0.500', 0.5],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1,23,456', 123456],
    ['1,23,45,678.9', 12345678.9],
    ['30 000', 30000],
    ['30\u00a0000,50', 30000.5],
    ['30\u202f000', 30000],
    ['30\u2009000.000', 30000],
    ["1'234'567", 1234567],
    ['1’234.567', 1234.567],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1,5E-3', 0.0015],
    ['2.5e+2', 250],
    ['５０，５', 50.5],
    ['\ufeff12\u200e', 12],
    ['007', 7]
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test.each([
    ['(120)', -120],
    ['120-', -120],
    ['−5', -5],
    ['–5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['-$5', -5],
    ['$-5', -5],
    ['(5 €)', -5],
    ['€(5)', -5],
    ['(5)%', -5],
    ['-0', 0],
    // No cents, not a negative amount: Swiss and German price tags.
    ['5.–', 5],
    ['CHF 5.-', 5],
    ['1.000,-', 1000]
  ])('sign of %s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test.each([
    ['30k', 30000],
    ['30,5 k€', 30500],
    ['30 mil', 30000],
    ['30 miles', 30000],
    ['1.5M', 1500000],
    ['1,5 millones', 1500000],
    ['30.1k', 30100]
  ])('multiplier of %s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test.each([
    ['$4.50', 4.5, '$'],
    ['30 000 €', 30000, 'EUR'],
    ['€30', 30, 'EUR'],
    ['12 euros', 12, 'EUR'],
    ['US$ 5', 5, 'USD'],
    ['USD 5', 5, 'USD'],
    ['$1,234.50 MXN', 1234.5, 'MXN'],
    ['5 mxn', 5, 'MXN'],
    ['MX$5', 5, 'MXN'],
    ['£3', 3, 'GBP'],
    ['Fr. 50', 50, 'CHF'],
    ['Fr.50', 50, 'CHF'],
    ['S/.50', 50, 'PEN'],
    ['$.50', 0.5, '$'],
    ['5 EUR', 5, 'EUR']
  ])('currency of %s', (text, expected, currency) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', value: expected, currency })
  })

  test('a percentage is the number written, and says that it is one', () => {
    expect(readNumber('5 %')).toMatchObject({ value: 5, percent: true })
    expect(readNumber('178%')).toMatchObject({ value: 178, percent: true })
    expect(readNumber('% 1,33')).toMatchObject({ value: 1.33, percent: true, notation: ',' })
    expect(readNumber('5')).toMatchObject({ value: 5, percent: false })
  })

  test('a unit written out is reported', () => {
    expect(readNumber('12,25 meses')).toMatchObject({ value: 12.25, unit: 'month' })
    expect(readNumber('30 customers')).toMatchObject({ value: 30, unit: 'customer' })
  })

  test('the decimals typed are counted', () => {
    expect(readNumber('1.30')).toMatchObject({ value: 1.3, decimals: 2 })
    expect(readNumber('1.5k')).toMatchObject({ value: 1500, decimals: 0 })
    expect(readNumber('15e-3')).toMatchObject({ value: 0.015, decimals: 3 })
  })
})

describe('two readings', () => {
  test.each([
    ['30.000', 30, 30000],
    ['1,234', 1234, 1.234],
    ['-1.234 €', -1.234, -1234],
    ['12,345 %', 12345, 12.345],
    ['1.234k', 1234, 1234000]
  ])('%s', (text, point, comma) => {
    const reading = readNumber(text)
    expect(reading.kind).toBe('ambiguous')
    if (reading.kind !== 'ambiguous') return
    expect(reading.readings.map(one => [one.decimal, one.value])).toEqual([
      ['.', point],
      [',', comma]
    ])
  })

  test('the hint settles them and keeps the other reading', () => {
    expect(readNumber('30.000', { decimal: ',' })).toMatchObject({
      kind: 'number',
      value: 30000,
      notation: ',',
      other: { value: 30, decimal: '.' }
    })
    expect(value('30.000', '.')).toBe(30)
  })

  test('the hint never overrules a text with one reading', () => {
    expect(value('6.153,85', '.')).toBe(6153.85)
    expect(value('81.63', ',')).toBe(81.63)
    expect(readNumber('81.63', { decimal: ',' })).not.toHaveProperty('other')
  })
})

describe('no reading', () => {
  test.each([
    ['1.23.4', 'bad-grouping'],
    ['1.23.456', 'bad-grouping'],
    ['1,2345,678', 'bad-grouping'],
    ['1.234,567.89', 'bad-grouping'],
    ["1'23", 'bad-grouping'],
    ['1 2 3', 'bad-grouping'],
    ['5 , 6', 'bad-grouping'],
    ["1 234'567.8", 'bad-grouping'],
    ['5²', 'extra-text'],
    ['3/4', 'extra-text'],
    ['2026-03', 'extra-text'],
    ['5 - 3', 'extra-text'],
    ['1_000', 'extra-text'],
    ['0x10', 'extra-text'],
    ['5 € $', 'extra-text'],
    ['$5 € MXN', 'extra-text'],
    ['5 %%', 'extra-text'],
    ['5 % €', 'extra-text'],
    ['--5', 'extra-text'],
    ['-(5)', 'extra-text'],
    ['(5', 'extra-text'],
    ['5)', 'extra-text'],
    ['5 k M', 'extra-text'],
    ['~5', 'extra-text'],
    ['1.02 años', 'extra-text'],
    ['5\u0000', 'extra-text'],
    ['1\t2', 'extra-text'],
    ['=5', 'formula'],
    ['#DIV/0!', 'spreadsheet-error'],
    ['½', 'no-digits'],
    ['constructor', 'no-digits'],
    ['Infinity', 'no-digits'],
    ['1e400', 'out-of-range'],
    ['1e-400', 'out-of-range'],
    ['9'.repeat(201), 'too-long']
  ] as const)('%j: %s', (text, reason) => {
    expect(readNumber(text)).toEqual({ kind: 'not-a-number', reason })
    for (const locale of ['en', 'es'] as const) {
      expect(explainNumber(reason, text, locale)).toMatch(/^[A-ZÑ“«].+\.$/s)
    }
  })

  test.each(['', '  ', '-', '—', '–', 'n/a', 'N/A', '#N/A', 's/d', 'NaN', 'null', '- €', '€'])(
    '%j is blank',
    text => {
      expect(readNumber(text)).toEqual({ kind: 'blank' })
    }
  )

  test('ten megabytes are refused at once', () => {
    const long = '1.234 '.repeat(1_700_000)
    const start = performance.now()
    expect(readNumber(long)).toEqual({ kind: 'not-a-number', reason: 'too-long' })
    expect(performance.now() - start).toBeLessThan(50)
    expect(explainNumber('no-digits', long, 'en').length).toBeLessThan(80)
  })
})
