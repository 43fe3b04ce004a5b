import { fail, type Result, succeed } from '../../formula/result.ts'
import type { Exercise } from '../model.ts'
import { exerciseSchema } from './schema.ts'
import { shapeProblems } from './shape.ts'
import { type Place, readSource } from './source.ts'
import type { AuthorProblem } from './trouble.ts'

/** A problem with its place in the file. */
export interface PlacedProblem extends AuthorProblem, Place {}

export interface Loaded {
  readonly exercise: Exercise
  /** Where a problem found later (`check.ts`) stands in the file. */
  readonly place: (problem: AuthorProblem) => PlacedProblem
}

/**
 * Reads the YAML text of an exercise and checks its shape. Whether its formulas, units and tests
 * hold is for `checkExercise`.
 */
export function loadExercise(text: string): Result<Loaded, readonly PlacedProblem[]> {
  const read = readSource(text)
  if (!read.ok) {
    const { cause, detail, ...place } = read.problem
    return fail([{ path: [], trouble: { kind: 'yaml', cause, detail }, ...place }])
  }
  const source = read.value
  const place = (problem: AuthorProblem): PlacedProblem => ({
    ...problem,
    ...source.place(problem)
  })
  const parsed = exerciseSchema.safeParse(source.data)
  if (parsed.success) return succeed({ exercise: parsed.data, place })
  return fail(shapeProblems(parsed.error.issues, exerciseSchema, source.data).map(place))
}
