import fc from 'fast-check'
import { inferSchema, initParser } from 'udsv'
import { describe, expect, test } from 'vitest'
import { readTransactions } from '../../../src/ingest/transactions/read.ts'
import { PIECE } from '../../../src/ingest/transactions/scanner.ts'
import { fromText } from '../../../src/ingest/transactions/source.ts'
import { rowsOf, tableFrom } from '../../support/read-text.ts'

/** uDSV (npm) splits the same text; what it calls a cell is what we must have read. */
function byUdsv(text: string): readonly (readonly string[])[] {
  const schema = inferSchema(text, { trim: false })
  return initParser(schema).stringArrs(text)
}

/** Another delimiter in many cells of a short table is a fair reason to take it for the delimiter. */
const rowOf = (delimiter: string) => {
  const name = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abcXYZ019 -_.@'), minLength: 1, maxLength: 24 }),
    fc.string({ unit: fc.constantFrom(...'aé"漢ñ \n😀', delimiter), minLength: 1, maxLength: 12 })
  )
  return fc.record({
    customer: name.filter(text => !/^\s*(?:-+|\?|null|none|nan|nil|n\/?[ad])?\s*$/i.test(text)),
    day: fc.integer({ min: 0, max: 40_000 }),
    cents: fc.integer({ min: -10_000_000, max: 10_000_000 }),
    product: name,
    note: name
  })
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('random tables, written and read by others', () => {
  test.each([',', ';', '\t', '|'])('cells parted by %j', async delimiter => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowOf(delimiter), { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (rows, always, end, last) => {
          const cell = (text: string) => (always || /[\s",;|\t]/.test(text) ? quoted(text) : text)
          const lines = rows.map(one =>
            [
              one.customer,
              new Date(one.day * 86_400_000).toISOString().slice(0, 10),
              (one.cents / 100).toFixed(2),
              one.note,
              one.product
            ]
              .map(cell)
              .join(delimiter)
          )
          const header = ['customer', 'date', 'amount', 'note', 'product'].join(delimiter)
          const text = [header, ...lines].join(end) + (last ? end : '')
          const cells = byUdsv(text)
          const { rows: read, report } = await tableFrom(text)
          expect(report.errors.listed).toEqual([])
          expect(read).toEqual(
            cells.map(([customer = '', date, amount, , product = '']) => ({
              customer: customer.trim(),
              date,
              amount: Number(amount) === 0 ? 0 : Number(amount),
              product: product.trim()
            }))
          )
          expect(report.delimiter).toBe(delimiter)
        }
      ),
      { numRuns: 150 }
    )
  })

  test('wherever the pieces of the file end, nothing changes', async () => {
    const rows = Array.from({ length: 400 }, (_, i) =>
      i % 3 === 0
        ? `"Ann ""${i % 7}"", of\r\nÁvila",2025-01-${String((i % 28) + 1).padStart(2, '0')},"${i}.50"`
        : `C${i % 11},2025-02-03,${i}`
    )
    const text = `customer,date,amount\r\n${rows.join('\r\n')}`
    const bytes = new TextEncoder().encode(text)
    const whole = await tableFrom(text)
    for (const size of [1, 2, 3, 7, 64, 1000]) {
      const reading = await readTransactions(
        {
          name: 'x',
          size: bytes.length,
          // The beginning is asked for at once; what follows comes in crumbs.
          slice: async (from, to) => bytes.slice(from, to - from === PIECE ? from + size : to)
        },
        { locale: 'en' }
      )
      if (!reading.ok) throw new Error(reading.refusal.kind)
      expect(rowsOf(reading.transactions)).toEqual(whole.rows)
      expect(reading.report).toEqual({ ...whole.report, name: 'x' })
    }
  })

  test('many customers of all lengths: each text has one code, and each code its text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom(...'aB7é'), minLength: 5, maxLength: 20 }), {
          minLength: 100,
          maxLength: 500
        }),
        async texts => {
          const text = `customer,date,amount\n${texts.map(one => `${one},2025-01-01,1`).join('\n')}`
          const reading = await readTransactions(fromText('x', text), { locale: 'en' })
          if (!reading.ok) throw new Error(reading.refusal.kind)
          const { codes, labels } = reading.transactions.customer
          const first = [...new Set(texts)]
          expect(labels.size).toBe(first.length + 1)
          expect(Array.from(codes, code => labels.at(code))).toEqual(texts)
          expect(labels.at(1)).toBe(texts[0])
          expect(first.map(one => labels.find(one))).toEqual(first.map((_, i) => i + 1))
        }
      ),
      { numRuns: 60 }
    )
  })
})
