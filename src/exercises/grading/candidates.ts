import { evaluate } from '../../formula/evaluate.ts'
import { namesIn } from '../../formula/names.ts'
import { ANSWER, type Compiled, type Part, type Way } from '../compile.ts'
import type { Unknown } from '../kinds/numeric.ts'
import { solve, type Values } from '../solve.ts'

/** A number that an answer may mean, in the unit in which it is typed (1.33 for 1.33 %). */
export interface Candidate {
  readonly tier: 'right' | 'accepted' | 'carried' | 'wrong'
  readonly id: string
  readonly value: number
  readonly convention?: string
  /** The reader's own earlier answers that it starts from instead of the right values. */
  readonly instead?: Readonly<Record<string, number>>
}

/** Readers' own earlier answers: for each unknown the values that the text may stand for. */
type Earlier = ReadonlyMap<string, { readonly values: readonly number[] }>

/** What is typed for a value: a percentage, or points of it, for a fraction. */
export const typedScale = ({ show }: Pick<Unknown, 'show'>): number =>
  show === 'percent' || show === 'points' ? 100 : 1

/** Right, accepted and wrong values of a part, for these givens. Formulas without a value are left out. */
export function candidatesOf(compiled: Compiled, part: Part, givens: Values): readonly Candidate[] {
  const known = found.get(givens) ?? new Map<Part, readonly Candidate[]>()
  found.set(givens, known)
  let candidates = known.get(part)
  if (!candidates) {
    candidates = withValues(part, solve(compiled, givens))
    known.set(part, candidates)
  }
  return candidates
}

/** By the givens of a variant: a class is marked against the same few of them, an answer at a time. */
const found = new WeakMap<Values, Map<Part, readonly Candidate[]>>()

/**
 * What the part comes to when the reader's earlier answers are used instead of the right ones: each
 * selection of them, because a reader may go on with one typed value and one from the calculator.
 * The same mistakes made with the reader's own values come last, as `wrong`. A nought that follows from
 * noughts shows no calculation, and earns nothing.
 */
export function carriedCandidates(
  compiled: Compiled,
  part: Part,
  givens: Values,
  earlier: Earlier
): Candidate[] {
  return selections(part.carries, earlier).flatMap(chosen => {
    const instead = Object.fromEntries(chosen)
    return withValues(part, solve(compiled, givens, chosen)).flatMap((candidate): Candidate[] => {
      if (candidate.tier === 'wrong') return [{ ...candidate, instead }]
      return candidate.value === 0 ? [] : [{ ...candidate, tier: 'carried', instead }]
    })
  })
}

function withValues(part: Part, values: Values): Candidate[] {
  const scale = typedScale(part.unknown)
  const answers: number[] = []
  const found: Candidate[] = []
  const add = (way: Way, scope: Values): void => {
    const result = evaluate(way.node, name => scope.get(name))
    if (!result.ok) return
    if (way.tier !== 'wrong') answers.push(result.value)
    const { node: _, ...about } = way
    found.push({ ...about, value: result.value * scale })
  }
  // Right and accepted come first among the ways, so `answers` is complete when a mistake needs it.
  for (const way of part.ways) {
    if (!namesIn(way.node).includes(ANSWER)) add(way, values)
    else for (const answer of [...answers]) add(way, new Map(values).set(ANSWER, answer))
  }
  return found
}

/** Selections tried before the grader keeps to the plain ones. */
const MOST = 200

/**
 * Every way to replace some of the unknowns by what the reader typed. Where those are too many to
 * try: each one alone, and all of them together as typed.
 */
function selections(names: readonly string[], earlier: Earlier): ReadonlyMap<string, number>[] {
  const typed = names.flatMap(name => {
    const values = earlier.get(name)?.values
    return values ? [{ name, values }] : []
  })
  const count = typed.reduce((product, { values }) => product * (values.length + 1), 1)
  if (count > MOST) {
    const alone = typed.flatMap(({ name, values }) => values.map(value => new Map([[name, value]])))
    const first = typed.map(({ name, values }) => [name, values[0] as number] as const)
    return [...alone, new Map(first)]
  }
  let all: ReadonlyMap<string, number>[] = [new Map()]
  for (const { name, values } of typed) {
    all = all.flatMap(chosen => [chosen, ...values.map(value => new Map(chosen).set(name, value))])
  }
  return all.filter(chosen => chosen.size > 0)
}
