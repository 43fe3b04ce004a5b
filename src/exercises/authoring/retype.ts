import { decimalsFor } from '../../i18n/format.ts'
import type { Localised } from '../../i18n/locale.ts'
import { compile } from '../compile.ts'
import { candidatesOf } from '../grading/candidates.ts'
import type { ExerciseTest, NumericExercise } from '../kinds/numeric.ts'
import { practiceGivens } from '../solve.ts'
import { testProblems } from './declared-tests.ts'
import type { Edit } from './edit.ts'

/**
 * Changes that make the tests fit the practice numbers as they are now: a failing test of a candidate gets
 * the candidate's number as people type it, and a candidate without a test gets one. Tests of anything else
 * (carried forward, rounded early, one page's notation) are the author's.
 *
 * @param exercise one whose practice numbers are fair
 */
export function retyped(exercise: NumericExercise): Edit[] {
  const compiled = compile(exercise)
  const givens = practiceGivens(exercise)
  const failing = new Set([...testProblems(exercise)].map(({ path }) => path[1]))
  const edits: Edit[] = []
  for (const part of compiled.parts.values()) {
    const seen = new Set<string>()
    for (const { tier, id, value } of candidatesOf(compiled, part, givens)) {
      const expect = tier === 'right' ? 'right' : `${tier} ${id}`
      if (seen.has(expect)) continue
      seen.add(expect)
      const typed = typedAs(value, part.unknown.digits)
      const tests = [...exercise.tests.entries()].filter(
        ([, test]) => test.part === part.id && test.expect === expect
      )
      for (const [index, test] of tests) {
        if (!failing.has(index) || !isPlain(test)) continue
        edits.push({ kind: 'set', path: ['tests', index, 'typed'], value: typed })
      }
      if (tests.length > 0) continue
      edits.push({ kind: 'append', path: ['tests'], value: { part: part.id, typed, expect } })
    }
  }
  return edits
}

const isPlain = ({ page, after }: ExerciseTest): boolean => !page && !after

/** A number as the two pages type it, with the decimals asked for or more; one text where they agree. */
function typedAs(value: number, digits: number): string | Localised {
  const en = value.toFixed(Math.max(digits, decimalsFor(value)))
  return en.includes('.') ? { en, es: en.replace('.', ',') } : en
}
