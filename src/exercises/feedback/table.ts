import { formatList } from '../../i18n/format.ts'
import { fillText, type Page, trimmed } from '../fill.ts'
import { type CellVerdict, cellOf } from '../grading/table.ts'
import type { TableExercise } from '../kinds/table.ts'
import type { ExerciseStyle } from '../print.ts'
import type { Values } from '../solve.ts'
import { type Feedback, unreadable } from './feedback.ts'
import { KIND_PHRASES } from './kind-phrases.ts'
import { PHRASES } from './phrases.ts'
import { printReading, readingChoices } from './teller.ts'

/** How a value of a column is printed. */
export function columnStyle(
  { given, asked }: TableExercise,
  column: string,
  value: number
): ExerciseStyle {
  const own = Object.hasOwn(asked, column) ? asked[column] : undefined
  const kind = (own ?? given[column])?.show ?? 'number'
  return own && !Number.isInteger(value) ? { kind, digits: own.digits } : trimmed(kind, value)
}

/**
 * What to tell the reader about one cell.
 *
 * @param values of the cell's row, right ones in the asked columns
 * @param text as typed, for quoting it
 */
export function cellFeedback(
  exercise: TableExercise,
  part: string,
  verdict: CellVerdict,
  { values, text, ...page }: Page & { readonly values: Values; readonly text: string }
): Feedback {
  const cell = cellOf(exercise, part)
  if (!cell) throw new RangeError(`${exercise.id} has no cell “${part}”`)
  const { column, asked } = cell
  const { locale } = page
  const phrases = PHRASES[locale]
  if (verdict.kind === 'unreadable') {
    return { tone: 'ask', verdict: unreadable(asked, verdict.reason, { locale, text }), more: [] }
  }
  if (verdict.kind === 'ask-notation') {
    const choices = readingChoices(verdict.readings, locale)
    return { tone: 'ask', verdict: phrases.askNotation(text.trim()), more: [], choices }
  }
  const number = printReading(verdict.read, locale)
  const read = phrases.read(number)
  const bad = (...more: string[]): Feedback => ({
    tone: 'bad',
    read,
    verdict: phrases.notYet,
    more
  })
  const nameOf = (id: string) => (exercise.asked[id] ?? exercise.given[id])?.name[locale] ?? id
  switch (verdict.kind) {
    case 'right':
      return { tone: 'good', read, verdict: phrases.right, more: [] }
    case 'carried-forward': {
      const names = formatList(verdict.from.map(nameOf), locale)
      const more = [phrases.carriedWrong(names)]
      return { tone: 'good', read, verdict: phrases.carried(names), more }
    }
    case 'wrong': {
      const says = asked.wrong[verdict.id]?.says
      const styleOf = (source: string, value: number) => columnStyle(exercise, source, value)
      const told = says ? [fillText(says, values, page, styleOf)] : []
      const same = KIND_PHRASES[locale].sameInColumn(verdict.cells, nameOf(column))
      return bad(...told, ...(verdict.cells > 1 ? [same] : []))
    }
    case 'given':
      return bad(phrases.given(number, nameOf(verdict.column)))
    case 'needs-digits': {
      const said = phrases.needsDigits(number, verdict.decimals)
      return { tone: 'ask', read, verdict: said, more: [] }
    }
    case 'unexplained':
      return bad(phrases.unexplained)
  }
}
