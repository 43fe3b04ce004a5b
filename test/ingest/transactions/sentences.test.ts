import { describe, expect, test } from 'vitest'
import { doubtsOf } from '../../../src/ingest/transactions/doubt-sentences.ts'
import type { ColumnRead, Refusal, RowReason } from '../../../src/ingest/transactions/reading.ts'
import { roleNames } from '../../../src/ingest/transactions/role-names.ts'
import { explainRefusal, explainRowError } from '../../../src/ingest/transactions/sentences.ts'
import { TRANSACTION_ROLES } from '../../../src/ingest/transactions/transactions.ts'
import { readText, tableFrom } from '../../support/read-text.ts'
import { workbook } from '../../support/workbook.ts'

const LOCALES = ['en', 'es'] as const

const columns: readonly ColumnRead[] = [
  { index: 0, header: 'city', role: 'ignore', proposed: 'ignore', sample: ['Rome'] },
  { index: 1, header: '', role: 'ignore', proposed: 'ignore', sample: [] }
]
const errors = { count: 0, byReason: {}, listed: [] }
const REFUSALS: readonly Refusal[] = [
  { kind: 'cancelled' },
  { kind: 'empty' },
  ...(['xls', 'pdf', 'html', 'json', 'workbook', 'zip', 'parquet', 'binary'] as const).map(
    found => ({ kind: 'format', found }) as const
  ),
  { kind: 'too-many-bytes', bytes: 7e8, limit: 6e8 },
  { kind: 'too-many-rows', limit: 6e6 },
  { kind: 'too-many-columns', columns: 300, limit: 200 },
  { kind: 'too-many-labels', column: 2, limit: 6e6 },
  { kind: 'bomb', bytes: 9e9, limit: 4e8 },
  { kind: 'damaged' },
  { kind: 'protected' },
  { kind: 'no-column', missing: ['customer'], columns },
  { kind: 'no-rows', errors, columns },
  { kind: 'unsure', columns },
  { kind: 'memory' }
]
const REASONS: readonly RowReason[] = [
  'no-customer',
  'no-date',
  'bad-date',
  'impossible-date',
  'far-date',
  'no-amount',
  'bad-amount',
  'formula',
  'out-of-range',
  'long-cell',
  'long-row',
  'huge-row',
  'binary',
  'unclosed-quote'
]

/** Whole sentences: a capital (or a quote) first, a full stop last, nothing left unfilled. */
function expectSentence(text: string) {
  expect(text).toMatch(/^[\p{Lu}\d“«].*\.$/su)
  expect(text).not.toMatch(/undefined|NaN|\[object|\{/)
}

describe('refusals', () => {
  test.each(REFUSALS)('$kind $found: a sentence in each language', refusal => {
    const [en = '', es = ''] = LOCALES.map(locale => explainRefusal(refusal, locale))
    expectSentence(en)
    expectSentence(es)
    expect(en).not.toBe(es)
  })

  test('limits are told in the notation of the language', () => {
    const refusal = { kind: 'too-many-rows', limit: 6_000_000 } as const
    expect(explainRefusal(refusal, 'en')).toContain('6,000,000 rows')
    expect(explainRefusal(refusal, 'es')).toContain('filas que se lee aquí es 6.000.000')
  })

  test('a missing column is told with what was seen', () => {
    const one = { kind: 'no-column', missing: ['customer'], columns } as const
    expect(explainRefusal(one, 'en')).toBe(
      'No column could be taken for the customer. The file has “city” (“Rome”) and column 2. If it is among these, say which.'
    )
    const two = { ...one, missing: ['customer', 'amount'] } as const
    expect(explainRefusal(two, 'es')).toBe(
      'No se ha encontrado ninguna columna para cliente e importe. El archivo tiene «city» («Rome») y columna 2. Si están entre ellas, indica cuál.'
    )
    const many = Array.from({ length: 12 }, (_, index) => ({ ...columns[0], index }) as ColumnRead)
    expect(explainRefusal({ ...one, columns: many }, 'en')).toContain('and 4 more')
  })

  test('no rows: the first error says why', async () => {
    const reading = await readText('customer,date,amount\nAnn,never,1\n')
    expect(reading.ok).toBe(false)
    if (!reading.ok) {
      expect(explainRefusal(reading.refusal, 'en')).toBe(
        'No row could be read. Line 2, “date”: “never” is not a date.'
      )
    }
  })
})

describe('row errors', () => {
  test.each(REASONS)('%s: a sentence in each language', reason => {
    const error = { line: 1234, column: 0, value: 'x', row: 'x,y', reason }
    expect(explainRowError(error, columns, 'en')).toMatch(/^Line 1,234, “city”: .+\.$/)
    expect(explainRowError(error, columns, 'es')).toMatch(/^Línea 1\.234, «city»: .+\.$/)
    expect(explainRowError({ ...error, column: -1 }, columns, 'es')).toMatch(/^Línea 1\.234: /)
  })
})

describe('doubts', () => {
  test('what nothing decides is asked, first', async () => {
    const { report } = await tableFrom(
      'customer;date;amount\nAnn;5/3/2025;1.500\nBo;6/3/2025;-2.500\n'
    )
    const [dates, numbers, refunds] = doubtsOf(report, 'en')
    expect(dates).toMatchObject({
      kind: 'ask',
      about: 'dates',
      text: 'Nothing in the file tells whether “5/3/2025” has the day or the month first. It was read day first.'
    })
    expect(numbers).toMatchObject({ kind: 'ask', about: 'numbers' })
    expect(numbers?.text).toContain('2 numbers such as “1.500”')
    expect(refunds).toMatchObject({ kind: 'note', about: 'refunds' })
    expect(doubtsOf(report, 'es')[0]?.text).toContain('«5/3/2025»')
  })

  test('a plain table raises none', async () => {
    const { report } = await tableFrom('customer,date,amount\nAnn,2025-01-05,1.50\n')
    expect(doubtsOf(report, 'en')).toEqual([])
  })

  test('evidence, sheets, errors, totals, refunds, contacts, currencies', async () => {
    const rows = [
      ['customer', 'date', 'channel', 'amount'],
      ['Ann', '25/12/2024', 'web', '5.50 €'],
      ['Ann', '26/12/2024', 'web', '-5.50 €'],
      ['Bo', '26/12/2024', 'mail', '$3.00'],
      ['Bo', '26/12/2024', 'mail', null],
      ['Cy', '31/02/2024', 'mail', '1'],
      ['Total', null, null, '9']
    ]
    const { report } = await tableFrom(workbook({ Orders: rows, Empty: [] }))
    for (const locale of LOCALES) {
      const doubts = doubtsOf(report, locale)
      expect(doubts.map(doubt => doubt.about)).toEqual([
        'dates',
        'currencies',
        'sheet',
        'rows',
        'rows',
        'refunds',
        'rows'
      ])
      for (const doubt of doubts) expectSentence(doubt.text)
    }
    expect(doubtsOf(report, 'es')[0]?.text).toBe(
      'Las fechas se leen con el día primero, como muestra «25/12/2024» en la línea 2.'
    )
    const many = { ...report, totals: 3, contacts: 3, refunds: { rows: 3, amount: -7 } }
    const one = { ...report.numbers, undecided: 1, example: '1.500' }
    for (const locale of LOCALES) {
      for (const doubt of doubtsOf({ ...many, numbers: one }, locale)) expectSentence(doubt.text)
    }
  })
})

test('every role has a name in each language', () => {
  for (const role of TRANSACTION_ROLES) {
    for (const locale of LOCALES) expect(roleNames[role][locale]).not.toBe('')
  }
})
