import { namesIn } from '../formula/names.ts'
import { mustParse } from '../formula/parse.ts'
import type { Node } from '../formula/tree.ts'
import type { NumericExercise, Unknown, Wrong } from './kinds/numeric.ts'

/** In a formula of `wrong`: each right or accepted value in turn. */
export const ANSWER = 'answer'

/** A formula that an answer may come from. */
export interface Way {
  readonly tier: 'right' | 'accepted' | 'wrong'
  /** `right`, or the id under `accepted` or `wrong`. */
  readonly id: string
  readonly convention?: string
  readonly node: Node
}

export interface Part {
  readonly id: string
  readonly unknown: Unknown
  readonly ways: readonly Way[]
  /** The right formula through other values on the way. */
  readonly via: readonly Node[]
  /** Unknowns whose typed answers may be carried into this part, in the order of the exercise. */
  readonly carries: readonly string[]
}

/** An exercise with its formulas parsed. */
export interface Compiled {
  readonly exercise: NumericExercise
  /** Derived values and unknowns. */
  readonly formulas: ReadonlyMap<string, Node>
  readonly parts: ReadonlyMap<string, Part>
}

const done = new WeakMap<NumericExercise, Compiled>()

/**
 * Parses the formulas of an exercise that was loaded (`load.ts` has reported every formula that
 * does not parse); once for each object. Throws on a formula that is none.
 */
export function compile(exercise: NumericExercise): Compiled {
  let compiled = done.get(exercise)
  if (!compiled) {
    compiled = compileAnew(exercise)
    done.set(exercise, compiled)
  }
  return compiled
}

function compileAnew(exercise: NumericExercise): Compiled {
  const formulas = new Map<string, Node>()
  for (const [name, { formula }] of Object.entries(exercise.derived)) {
    formulas.set(name, mustParse(formula))
  }
  for (const [name, { formula }] of Object.entries(exercise.unknowns)) {
    formulas.set(name, mustParse(formula))
  }
  const parts = new Map<string, Part>()
  for (const [id, unknown] of Object.entries(exercise.unknowns)) {
    const ways = [...waysOf(unknown)]
    const via = (unknown.via ?? []).map(mustParse)
    parts.set(id, { id, unknown, ways, via, carries: carriesOf(exercise, id, ways, formulas) })
  }
  return { exercise, formulas, parts }
}

/** The formulas of a mistake: one, or several that are the same mistake. */
export const formulasOf = ({ formula }: Wrong): readonly string[] =>
  typeof formula === 'string' ? [formula] : formula

function* waysOf(unknown: Unknown): Generator<Way> {
  const { convention } = unknown
  const named = convention === undefined ? {} : { convention }
  yield { tier: 'right', id: 'right', node: mustParse(unknown.formula), ...named }
  for (const [id, { formula, convention }] of Object.entries(unknown.accepted)) {
    yield { tier: 'accepted', id, convention, node: mustParse(formula) }
  }
  for (const [id, wrong] of Object.entries(unknown.wrong)) {
    for (const formula of formulasOf(wrong)) {
      yield { tier: 'wrong', id, node: mustParse(formula) }
    }
  }
}

/** The other unknowns that the right and accepted formulas use, directly or through derived values. */
function carriesOf(
  exercise: NumericExercise,
  id: string,
  ways: readonly Way[],
  formulas: ReadonlyMap<string, Node>
): string[] {
  const reached = new Set<string>()
  const queue = ways.filter(way => way.tier !== 'wrong').map(way => way.node)
  for (const node of queue) {
    for (const name of namesIn(node)) {
      const formula = formulas.get(name)
      if (!formula || reached.has(name)) continue
      reached.add(name)
      queue.push(formula)
    }
  }
  const allowed = exercise.unknowns[id]?.carried
  return Object.keys(exercise.unknowns).filter(
    name => name !== id && reached.has(name) && (!allowed || allowed.includes(name))
  )
}
