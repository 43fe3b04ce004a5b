import type { Locale } from '../../i18n/locale.ts'
import { dealTable } from '../deal-table.ts'
import type { WidgetModel, WidgetModels } from '../doable.ts'
import type { ChoiceExercise, ChoiceQuestion } from '../kinds/choice.ts'
import type { NumericExercise } from '../kinds/numeric.ts'
import type { OrderExercise } from '../kinds/order.ts'
import type { TableExercise } from '../kinds/table.ts'
import type { WidgetExercise } from '../kinds/widget.ts'
import type { Exercise } from '../model.ts'
import type { Values } from '../solve.ts'
import { deal } from '../variants.ts'
import { type ChoiceVerdict, choiceOutcome, gradeChoice } from './choice.ts'
import { grade } from './grade.ts'
import { gradeOrder, type OrderVerdict, orderOutcome } from './order.ts'
import { type CellVerdict, cellOf, cellOutcome, isCredited, TableGrader } from './table.ts'
import { creditOf, outcomeOf, type Verdict } from './verdict.ts'
import { gradeWidget, type WidgetVerdict, widgetOutcome } from './widget.ts'

/** Whose answers they are, and what judging them needs. */
export interface Sitting {
  /** The page's language: its notation is tried first. */
  readonly locale: Locale
  /** The number of the variant that the participant had (`variantFor`); 0 is the practice. */
  readonly variant: number
  /** Numbers instead of those of a variant: the reader's own, or those that an assignment dealt. */
  readonly givens?: Values
  /** For exercises that are done in a widget: its model (`src/widgets/do-it`). */
  readonly widgets?: WidgetModels
}

/** What a mark needs of an answer's verdict, whatever the kind of exercise. */
export interface Mark {
  /** As the exercise's `tests` write it: `right`, `wrong net-adds`, `unexplained`, … */
  readonly outcome: string
  readonly credited: boolean
}

/** A verdict beside what it was given on, by kind of exercise: enough to put it into words. */
export type Judged = Mark &
  (
    | {
        readonly kind: 'numeric'
        readonly exercise: NumericExercise
        readonly verdict: Verdict
        readonly givens: Values
      }
    | {
        readonly kind: 'choice'
        readonly exercise: ChoiceExercise
        readonly verdict: ChoiceVerdict
        readonly question: ChoiceQuestion
      }
    | {
        readonly kind: 'order'
        readonly exercise: OrderExercise
        readonly verdict: OrderVerdict
      }
    | {
        readonly kind: 'table'
        readonly exercise: TableExercise
        readonly verdict: CellVerdict
        /** The cell's row, right values in the asked columns. */
        readonly values: Values
      }
    | {
        readonly kind: 'widget'
        readonly exercise: WidgetExercise
        readonly verdict: WidgetVerdict
        readonly model: WidgetModel
      }
  )

const marked = (outcome: string): Mark => ({ outcome, credited: outcome === 'right' })

/**
 * Judges one part of an exercise of any kind from the answers as they are stored.
 *
 * @param texts all answers of the exercise as typed, by part; blanks are unanswered
 * @throws RangeError for a part, a variant or a widget that there is not
 */
export function judgePart(
  exercise: Exercise,
  part: string,
  texts: Readonly<Record<string, string>>,
  { locale, variant, widgets, ...own }: Sitting
): Judged {
  const { [part]: text = '', ...earlier } = texts
  const { kind } = exercise
  switch (kind) {
    case 'numeric': {
      const givens = own.givens ?? deal(exercise, variant)
      if (!givens) throw new RangeError(`${exercise.id} has no variant ${variant}`)
      const verdict = grade(exercise, part, text, { locale, earlier, givens })
      const mark = { outcome: outcomeOf(verdict), credited: creditOf(verdict) === 1 }
      return { ...mark, kind, exercise, verdict, givens }
    }
    case 'choice': {
      const question = Object.hasOwn(exercise.questions, part) && exercise.questions[part]
      if (!question) throw new RangeError(`${exercise.id} has no question “${part}”`)
      const verdict = gradeChoice(question, text)
      return { ...marked(choiceOutcome(verdict)), kind, exercise, verdict, question }
    }
    case 'order': {
      const verdict = gradeOrder(exercise, text)
      return { ...marked(orderOutcome(verdict)), kind, exercise, verdict }
    }
    case 'table': {
      const rows = dealTable(exercise, variant)
      if (!rows) throw new RangeError(`${exercise.id} has no variant ${variant}`)
      const grader = new TableGrader(exercise, rows, texts, locale)
      const verdict = grader.grade(part)
      // A part that is graded is a cell of the table, and every row of it has values.
      const { row } = cellOf(exercise, part) as { row: string }
      const values = grader.rows.get(row) as Values
      const mark = { outcome: cellOutcome(verdict), credited: isCredited(verdict) }
      return { ...mark, kind, exercise, verdict, values }
    }
    case 'widget': {
      const model = widgets?.get(exercise.widget)
      if (!model) throw new RangeError(`No model of the widget “${exercise.widget}”`)
      const verdict = gradeWidget(exercise, model, text)
      return { ...marked(widgetOutcome(verdict)), kind, exercise, verdict, model }
    }
  }
}
