import { dealTable } from '../../exercises/deal-table.ts'
import { choiceFeedback } from '../../exercises/feedback/choice.ts'
import { type Feedback, feedbackFor } from '../../exercises/feedback/feedback.ts'
import { orderFeedback } from '../../exercises/feedback/order.ts'
import { cellFeedback } from '../../exercises/feedback/table.ts'
import { widgetFeedback } from '../../exercises/feedback/widget.ts'
import type { Page } from '../../exercises/fill.ts'
import { choiceOutcome, gradeChoice } from '../../exercises/grading/choice.ts'
import { grade } from '../../exercises/grading/grade.ts'
import { gradeOrder, orderOutcome } from '../../exercises/grading/order.ts'
import { cellOf, cellOutcome, isCredited, TableGrader } from '../../exercises/grading/table.ts'
import { creditOf, outcomeOf } from '../../exercises/grading/verdict.ts'
import { gradeWidget, widgetOutcome } from '../../exercises/grading/widget.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import type { TableExercise } from '../../exercises/kinds/table.ts'
import type { WidgetExercise } from '../../exercises/kinds/widget.ts'
import type { Exercise } from '../../exercises/model.ts'
import { deal } from '../../exercises/variants.ts'
import { loadDoable } from '../do-it/models.ts'

/** An answer judged, in words and for the record. */
export interface Marked {
  readonly feedback: Feedback
  /** For the reader's state: which verdict, and whether it earns the mark. */
  readonly kind: string
  readonly credited: boolean
}

export interface MarkingPage extends Page {
  readonly currency: string
  /** The reader's variant; 0 is the practice. */
  readonly variant: number
}

type Texts = Readonly<Record<string, string>>

/** Judges one answer beside the reader's others. A chunk of its own: nobody needs it before answering. */
export async function mark(
  exercise: Exercise,
  part: string,
  texts: Texts,
  page: MarkingPage
): Promise<Marked> {
  const text = texts[part] ?? ''
  switch (exercise.kind) {
    case 'numeric':
      return markNumber(exercise, part, texts, page)
    case 'choice': {
      const question = exercise.questions[part]
      if (!question) throw new RangeError(`${exercise.id} has no question “${part}”`)
      const verdict = gradeChoice(question, text)
      return plain(choiceFeedback(question, verdict, page), choiceOutcome(verdict))
    }
    case 'order': {
      const verdict = gradeOrder(exercise, text)
      return plain(orderFeedback(exercise, verdict, text, page), orderOutcome(verdict))
    }
    case 'table':
      return markCell(exercise, part, texts, page)
    case 'widget':
      return markWidget(exercise, text, page)
  }
}

const plain = (feedback: Feedback, kind: string): Marked => ({
  feedback,
  kind,
  credited: kind === 'right'
})

function markNumber(
  exercise: NumericExercise,
  part: string,
  texts: Texts,
  { locale, currency, variant }: MarkingPage
): Marked {
  const { [part]: text = '', ...earlier } = texts
  const givens = deal(exercise, variant)
  if (!givens) throw new RangeError(`${exercise.id} has no variant ${variant}`)
  const verdict = grade(exercise, part, text, { locale, earlier, givens })
  return {
    feedback: feedbackFor(exercise, part, verdict, { locale, currency, givens, text }),
    kind: outcomeOf(verdict),
    credited: creditOf(verdict) === 1
  }
}

function markCell(exercise: TableExercise, part: string, texts: Texts, page: MarkingPage): Marked {
  const given = dealTable(exercise, page.variant)
  if (!given) throw new RangeError(`${exercise.id} has no variant ${page.variant}`)
  const grader = new TableGrader(exercise, given, texts, page.locale)
  const verdict = grader.grade(part)
  const values = grader.rows.get(cellOf(exercise, part)?.row ?? '') ?? new Map()
  const { locale, currency } = page
  const context = { locale, currency, values, text: texts[part] ?? '' }
  return {
    feedback: cellFeedback(exercise, part, verdict, context),
    kind: cellOutcome(verdict),
    credited: isCredited(verdict)
  }
}

async function markWidget(
  exercise: WidgetExercise,
  text: string,
  page: MarkingPage
): Promise<Marked> {
  const model = await loadDoable(exercise.widget)
  if (!model) throw new RangeError(`No model of the widget “${exercise.widget}”`)
  const verdict = gradeWidget(exercise, model, text)
  return plain(widgetFeedback(exercise, model, verdict, text, page), widgetOutcome(verdict))
}
