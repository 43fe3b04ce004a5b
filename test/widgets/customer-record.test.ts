import { expect, test } from 'vitest'
import { SOURCES, type Tables } from '../../src/analysis/customer-record/model.ts'
import { readListed } from '../../src/ingest/listed/read.ts'
import { matching } from '../../src/widgets/customer-record/choose.ts'
import { COLUMNS } from '../../src/widgets/customer-record/columns.ts'
import { declaration } from '../../src/widgets/customer-record/declaration.ts'
import { FIELDS } from '../../src/widgets/customer-record/fields.ts'
import { notesOf } from '../../src/widgets/customer-record/notes.ts'
import { recordsOf } from '../../src/widgets/customer-record/result.ts'
import { SAMPLES } from '../../src/widgets/customer-record/sample.ts'
import { recordsCsv } from '../../src/widgets/customer-record/to-csv.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'

// From three sheets as they come to records, notes and a file.

const VALUES = readFields('customer-record', FIELDS, DEFAULTS)

function made(texts: Partial<Record<keyof Tables, string>>, changes: Partial<typeof VALUES> = {}) {
  const read = Object.fromEntries(
    SOURCES.map(source => [source, readListed(texts[source] ?? '', COLUMNS, { locale: 'es' })])
  )
  const rows = Object.fromEntries(SOURCES.map(source => [source, read[source]?.rows ?? []]))
  return { read, found: recordsOf({ ...VALUES, ...changes }, rows as unknown as Tables) }
}

const SHOP = `Clientes del mostrador
N.º de cliente;Nombre y apellidos;Móvil;Fecha de alta;Ciudad;Importe;Acepta correos
7;"Gil, Ana";600 11 12 22;03/11/2025;Gandía;1.250,50 €;no

8;=cmd|x;;13/11/2025;Alzira;10,00 €;sí
Total;;;;;1.260,50 €;
`
const WEB = `correo,nombre,teléfono,actualizado,ciudad,consentimiento,religión
ANA@x.org,Ana Gil,+34600111222,2025-12-01,Gandia,sí,budista
`
const SOCIAL = `perfil\tcorreo\tseguidores\ttemas\thijos
@ana\tana@x.org\t1.200\tcine, política\tdos
`

test('headers in other words, totals, euros, a surname first', () => {
  const { read, found } = made({ shop: SHOP, web: WEB, social: SOCIAL })
  expect(read['shop']?.errors.map(({ reason }) => reason)).toEqual(['total'])
  expect(read['web']?.columns.map(({ id }) => id)).toEqual([
    ...['email', 'name', 'phone', 'day', 'town', 'consent', 'sensitive']
  ])
  const [ana, other] = found.records
  expect(ana?.person.entries.map(({ source }) => source)).toEqual(['shop', 'web', 'social'])
  expect(ana?.fields.value.value).toBe(1250.5)
  expect(ana?.fields.town).toMatchObject({ value: 'Gandia', conflict: false })
  expect(ana?.fields.topics).toMatchObject({ value: ['cine'], special: ['politics'] })
  expect(ana?.sensitive).toEqual(['budista'])
  expect(ana?.permission.state).toBe('no')
  expect(other?.permission.state).toBe('yes')
  const notes = notesOf(found, { locale: 'es', currency: 'EUR' })
  expect(notes.join(' ')).toContain('Se dejan fuera datos sin finalidad de 1 cliente')
})

test('the file keeps what the record keeps, and runs nothing', () => {
  const { found } = made({ shop: SHOP, web: WEB, social: SOCIAL })
  const plain = recordsCsv(found, false, 'es')
  expect(plain).toContain("'=cmd|x")
  expect(plain).toContain('1250,5')
  for (const left of ['budista', 'política', 'dos']) expect(plain).not.toContain(left)
  const lines = recordsCsv(found, true, 'es').split('\r\n')
  expect(lines[0]).toContain('Población;Fuente: Población')
  expect(lines[1]).toContain('Gandia;"Tienda, Web"')
  expect(lines).toHaveLength(1 + 2 + 1)
})

test('nobody; a sample put back; a customer found by part of a name or a telephone', () => {
  const rows = { shop: [], web: [], social: [] }
  expect(declaration.result(VALUES, rows, 'en', DEFAULTS)).toHaveProperty('why')
  const { found } = made({ shop: SAMPLES.shop.es, web: SAMPLES.web.es, social: SAMPLES.social.es })
  expect(found.records).toHaveLength(44)
  expect(matching(found.records, 'MREY@')).toHaveLength(1)
  expect(matching(found.records, 'marta')).toHaveLength(2)
  expect(matching(found.records, '555 417')).toHaveLength(1)
  expect(matching(found.records, 'nobody here')).toEqual([])
  expect(matching(found.records, '  ')).toHaveLength(44)
  expect(notesOf(found, { locale: 'en', currency: 'EUR' })[0]).toContain(
    '12 of 39 birthdays are on 1 January'
  )
})

test('an address of twenty-one rows is named, and joins nobody', () => {
  const text = `name\te-mail\n${'x\tinfo@x.org\n'.repeat(21)}`
  const { found } = made({ web: text })
  expect(found.records).toHaveLength(21)
  expect(notesOf(found, { locale: 'en', currency: 'EUR' })).toEqual([
    '21 rows share the e-mail “info@x.org”: nobody is that many, so it joins none of them.'
  ])
})
