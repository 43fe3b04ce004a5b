import { evaluateAll } from '../formula/order.ts'
import type { FormulaProblem } from '../formula/problem.ts'
import type { Result } from '../formula/result.ts'
import type { Compiled } from './compile.ts'
import type { NumericExercise } from './kinds/numeric.ts'

/** Values by name, in the exercise's units (a percentage as a fraction). */
export type Values = ReadonlyMap<string, number>

/** Variant 0: the numbers as the exercise states them. */
export const practiceGivens = (exercise: NumericExercise): Values =>
  new Map(Object.entries(exercise.givens).map(([name, { value }]) => [name, value]))

/**
 * Derived values and unknowns for these givens. An unknown in `instead` keeps the value it has
 * there, and what depends on it follows: that is how a reader's earlier answer is carried forward.
 */
export function solveAll(
  { formulas }: Compiled,
  givens: Values,
  instead: Values = new Map()
): Map<string, Result<number, FormulaProblem>> {
  const open = new Map([...formulas].filter(([name]) => !instead.has(name)))
  return evaluateAll(open, new Map([...givens, ...instead]))
}

/** `solveAll` with the givens, without what has no value. */
export function solve(compiled: Compiled, givens: Values, instead: Values = new Map()): Values {
  const values = new Map([...givens, ...instead])
  for (const [name, result] of solveAll(compiled, givens, instead)) {
    if (result.ok) values.set(name, result.value)
  }
  return values
}
