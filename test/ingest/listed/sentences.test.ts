import { describe, expect, it } from 'vitest'
import { doubtsOfListed, explainListed } from '../../../src/ingest/listed/sentences.ts'
import { COLUMNS, read } from './campaigns.ts'

type Options = NonNullable<Parameters<typeof read>[1]>

const doubts = (locale: 'en' | 'es', text: string, options: Options = {}) =>
  doubtsOfListed(read(text, { locale, ...options }), COLUMNS, locale)

const errors = (locale: 'en' | 'es', text: string) =>
  read(text, { locale }).errors.map(error => explainListed(error, COLUMNS, locale))

describe('why a row was not taken', () => {
  it('names line, column, what stands there, and that the row is set aside', () => {
    const text = 'Campaign;Spend\nA;abc\nB;\nTotal;30'
    expect(errors('en', text)).toEqual([
      'Line 2, Spend: “abc”: this is no number; the row is set aside.',
      'Line 3, Spend: the cell is empty; the row is set aside.',
      'Line 4: “Total”: a row of totals, left out.'
    ])
    expect(errors('es', text)).toEqual([
      'Línea 2, Gasto: «abc»: esto no es un número; la fila se aparta.',
      'Línea 3, Gasto: la celda está vacía; la fila se aparta.',
      'Línea 4: «Total»: fila de totales, no se cuenta.'
    ])
  })

  it('has a sentence for every reason', () => {
    const text = [
      'Campaign;Spend;Start;Live',
      ...['A;5 %;;', 'A;=B1;;', 'A;-1;;', 'A;2000000;;', 'A;1;soon;', 'A;1;;perhaps'],
      'Campaign;Spend;Start;Live'
    ].join('\n')
    for (const locale of ['en', 'es'] as const) {
      const said = errors(locale, text)
      expect(said).toHaveLength(7)
      expect(new Set(said.map(sentence => sentence.replace(/\d+/, ''))).size).toBe(7)
    }
    expect(errors('en', text)[0]).toContain('not a percentage')
  })

  it('cuts and cleans what stands there', () => {
    const [said] = errors('en', `Campaign;Spend\nA;\u202e${'x'.repeat(300)}`)
    expect(said).toMatch(/^Line 2, Spend: “x+…”/)
    expect(said?.length).toBeLessThan(100)
  })

  it('calls a column that nobody declared by its id', () => {
    const error = { line: 1, column: 'gone', value: '', reason: 'missing' } as const
    expect(explainListed(error, COLUMNS, 'en')).toMatch(/^Line 1, gone: the cell/)
  })
})

describe('what is odd about a table', () => {
  it('is nothing when all is well', () => {
    expect(doubts('en', 'Campaign;Spend\nA;10')).toEqual([])
  })

  it('is that nothing stands over the columns, so that they were taken by their places', () => {
    expect(doubts('en', 'A;10')).toEqual([
      expect.stringMatching(/^No row of headings was recognised.*order: Campaign and Spend\./)
    ])
    expect(doubts('es', 'A;10')).toEqual([
      expect.stringMatching(
        /^No se ha reconocido ninguna fila de títulos.*orden: Campaña y Gasto\./
      )
    ])
  })

  it('is that there is no row, or none that can be read', () => {
    expect(doubts('en', '')).toEqual(['There is no row to read.'])
    expect(doubts('es', '')).toEqual(['No hay ninguna fila que leer.'])
    expect(doubts('en', 'Campaign;Spend\nA;x')).toEqual(['No row could be read.'])
    expect(doubts('es', 'Campaign;Spend\nA;x')).toEqual(['No se ha podido leer ninguna fila.'])
  })

  it('is a column that was not found, beside those that there are', () => {
    const text = 'Campaign;Colour\u202e;;Note\nA;red;;x'
    expect(doubts('en', text)).toEqual([
      'No column was found for: Spend. The table has: “Campaign”, “Colour”, 3 and “Note”. Say below which is which.'
    ])
    expect(doubts('es', text)[0]).toContain('Gasto')
    expect(doubts('es', text)[0]).toContain('«Campaign», «Colour», 3 y «Note»')
  })

  it('is rows beyond the limit, one or many', () => {
    const text = 'Campaign;Spend\nA;1\nB;2\nC;3'
    expect(doubts('en', text, { most: 2 })[0]).toMatch(/^The last row was not read/)
    expect(doubts('en', text, { most: 1 })[0]).toMatch(/^The last 2 rows were not read/)
    expect(doubts('es', text, { most: 2 })[0]).toMatch(/^La última fila no se ha leído/)
    expect(doubts('es', text, { most: 1 })[0]).toMatch(/^Las últimas 2 filas no se han leído/)
  })

  it('is numbers that could be two things, one or many, in the sign that was taken', () => {
    const one = 'Campaign;Spend\nA;2.000'
    expect(doubts('en', one)[0]).toMatch(/^1 number could.*decimal point/)
    expect(doubts('es', one)[0]).toMatch(/^1 número podría.*con coma decimal/)
    expect(doubts('en', `${one}\nB;3.000`)[0]).toMatch(/^2 numbers could/)
    expect(doubts('es', `${one}\nB;3.000`)[0]).toMatch(/^2 números podrían/)
    expect(doubts('en', one, { decimal: ',' })).toEqual([])
    // Both notations in one column: the page's is taken, and told.
    const both = 'Campaign;Spend\nA;1.234,5\nB;1,234.5\nC;2.000'
    expect(doubts('en', both)[0]).toContain('decimal point')
    expect(doubts('es', both)[0]).toContain('con coma decimal')
  })

  it('is numbers read in the other notation because the page is in the other language', () => {
    const one = 'Campaign;Spend\nA;2.000'
    const as = (locale: 'en' | 'es', page: 'en' | 'es') =>
      doubtsOfListed(read(one, { locale: page }), COLUMNS, locale)[0]
    expect(as('en', 'es')).toContain('decimal comma')
    expect(as('es', 'en')).toContain('con punto decimal')
  })

  it('is percentages that were taken for fractions', () => {
    const text = 'Campaign;Spend;Response\nA;10;0.05'
    expect(doubts('en', text)[0]).toMatch(/^“Response”: no per cent sign.*fractions/)
    expect(doubts('es', text)[0]).toMatch(/^«Respuesta»: sin signo.*fracciones/)
  })

  it('is dates that could be read in two orders', () => {
    const text = 'Campaign;Spend;Start\nA;10;01/03/2026'
    expect(doubts('en', text)[0]).toContain('with the day first')
    expect(doubts('es', text)[0]).toContain('con el día delante')
    const both = `${text}\nB;10;25/03/2026\nC;10;03/25/2026`
    expect(doubts('en', both)[0]).toContain('two orders')
    expect(doubts('en', both, { dayFirst: false })).toEqual([])
    const asRead: Parameters<typeof doubtsOfListed>[0] = read(text)
    const table = { ...asRead, dates: { dayFirst: false, undecided: true } }
    expect(doubtsOfListed(table, COLUMNS, 'en')[0]).toContain('with the month first')
    expect(doubtsOfListed(table, COLUMNS, 'es')[0]).toContain('con el mes delante')
  })
})
