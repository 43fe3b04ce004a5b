import { describe, expect, test } from 'vitest'
import {
  interestColumns,
  listSeparator,
  splitList
} from '../../../src/analysis/affinity/notation.ts'
import { readPeople, type TasteRow } from '../../../src/analysis/affinity/people.ts'
import { flagReader } from '../../../src/ingest/listed/cells.ts'

const row = (person: string, group: string, interests = '', others: Record<string, string> = {}) =>
  ({
    person,
    group,
    interests,
    others: Object.entries(others).map(([name, text]) => ({ name, text }))
  }) satisfies TasteRow

/** “A: music sport”, a person a line. */
const shown = (rows: readonly TasteRow[], repeated: 'join' | 'apart' = 'join') => {
  const { people, groups, interests } = readPeople(rows, repeated)
  return people.map(
    ({ group, interests: theirs }) =>
      `${groups[group]}: ${[...theirs].map(one => interests[one]).join(' ')}`
  )
}

describe('people and their interests', () => {
  test('three notations say the same', () => {
    const expected = ['A: music sport', 'B: sport', 'A: ']
    expect(shown([row('1', 'A', 'music; sport'), row('2', 'B', 'Sport'), row('3', 'A')])).toEqual(
      expected
    )
    expect(
      shown([
        row('1', 'A', '', { music: '1', sport: 'yes' }),
        row('2', 'B', '', { music: '0', sport: '✓' }),
        row('3', 'A', '', { music: '', sport: 'no' })
      ])
    ).toEqual(expected)
    expect(
      shown([row('1', 'A', 'music'), row('1', 'A', 'sport'), row('2', 'B', 'sport'), row('3', 'A')])
    ).toEqual(expected)
  })

  test('spellings are one: case, accents, spaces', () => {
    const { groups, interests } = readPeople(
      [row('1', 'Grupo 1', 'Música'), row('2', ' grupo  1', 'musica, CINE')],
      'join'
    )
    expect(groups).toEqual(['Grupo 1'])
    expect(interests).toEqual(['Música', 'CINE'])
    // Of signs no word is left.
    expect(readPeople([row('1', '★'), row('2', '☆')], 'join').groups).toEqual(['★', '☆'])
  })

  test('one interest twice counts once', () => {
    expect(shown([row('1', 'A', 'music; Music;music')])).toEqual(['A: music'])
  })

  test('the same name can be two people; without a name every row is one', () => {
    const rows = [row('Ana', 'A', 'x'), row('Ana', 'A', 'y')]
    expect(shown(rows)).toEqual(['A: x y'])
    expect(readPeople(rows, 'join').joined).toBe(1)
    expect(shown(rows, 'apart')).toEqual(['A: x', 'A: y'])
    expect(shown([row('', 'A', 'x'), row('', 'A', 'y')])).toEqual(['A: x', 'A: y'])
  })

  test('a person is in one group: later rows in another are left out, and counted', () => {
    const rows = [row('1', 'A', 'x'), row('1', 'B', 'y'), row('2', 'B', 'x')]
    expect(shown(rows)).toEqual(['A: x', 'B: x'])
    expect(readPeople(rows, 'join')).toMatchObject({ moved: 1, joined: 0 })
  })

  test('names of objects are names', () => {
    expect(shown([row('__proto__', 'constructor', 'toString', { __proto__: '1' })])).toEqual([
      'constructor: toString'
    ])
  })
})

describe('notation', () => {
  test('one sign separates in the whole column', () => {
    expect(listSeparator(['a, b', 'c; d'])).toBe(';')
    expect(listSeparator(['a, b', 'c'])).toBe(',')
    expect(listSeparator(['a|b', 'c, d'])).toBe('|')
    expect(listSeparator(['a\nb'])).toBe('\n')
    expect(listSeparator([])).toBe(',')
    expect(splitList('rock, pop; cine ;; ', ';')).toEqual(['rock, pop', 'cine'])
    expect(splitList('#music, • sport, -', ',')).toEqual(['music', 'sport'])
    expect(splitList('x'.repeat(500), ',')[0]).toHaveLength(60)
  })

  test('a column is an interest when its cells say yes or no', () => {
    const rows = Array.from({ length: 10 }, (_, i) =>
      row(String(i), 'A', '', {
        music: i < 5 ? '1' : '',
        age: String(20 + i),
        town: i < 8 ? 'yes' : 'León',
        sport: i === 0 ? 'perhaps' : 'no',
        empty: ''
      })
    )
    expect(interestColumns(rows, flagReader())).toEqual({
      taken: ['music', 'sport'],
      left: ['age', 'town', 'empty'],
      odd: 1
    })
  })
})
