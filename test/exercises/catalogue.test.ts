import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/exercises/compile.ts'
import { practiceGivens, solve } from '../../src/exercises/solve.ts'
import { isMetricId, metricOf } from '../../src/metrics/catalogue.ts'
import { DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, GIVEN_IDS, type GivenId } from '../../src/metrics/givens.ts'
import { solve as solveSheet } from '../../src/metrics/solve.ts'
import { loadAny } from './practice.ts'

const FOLDER = 'content/exercises'

// A YAML file writes its formulas out, so that whoever sets an exercise sees them; where it asks for a
// metric of the catalogue, it has to ask for the same thing. Not every exercise is about the catalogue.
const SHARED = readdirSync(FOLDER)
  .flatMap(file => {
    const exercise = loadAny(readFileSync(`${FOLDER}/${file}`, 'utf8'))
    if (exercise.kind !== 'numeric') return []
    const given = Object.keys(exercise.givens)
      .map(id => id.replaceAll('_', '-'))
      .filter((id): id is GivenId => (GIVEN_IDS as readonly string[]).includes(id))
    const asked = Object.keys(exercise.unknowns).filter(isMetricId)
    return [{ file, exercise, given, asked }]
  })
  .filter(({ given, asked }) => given.length + asked.length > 0)

test('some exercises are about it', () => expect(SHARED.length).toBeGreaterThan(4))

describe.each(SHARED)('$file and the catalogue of metrics', ({ exercise, given, asked }) => {
  const compiled = compile(exercise)

  test('what it asks for is shown as the catalogue shows it', () => {
    for (const id of asked) expect(exercise.unknowns[id]?.show, id).toBe(metricOf(id).show)
  })

  test('the same numbers give the same answers, whatever they are', () => {
    const numbers = fc.record(
      Object.fromEntries(given.map(id => [id, fc.integer({ min: 1, max: 5000 })]))
    )
    fc.assert(
      fc.property(numbers, changed => {
        const values = new Map([...practiceGivens(exercise), ...Object.entries(changed)])
        const answers = solve(compiled, values)
        const sheet = solveSheet({ ...DEFAULT_GIVENS, ...changed }, DEFAULT_CONVENTIONS)
        for (const id of asked) {
          const outcome = sheet.get(id)
          // More lost than there were: the sheet gives no value where the exercise never leads.
          if (outcome?.ok) expect(answers.get(id), id).toBeCloseTo(outcome.value, 9)
        }
      })
    )
  })
})
