import { evaluate } from '../formula/evaluate.ts'
import { namesIn } from '../formula/names.ts'
import { mustParse } from '../formula/parse.ts'
import type { Node } from '../formula/tree.ts'
import { ANSWER, type Compiled, type Part } from './compile.ts'
import { typedScale } from './grading/candidates.ts'
import { matches, nearest } from './grading/match.ts'
import type { ReadVerdict } from './grading/verdict.ts'
import { solve, type Values } from './solve.ts'

/** The right answer and the reader's formula, as one given moves and the others stay. */
export interface Beside {
  readonly given: string
  /** Its value in the exercise. */
  readonly at: number
  /** Percentages as fractions; null where a formula has no value. */
  readonly points: readonly {
    readonly x: number
    readonly right: number | null
    readonly yours: number | null
  }[]
}

const STEPS = 20
/** From half of the given to one and a half of it. */
const SPAN = 0.5

const resultOf = (node: Node, part: string, values: Values): number | null => {
  const result = evaluate(node, name => values.get(name === ANSWER ? part : name))
  return result.ok ? result.value : null
}

/**
 * The formula that gave the reader's number: that of the misconception, or the one that was guessed. Of a
 * mistake with several formulas, the one that comes nearest. Undefined where none is known, or where it
 * started from the reader's own earlier answer.
 */
export function formulaBehind(
  compiled: Compiled,
  part: Part,
  verdict: ReadVerdict,
  givens: Values
): Node | undefined {
  if (verdict.kind === 'explained-guess') return mustParse(verdict.formula)
  if (verdict.kind !== 'misconception' || verdict.instead) return undefined
  const values = solve(compiled, givens)
  const scale = typedScale(part.unknown)
  const known = part.ways
    .filter(({ tier, id }) => tier === 'wrong' && id === verdict.id)
    .flatMap(({ node }) => {
      const value = resultOf(node, part.id, values)
      return value === null ? [] : [{ node, value: value * scale }]
    })
  const found = nearest(verdict.read, known)
  // A mistake made with an accepted value instead of the right one would draw a line that misses the number.
  const fits = found && matches(verdict.read, found.value, part.unknown) === 'fits'
  return fits ? found.node : undefined
}

/** The givens that the right answer or the reader's formula depends on, in the order of the exercise. */
export function movable({ exercise, formulas }: Compiled, part: Part, yours: Node): string[] {
  const reached = new Set<string>()
  const queue = [yours, ...part.ways.filter(({ tier }) => tier === 'right').map(way => way.node)]
  for (const node of queue) {
    for (const name of namesIn(node)) {
      if (reached.has(name)) continue
      reached.add(name)
      const formula = formulas.get(name)
      if (formula) queue.push(formula)
    }
  }
  // A given of nought has no half.
  return Object.entries(exercise.givens)
    .filter(([name, { value }]) => reached.has(name) && value !== 0)
    .map(([name]) => name)
}

/**
 * Both formulas from half of a given to one and a half of it.
 *
 * @param given one of `movable`
 */
export function beside(
  compiled: Compiled,
  part: Part,
  yours: Node,
  givens: Values,
  given: string
): Beside {
  const at = givens.get(given) ?? 0
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = at * (1 - SPAN + (2 * SPAN * step) / STEPS)
    const values = solve(compiled, new Map(givens).set(given, x))
    return {
      x,
      right: values.get(part.id) ?? null,
      yours: resultOf(yours, part.id, values)
    }
  })
  return { given, at, points }
}
