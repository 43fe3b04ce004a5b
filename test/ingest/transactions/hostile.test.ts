import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/ingest/transactions/limits.ts'
import { readTransactions } from '../../../src/ingest/transactions/read.ts'
import { PIECE } from '../../../src/ingest/transactions/scanner.ts'
import { readText, tableFrom } from '../../support/read-text.ts'

const HEADER = 'customer,date,amount\n'
const GOOD = 'Ann,2025-01-05,1\n'

describe('hostile and broken tables', () => {
  test('a cell of 10 MB is an error of its row, and reading goes on', async () => {
    const long = 'x'.repeat(10_000_000)
    const { rows, report } = await tableFrom(
      `${HEADER}${GOOD}Bo,2025-01-05,${long}\n${GOOD}${long},2025-01-05,1\n${GOOD}`
    )
    expect(rows).toHaveLength(3)
    expect(report.errors.listed.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 2, 'huge-row'],
      [5, 0, 'huge-row']
    ])
    expect(report.errors.listed[1]?.value).toBe('x'.repeat(80))
  })

  test('a long quoted cell is an ordinary one up to the limits', async () => {
    const long = `"${'x,\n'.repeat(20_000)}"`
    const { rows, report } = await tableFrom(
      `customer,note,amount\nAnn,${long},1\n${long},a,1\nBo,a,1\nCy,a,${long}\n`
    )
    expect(rows.map(row => row['customer'])).toEqual(['Ann', 'Bo'])
    // Lines: header, 20,001 of the first row, 20,001 of the second, Bo, Cy.
    expect(report.errors.listed.map(({ line, reason }) => [line, reason])).toEqual([
      [20_003, 'long-cell'],
      [40_005, 'long-cell']
    ])
  })

  test.each(['customer', 'date', 'amount'])(
    'a cell over the limit in the column %s',
    async column => {
      const cells = {
        customer: 'Ann',
        date: '2025-01-05',
        amount: '1',
        [column]: 'y'.repeat(20_000)
      }
      const { report } = await tableFrom(
        `${HEADER}${GOOD}${cells.customer},${cells.date},${cells.amount}\n`
      )
      expect(report.errors.byReason).toEqual({ 'long-cell': 1 })
    }
  )

  test('a long cell in a column that nobody reads does not matter', async () => {
    const { rows } = await tableFrom(`notes,customer,date,amount\n${'x'.repeat(100_000)},${GOOD}`)
    expect(rows).toHaveLength(1)
  })

  test('a stray quote makes its row an error and swallows none after it', async () => {
    const { rows, report } = await tableFrom(
      `${HEADER}${GOOD}"Bo,2025-01-05,2\n${GOOD}"Cy",2025-01-05,3\n${GOOD}`
    )
    expect(rows.map(row => row['customer'])).toEqual(['Ann', 'Ann', 'Cy', 'Ann'])
    expect(report.errors.listed).toEqual([
      {
        line: 3,
        column: 0,
        value: expect.any(String),
        row: '"Bo,2025-01-05,2',
        reason: 'unclosed-quote'
      }
    ])
  })

  test('a quote that nothing closes, at the end and far from it', async () => {
    const end = await tableFrom(`${HEADER}${GOOD}"Bo,2025-01-05,2`)
    expect(end.report.errors.byReason).toEqual({ 'unclosed-quote': 1 })
    const far = await tableFrom(`${HEADER}"Bo,2025-01-05,2\n${GOOD.repeat(200_000)}`)
    expect(far.rows).toHaveLength(200_000)
    expect(far.report.errors.byReason).toEqual({ 'unclosed-quote': 1 })
  })

  test('null bytes, in quotes too', async () => {
    const { rows, report } = await tableFrom(
      `${HEADER}${GOOD}B\0o,2025-01-05,2\n"B\0o",2025-01-05,2\n${GOOD}`
    )
    expect(rows).toHaveLength(2)
    expect(report.errors.byReason).toEqual({ binary: 2 })
  })

  test('10,000 columns are refused with the limit', async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')
    expect(await readText(`${names}\n${'1,'.repeat(9_999)}1\n`)).toEqual({
      ok: false,
      refusal: { kind: 'too-many-columns', columns: expect.any(Number), limit: LIMITS.columns }
    })
    const some = names.split(',').slice(0, 300)
    expect(await readText(`${some.join(';')}\n`)).toEqual({
      ok: false,
      refusal: { kind: 'too-many-columns', columns: 300, limit: LIMITS.columns }
    })
  })

  test('names of prototypes as headers and as customers', async () => {
    const { rows, report } = await tableFrom(
      'constructor,customer,date,amount,__proto__,toString\nx,__proto__,2025-01-05,1,2,3\nx,constructor,2025-01-05,2,3,4\n'
    )
    expect(rows.map(row => row['customer'])).toEqual(['__proto__', 'constructor'])
    expect(report.columns.map(column => column.header)).toContain('__proto__')
    expect(Object.prototype).not.toHaveProperty('role')
  })

  test('formulas stay text: refused as numbers and dates, kept as names', async () => {
    const { rows, report } = await tableFrom(
      `${HEADER}=HYPERLINK("x"),2025-01-05,1\nAnn,=TODAY(),1\nAnn,2025-01-05,=2+2\n`
    )
    expect(rows.map(row => row['customer'])).toEqual(['=HYPERLINK("x")'])
    expect(report.errors.byReason).toEqual({ formula: 2 })
  })

  test('more errors than are listed are counted', async () => {
    const { report } = await tableFrom(`${HEADER}${GOOD}${'Ann,soon,1\n'.repeat(3000)}`)
    expect(report.errors.count).toBe(3000)
    expect(report.errors.byReason).toEqual({ 'bad-date': 3000 })
    expect(report.errors.listed).toHaveLength(LIMITS.listedErrors)
  })

  test('too large a file is refused before anything of it is read', async () => {
    const reading = await readTransactions(
      {
        name: 'large',
        size: LIMITS.bytes + 1,
        slice: () => Promise.reject(new Error('not to be asked'))
      },
      { locale: 'en' }
    )
    expect(reading).toEqual({
      ok: false,
      refusal: { kind: 'too-many-bytes', bytes: LIMITS.bytes + 1, limit: LIMITS.bytes }
    })
  })

  test('too many rows are refused with the limit as soon as they are read', async () => {
    const piece = new TextEncoder().encode(GOOD.repeat(PIECE / 16))
    const header = new TextEncoder().encode(HEADER)
    const reading = await readTransactions(
      {
        name: 'long',
        size: 500_000_000,
        slice: async (from, to) =>
          from === 0
            ? new Uint8Array([...header, ...piece.subarray(0, 17_000)])
            : piece.subarray(0, Math.floor((to - from) / 17) * 17)
      },
      { locale: 'en' }
    )
    expect(reading).toEqual({
      ok: false,
      refusal: { kind: 'too-many-rows', limit: LIMITS.rows }
    })
  })

  test('where memory ends, a refusal', async () => {
    const reading = await readTransactions(
      {
        name: 'x',
        size: 100,
        slice: () => Promise.reject(new RangeError('Array buffer allocation failed'))
      },
      { locale: 'en' }
    )
    expect(reading).toEqual({ ok: false, refusal: { kind: 'memory' } })
  })

  test('no bytes make reading throw, and every row is somewhere', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        ',',
        '\n',
        '\r',
        '\r\n',
        '\0',
        ' ',
        'Ann',
        '2025-01-05',
        '1.50',
        '=1'
      ),
      fc.string({ unit: 'binary', maxLength: 5 })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async pieces => {
        const reading = await readText(`${HEADER}${GOOD.repeat(60)}${pieces.join('')}`)
        if (!reading.ok) throw new Error(reading.refusal.kind)
        const { rows, customer } = reading.transactions
        expect(customer.codes).toHaveLength(rows)
        // Each code stands for a customer who has a row.
        expect(new Set(customer.codes).size).toBe(customer.labels.size - 1)
        expect(customer.codes.includes(0)).toBe(false)
      }),
      { numRuns: 1500 }
    )
  })

  test('any bytes at all are answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        const reading = await readText(bytes)
        expect(typeof reading.ok).toBe('boolean')
      }),
      { numRuns: 1500 }
    )
  })
})
