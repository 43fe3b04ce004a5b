import { orderOf } from '../../formula/order.ts'
import type { Node } from '../../formula/tree.ts'
import { ANSWER } from '../compile.ts'
import type { NumericExercise } from '../kinds/numeric.ts'
import { readFormula, slotProblems, unitProblems, unitsOf } from './formula-problems.ts'
import { nameProblems, referenceProblems } from './references.ts'
import { formulasIn, textsIn } from './texts-and-formulas.ts'
import type { AuthorProblem } from './trouble.ts'

/** Formulas, names, units, texts: whether the parts of an exercise fit together. */
export function meaningProblems(exercise: NumericExercise): AuthorProblem[] {
  // With a name taken twice, everything that follows would be about the wrong one of the two.
  const taken = [...nameProblems(exercise)]
  if (taken.length > 0) return taken
  const problems = [...referenceProblems(exercise)]
  const { givens, derived, unknowns } = exercise
  const units = unitsOf({ givens, derived, unknowns }, problems)
  const names = [givens, derived, unknowns].flatMap(Object.keys)
  const nodes = new Map<string, Node>()
  for (const formula of formulasIn(exercise)) {
    const known = formula.role === 'wrong' ? [...names, ANSWER] : names
    const node = readFormula(formula, known, problems)
    if (node && formula.defines !== undefined) nodes.set(formula.defines, node)
    // A mistake may add customers to money: that may be what the mistake was.
    if (node && formula.role !== 'wrong') problems.push(...unitProblems(formula, node, units))
  }
  for (const [name, problem] of orderOf(nodes).cycles) {
    const list = Object.hasOwn(derived, name) ? 'derived' : 'unknowns'
    problems.push({ path: [list, name, 'formula'], trouble: { kind: 'formula', problem } })
  }
  return [...problems, ...slotProblems(textsIn(exercise), names)]
}
