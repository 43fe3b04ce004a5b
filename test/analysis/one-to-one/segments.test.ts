import { expect, test } from 'vitest'
import { matchRows } from '../../../src/analysis/one-to-one/matches.ts'
import { calledBy, personsOf, recordsAlone } from '../../../src/analysis/one-to-one/persons.ts'
import { policies } from '../../../src/analysis/one-to-one/policies.ts'
import { boundsHold, crossOf, segmentOf } from '../../../src/analysis/one-to-one/segments.ts'
import { LESSON, RULES, row } from './rows.ts'

const BOUNDS = { good: 300, some: 0 }
const { matches, personOf } = matchRows(LESSON, RULES, () => undefined)
const people = personsOf(LESSON, personOf)

test('the lesson’s people', () => {
  expect(people).toMatchObject([
    // 240 + 90, and the counter’s “no” beats the web’s “yes”.
    { members: [0, 1], name: 'Marta Rey', spent: 330, interest: 'lemons', mail: false },
    { members: [2], spent: 30, interest: '', mail: true, phone: '600 000 882' },
    { members: [3], name: '', spent: 0, mail: null, account: '@ciro_verde' }
  ])
  expect(people[0]?.email).toBe('mrey@example.com')
  expect(people.map(calledBy)).toEqual(['Marta', 'Marta', '@ciro_verde'])
})

test.each([
  ['M. Rey', 'M. Rey'],
  ['Rey, Marta', 'Marta'],
  ['M Rey', 'M Rey'],
  ['', '']
])('%s is called %s', (name, called) => {
  const [person] = recordsAlone([row(2, { name })])
  expect(person && calledBy(person)).toBe(called)
})

test('bounds', () => {
  expect([300, 299.99, 0.01, 0, -5].map(spent => segmentOf(spent, BOUNDS))).toEqual([
    ...['good', 'some', 'some', 'none', 'none']
  ])
  expect(boundsHold(BOUNDS)).toBe(true)
  expect(boundsHold({ good: 1, some: 1 })).toBe(false)
})

test('the lesson’s numbers: the same 360 over four heads, three, or two', () => {
  expect(policies(LESSON, matches, people, BOUNDS)).toEqual([
    { id: 'records', people: 4, mean: 90, highest: 240, good: 0 },
    { id: 'yours', people: 3, mean: 120, highest: 330, good: 1 },
    // A and C: 240 + 30.
    { id: 'name', people: 3, mean: 120, highest: 270, good: 0 },
    { id: 'any', people: 2, mean: 180, highest: 360, good: 1 }
  ])
})

test('value across, interest down', () => {
  expect(crossOf(people, BOUNDS)).toEqual({
    interests: ['lemons', ''],
    rows: [
      { id: 'good', counts: [1, 0], people: 1, spent: 330 },
      { id: 'some', counts: [0, 1], people: 1, spent: 30 },
      { id: 'none', counts: [0, 1], people: 1, spent: 0 }
    ]
  })
  const many = ['a', 'b', 'c', 'd', 'e', 'A ', 'f'].map((interest, i) => row(i + 2, { interest }))
  const cross = crossOf(recordsAlone(many), BOUNDS)
  // Two of a, one of each of b, c, d; e and f are the others.
  expect(cross.interests).toEqual(['a', 'b', 'c', 'd', null])
  expect(cross.rows[2]?.counts).toEqual([2, 1, 1, 1, 2])
})
