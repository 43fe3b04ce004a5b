import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '../../src/exercises/compile.ts'
import { candidatesOf } from '../../src/exercises/grading/candidates.ts'
import { grade } from '../../src/exercises/grading/grade.ts'
import { creditOf, outcomeOf } from '../../src/exercises/grading/verdict.ts'
import type { NumericExercise } from '../../src/exercises/kinds/numeric.ts'
import type { Values } from '../../src/exercises/solve.ts'
import { loadAny } from '../exercises/practice.ts'

/** Every exercise of numbers as shipped. */
export const shipped: readonly NumericExercise[] = readdirSync('content/exercises')
  .map(name => loadAny(readFileSync(`content/exercises/${name}`, 'utf8')))
  .filter(exercise => exercise.kind === 'numeric')

/** An answer somebody may give, and what our grader says of it. */
export interface Given {
  readonly value: number
  readonly credited: boolean
  readonly outcome: string
  readonly tier: string
}

/** Every candidate of a part, typed with the asked decimals and typed with more. */
export function givenAnswers(exercise: NumericExercise, partId: string, givens: Values): Given[] {
  const compiled = compile(exercise)
  const part = compiled.parts.get(partId)
  if (!part) throw new Error(partId)
  return candidatesOf(compiled, part, givens).flatMap(({ value, tier }) => {
    // Three decimals can be read as thousands; and a rounding must keep the number recognisable.
    let decimals = part.unknown.digits
    while (
      decimals < 12 &&
      Math.abs(Number(value.toFixed(decimals)) - value) > 0.005 * Math.abs(value)
    )
      decimals++
    return [decimals === 3 ? 4 : decimals, Math.max(6, decimals)].map(places => {
      const text = value.toFixed(places)
      const verdict = grade(exercise, partId, text, { locale: 'en', givens })
      return {
        value: Number(text),
        credited: creditOf(verdict) === 1,
        outcome: outcomeOf(verdict),
        tier
      }
    })
  })
}
