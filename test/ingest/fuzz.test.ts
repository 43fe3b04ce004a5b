import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainColumn } from '../../src/ingest/monthly/column-sentences.ts'
import { takesRow } from '../../src/ingest/monthly/problem.ts'
import { readMonthlyTable } from '../../src/ingest/monthly/read.ts'
import { MONTHLY_ROLES } from '../../src/ingest/monthly/roles.ts'
import { explainTable } from '../../src/ingest/monthly/sentences.ts'
import { settleColumn } from '../../src/ingest/text/notation.ts'
import { type Decimal, readNumber } from '../../src/ingest/text/number.ts'

/** How a country writes numbers: written here by hand, so that the reader is not tested by itself. */
interface Style {
  readonly decimal: Decimal
  readonly group: string
  readonly indian?: true
}

const STYLES: readonly Style[] = [
  { decimal: '.', group: ',' },
  { decimal: '.', group: '' },
  { decimal: '.', group: ',', indian: true },
  { decimal: ',', group: '.' },
  { decimal: ',', group: '' },
  { decimal: ',', group: '\u00a0' },
  { decimal: ',', group: '\u202f' },
  { decimal: '.', group: '\u2009' },
  { decimal: '.', group: "'" },
  { decimal: '.', group: '’' },
  { decimal: ',', group: ' ' }
]

function print(digits: string, fraction: string, { decimal, group, indian }: Style): string {
  const pattern = indian ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g
  return digits.replace(pattern, group) + (fraction ? decimal + fraction : '')
}

const DECORATIONS: readonly ((text: string) => string)[] = [
  text => text,
  text => `${text} €`,
  text => `${text}\u00a0€`,
  text => `€${text}`,
  text => `$${text}`,
  text => `$ ${text}`,
  text => `US$${text}`,
  text => `MX$ ${text}`,
  text => `${text} MXN`,
  text => `EUR ${text}`,
  text => `£${text}`,
  text => `CHF ${text}`,
  text => `Fr. ${text}`,
  text => `$${text} MXN`,
  text => `${text} %`,
  text => `${text}%`,
  text => ` ${text}\t`,
  text => `\ufeff${text}\u200e`,
  text => `${text} meses`,
  text => `${text} clientes`
]

const SIGNS: readonly (readonly [number, (text: string) => string])[] = [
  [1, text => text],
  [1, text => `+${text}`],
  [-1, text => `-${text}`],
  [-1, text => `−${text}`],
  [-1, text => `(${text})`],
  [-1, text => `${text}-`]
]

const digits = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999 }).map(String),
  fc.integer({ min: 1, max: 9_999 }).map(n => `${n}000`)
)
const fraction = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^\d{1,6}$/),
  fc.stringMatching(/^\d{3}$/)
)

test('a printed number is among its readings, and a single reading is the number printed', () => {
  fc.assert(
    fc.property(
      digits,
      fraction,
      fc.constantFrom(...STYLES),
      fc.constantFrom(...DECORATIONS),
      fc.constantFrom(...SIGNS),
      (whole, part, style, decorate, [sign, signed]) => {
        const text = decorate(signed(print(whole, part, style)))
        const value = sign * Number(`${whole}.${part || 0}`) + 0
        const reading = readNumber(text)
        if (reading.kind === 'ambiguous') {
          expect(reading.readings.map(one => one.value)).toContain(value)
        } else {
          expect(reading, text).toMatchObject({ kind: 'number', value })
        }
        // With the right hint there is one reading, and it is the number.
        expect(readNumber(text, style), text).toMatchObject({ kind: 'number', value })
        // With the wrong hint the number is at least offered.
        const wrong = readNumber(text, { decimal: style.decimal === '.' ? ',' : '.' })
        if (wrong.kind === 'number' && wrong.value !== value) expect(wrong.other?.value).toBe(value)
      }
    ),
    { numRuns: 10_000 }
  )
}, 60_000)

test('a column in one style is read as that style, or says that it cannot tell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(digits, fraction), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...STYLES),
      fc.constantFrom<Decimal>('.', ','),
      (numbers, style, page) => {
        const texts = numbers.map(([whole, part]) => print(whole, part, style))
        const { decimal, undecided } = settleColumn(texts, page)
        if (undecided) return
        for (const [i, text] of texts.entries()) {
          const [whole, part] = numbers[i] ?? ['', '']
          expect(readNumber(text, { decimal }), text).toMatchObject({
            value: Number(`${whole}.${part || 0}`)
          })
        }
      }
    ),
    { numRuns: 5000 }
  )
}, 60_000)

test('no text makes the reader throw, and a number is always finite', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^[-−+(]?[0-9.,' €$%ekM)]{0,16}$/)
  )
  fc.assert(
    fc.property(text, fc.constantFrom<Decimal | undefined>('.', ',', undefined), (one, decimal) => {
      const reading = readNumber(one, decimal ? { decimal } : undefined)
      if (reading.kind === 'number') {
        expect(Number.isFinite(reading.value)).toBe(true)
        expect(Object.is(reading.value, -0)).toBe(false)
      }
      if (reading.kind === 'ambiguous') {
        expect(decimal).toBeUndefined()
        expect(reading.readings[0].value).not.toBe(reading.readings[1].value)
      }
    }),
    { numRuns: 10_000 }
  )
}, 60_000)

const COUNTS = ['start', 'new', 'lost'] as const

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '30.000',
    '1,5',
    '1.234,50',
    '(120)',
    '5 %',
    '980',
    '-',
    'Total',
    'nota',
    '2025'
  ),
  fc.constantFrom(
    '2026-03',
    'mar-26',
    'marzo',
    '1/3/2026',
    '31/3/2026',
    '46082',
    '2026-04',
    'abril 2026'
  ),
  fc.constantFrom('Mes', 'Altas', 'Bajas', 'Ingresos', 'cost', 'start', '__proto__', 'constructor'),
  fc.integer({ min: -50, max: 5000 }).map(String),
  fc.string({ unit: 'binary', maxLength: 8 })
)
const table = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    fc.constantFrom('\t', ';', ',', '|'),
    fc.constantFrom('\n', '\r\n', '\r')
  )
  .map(([rows, delimiter, end]) => rows.map(row => row.join(delimiter)).join(end))
const pasted = fc.oneof(
  { weight: 5, arbitrary: table },
  fc.string({ unit: 'binary', maxLength: 200 })
)

test('no table makes the reader throw, and every row is kept, set aside with a reason, or not read', () => {
  fc.assert(
    fc.property(
      pasted,
      fc.constantFrom('en', 'es'),
      fc.option(
        fc.dictionary(
          fc.constantFrom('0', '1', '2', '9'),
          fc.constantFrom(...MONTHLY_ROLES, 'none')
        ),
        {
          nil: undefined
        }
      ),
      fc.option(fc.boolean(), { nil: undefined }),
      (text, locale, roles, dayFirst) => {
        const read = readMonthlyTable(text, { locale, roles, dayFirst })
        const gone = read.problems.filter(takesRow)
        expect(read.rows.length + gone.length + read.unread).toBe(read.rowsIn)
        const lines = [...read.rows, ...gone].map(one => one.line)
        expect(new Set(lines).size).toBe(lines.length)
        const months = read.rows.map(row => row.month)
        expect(months.every((month, i) => i === 0 || month > (months[i - 1] ?? 0))).toBe(true)
        const sound = read.rows.every(
          row =>
            MONTHLY_ROLES.every(role => row[role] === null || Number.isFinite(row[role])) &&
            COUNTS.every(role => (row[role] ?? 0) >= 0)
        )
        expect(sound).toBe(true)
        const taken = read.columns.flatMap(column => column.role ?? [])
        expect(new Set(taken).size).toBe(taken.length)
        const sentences = [
          ...read.problems.map(problem => explainTable(problem, locale)),
          ...read.columns.map(column => explainColumn(column, locale))
        ]
        expect(sentences.filter(sentence => !sentence.endsWith('.'))).toEqual([])
      }
    ),
    { numRuns: 3000 }
  )
}, 60_000)

test('a well-formed table in any order, style and delimiter gives back its numbers', () => {
  const count = fc.integer({ min: 0, max: 99_999 })
  const money = fc.integer({ min: 0, max: 99_999_999 })
  const rows = fc.array(fc.tuple(money, money, count, count, count), {
    minLength: 1,
    maxLength: 24
  })
  const heads = ['Mes', 'Gasto en marketing', 'Ingresos', 'Clientes al inicio', 'Altas', 'Bajas']
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(...STYLES),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.constantFrom('\t', ';', '|'),
      (values, style, order, delimiter) => {
        const lines = values.map((numbers, i) => {
          const [cost, revenue, ...counts] = numbers
          const amount = (cents: number) =>
            print(String(Math.floor(cents / 100)), String(cents % 100).padStart(2, '0'), style)
          const cells = [
            `${String((i % 12) + 1).padStart(2, '0')}/${2024 + Math.floor(i / 12)}`,
            amount(cost),
            amount(revenue),
            ...counts.map(n => print(String(n), '', style))
          ]
          return order.map(at => cells[at]).join(delimiter)
        })
        const text = [order.map(at => heads[at]).join(delimiter), ...lines].join('\n')
        for (const locale of ['en', 'es'] as const) {
          const read = readMonthlyTable(text, { locale })
          expect(read.problems).toEqual([])
          expect(
            read.rows.map(({ cost, revenue, start, new: n, lost }) => [
              cost,
              revenue,
              start,
              n,
              lost
            ])
          ).toEqual(
            values.map(([cost, revenue, ...counts]) => [cost / 100, revenue / 100, ...counts])
          )
        }
      }
    ),
    { numRuns: 1000 }
  )
}, 60_000)
