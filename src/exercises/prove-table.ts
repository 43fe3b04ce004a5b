import type { FormulaProblem } from '../formula/problem.ts'
import { typedScale } from './grading/candidates.ts'
import { toleranceOf } from './grading/match.ts'
import type { AskedColumn, TableExercise } from './kinds/table.ts'
import type { Values } from './solve.ts'
import { type Rows, ruleValues, solveTable } from './solve-table.ts'

/** What makes the cells of a variant unfit for the exercise. */
export type TableFlaw =
  | {
      readonly kind: 'no-value'
      readonly column: string
      /** The mistake whose rule it is; the right rule when absent. */
      readonly wrong?: string
      readonly problem: FormulaProblem
    }
  | {
      readonly kind: 'few-digits'
      readonly column: string
      readonly row: string
      readonly value: number
    }
  /** In no row can the two be told apart: mistakes by their ids, or `right`. */
  | {
      readonly kind: 'never-apart'
      readonly column: string
      readonly first: string
      readonly second: string
    }

/** Digits that the asked decimals must leave of a value that they round. */
const LEAST_DIGITS = 2

/**
 * Proves that these given cells make a fair exercise: every asked cell has a value, the asked decimals are
 * enough for it, and each mistake shows in some row, and as no other one in all of them.
 */
export function tableFlaws(exercise: TableExercise, given: Rows): TableFlaw[] {
  const rows = solveTable(exercise, given)
  const flaws: TableFlaw[] = []
  for (const [column, asked] of Object.entries(exercise.asked)) {
    const right = ruleValues(asked.is, rows)
    // What only lacks the value of another column is mended with it.
    if (right.problem?.kind === 'unknown-name') continue
    if (right.problem) flaws.push({ kind: 'no-value', column, problem: right.problem })
    else flaws.push(...digitFlaws(column, asked, right.values), ...apartFlaws(column, asked, rows))
  }
  return flaws
}

function* digitFlaws(column: string, asked: AskedColumn, values: Values): Generator<TableFlaw> {
  for (const [row, value] of values) {
    const typed = value * typedScale(asked)
    const scaled = Math.abs(typed) * 10 ** asked.digits
    const exact = Math.abs(scaled - Math.round(scaled)) < 1e-6
    if (exact || scaled >= 10 ** (LEAST_DIGITS - 1)) continue
    yield { kind: 'few-digits', column, row, value }
    return
  }
}

function* apartFlaws(column: string, asked: AskedColumn, rows: Rows): Generator<TableFlaw> {
  const rules: [string, Values][] = [['right', ruleValues(asked.is, rows).values]]
  for (const [id, { is }] of Object.entries(asked.wrong)) {
    const { values, problem } = ruleValues(is, rows)
    // In some rows a mistake may come to nothing; in all of them nobody can make it.
    if (values.size === 0 && problem) yield { kind: 'no-value', column, wrong: id, problem }
    else rules.push([id, values])
  }
  for (const [index, [second, values]] of rules.entries()) {
    for (const [first, others] of rules.slice(0, index)) {
      if (!differ(asked, values, others)) yield { kind: 'never-apart', column, first, second }
    }
  }
}

/** Whether some row has values so far apart that no number may mean both. */
function differ(asked: AskedColumn, some: Values, others: Values): boolean {
  const scale = typedScale(asked)
  return [...some].some(([row, value]) => {
    const other = others.get(row)
    if (other === undefined) return true
    const [a, b] = [value * scale, other * scale]
    return Math.abs(a - b) > toleranceOf(asked, a) + toleranceOf(asked, b)
  })
}
