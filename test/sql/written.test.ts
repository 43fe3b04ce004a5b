import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDate } from '../../src/ingest/text/date.ts'
import { readNumber } from '../../src/ingest/text/number.ts'
import { DIALECTS } from '../../src/sql/dialects/all.ts'
import type { ColumnNames, Written } from '../../src/sql/names.ts'
import { source } from '../../src/sql/source.ts'
import { dateOf, realOf } from '../../src/sql/written.ts'
import { duckdb, type Engine, postgresql } from './engines.ts'

const ENGINES = ['duckdb', 'postgresql'] as const
const running: Partial<Record<(typeof ENGINES)[number], Engine>> = {}
beforeAll(async () => {
  running.duckdb = await duckdb()
  running.postgresql = await postgresql()
}, 120_000)
afterAll(async () => {
  await running.duckdb?.close()
  await running.postgresql?.close()
})

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
/** What each database makes of each text. */
async function read(
  texts: readonly string[],
  of: (column: string, id: (typeof ENGINES)[number]) => string
) {
  const answers = []
  for (const id of ENGINES) {
    const values = texts.map((text, at) => `(${at}, ${literal(text)})`).join(', ')
    const rows = await running[id]?.run(
      `SELECT ${of('x.cell', id)} AS found FROM (VALUES ${values}) AS x(place, cell) ORDER BY x.place`
    )
    answers.push(rows?.map(({ found }) => found))
  }
  return answers
}

const AMOUNTS: Readonly<Record<'.' | ',', readonly string[]>> = {
  ',': [
    '50,05',
    '1.234,50 €',
    '1.234',
    '-45,00 €',
    '(50,05)',
    '20,00-',
    '1.000,-',
    '12',
    '0,5',
    '12.50',
    '€ 7'
  ],
  '.': [
    '50.05',
    '$1,234.50',
    '1,234',
    '-$45.00',
    '($50.05)',
    '20.00-',
    'US$ 7',
    '12',
    '0.5',
    '1 234.50'
  ]
}

describe('texts as they stand in a file', () => {
  it.each(['.', ','] as const)(
    'amounts with %j are the numbers that the file’s reader reads',
    async decimal => {
      const texts = AMOUNTS[decimal]
      const ours = texts.map(text => {
        const reading = readNumber(text, { decimal })
        return reading.kind === 'number' ? reading.value : null
      })
      expect(ours).not.toContain(null)
      for (const theirs of await read(texts, (column, id) =>
        realOf(column, { decimal }, DIALECTS[id]).join(' ')
      ))
        expect(theirs).toEqual(ours)
    }
  )

  it('what is no number is empty', async () => {
    const texts = ['', 'n/a', '-', '#DIV/0!']
    for (const theirs of await read(texts, (column, id) =>
      realOf(column, { decimal: ',' }, DIALECTS[id]).join(' ')
    )) {
      expect(theirs).toEqual([null, null, null, null])
    }
  })

  it.each(['day-first', 'month-first'] as const)('dates, %s', async dates => {
    const texts = [
      '02/01/2025',
      '3-4-2025',
      '05.06.25',
      '2025-01-02',
      '2025-01-02 10:30:00',
      '07/08/2025 9:15'
    ]
    const ours = texts.map(text => {
      const reading = readDate(text)
      const day =
        reading.kind === 'ambiguous'
          ? dates === 'day-first'
            ? reading.dayFirst
            : reading.monthFirst
          : reading.kind === 'date'
            ? reading.day
            : Number.NaN
      return new Date(day * 86_400_000).toISOString().slice(0, 10)
    })
    for (const theirs of await read([...texts, '31/31/2025', 'soon', ''], (column, id) =>
      dateOf(column, { dates }, DIALECTS[id])
    )) {
      expect(theirs).toEqual([...ours, null, null, null])
    }
  })

  it('columns with types come out as they are, and the comment says what is taken for granted', async () => {
    const written: Written = { dates: 'day-first', decimal: ',' }
    const names: ColumnNames = { table: 'typed', customer: 'c', date: 'd', amount: 'a', written }
    for (const id of ENGINES) {
      const engine = running[id]
      await engine?.run('CREATE TABLE typed (c VARCHAR(9), d DATE, a DOUBLE PRECISION)')
      await engine?.run(
        `INSERT INTO typed VALUES ('x', DATE '2025-02-01', 1234.5), ('y', NULL, -0.05), ('z', DATE '2025-12-31', NULL)`
      )
      const { body, says } = source(names, DIALECTS[id], [])
      const rows = await engine?.run(`${body.join('\n')} ORDER BY 1`)
      expect(rows).toEqual([
        { customer: 'x', on_day: '2025-02-01', amount: 1234.5 },
        { customer: 'y', on_day: null, amount: -0.05 },
        { customer: 'z', on_day: '2025-12-31', amount: null }
      ])
      expect(says.en).toContain(
        'Dates that are texts are read with the day first. Amounts that are texts are read with a decimal comma'
      )
      expect(says.es).toContain(
        'con el día primero. Los importes que son textos se leen con coma decimal'
      )
    }
  })
})
