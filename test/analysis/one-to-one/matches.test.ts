import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchRows } from '../../../src/analysis/one-to-one/matches.ts'
import type { CustomerRow, Rules, Said } from '../../../src/analysis/one-to-one/model.ts'
import { LESSON, RULES, row } from './rows.ts'

const nothing = () => undefined

const match = (
  rows: readonly CustomerRow[],
  rules: Partial<Rules> = {},
  said: Readonly<Record<string, Said>> = {}
) => matchRows(rows, { ...RULES, ...rules }, key => said[key.replace(/~.*/, '')])

const people = (...args: Parameters<typeof match>) => match(...args).personOf

describe('the lesson’s four records', () => {
  test('A and B are one person, C has only the name', () => {
    const { matches, personOf } = match(LESSON)
    expect(personOf).toEqual([0, 0, 2, 3])
    expect(matches).toMatchObject([
      { a: 0, b: 1, phone: 'same', mail: 'unknown', name: 'initial', byRule: true, joined: true },
      { a: 0, b: 2, phone: 'other', mail: 'unknown', name: 'same', byRule: false, joined: false }
    ])
    expect(matches.map(({ key }) => key.replace(/~.*/, ''))).toEqual(['A + B', 'A + C'])
  })

  test('under other rules', () => {
    expect(people(LESSON, { phones: 'never' })).toEqual([0, 1, 2, 3])
    expect(people(LESSON, { phones: 'alone', names: 'same' })).toEqual([0, 0, 0, 3])
    expect(people(LESSON, { phones: 'never', names: 'same' })).toEqual([0, 1, 0, 3])
  })

  test('the reader’s word beats the rules', () => {
    expect(people(LESSON, {}, { 'A + B': 'other' })).toEqual([0, 1, 2, 3])
    expect(people(LESSON, {}, { 'A + C': 'same' })).toEqual([0, 0, 0, 3])
    expect(match(LESSON, {}, { 'A + C': 'same' }).matches[1]).toMatchObject({
      byRule: false,
      said: 'same',
      joined: true
    })
  })
})

describe('telephones', () => {
  const home = (...names: string[]) =>
    names.map((name, i) => row(i + 2, { name, phone: '912345678' }))

  test('a household is two people, and said to share a telephone', () => {
    const { personOf, matches } = match(home('Marta Rey', 'Luis Gil', 'M. Rey'))
    expect(personOf).toEqual([0, 1, 0])
    expect(matches).toMatchObject([
      { a: 0, b: 1, phone: 'same', name: 'other', joined: false },
      { a: 0, b: 2, joined: true }
    ])
    expect(people(home('Marta Rey', 'Luis Gil'), { phones: 'alone' })).toEqual([0, 0])
  })

  test('an initial that fits two decides for neither, in any order', () => {
    for (const names of [
      ['M. Rey', 'Marta Rey', 'Manuel Rey'],
      ['Marta Rey', 'M. Rey', 'Manuel Rey'],
      ['Marta Rey', 'Manuel Rey', 'M. Rey']
    ]) {
      const { personOf, matches } = match(home(...names))
      expect(new Set(personOf).size).toBe(3)
      expect(matches.filter(({ ambiguous }) => ambiguous)).toHaveLength(2)
    }
  })

  test('a row without a name is joined by nobody but the reader', () => {
    expect(people(home('Marta Rey', ''))).toEqual([0, 1])
    expect(people(home('Marta Rey', ''), {}, { 'A + B': 'same' })).toEqual([0, 0])
  })

  test('one that everybody has is nobody’s', () => {
    const rows = Array.from({ length: 1000 }, (_, i) =>
      row(i + 2, { name: `Ana Gil ${i}`, phone: '600000001', email: 'INFO@example.com' })
    )
    const { personOf, matches, crowded } = match(rows)
    expect(new Set(personOf).size).toBe(1000)
    expect(matches).toEqual([])
    expect(crowded.map(({ key, rows: shared }) => [key, shared])).toEqual([
      ['mail', 1000],
      ['phone', 1000]
    ])
  })
})

test('addresses without regard to capitals, accounts by their names', () => {
  const rows = [
    row(2, { email: 'Eva@Example.com', name: '@eva' }),
    row(3, { email: ' eva@example.com' }),
    row(4, { name: '@Leo' }),
    row(5, { email: '@leo', name: 'Leo Paz' }),
    row(6, { email: 'no address' })
  ]
  expect(people(rows)).toEqual([0, 0, 2, 2, 4])
  expect(people(rows, { mails: 'never' })).toEqual([0, 1, 2, 3, 4])
})

test('who is joined through a third row, against the reader’s word, is said to be', () => {
  const rows = [
    row(2, { name: 'Eva Sol', email: 'eva@example.com', phone: '911111111' }),
    row(3, { name: 'Eva Sol', email: 'e@example.com', phone: '911111111' }),
    row(4, { name: 'E. Sol', email: 'e@example.com', phone: '911111111' })
  ]
  const { personOf, matches } = match(rows, {}, { 'A + C': 'other' })
  expect(personOf).toEqual([0, 0, 0])
  expect(matches.find(({ key }) => key.startsWith('A + C'))).toMatchObject({
    joined: false,
    through: true
  })
})

test('similar names are found by a word in common', () => {
  const rows = [
    row(2, { name: 'Marta Rey' }),
    row(3, { name: 'Martha Rey' }),
    row(4, { name: 'Leo Rey' })
  ]
  // 10 / 13 alike.
  expect(people(rows, { names: 'alike', similarity: 0.76 })).toEqual([0, 0, 2])
  expect(people(rows, { names: 'alike', similarity: 0.77 })).toEqual([0, 1, 2])
  expect(people(rows, { names: 'same' })).toEqual([0, 1, 2])
})

test('a hostile table stays near linear in pairs', () => {
  const rows = Array.from({ length: 1000 }, (_, i) =>
    row(i + 2, { name: i % 2 ? 'Ana Gil' : `Ana Gil ${i.toString(36)}`, record: 'X' })
  )
  const started = performance.now()
  const { matches } = match(rows, { names: 'alike', similarity: 0.3 })
  expect(matches.length).toBeLessThan(1000 * 21)
  expect(new Set(matches.map(({ key }) => key)).size).toBe(matches.length)
  expect(performance.now() - started).toBeLessThan(3000)
})

test('people are as many as rows less what was united, whatever the rows', () => {
  const rowArb = fc.record({
    name: fc.constantFrom('', 'Ana Gil', 'A. Gil', 'Leo Gil', '@leo', 'Gil, Ana'),
    phone: fc.constantFrom('', '911111111', '+34 911 111 111', '922222222'),
    email: fc.constantFrom('', 'a@b.es', 'A@B.es', 'x')
  })
  fc.assert(
    fc.property(
      fc.array(rowArb, { maxLength: 30 }),
      fc.constantFrom<Rules['phones']>('named', 'alone', 'never'),
      fc.constantFrom<Rules['names']>('never', 'same', 'alike'),
      (given, phones, names) => {
        const rows = given.map((one, i) => row(i + 2, one))
        const { personOf, matches } = matchRows(rows, { ...RULES, phones, names }, nothing)
        for (const one of matches) {
          expect(one.a).toBeLessThan(one.b)
          const together = personOf[one.a] === personOf[one.b]
          expect(together).toBe(one.joined || one.through)
        }
        // Without a pair that joins them, nobody is together.
        const joins = matches.filter(({ joined }) => joined).length
        expect(new Set(personOf).size).toBeGreaterThanOrEqual(rows.length - joins)
      }
    )
  )
})
