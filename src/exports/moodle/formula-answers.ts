import { ANSWER, type Compiled, type Part, type Way } from '../../exercises/compile.ts'
import { typedScale } from '../../exercises/grading/candidates.ts'
import { halfUnit, toleranceOf } from '../../exercises/grading/match.ts'
import type { Values } from '../../exercises/solve.ts'
import { evaluate } from '../../formula/evaluate.ts'
import { namesIn } from '../../formula/names.ts'
import type { Node } from '../../formula/tree.ts'
import { disjoint } from '../answers/disjoint.ts'
import { inGivens } from './formula.ts'

/** An answer of a `calculated` question: a formula in givens, and how far from it counts in every variant. */
export interface FormulaAnswer {
  readonly way: Pick<Way, 'tier' | 'id' | 'convention'>
  /** In the unit in which it is typed. */
  readonly node: Node
  /** The value is rounded up to a whole number. */
  readonly up?: true
  readonly tolerance: number
}

/** Decimals to which Moodle rounds the value of a formula before it compares; its lists end at nine. */
export const LENGTH = 9

/** What binary fractions may add to a whole number, before it is rounded up. */
export const DUST = 1e-9

const PLACE = { start: 0, end: 0 } as const

const times = (node: Node, factor: number): Node => ({
  kind: 'operation',
  operator: '*',
  left: { kind: 'number', value: factor, ...PLACE },
  right: node,
  ...PLACE
})

/** Every formula that an answer to a part may come from, right and accepted first, in givens alone. */
function formulasOf({ formulas }: Compiled, part: Part): Omit<FormulaAnswer, 'tolerance'>[] {
  const scale = typedScale(part.unknown)
  const own = part.ways.filter(({ tier }) => tier !== 'wrong')
  const typed = (node: Node) => (scale === 1 ? node : times(node, scale))
  const whole = own.map(({ node, ...way }) => ({
    way,
    node: typed(inGivens(node, formulas)),
    up: true as const
  }))
  const all = part.ways.flatMap(({ node, ...way }) => {
    const meant: ReadonlyMap<string, Node>[] = namesIn(node).includes(ANSWER)
      ? own.map(one => new Map([[ANSWER, one.node]]))
      : [new Map()]
    return meant.map(instead => ({ way, node: typed(inGivens(node, formulas, instead)) }))
  })
  return part.unknown.whole ? [...whole, ...all] : all
}

/**
 * The answers of a `calculated` question. A tolerance is one number for all variants, the least that
 * keeps answers apart in each of them.
 *
 * @param variants the givens of every variant that the question will deal
 */
export function formulaAnswers(
  compiled: Compiled,
  part: Part,
  variants: readonly Values[]
): FormulaAnswer[] {
  const { unknown } = part
  const half = halfUnit(unknown.digits)
  const found = formulasOf(compiled, part)
  const least = new Map<number, number>()
  for (const givens of variants) {
    const proposed = found.flatMap(({ way, node, up }, index) => {
      const result = evaluate(node, name => givens.get(name))
      if (!result.ok) return []
      const value = up ? Math.ceil(result.value - DUST) : result.value
      const own = way.tier !== 'wrong'
      const wanted = up ? 0 : Math.max(own ? half : 0, toleranceOf(unknown, value))
      const rank = up ? 0 : own ? 1 : 2
      return [{ value, wanted, rank, credited: own, outcome: String(index), says: [] }]
    })
    for (const { outcome, tolerance } of disjoint(proposed)) {
      const index = Number(outcome)
      least.set(index, Math.min(least.get(index) ?? Number.POSITIVE_INFINITY, tolerance))
    }
  }
  return found.flatMap((answer, index) => {
    const tolerance = least.get(index)
    // What is rounded off before the comparison is given back.
    return tolerance === undefined ? [] : [{ ...answer, tolerance: tolerance + halfUnit(LENGTH) }]
  })
}
