import { cellFeedback, columnStyle } from '../exercises/feedback/table.ts'
import { plainText } from '../exercises/fill.ts'
import { typedScale } from '../exercises/grading/candidates.ts'
import { halfUnit, toleranceOf } from '../exercises/grading/match.ts'
import { isCredited, TableGrader } from '../exercises/grading/table.ts'
import type { TableExercise } from '../exercises/kinds/table.ts'
import { printValue } from '../exercises/print.ts'
import { type Rows, ruleValues, solveTable } from '../exercises/solve-table.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { disjoint } from './answers/disjoint.ts'
import type { Listed, Proposed } from './answers/listed.ts'
import { typed } from './answers/propose.ts'
import type { TableQuestion } from './question.ts'
import { WORDS } from './words.ts'

/** A table with a gap in each asked cell, for the given cells of a variant (`dealTable`). */
export function tableQuestion(
  exercise: TableExercise,
  given: Rows,
  variant: number,
  locale: Locale
): TableQuestion {
  const solved = solveTable(exercise, given)
  const columns = { ...exercise.given, ...exercise.asked }
  const say = (text: Localised) => plainText(text, { locale })
  const title = say(exercise.title)
  return {
    kind: 'table',
    exercise: exercise.id,
    part: 'table',
    variant,
    title,
    name: variant === 0 ? title : `${title} (${WORDS.variant[locale]} ${variant})`,
    intro: say(exercise.intro),
    ask: say(exercise.ask),
    hints: exercise.hints.map(say),
    solution: say(exercise.solution),
    otherwise: WORDS.notYet[locale],
    columns: [exercise.head[locale], ...Object.values(columns).map(({ name }) => name[locale])],
    rows: Object.entries(exercise.rows).map(([row, { name }]) => ({
      name: name[locale],
      given: Object.keys(exercise.given).map(column => {
        const value = solved.get(row)?.get(column) ?? 0
        return printValue(value, locale, columnStyle(exercise, column, value))
      }),
      cells: Object.keys(exercise.asked).map(column => ({
        part: `${row}.${column}`,
        answers: answersToCell(exercise, given, solved, row, column, locale)
      }))
    }))
  }
}

/** The right value of a cell and those of the usual mistakes, judged by the grader of the page. */
function answersToCell(
  exercise: TableExercise,
  given: Rows,
  solved: Rows,
  row: string,
  column: string,
  locale: Locale
): Listed[] {
  const asked = exercise.asked[column]
  const values = solved.get(row)
  if (!asked || !values) return []
  const scale = typedScale(asked)
  const part = `${row}.${column}`
  const right = values.get(column)
  const wrong = Object.values(asked.wrong).map(({ is }) => ruleValues(is, solved).values.get(row))
  const proposed = [right, ...wrong].flatMap((one, index): Proposed[] => {
    if (one === undefined) return []
    const value = one * scale
    const text = typed(value, asked.digits)
    const verdict = new TableGrader(exercise, given, { [part]: text }, 'en').grade(part)
    const told = cellFeedback(exercise, part, verdict, { values, text, locale })
    const credited = isCredited(verdict)
    const half = halfUnit(asked.digits)
    const near = toleranceOf(asked, value)
    const wanted = index === 0 ? Math.max(half, near) : near
    return [
      {
        value,
        wanted,
        rank: credited ? 0 : 2,
        credited,
        outcome: verdict.kind,
        says: [told.verdict, ...told.more]
      }
    ]
  })
  return disjoint(proposed.toSorted((a, b) => a.rank - b.rank))
}
