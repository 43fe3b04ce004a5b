import { evaluate } from '../formula/evaluate.ts'
import { mustParse } from '../formula/parse.ts'
import type { FormulaProblem } from '../formula/problem.ts'
import { ANSWER, type Compiled, type Part } from './compile.ts'
import { type Candidate, candidatesOf, typedScale } from './grading/candidates.ts'
import { toleranceOf } from './grading/match.ts'
import { solve, solveAll, type Values } from './solve.ts'

/** What makes a set of givens unfit for the exercise. `part` and candidate ids say where. */
export type VariantFlaw =
  | { readonly kind: 'where-fails'; readonly index: number }
  | { readonly kind: 'no-value'; readonly name: string; readonly problem: FormulaProblem }
  | {
      readonly kind: 'candidate-no-value'
      readonly part: string
      readonly tier: 'accepted' | 'wrong'
      readonly id: string
      readonly problem: FormulaProblem
    }
  | { readonly kind: 'few-digits'; readonly part: string; readonly value: number }
  | {
      readonly kind: 'collision'
      readonly part: string
      readonly first: CandidateRef
      readonly second: CandidateRef
    }

/** A candidate as the file names it. */
export interface CandidateRef {
  readonly tier: 'right' | 'accepted' | 'wrong'
  readonly id: string
  readonly value: number
}

/** Significant digits that the asked decimals must leave of a right answer. */
const LEAST_DIGITS = 3

/**
 * Proves that these givens make a fair exercise: the conditions hold, everything has a value, the
 * asked decimals are enough, and no two candidates of a part lie within tolerance of each other.
 *
 * @returns the flaws; declared coincidences (`collides-with`) are none
 */
export function flawsOf(compiled: Compiled, givens: Values): VariantFlaw[] {
  const flaws: VariantFlaw[] = []
  for (const [name, result] of solveAll(compiled, givens)) {
    // What only depends on a value that is missing is mended with it.
    if (result.ok || result.problem.kind === 'depends-on') continue
    flaws.push({ kind: 'no-value', name, problem: result.problem })
  }
  if (flaws.length > 0) return flaws
  const values = solve(compiled, givens)
  for (const [index, condition] of compiled.exercise.where.entries()) {
    const held = evaluate(mustParse(conditionSource(condition)), name => values.get(name))
    if (!held.ok || held.value !== 1) flaws.push({ kind: 'where-fails', index })
  }
  for (const part of compiled.parts.values()) {
    flaws.push(...valueFlaws(part, values), ...partFlaws(compiled, part, givens))
  }
  return flaws
}

/** Comparisons live inside `if` only. */
export const conditionSource = (condition: string): string => `if(${condition}, 1, 0)`

/** Accepted and wrong formulas without a value here: nobody could give that answer. */
function* valueFlaws({ id: part, ways }: Part, values: Values): Generator<VariantFlaw> {
  for (const { tier, id, node } of ways) {
    // The right formula is the unknown itself, which has a value.
    if (tier === 'right') continue
    const result = evaluate(node, name => values.get(name === ANSWER ? part : name))
    if (!result.ok) yield { kind: 'candidate-no-value', part, tier, id, problem: result.problem }
  }
}

function* partFlaws(compiled: Compiled, part: Part, givens: Values): Generator<VariantFlaw> {
  const { unknown, id } = part
  const candidates = candidatesOf(compiled, part, givens)
  const right = candidates.find(({ tier }) => tier === 'right')
  if (right && Math.abs(right.value) * 10 ** unknown.digits < 10 ** (LEAST_DIGITS - 1)) {
    yield { kind: 'few-digits', part: id, value: right.value / typedScale(unknown) }
  }
  for (const [first, second] of collisions(candidates, part)) {
    if (!isDeclared(part, first, second)) yield { kind: 'collision', part: id, first, second }
  }
}

/** Pairs whose tolerances overlap: some number would mean both. Each pair of ids once. */
export function collisions(
  candidates: readonly Candidate[],
  { unknown }: Part
): [CandidateRef, CandidateRef][] {
  const found = new Map<string, [CandidateRef, CandidateRef]>()
  const refs = candidates as readonly CandidateRef[]
  for (const [i, first] of refs.entries()) {
    for (const second of refs.slice(i + 1)) {
      if (first.tier === second.tier && first.id === second.id) continue
      const room = toleranceOf(unknown, first.value) + toleranceOf(unknown, second.value)
      if (Math.abs(first.value - second.value) > room) continue
      const key = `${first.tier} ${first.id} ${second.tier} ${second.id}`
      if (!found.has(key)) found.set(key, [first, second])
    }
  }
  return [...found.values()]
}

/** Whether either of the two names the other under `collides-with`. */
function isDeclared(part: Part, first: CandidateRef, second: CandidateRef): boolean {
  return names(part, first, second) || names(part, second, first)
}

function names({ unknown }: Part, one: CandidateRef, other: CandidateRef): boolean {
  const entry =
    one.tier === 'right'
      ? undefined
      : (one.tier === 'accepted' ? unknown.accepted : unknown.wrong)[one.id]
  return Object.hasOwn(entry?.['collides-with'] ?? {}, other.id)
}
