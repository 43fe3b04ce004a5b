import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterOf } from '../../../src/analysis/data-quality/document.ts'
import { judge, WANTED } from '../../../src/analysis/data-quality/judge.ts'
import { isNothing } from '../../../src/analysis/data-quality/names.ts'
import { provinceOf } from '../../../src/analysis/data-quality/postcode.ts'
import { CONTACT_FIELDS, type ContactField } from '../../../src/ingest/contacts/columns.ts'

/** 26 November 2026. */
const dating = { today: 20_783, dayFirst: true }
const none = { province: '', country: '' }
const cell = (field: ContactField | null, text: string, beside = none, empties = true) => {
  const { value, nothing, fault } = judge(field, text, dating, beside, empties)
  return nothing ? 'nothing' : fault ? [value, fault] : value
}

describe('e-mail', () => {
  test.each([
    [' Marta.Rey@Example.ORG ', 'marta.rey@example.org'],
    ['<marta@example.org>', 'marta@example.org'],
    ['mailto:marta@example.org', 'marta@example.org'],
    ["o'hara+x@sub.example.co.uk", "o'hara+x@sub.example.co.uk"],
    ['marta@gmial.com', ['marta@gmail.com', 'domain-slip']],
    ['marta.example.org', ['', 'no-at']],
    ['@example.org', ['', 'no-at']],
    ['marta@', ['', 'no-at']],
    ['marta..rey@example.org', ['', 'syntax']],
    ['.marta@example.org', ['', 'syntax']],
    ['marta@example', ['', 'syntax']],
    ['marta@-example.org', ['', 'syntax']],
    ['marta rey@example.org', ['', 'syntax']],
    [`${'a'.repeat(65)}@example.org`, ['', 'syntax']],
    ['no tiene', 'nothing'],
    ['n/a', 'nothing']
  ])('%s', (text, expected) => expect(cell('email', text)).toEqual(expected))
})

describe('phone', () => {
  test.each([
    ['600 11 12 23', '600 111 223'],
    ['+34 600111223', '600 111 223'],
    ['0034-600-111-223', '600 111 223'],
    ['34600111223', '600 111 223'],
    ['(+34) 911234568', '911 234 568'],
    ['600111223.0', '600 111 223'],
    ['+44 7911 123456', '0044 7911123456'],
    ['500111223', ['', 'prefix']],
    ['60011122', ['', 'length']],
    ['6001112233', ['', 'length']],
    ['+44 12', ['', 'length']],
    ['600000000', ['', 'placeholder']],
    ['123456789', ['', 'placeholder']],
    ['+44 7777777777', ['', 'placeholder']],
    ['600111223 ext. 12', ['', 'form']],
    ['-', 'nothing'],
    ['000000000', 'nothing']
  ])('%s', (text, expected) => expect(cell('phone', text)).toEqual(expected))
})

describe('postcode', () => {
  test.each([
    ['28013', none, '28013'],
    ['E-28013', none, '28013'],
    ['28 013', none, '28013'],
    ['8001', none, ['08001', 'lost-zero']],
    ['00123', none, ['', 'no-province']],
    ['53001', none, ['', 'no-province']],
    ['52001', none, '52001'],
    ['01001', none, '01001'],
    ['280', none, ['', 'no-postcode']],
    ['28O13', none, ['', 'no-postcode']],
    ['28013', { province: 'Madrid', country: '' }, '28013'],
    ['28013', { province: 'Barcelona', country: 'España' }, ['', 'other-province']],
    ['28013', { province: 'Atlantis', country: '' }, '28013'],
    ['SW1A 1AA', { province: '', country: 'United Kingdom' }, 'SW1A 1AA']
  ])('%s beside %o', (text, beside, expected) =>
    expect(cell('postcode', text, beside)).toEqual(expected)
  )
  test.each([
    ['Álava', 1],
    ['Illes Balears', 7],
    ['A Coruña', 15],
    ['Castelló', 12],
    ['Ciudad Real', 13],
    ['Las Palmas', 35],
    ['Santa Cruz de Tenerife', 38],
    ['Valencia', 46],
    ['Melilla', 52],
    ['Narnia', undefined]
  ])('the number of %s', (name, number) => expect(provinceOf(name)).toBe(number))
})

describe('DNI and NIE', () => {
  // 12345678 = 23 · 536768 + 14, and the fifteenth letter is Z: the specimen of the Spanish police.
  test('the letter by hand', () => expect([letterOf(12_345_678), letterOf(0)]).toEqual(['Z', 'T']))
  test.each([
    ['12345678Z', '12345678Z'],
    ['12.345.678-z', '12345678Z'],
    ['1234567L', '01234567L'],
    // X1234567: 01234567 = 23 · 53676 + 19, L. Y1234567: 11234567 = 23 · 488459 + 10, X.
    ['X1234567L', 'X1234567L'],
    ['Y-1234567-X', 'Y1234567X'],
    ['12345678A', ['', 'letter']],
    ['X12345678L', ['', 'form']],
    ['12345', ['', 'form']],
    ['XX', ['', 'form']]
  ])('%s', (text, expected) =>
    expect(cell('document', text)).toEqual(text === 'XX' ? 'nothing' : expected)
  )
})

describe('dates', () => {
  test.each([
    ['1985-03-01', '1985-03-01'],
    ['3/4/1985', '1985-04-03'],
    ['3/4/52', '1952-04-03'],
    ['1/5/2027', ['', 'future']],
    ['1890-01-01', ['', 'too-old']],
    ['31/02/1985', ['', 'not-a-date']],
    ['soon', ['', 'not-a-date']],
    ['?', 'nothing']
  ])('born %s', (text, expected) => expect(cell('birth', text)).toEqual(expected))
  test('the month first, if the table writes so', () =>
    expect(judge('birth', '3/4/1985', { ...dating, dayFirst: false }, none, true).value).toBe(
      '1985-03-04'
    ))
  test.each([
    ['26/11/2026', '2026-11-26'],
    ['2026-11-27', ['', 'future']],
    ['never', ['', 'not-a-date']]
  ])('contacted %s', (text, expected) => expect(cell('contacted', text)).toEqual(expected))
})

describe('names and the rest', () => {
  test.each([
    ['name', 'MARÍA  DEL CARMEN', 'María del Carmen'],
    ['surnames', 'de la torre', 'de la Torre'],
    ['surnames', 'McCoy', 'McCoy'],
    ['name', 'marta@example.org', ['', 'not-a-name']],
    ['name', '12', ['', 'not-a-name']],
    ['town', 'L’Hospitalet 2', 'L’Hospitalet 2'],
    ['town', 'MADRID', 'Madrid'],
    ['id', '0', '0'],
    ['consent', 'no', 'no'],
    [null, '  a\t b ', 'a b'],
    [null, ' ', 'nothing']
  ] as const)('%s %s', (field, text, expected) => expect(cell(field, text)).toEqual(expected))
  test('a value that cannot be right stays if the reader wants it', () =>
    expect(cell('email', ' no mail here@ ', none, false)).toEqual(['no mail here@', 'no-at']))
  test('what says nothing', () =>
    expect(['', ' ', 'N/A', 'null', 'Sin datos', '---', 'xxx', 'Nora'].map(isNothing)).toEqual([
      ...Array(7).fill(true),
      false
    ]))
})

test('a clean value is clean: judging it again changes nothing and finds no fault', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'aAéñß İ.-@+0123456789/()<>='), maxLength: 24 }),
    fc.constantFrom('a@gmial.com', '+44 7911 123456', '8001', '3/4/52', '1.234.567-L', 'Mª JOSÉ')
  )
  fc.assert(
    fc.property(
      fc.constantFrom(null, ...CONTACT_FIELDS),
      pieces,
      fc.boolean(),
      (field, text, empties) => {
        const once = judge(field, text, dating, none, empties)
        const twice = judge(field, once.value, dating, none, empties)
        expect(twice.value).toBe(once.value)
        if (empties) expect(twice.fault).toBeUndefined()
      }
    ),
    { numRuns: 4000 }
  )
  expect(WANTED).toHaveLength(9)
})
