import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makePeople } from '../../data/make-people.ts'
import { evaluate, sizeOf } from '../../src/analysis/segments/evaluate.ts'
import { EXAMPLES } from '../../src/analysis/segments/examples.ts'
import { LEAST_PEOPLE } from '../../src/analysis/segments/profile.ts'
import { readPeople } from '../../src/analysis/segments/read-people.ts'
import { sampleOf } from '../../src/widgets/people/people-table.ts'

test('people.csv is what the script makes, byte for byte', () => {
  const text = readFileSync(new URL('../../data/people.csv', import.meta.url), 'utf8')
  expect(text).toBe(makePeople())
})

test('every row can be read in both languages, and every example finds enough people and the same', () => {
  const [en, es] = (['en', 'es'] as const).map(locale => readPeople(sampleOf(locale), { locale }))
  for (const one of [en, es]) {
    expect(one?.people.count).toBe(300)
    expect(one?.read.errors).toEqual([])
    expect(one?.people.repeated).toBe(0)
  }
  if (!en || !es) return
  expect(es.people.lists.buys.labels).toContain('leche sin lactosa')
  for (const { id, rule } of EXAMPLES) {
    const sizes = [en, es].map(({ people }) => sizeOf(evaluate(rule, people)))
    expect(sizes[0], id).toEqual(sizes[1])
    expect(sizes[0]?.members, id).toBeGreaterThanOrEqual(LEAST_PEOPLE)
  }
})
