import { evaluate } from '../formula/evaluate.ts'
import { namesIn } from '../formula/names.ts'
import { orderOf } from '../formula/order.ts'
import { mustParse } from '../formula/parse.ts'
import type { FormulaProblem } from '../formula/problem.ts'
import type { Node } from '../formula/tree.ts'
import type { CellRule, TableExercise } from './kinds/table.ts'
import { ntiles } from './ntile.ts'
import type { Values } from './solve.ts'

/** The values of each row, by column, in the exercise's units. What has no value is left out. */
export type Rows = ReadonlyMap<string, Values>

/** Variant 0: the cells as the exercise states them. */
export const practiceRows = ({ rows }: TableExercise): Rows =>
  new Map(Object.entries(rows).map(([id, { cells }]) => [id, new Map(Object.entries(cells))]))

/** The tree of a rule: that of its formula, or that whose groups it takes. */
export const nodeOf = (rule: CellRule): Node =>
  mustParse('formula' in rule ? rule.formula : rule.ntile)

/** A rule's value in each row, and why it has none where it has none. */
export interface Ruled {
  readonly values: Values
  readonly problem?: FormulaProblem
}

/** What a rule gives in each row; groups only where every row has a value. */
export function ruleValues(rule: CellRule, rows: Rows): Ruled {
  const node = nodeOf(rule)
  const values = new Map<string, number>()
  let problem: FormulaProblem | undefined
  for (const [row, cells] of rows) {
    const result = evaluate(node, name => cells.get(name))
    if (result.ok) values.set(row, result.value)
    else problem ??= result.problem
  }
  if ('formula' in rule) return { values, ...(problem ? { problem } : {}) }
  if (problem) return { values: new Map(), problem }
  const groups = ntiles([...values.values()], rule)
  return { values: new Map([...values.keys()].map((row, index) => [row, groups[index] as number])) }
}

/** Asked columns in an order in which each comes after those that it uses. */
export function columnOrder({ asked }: TableExercise): readonly string[] {
  const nodes = new Map(Object.entries(asked).map(([column, { is }]) => [column, nodeOf(is)]))
  return orderOf(nodes).names
}

/** Given and asked columns of every row. */
export function solveTable(exercise: TableExercise, given: Rows): Rows {
  let rows = given
  for (const column of columnOrder(exercise)) {
    const rule = exercise.asked[column]?.is
    if (!rule) continue
    const { values } = ruleValues(rule, rows)
    rows = new Map(
      [...rows].map(([row, cells]) => {
        const value = values.get(row)
        return [row, value === undefined ? cells : new Map([...cells, [column, value]])]
      })
    )
  }
  return rows
}

/** The asked columns that a column's formula uses directly; none for groups, which need every row. */
export function carriedColumns({ asked }: TableExercise, column: string): readonly string[] {
  const rule = asked[column]?.is
  if (!rule || 'ntile' in rule) return []
  return namesIn(nodeOf(rule)).filter(name => Object.hasOwn(asked, name))
}
