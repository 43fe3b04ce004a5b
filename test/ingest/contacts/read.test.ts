import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isContactField } from '../../../src/ingest/contacts/columns.ts'
import { CONTACT_LIMITS, readContacts } from '../../../src/ingest/contacts/read.ts'
import { PASTE_LIMITS } from '../../../src/ingest/text/delimited.ts'

describe('which column holds what', () => {
  test.each([
    [
      'Id;Nombre;Apellidos;Correo electrónico;Teléfono móvil;C.P.;Población;Provincia;Fecha de nacimiento;DNI;Último contacto;Origen',
      [
        'id',
        'name',
        'surnames',
        'email',
        'phone',
        'postcode',
        'town',
        'province',
        'birth',
        'document',
        'contacted',
        'source'
      ]
    ],
    [
      'customer id,first name,last name,email,mobile,zip,city,country,date of birth,updated,opt-in',
      [
        'id',
        'name',
        'surnames',
        'email',
        'phone',
        'postcode',
        'town',
        'country',
        'birth',
        'contacted',
        'consent'
      ]
    ],
    ['N.º de cliente\tNombre y apellidos\tE-mail', ['id', 'name', 'email']],
    ['id,name,shoe size', ['id', 'name', null]]
  ])('%s', (header, expected) => {
    const width = header.split(/[;,\t]/).length
    const delimiter = /[;\t]/.exec(header)?.[0] ?? ','
    const table = readContacts(`${header}\n${Array(width).fill('a').join(delimiter)}`)
    expect(table.holds).toEqual(expected)
    expect(table.hasHeader).toBe(true)
  })

  test('the reader’s word goes before', () => {
    const table = readContacts('id,name,shoe size\n1,Ana,38', {
      columns: { 2: 'phone', 1: 'none' }
    })
    expect(table.holds).toEqual(['id', null, 'phone'])
  })
})

test('titles above, blank lines, short rows, quotes and the order of dates', () => {
  const table = readContacts(
    'Contactos de la feria\n\nnombre;correo;fecha de nacimiento\n"Rey; Marta";m@x.org;25/12/1980\n\nLeo\n'
  )
  expect(table.rows).toEqual([
    ['Rey; Marta', 'm@x.org', '25/12/1980'],
    ['Leo', '', '']
  ])
  expect(table.lines).toEqual([4, 6])
  expect(table.dates).toEqual({ dayFirst: true, undecided: false })
  expect(readContacts('name,birth date\nA,12/25/1980').dates.dayFirst).toBe(false)
  expect(readContacts('name,birth date\nA,3/4/1980').dates.undecided).toBe(true)
  expect(readContacts('name,birth date\nA,3/4/1980', { dayFirst: false }).dates).toEqual({
    dayFirst: false,
    undecided: false
  })
})

test('no header, and nothing at all', () => {
  expect(readContacts('Ana,Gil\nLeo,Mas')).toMatchObject({
    hasHeader: false,
    header: ['', ''],
    holds: [null, null]
  })
  expect(readContacts('').rows).toEqual([])
  expect(isContactField('toString')).toBe(false)
})

test('the limits: rows beyond are counted, a cell of a megabyte is cut and said', () => {
  const rows = CONTACT_LIMITS.rows + 12
  const table = readContacts(
    `name,email\n${Array.from({ length: rows }, (_, at) => `A${at},b`).join('\n')}`
  )
  expect(table.rows).toHaveLength(CONTACT_LIMITS.rows)
  expect(table.unread).toBe(12)
  const large = readContacts(`name,email\n${'x'.repeat(1_000_000)},a@b.org\nAna,b@c.org`)
  expect(large.cut).toBe(1)
  expect(large.rows[0]?.[0]).toHaveLength(PASTE_LIMITS.cell)
  expect(large.rows).toHaveLength(2)
})

test('whatever is pasted: rows of one width, a line each, and no exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: fc.constantFrom(...'a,;"\n\r\t=é1'), maxLength: 300 })
      ),
      text => {
        const { rows, lines, header, holds } = readContacts(text)
        expect(lines).toHaveLength(rows.length)
        for (const row of rows) expect(row).toHaveLength(header.length)
        expect(holds).toHaveLength(header.length)
      }
    ),
    { numRuns: 500 }
  )
})

test('a row that only says “total” is nobody', () => {
  const { rows, lines, totals } = readContacts(
    'nombre;correo;compras\nAna Total;ana@x.es;5\n\nBea;b@x.es;7\nTotal;;12,00 €\nTOTAL;2;\n'
  )
  expect(rows.map(([name]) => name)).toEqual(['Ana Total', 'Bea'])
  expect(lines).toEqual([2, 4])
  expect(totals).toBe(2)
})
