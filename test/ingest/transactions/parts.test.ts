import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { LIMITS } from '../../../src/ingest/transactions/limits.ts'
import { scanPart } from '../../../src/ingest/transactions/part.ts'
import { readTransactions } from '../../../src/ingest/transactions/read.ts'
import type { Progress, ReadOptions } from '../../../src/ingest/transactions/reading.ts'
import { fromBytes } from '../../../src/ingest/transactions/source.ts'
import { cutsAt, helpersAt, plain } from '../../support/parts.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) =>
  readTransactions(fromBytes('test.csv', bytes), { locale: 'en', today: 20_500, ...options })

/** Where parts begin, as shares of the file. */
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 })

const NAMES = ['customer', 'date', 'amount', 'margin', 'channel', 'notes']
const cell = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Ann',
      'ANN',
      'Bo',
      'C17',
      'José',
      'Jose\u0301',
      ' Dora ',
      'ana@example.com'
    )
  },
  fc.constantFrom('"two\nlines"', '"a\r\nb"', '"say ""hi"""', '"x\n\n', 'Total', '', 'NULL', '\0')
)
const date = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('2025-01-05', '2025-02-11', '03/04/2025', '2025-01-05 10:30')
  },
  fc.constantFrom(
    '25/12/2025',
    '12/25/2025',
    '2025-02-31',
    'soon',
    '',
    '"2025-03-01"',
    '2062-01-02',
    '1970-01-01'
  )
)
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1.50', '20', '-3.25', '1.234', '7.00') },
  fc.constantFrom(
    '1,50',
    '"1.234,50"',
    '"2,500"',
    '1.234 €',
    'n/a',
    '-',
    '5 €',
    '$3',
    'USD 12',
    '€ 2,5',
    '',
    'x',
    '=1+1',
    '5 %'
  )
)
const row = fc
  .tuple(cell, date, amount, amount, cell, cell)
  .map(cells =>
    cells.map(text => (/,/.test(text) && text[0] !== '"' ? `"${text}"` : text)).join(',')
  )
const line = fc.oneof(
  { weight: 12, arbitrary: row },
  fc.constantFrom('', ' ', NAMES.join(','), 'Total,,99.00', ',,', '"', 'Ann,2025-01-05,1,2,3,4,5,6')
)
const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 80 })

/** Some good rows come first, so that roles are found. */
const GOOD = 'Ann,2025-01-05,1.50,0.25,web,\n'
const tables = fc
  .tuple(lines, fc.constantFrom('', '\ufeff'))
  .map(([more, mark]) => [mark, NAMES.join(','), '\n', GOOD.repeat(5), ...more.flat()].join(''))

describe('a file scanned in parts', () => {
  test('is read as by one, wherever the parts begin', async () => {
    let appended = 0
    await fc.assert(
      fc.asyncProperty(tables, shares, fc.constantFrom('en', 'es'), async (text, at, locale) => {
        const bytes = bytesOf(text)
        const helpers = helpersAt(cutsAt(at), async (part, watch) => {
          const scanned = await scanPart(part, watch)
          appended += scanned?.rows ?? 0
          return scanned
        })
        const alone = await read(bytes, { locale })
        expect(plain(await read(bytes, { locale, helpers }))).toEqual(plain(alone))
      }),
      { numRuns: 600 }
    )
    expect(appended).toBeGreaterThan(300)
  })

  test('any bytes, Windows-1252 and UTF-16 among them, cut anywhere', async () => {
    const piece = fc.oneof(
      fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', 'Ann', '2025-01-05', '1.50'),
      fc.string({ unit: 'binary', maxLength: 4 })
    )
    const text = fc
      .array(piece, { maxLength: 80 })
      .map(all => NAMES.join(',') + GOOD + all.join(''))
    const bytes = fc
      .tuple(text, fc.constantFrom('utf-8', 'latin1', 'utf16le'))
      .map(([all, encoding]) => new Uint8Array(Buffer.from(all, encoding as BufferEncoding)))
    await fc.assert(
      fc.asyncProperty(bytes, shares, async (file, at) => {
        const helpers = helpersAt(cutsAt(at))
        expect(plain(await read(file, { helpers }))).toEqual(plain(await read(file)))
      }),
      { numRuns: 400 }
    )
  })

  test('errors are listed in the order of the file, up to the limit, with their lines', async () => {
    const good = 'Ann,2025-01-05,1\n'
    const bytes = bytesOf(`customer,date,amount\n${`${good}Bo,soon,1\n`.repeat(1500)}`)
    const reading = await read(bytes, { helpers: helpersAt(cutsAt([0.2, 0.4, 0.7])) })
    if (!reading.ok) throw new Error(reading.refusal.kind)
    const { errors } = reading.report
    expect(errors.count).toBe(1500)
    // Line 3, 5, 7 …
    expect(errors.listed.map(error => error.line)).toEqual(
      Array.from({ length: LIMITS.listedErrors }, (_, at) => 2 * at + 3)
    )
  })

  test('helpers that do nothing cost no row', async () => {
    const bytes = bytesOf(`${NAMES.join(',')}\n${GOOD.repeat(50)}`)
    const helpers = helpersAt(cutsAt([0.3, 0.6]), async () => undefined)
    expect(plain(await read(bytes, { helpers }))).toEqual(plain(await read(bytes)))
  })

  test('progress never goes back and ends with everything', async () => {
    const bytes = bytesOf(`${NAMES.join(',')}\n${GOOD.repeat(300_000)}`)
    const heard: Progress[] = []
    // However fast the machine: time goes on at every look at the clock.
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 30
      return now
    })
    const helpers = helpersAt(cutsAt([0.5]))
    await read(bytes, { helpers, onProgress: progress => heard.push(progress) })
    vi.restoreAllMocks()
    const all = { rows: 300_000, bytes: bytes.length, totalBytes: bytes.length }
    expect(heard.at(-1)).toEqual(all)
    expect(heard.length).toBeGreaterThan(1)
    for (const [at, { rows, bytes }] of heard.entries()) {
      expect(rows).toBeGreaterThanOrEqual(heard[at - 1]?.rows ?? 0)
      expect(bytes).toBeGreaterThanOrEqual(heard[at - 1]?.bytes ?? 0)
    }
  })

  test('who cancels cancels the helpers', async () => {
    const bytes = bytesOf(`${NAMES.join(',')}\n${GOOD.repeat(1000)}`)
    const stop = new AbortController()
    const helpers = helpersAt(cutsAt([0.5]), (_, { signal }) => {
      queueMicrotask(() => stop.abort())
      return new Promise(done => signal?.addEventListener('abort', () => done(undefined)))
    })
    const reading = await read(bytes, { helpers, signal: stop.signal })
    expect(reading).toEqual({ ok: false, refusal: { kind: 'cancelled' } })
  })
})
