import { describe, expect, test } from 'vitest'
import type { ShownScale } from '../../src/charts/minute-shown.ts'
import { rateText } from '../../src/charts/minute-text.ts'
import { declaration } from '../../src/widgets/data-minute/declaration.ts'
import { notesOf } from '../../src/widgets/data-minute/notes.ts'
import { isNoResult } from '../../src/widgets/declared/declaration.ts'
import { readTable } from '../../src/widgets/declared/use-listed.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { asItCame } from '../../src/widgets/parts/table-intake.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'

const { table } = declaration
if (!table) throw new Error('no table')

const VALUES = readFields(declaration.id, declaration.fields, DEFAULTS) as Parameters<
  typeof declaration.result
>[0]

const read = (text: string, locale: 'en' | 'es' = 'en') =>
  readTable(asItCame('', text), table as NonNullable<typeof table>, locale)

function found(
  text: string,
  values: Partial<typeof VALUES> = {},
  options: State['options'] = {}
): ShownScale {
  const result = declaration.result({ ...VALUES, ...values }, read(text).rows, 'en', {
    ...DEFAULTS,
    options
  })
  if (isNoResult(result)) throw new Error(result.why.en)
  return result
}

describe('published figures', () => {
  test('each has a source and a year, and what is older than five years is marked', () => {
    for (const locale of ['en', 'es'] as const) {
      const { rows, errors } = read(table?.sample[locale] ?? '', locale)
      expect(errors).toEqual([])
      expect(rows).toHaveLength(10)
      for (const { source, year } of rows) {
        expect(source.length).toBeGreaterThan(8)
        expect(year >= 2010 && year <= 2026).toBe(true)
      }
    }
    const { figures } = found(table?.sample.en ?? '')
    expect(figures.filter(({ old }) => old).map(({ year }) => year)).toEqual(
      figures.map(({ year }) => year).filter(year => year < 2021)
    )
  })

  test('opens on the messages: fifty a day of each person', () => {
    const { figures, picked } = found(table?.sample.en ?? '', { span: 'day' })
    expect(figures[picked]).toMatchObject({ what: 'WhatsApp messages', year: 2020, perPerson: 50 })
    expect(figures[picked]).toMatchObject({ customers: 250_000, perEmployee: 250_000 / 12 })
  })

  test('a row without a source or a year is refused, and says which', () => {
    const { rows, errors } = read(
      [
        'what,count,per,source,year',
        'ours,10,day,our own log,2026',
        'hearsay,10,day,,2026',
        'timeless,10,day,a friend,'
      ].join('\n')
    )
    expect(rows.map(({ what }) => what)).toEqual(['ours'])
    expect(errors.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'source', 'missing'],
      [4, 'year', 'missing']
    ])
  })

  test('Spanish rows, numbers and spans; a span that is none is named', () => {
    const text =
      'qué;recuento;plazo;fuente;año\npedidos;1.250,5;al día;registro propio;2026\nvisitas;3;lustro;registro propio;2026'
    const result = found(text, { span: 'hour' })
    expect(result.figures[0]?.rate).toBeCloseTo(1250.5 / 24, 9)
    expect(notesOf(result, { locale: 'es', currency: 'EUR' }).join(' ')).toContain('«visitas»')
    const none = declaration.result(
      VALUES,
      read('what,count,per,source,year\nx,1,fortnight,me,2026').rows,
      'en',
      DEFAULTS
    )
    expect(isNoResult(none) && none.why.en).toContain('second, minute, hour')
  })

  test('a year to come is a forecast', () => {
    const result = found('what,count,per,source,year\nx,1,day,me,2030')
    expect(notesOf(result, { locale: 'en', currency: 'EUR' })[0]).toContain('this is a forecast')
  })

  test('the figure asked for stands in front, if there is one', () => {
    const sample = table?.sample.en ?? ''
    expect(found(sample, {}, { 'data-minute.figure': '4' }).picked).toBe(4)
    expect(found(sample, {}, { 'data-minute.figure': '77' }).picked).toBe(9)
    // Without anybody counted, the first.
    expect(found('what,count,per,source,year\nx,1,day,me,2030').picked).toBe(0)
  })
})

test('rates of any size are written short', () => {
  const texts = [0, 4e-12, 0.000416, 0.0514, 5787.04, 69_444_444].map(value =>
    rateText(value, 'en')
  )
  expect(texts).toEqual(['0', 'almost none', '0.000416', '0.0514', '5,787', '69.4m'])
})
