import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDate } from '../../../src/ingest/text/date.ts'
import { readNumber } from '../../../src/ingest/text/number.ts'
import { NOT_PLAIN, plainDate } from '../../../src/ingest/transactions/cell-date.ts'
import { tableFrom } from '../../support/read-text.ts'

/** Texts that look like dates, most of them wrong in some way. */
const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })
const separator = fc.constantFrom('-', '/', '.', ' ', '')
const dateLike = fc.oneof(
  fc
    .tuple(digits(1, 4), separator, digits(1, 2), separator, digits(1, 4))
    .map(parts => parts.join('')),
  fc
    .tuple(
      fc.date({ min: new Date('1960-01-01'), max: new Date('2110-01-01'), noInvalidDate: true }),
      fc.constantFrom('', 'Z', ' ', 'x')
    )
    .map(([date, tail]) => date.toISOString().slice(0, 19) + tail),
  fc
    .tuple(
      fc.integer({ min: 0, max: 32 }),
      fc.integer({ min: 0, max: 14 }),
      fc.constantFrom('2025', '1969', '2100', '24', '99', '5', '2101'),
      fc.constantFrom('-', '/', '.'),
      fc.constantFrom('', ' 10:30', ' 1:30', 'T10:30:15', ' 10:30:15.5', ' 25:61', '.')
    )
    .map(([first, second, year, sign, time]) => [first, second, year].join(sign) + time),
  fc.integer({ min: 0, max: 99_999_999 }).map(String)
)

describe('the fast readers read nothing otherwise than the full ones', () => {
  test('dates: whatever is plain has the same day, and says the same about the order', () => {
    let plain = 0
    fc.assert(
      fc.property(dateLike, fc.boolean(), (text, dayFirst) => {
        const bytes = new TextEncoder().encode(`,${text},2025-01-01`)
        const found = plainDate(bytes, 1, 1 + text.length, dayFirst)
        if (found === NOT_PLAIN) return
        plain += 1
        const reading = readDate(text)
        const says = ['neither', 'either', 'order'][found & 3]
        if (reading.kind === 'ambiguous') {
          expect([found >> 2, says]).toEqual([
            dayFirst ? reading.dayFirst : reading.monthFirst,
            'either'
          ])
        } else {
          expect(reading).toMatchObject({ kind: 'date', day: found >> 2 })
          const order = reading.kind === 'date' ? reading.order : undefined
          if (order !== undefined) expect(order).toBe(dayFirst ? 'day-first' : 'month-first')
          expect(says).toBe(order === undefined ? 'neither' : 'order')
        }
      }),
      { numRuns: 20_000 }
    )
    expect(plain).toBeGreaterThan(2000)
  })

  test('dates: what databases and shops write is plain', () => {
    const isPlain = (text: string, dayFirst = true) => {
      const bytes = new TextEncoder().encode(text)
      return plainDate(bytes, 0, bytes.length, dayFirst) !== NOT_PLAIN
    }
    for (const text of [
      '2025-03-31',
      '2025/03/31',
      '2025-03-31 10:30:00',
      '2025-03-31T10:30:00.000Z',
      '31/03/2025',
      '1/3/2025',
      '31.3.25',
      '31/03/2025 10:30',
      '20250331',
      '45747'
    ]) {
      expect([text, isPlain(text)]).toEqual([text, true])
    }
    expect(isPlain('3/31/2025', false)).toBe(true)
    for (const text of ['31/02/2025', '2025-02-29', '1969-12-31', '31/3', '3/31/2025', '']) {
      expect([text, isPlain(text)]).toEqual([text, false])
    }
  })

  const numberLike = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('', '-', '+', '(', '€', '- '),
        digits(0, 7),
        fc.constantFrom('', '.', ',', '..', ',.', ' '),
        digits(0, 4),
        fc.constantFrom('', '', '', ')', '-', ' €', '%', 'e3', ',00', '.500')
      )
      .map(parts => parts.join('')),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map(value => value.toFixed(2)),
    digits(14, 18)
  )

  test('amounts: the same value, the same doubts, the same refusals', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(numberLike, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('.' as const, ',' as const),
        async (texts, decimal) => {
          const rows = texts.map((text, row) => `C${row};${text}`)
          const { rows: read, report } = await tableFrom(
            ['customer;amount', 'first;1', ...rows].join('\n'),
            { corrections: { decimal, header: true, roles: { 0: 'customer', 1: 'amount' } } }
          )
          const expected = texts.flatMap((text, row) => {
            const reading = readNumber(text, { decimal })
            return reading.kind === 'number' && !reading.percent
              ? [{ customer: `C${row}`, amount: reading.value }]
              : []
          })
          expect(read.slice(1)).toEqual(expected)
          expect(report.errors.count).toBe(texts.length - expected.length)
        }
      ),
      { numRuns: 300 }
    )
  })

  test('amounts with a currency: read as without, wherever it stands', async () => {
    const signs = fc.constantFrom('€', ' €', '\u00a0€', 'EUR', '$', 'US$', 'Fr. ')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), digits(0, 4)), {
          minLength: 2,
          maxLength: 40
        }),
        signs,
        fc.boolean(),
        fc.constantFrom('.' as const, ',' as const),
        async (amounts, sign, before, decimal) => {
          const texts = amounts.map(([whole, fraction], row) => {
            const number = fraction === '' ? String(whole) : `${whole}${decimal}${fraction}`
            // One without, and one with a sign of its own.
            if (row % 7 === 5) return number
            if (row % 7 === 6) return `${number} £`
            return before ? `${sign}${number}` : `${number}${sign}`
          })
          const { rows: read, report } = await tableFrom(
            ['customer;amount', ...texts.map((text, row) => `C${row};${text}`)].join('\n'),
            { corrections: { decimal, header: true, roles: { 0: 'customer', 1: 'amount' } } }
          )
          const readings = texts.map(text => readNumber(text, { decimal }))
          expect(read.map(row => row['amount'])).toEqual(
            readings.map(one => (one.kind === 'number' ? one.value : one.kind))
          )
          const currencies = readings.flatMap(one =>
            one.kind === 'number' && one.currency ? [one.currency] : []
          )
          expect(report.numbers.currencies).toEqual([...new Set(currencies)])
        }
      ),
      { numRuns: 300 }
    )
  })

  test('amounts: what counts as undecided is what has two readings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .tuple(digits(1, 4), fc.constantFrom('.', ','), digits(3, 3))
            .map(parts => parts.join('')),
          { minLength: 1, maxLength: 40 }
        ),
        async texts => {
          const readings = texts.map(text => readNumber(text))
          const proofs = readings.flatMap(one =>
            one.kind === 'number' && one.notation ? [one.notation] : []
          )
          const either = readings.filter(one => one.kind === 'ambiguous').length
          const { report } = await tableFrom(
            ['customer;amount', ...texts.map((text, row) => `C${row};${text}`)].join('\n'),
            { corrections: { roles: { 0: 'customer', 1: 'amount' }, header: true } }
          )
          const one = new Set(proofs).size === 1
          expect(report.numbers.undecided).toBe(one ? 0 : either)
          if (one) expect(report.numbers.decimal).toBe(proofs[0])
        }
      ),
      { numRuns: 300 }
    )
  })
})
