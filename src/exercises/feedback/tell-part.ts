import type { Locale } from '../../i18n/locale.ts'
import { dealTable } from '../deal-table.ts'
import type { WidgetModels } from '../doable.ts'
import type { Page } from '../fill.ts'
import { choiceOutcome, gradeChoice } from '../grading/choice.ts'
import { grade } from '../grading/grade.ts'
import { gradeOrder, orderOutcome } from '../grading/order.ts'
import { cellOf, cellOutcome, isCredited, TableGrader } from '../grading/table.ts'
import { creditOf, outcomeOf, type Verdict } from '../grading/verdict.ts'
import { gradeWidget, widgetOutcome } from '../grading/widget.ts'
import type { Exercise } from '../model.ts'
import type { Values } from '../solve.ts'
import { deal } from '../variants.ts'
import { choiceFeedback } from './choice.ts'
import { type Feedback, feedbackFor } from './feedback.ts'
import { orderFeedback } from './order.ts'
import { cellFeedback } from './table.ts'
import { widgetFeedback } from './widget.ts'

/** Whose answers they are, and how the page speaks. */
export interface TellingPage extends Page {
  /** The notation that is tried first where the text allows two; the page's if nothing is said. */
  readonly typedIn?: Locale
  /** The number of the variant; 0 is the practice. */
  readonly variant: number
  /** Numbers instead of those of a variant: the reader's own, or those that an assignment dealt. */
  readonly givens?: Values
  /** For exercises that are done in a widget: its model. */
  readonly widgets?: WidgetModels
}

/** An answer judged, in words and for the record. */
export interface Told {
  readonly feedback: Feedback
  /** Which verdict, as the exercise's `tests` write it. */
  readonly kind: string
  readonly credited: boolean
  /** Of a number: the verdict itself. */
  readonly verdict?: Verdict
}

const told = (feedback: Feedback, kind: string): Told => ({
  feedback,
  kind,
  credited: kind === 'right'
})

/**
 * Judges one part of an exercise of any kind, and says what there is to say.
 *
 * @param texts all answers of the exercise as typed, by part; blanks are unanswered
 * @throws RangeError for a part, a variant or a widget that there is not
 */
export function tellPart(
  exercise: Exercise,
  part: string,
  texts: Readonly<Record<string, string>>,
  page: TellingPage
): Told {
  const { [part]: text = '', ...earlier } = texts
  const { variant, typedIn = page.locale } = page
  switch (exercise.kind) {
    case 'numeric': {
      const givens = page.givens ?? deal(exercise, variant)
      if (!givens) throw new RangeError(`${exercise.id} has no variant ${variant}`)
      const verdict = grade(exercise, part, text, { locale: typedIn, earlier, givens })
      const feedback = feedbackFor(exercise, part, verdict, { ...page, givens, text })
      return { feedback, kind: outcomeOf(verdict), credited: creditOf(verdict) === 1, verdict }
    }
    case 'choice': {
      const question = Object.hasOwn(exercise.questions, part) && exercise.questions[part]
      if (!question) throw new RangeError(`${exercise.id} has no question “${part}”`)
      const verdict = gradeChoice(question, text)
      return told(choiceFeedback(question, verdict, page), choiceOutcome(verdict))
    }
    case 'order': {
      const verdict = gradeOrder(exercise, text)
      return told(orderFeedback(exercise, verdict, text, page), orderOutcome(verdict))
    }
    case 'table': {
      const given = dealTable(exercise, variant)
      if (!given) throw new RangeError(`${exercise.id} has no variant ${variant}`)
      const grader = new TableGrader(exercise, given, texts, typedIn)
      const verdict = grader.grade(part)
      // A part that is graded is a cell of the table, and every row of it has values.
      const { row } = cellOf(exercise, part) as { row: string }
      const values = grader.rows.get(row) as Values
      const feedback = cellFeedback(exercise, part, verdict, { ...page, values, text })
      return { feedback, kind: cellOutcome(verdict), credited: isCredited(verdict) }
    }
    case 'widget': {
      const model = page.widgets?.get(exercise.widget)
      if (!model) throw new RangeError(`No model of the widget “${exercise.widget}”`)
      const verdict = gradeWidget(exercise, model, text)
      return told(widgetFeedback(exercise, model, verdict, text, page), widgetOutcome(verdict))
    }
  }
}
