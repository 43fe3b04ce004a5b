import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dealTable } from '../../src/exercises/deal-table.ts'
import { typedScale } from '../../src/exercises/grading/candidates.ts'
import { TableGrader } from '../../src/exercises/grading/table.ts'
import type { TableExercise } from '../../src/exercises/kinds/table.ts'
import { columnOrder, nodeOf, type Rows } from '../../src/exercises/solve-table.ts'
import { evaluate } from '../../src/formula/evaluate.ts'
import { loadAny } from './practice.ts'

const FOLDER = 'content/exercises'

const TABLES = readdirSync(FOLDER)
  .map(file => loadAny(readFileSync(`${FOLDER}/${file}`, 'utf8')))
  .filter(exercise => exercise.kind === 'table')
  .map(exercise => [exercise.id, exercise] as const)

test('some exercises are tables', () => expect(TABLES.length).toBeGreaterThan(3))

/** What a reader types who works out each formula from the cells as they stand, rounded as asked. */
function typedFrom(exercise: TableExercise, given: Rows): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [row, cells] of given) {
    const standing = new Map(cells)
    for (const column of columnOrder(exercise)) {
      const asked = exercise.asked[column]
      if (!asked || !('formula' in asked.is)) continue
      const result = evaluate(nodeOf(asked.is), name => standing.get(name))
      if (!result.ok) throw new Error(`${exercise.id} has no value in ${row}.${column}`)
      const text = (result.value * typedScale(asked)).toFixed(asked.digits)
      typed[`${row}.${column}`] = text
      standing.set(column, Number(text) / typedScale(asked))
    }
  }
  return typed
}

// A table shows the rounded cell that the next column asks for: whoever goes on with it has done nothing wrong.
test.each(TABLES)(
  '%s: cells worked out from the rounded ones beside them are right',
  (_, exercise) => {
    const wrong: string[] = []
    for (let variant = 0; variant <= exercise.variants; variant++) {
      const given = dealTable(exercise, variant)
      if (!given) throw new Error(`nothing dealt for variant ${variant}`)
      const typed = typedFrom(exercise, given)
      const grader = new TableGrader(exercise, given, typed, 'en')
      for (const [part, text] of Object.entries(typed)) {
        const { kind } = grader.grade(part)
        if (kind !== 'right') wrong.push(`variant ${variant}, ${part}: ${text} is ${kind}`)
      }
    }
    expect(wrong).toEqual([])
  }
)
