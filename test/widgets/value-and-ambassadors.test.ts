import { expect, test } from 'vitest'
import { readListed } from '../../src/ingest/listed/read.ts'
import type { ColumnSpecs } from '../../src/ingest/listed/spec.ts'
import { declaration as ambassadors } from '../../src/widgets/ambassadors/declaration.ts'
import { type Declaration, isNoResult } from '../../src/widgets/declared/declaration.ts'
import type { FieldSpecs } from '../../src/widgets/fields/field.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { declaration as value } from '../../src/widgets/value-segments/declaration.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'

// What the two widgets make of a sheet as it comes, from text to facts and notes.

function factsOf<S extends FieldSpecs, T extends ColumnSpecs, R>(
  { id, fields, table, result, facts, notes }: Declaration<S, T, R>,
  text?: string,
  given: Readonly<Record<string, number>> = {}
) {
  if (!table) throw new Error('no table')
  const read = readListed(text ?? table.sample.es, table.columns, { locale: 'es' })
  const values = { ...readFields(id, fields, DEFAULTS), ...given }
  const found = result(values, read.rows, 'es', DEFAULTS)
  if (isNoResult(found)) throw new Error(found.why.en)
  return {
    facts: Object.fromEntries(facts(found, 'es').map(one => [one.metric, one.value])),
    notes: notes?.(found, { locale: 'en', currency: 'EUR' }) ?? [],
    errors: read.errors.map(({ reason }) => reason)
  }
}

const CUSTOMERS = `Margen por cliente, octubre
Cliente;Ingresos;Coste de servir;Margen
Panadería Sol;120,00 €;10,00 €;40,00 €
Bar Luna;90,00 €;12,50 €;30,00 €

Kiosco Ría;40,00 €;4,00 €;10,00 €
Hotel Cala;0,00 €;0,00 €;0,00 €
Taller Nube;100,00 €;30,00 €;-10,00 €
Café Duna;50,00 €;40,00 €;-20,00 €
Total;400,00 €;96,50 €;50,00 €
`

const FOLLOWERS = `Cliente;Seguidores;Participación;Gasto;Socio
Ana;300;4;10,50 €;no
Leo;100;9;60,00 €;sí

Eva;900;3;60,00 €;no
Iker;500;4;0,00 €;
Noa;299;0;0,00 €;no
Gael;700;20;80,25 €;sí
Total;2799;40;210,75 €;
`

test('margins: titles, euros, a blank line and a row of totals', () => {
  const { facts, errors } = factsOf(value, CUSTOMERS, {
    ...{ price: 0.1, saving: 0.25, leave: 0.2, fixed: 1 }
  })
  expect(errors).toEqual(['total'])
  expect(facts['margin-total']).toBe(50)
  expect(facts['value-destroyed']).toBe(30)
  // As in test/analysis/margin/rescue.test.ts.
  expect(facts['rescue-after']).toBeCloseTo(-8.5, 12)
  expect(facts['rescue-break-even']).toBeCloseTo(32.5 / 55, 12)
})

test('margins: the made-up customers give what the lesson says', () => {
  const { facts } = factsOf(value)
  expect(facts['margin-total']).toBeCloseTo(1182.66, 9)
  expect(facts['value-destroyed']).toBeCloseTo(91.33, 9)
  expect(facts['rescue-after']).toBeCloseTo(-33.66347, 9)
  expect(facts['rescue-break-even']).toBeCloseTo(0.7183, 4)
})

test('margins: what the table lacks and whose rows repeat is said', () => {
  const { notes, facts } = factsOf(value, 'Cliente\tMargen\nAna\t50\nAna\t-5\nLeo\t-15,50')
  expect(facts['rescue-after']).toBe(-20.5)
  expect(notes).toHaveLength(3)
  expect(notes.join(' ')).toMatch(/above already: 1\..*all destroyers.*all destroyers/)
})

test('ambassadors: another order of columns, a customer of whom the club is not known', () => {
  const { facts, notes, errors } = factsOf(ambassadors, FOLLOWERS)
  expect(errors).toEqual(['total'])
  expect(facts).toMatchObject({ ambassadors: 2, 'mean-friends': 500, 'naive-reach': 1000 })
  // 500 + 500 − 500² / 10,000.
  expect(facts['distinct-reach']).toBeCloseTo(975, 9)
  // 5.6 + 0.8 − 0.4 − 2.8, and the first two.
  expect(facts['club-net']).toBeCloseTo(3.2, 12)
  expect(facts['club-best']).toBeCloseTo(6.4, 12)
  expect(notes.join(' ')).toContain('in the club: 1.')
})

test('ambassadors: the made-up customers have the deck’s mean, twelve times', () => {
  const { facts } = factsOf(ambassadors)
  expect(facts).toMatchObject({ ambassadors: 12, 'mean-friends': 515, 'naive-reach': 6180 })
  expect(facts['distinct-reach']).toBeCloseTo(10_000 * (1 - 0.9485 ** 12), 8)
  expect(facts['club-net']).toBeCloseTo(39.2, 9)
  // A mean audience larger than the population.
  expect(factsOf(ambassadors, undefined, { population: 100 }).notes[0]).toMatch(/too small\?$/)
})
