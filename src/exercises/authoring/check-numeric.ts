import { type Compiled, compile } from '../compile.ts'
import { candidatesOf } from '../grading/candidates.ts'
import type { NumericExercise } from '../kinds/numeric.ts'
import { type CandidateRef, collisions, flawsOf, type VariantFlaw } from '../prove.ts'
import { practiceGivens, type Values } from '../solve.ts'
import { deal } from '../variants.ts'
import { testProblems } from './declared-tests.ts'
import { meaningProblems } from './meaning.ts'
import type { AuthorProblem, Path } from './trouble.ts'

/**
 * The build's proofs of a numeric exercise: formulas and names fit together, nothing is circular, units
 * come out as declared, conditions hold, no two candidates of a part lie within tolerance of each
 * other on any dealt variant (unless declared with its reason), every candidate has a test and every
 * test gets its verdict.
 *
 * @returns what has to be mended. Later proofs wait for the earlier ones: a division by zero would
 * fail every test, and say nothing new
 */
export function checkNumeric(exercise: NumericExercise): AuthorProblem[] {
  const problems = meaningProblems(exercise)
  if (problems.length > 0) return problems
  const compiled = compile(exercise)
  const flaws = flawsOf(compiled, practiceGivens(exercise)).map(flaw => flawProblem(exercise, flaw))
  const first = [...carriedProblems(compiled), ...flaws]
  if (first.length > 0) return first
  return [...variantProblems(compiled), ...testProblems(exercise)]
}

/** A `carried` entry that the formulas never use would promise credit that cannot be given. */
function* carriedProblems({ exercise, parts }: Compiled): Generator<AuthorProblem> {
  for (const [id, { carried = [] }] of Object.entries(exercise.unknowns)) {
    for (const [index, name] of carried.entries()) {
      if (parts.get(id)?.carries.includes(name)) continue
      yield { path: ['unknowns', id, 'carried', index], trouble: { kind: 'not-used', name } }
    }
  }
}

function flawProblem(exercise: NumericExercise, flaw: VariantFlaw): AuthorProblem {
  switch (flaw.kind) {
    case 'where-fails': {
      const condition = exercise.where[flaw.index] ?? ''
      return { path: ['where', flaw.index], trouble: { kind: 'where-fails', condition } }
    }
    case 'no-value': {
      const list = Object.hasOwn(exercise.derived, flaw.name) ? 'derived' : 'unknowns'
      const path = [list, flaw.name, 'formula']
      return { path, trouble: { kind: 'no-value', problem: flaw.problem } }
    }
    case 'candidate-no-value': {
      const path = ['unknowns', flaw.part, flaw.tier, flaw.id, 'formula']
      return { path, trouble: { kind: 'no-value', problem: flaw.problem } }
    }
    case 'few-digits': {
      const digits = exercise.unknowns[flaw.part]?.digits ?? 0
      const path = ['unknowns', flaw.part, 'digits']
      return { path, trouble: { kind: 'few-digits', value: flaw.value, digits } }
    }
    case 'collision': {
      const { first, second } = flaw
      const path = pathOf(flaw.part, second)
      return { path, onKey: true, trouble: { kind: 'collision', first, second } }
    }
  }
}

const pathOf = (part: string, { tier, id }: Pick<CandidateRef, 'tier' | 'id'>): Path =>
  tier === 'right' ? ['unknowns', part] : ['unknowns', part, tier, id]

function* variantProblems(compiled: Compiled): Generator<AuthorProblem> {
  const { exercise } = compiled
  const wanted = exercise.variants
  const dealt = Array.from({ length: wanted }, (_, index) => deal(exercise, index + 1))
  const fair = dealt.filter(givens => givens !== undefined)
  if (fair.length < wanted) {
    yield { path: ['variants'], trouble: { kind: 'few-variants', wanted, dealt: fair.length } }
  }
  yield* needlessCoincidences(compiled, [practiceGivens(exercise), ...fair])
}

/** A declared coincidence that happens on no variant would hide a later, real one. */
function* needlessCoincidences(
  compiled: Compiled,
  variants: readonly Values[]
): Generator<AuthorProblem> {
  for (const part of compiled.parts.values()) {
    const met = new Set<string>()
    for (const givens of variants) {
      for (const [a, b] of collisions(candidatesOf(compiled, part, givens), part)) {
        met.add(`${a.tier} ${a.id} ${b.id}`).add(`${b.tier} ${b.id} ${a.id}`)
      }
    }
    for (const tier of ['accepted', 'wrong'] as const) {
      for (const [id, entry] of Object.entries(part.unknown[tier])) {
        for (const other of Object.keys(entry['collides-with'] ?? {})) {
          if (met.has(`${tier} ${id} ${other}`)) continue
          const path = [...pathOf(part.id, { tier, id }), 'collides-with', other]
          yield { path, onKey: true, trouble: { kind: 'needless-coincidence', other } }
        }
      }
    }
  }
}
