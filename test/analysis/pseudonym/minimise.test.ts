import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FATES, leaving, minimise, normalForm } from '../../../src/analysis/pseudonym/minimise.ts'
import { proposeFates } from '../../../src/analysis/pseudonym/propose.ts'
import { readOpen } from '../../../src/ingest/open/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

const tableOf = (text: string) => finish(readOpen(text, { most: 50_000 }))
const TEXT = `Id\tName\tMobile\tE-mail\tTown\tWhatever
a 1\tAna\t600 123 456\tAna@x.example\tSoria\t611222333
A  1\tA.\t+34600123456\tana@x.example\tLugo\t622333444
b\tEva\t?\tnone\t\t633444555`

test('what columns become, unless the reader says otherwise', () => {
  expect(proposeFates(tableOf(TEXT))).toEqual(['text', 'drop', 'phone', 'email', 'keep', 'phone'])
  expect(proposeFates(tableOf(''))).toEqual([])
  expect(proposeFates(tableOf('Zip\tX\n28001\t\n28002\t'))).toEqual(['keep', 'keep'])
})

test('spellings of one thing become one pseudonym, by hand', () => {
  const table = tableOf(TEXT)
  const found = finish(minimise(table, ['text', 'drop', 'phone', 'email', 'keep', 'drop']))
  expect([found.kept, found.dropped]).toEqual([1, 2])
  // “a 1” and “A  1”; +34 or not; “?” is no telephone. “Ana@” and “ana@”; “none” is no address.
  expect(
    found.hashed.map(({ distinct, merged, unreadable }) => [distinct, merged, unreadable])
  ).toEqual([
    [['a 1', 'b'], 1, 0],
    [['600123456'], 1, 1],
    [['ana@x.example'], 1, 1]
  ])
  const { names, cells } = leaving(
    found,
    ({ name }) => name,
    form => `#${form.length}`
  )
  expect(names).toEqual(['Id', 'Mobile', 'E-mail', 'Town'])
  expect([0, 1, 2].map(cells)).toEqual([
    ['#3', '#9', '#13', 'Soria'],
    ['#3', '#9', '#13', 'Lugo'],
    ['#1', '', '', '']
  ])
})

test('nothing of a hashed or dropped column is left, whatever stands in it', () => {
  const cell = fc.oneof(
    fc.constantFrom('600 11 22 33', 'ana@x.example', 'secret', '__proto__', ''),
    fc.string()
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
      fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...FATES))),
      (rows, fates) => {
        const clean = rows.map(row => row.map(one => one.replace(/[\t\r\n"|;,]/g, '')))
        const table = tableOf(['k1\tk2\tk3', ...clean.map(row => row.join('\t'))].join('\n'))
        const { cells } = leaving(
          finish(minimise(table, fates)),
          ({ name }) => name,
          () => '#'
        )
        for (let row = 0; row < table.rows; row += 1) {
          const left = cells(row)
          const kept = fates.slice(0, table.columns.length)
          expect(left).toHaveLength(kept.filter(fate => fate !== 'drop').length)
          const hashed = left.filter((_, i) => kept.filter(fate => fate !== 'drop')[i] !== 'keep')
          for (const one of hashed) expect(['', '#']).toContain(one)
        }
      }
    )
  )
})

test('a normal form is its own', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('phone', 'email', 'text'), (text, fate) => {
      const form = normalForm(fate, text)
      expect(normalForm(fate, form)).toBe(form)
    })
  )
})
