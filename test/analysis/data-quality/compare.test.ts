import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeDirty } from '../../../data/make-dirty.ts'
import { cleanRows } from '../../../src/analysis/data-quality/clean.ts'
import { Comparison, WIDTH } from '../../../src/analysis/data-quality/compare.ts'
import { inspect } from '../../../src/analysis/data-quality/inspect.ts'
import { judge } from '../../../src/analysis/data-quality/judge.ts'
import { Numbered } from '../../../src/analysis/data-quality/numbered.ts'
import { Pairs } from '../../../src/analysis/data-quality/pairs.ts'
import { People } from '../../../src/analysis/data-quality/people.ts'
import { endsOf, mayBeOneSlip, oneSlip } from '../../../src/analysis/identity/one-slip.ts'
import type { ContactField } from '../../../src/ingest/contacts/columns.ts'
import { readContacts } from '../../../src/ingest/contacts/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { PARAMS, resolved, SURVIVORSHIP } from './contacts.ts'
import { plainLevels } from './plain-compare.ts'

const HOLDS: readonly ContactField[] = [
  ...(['name', 'surnames', 'email', 'phone', 'postcode', 'town', 'birth', 'document'] as const)
]

/** Every pair of all records, by both. */
function bothWays(rows: readonly (readonly string[])[]) {
  const people = new People(HOLDS, true, rows.length)
  for (const cells of rows) people.add(cells)
  const comparison = new Comparison(people)
  const levels = new Uint8Array(WIDTH)
  const [fast, plain]: [number[][], number[][]] = [[], []]
  for (let a = 0; a < rows.length; a += 1)
    for (let b = 0; b < rows.length; b += 1) {
      if (a === b) continue
      comparison.into(a, b, levels, 0)
      fast.push([...levels])
      plain.push(plainLevels(people, a, b))
    }
  return { fast, plain }
}

describe('the quick comparison finds what a plain one does', () => {
  test('on made-up contacts with the errors of the sample', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const { rows, holds } = readContacts(makeDirty(seed, 60).table)
        const at = HOLDS.map(field => holds.indexOf(field))
        const { fast, plain } = bothWays(rows.map(cells => at.map(one => cells[one] as string)))
        expect(fast).toEqual(plain)
      }),
      { numRuns: 20 }
    )
  })

  test('on texts of few letters, where nearly everything resembles everything', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abeh'), minLength: 1, maxLength: 9 })
    const text = fc.oneof(
      fc.constant(''),
      fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' ')),
      // Longer than what is looked at of a name.
      word.map(one => `${'ab'.repeat(40)}${one}`)
    )
    const digits = fc.string({ unit: fc.constantFrom(...'12'), minLength: 6, maxLength: 10 })
    const day = fc.constantFrom('1980-02-03', '1980-03-02', '1981-02-03', '1980-02-13', '')
    const row = fc.tuple(
      ...[text, text, word.map(one => `${one}@${one}.es`), digits],
      ...[fc.constantFrom('28013', '28', '2', '08001', ''), text, day, digits]
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), rows => {
        const { fast, plain } = bothWays(rows)
        expect(fast).toEqual(plain)
      }),
      { numRuns: 1500 }
    )
  })
})

describe('what makes it quick', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1@'), maxLength: 14 })
  test('ends never hide a slip', () => {
    const slipped = fc
      .tuple(text, fc.nat(14), fc.constantFrom('', 'a', 'b'))
      .map(([one, at, sign]) => [
        one,
        one.slice(0, at) + sign + one.slice(at + (sign === '' ? 1 : 0))
      ])
    fc.assert(
      fc.property(fc.oneof(slipped, fc.tuple(text, text)), ([one = '', other = '']) => {
        if (oneSlip(one, other) || one === other)
          expect(mayBeOneSlip(endsOf(one), endsOf(other))).toBe(true)
      }),
      { numRuns: 3000 }
    )
    expect(mayBeOneSlip(endsOf('600111223'), endsOf('711222334'))).toBe(false)
  })

  test('pairs come once each and in order, and are numbered as they are met', () => {
    const pair = fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), all => {
        const pairs = new Pairs(31)
        const numbered = new Numbered()
        const names = new Map<string, number>()
        for (const [a, b] of all) {
          pairs.put(a, b)
          const known = names.get(`${a} ${b}`)
          expect(numbered.of(a, b, false)).toBe(known ?? -1)
          names.set(`${a} ${b}`, known ?? names.size)
          expect(numbered.of(a, b, true)).toBe(names.get(`${a} ${b}`))
        }
        const { left, right } = pairs.different()
        const plain = new Set(all.map(([a, b]) => Math.min(a, b) * 100 + Math.max(a, b)))
        expect([...left].map((a, at) => a * 100 + (right[at] as number))).toEqual(
          [...plain].sort((a, b) => a - b)
        )
      })
    )
    const many = new Numbered()
    for (let at = 0; at < 10_000; at += 1) many.of(at % 100, at, true)
    expect([many.of(99, 9999, false), many.of(98, 9999, false), many.size]).toEqual([
      9999, -1, 10_000
    ])
  })

  test('a second look at a cleaned table finds what a first one would, cell by cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.boolean(), (seed, empties) => {
        const table = readContacts(makeDirty(seed, 80).table)
        const dating = { today: PARAMS.today, dayFirst: true }
        const options = { dating, staleSince: PARAMS.staleSince, empties }
        const first = finish(inspect(table, options))
        const province = table.holds.indexOf('province')
        for (const [row, cells] of table.rows.entries())
          for (const [column, text] of cells.entries()) {
            const beside = { province: cells[province] as string, country: '' }
            const { value } = judge(table.holds[column] ?? null, text, dating, beside, empties)
            expect(first.cells[row]?.[column]).toBe(value)
          }
        const cleaned = cleanRows(
          table,
          first,
          [
            [0, 2],
            [1, 5, 7]
          ],
          SURVIVORSHIP
        )
        const cells = { rows: cleaned.map(row => row.cells), holds: table.holds }
        const rowOf = Int32Array.from(cleaned, ({ rows }) =>
          rows.length === 1 ? (rows[0] as number) : -1
        )
        const plain = finish(inspect(cells, options))
        const quick = finish(inspect(cells, options, { settled: first.settled, rowOf }))
        expect(quick).toEqual(plain)
      }),
      { numRuns: 30 }
    )
  })

  test('a mute letter beside a postcode goes with every name', () => {
    const found = resolved(['A,Ana,H,,,28013,,,,,', 'B,Ana,H,,,28013,,,,,'])
    expect([...found.pairs.left]).toEqual([0])
  })
})
