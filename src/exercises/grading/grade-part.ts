import type { Locale } from '../../i18n/locale.ts'
import { dealTable } from '../deal-table.ts'
import type { WidgetModels } from '../doable.ts'
import type { Exercise } from '../model.ts'
import { deal } from '../variants.ts'
import { choiceOutcome, gradeChoice } from './choice.ts'
import { grade } from './grade.ts'
import { gradeOrder, orderOutcome } from './order.ts'
import { cellOutcome, isCredited, TableGrader } from './table.ts'
import { creditOf, outcomeOf } from './verdict.ts'
import { gradeWidget, widgetOutcome } from './widget.ts'

/** What a mark needs of an answer's verdict, whatever the kind of exercise. */
export interface Mark {
  /** As the exercise's `tests` write it: `right`, `wrong net-adds`, `unexplained`, … */
  readonly outcome: string
  readonly credited: boolean
}

/** Whose answers they are, and what grading them needs. */
export interface Sitting {
  /** The page's language: its notation is tried first. */
  readonly locale: Locale
  /** The number of the variant that the participant had (`variantFor`). */
  readonly variant: number
  /** For exercises that are done in a widget: its model (`src/widgets/do-it`). */
  readonly widgets?: WidgetModels
}

const marked = (outcome: string): Mark => ({ outcome, credited: outcome === 'right' })

/**
 * Grades one part of an exercise of any kind from the answers as they are stored.
 *
 * @param texts all answers of the exercise as typed, by part; blanks are unanswered
 * @throws RangeError for a part, a variant or a widget that there is not
 */
export function gradePart(
  exercise: Exercise,
  part: string,
  texts: Readonly<Record<string, string>>,
  { locale, variant, widgets }: Sitting
): Mark {
  const { [part]: text = '', ...earlier } = texts
  switch (exercise.kind) {
    case 'numeric': {
      const givens = deal(exercise, variant)
      if (!givens) throw new RangeError(`${exercise.id} has no variant ${variant}`)
      const verdict = grade(exercise, part, text, { locale, earlier, givens })
      return { outcome: outcomeOf(verdict), credited: creditOf(verdict) === 1 }
    }
    case 'choice': {
      const question = Object.hasOwn(exercise.questions, part) && exercise.questions[part]
      if (!question) throw new RangeError(`${exercise.id} has no question “${part}”`)
      return marked(choiceOutcome(gradeChoice(question, text)))
    }
    case 'order':
      return marked(orderOutcome(gradeOrder(exercise, text)))
    case 'table': {
      const rows = dealTable(exercise, variant)
      if (!rows) throw new RangeError(`${exercise.id} has no variant ${variant}`)
      const verdict = new TableGrader(exercise, rows, texts, locale).grade(part)
      return { outcome: cellOutcome(verdict), credited: isCredited(verdict) }
    }
    case 'widget': {
      const model = widgets?.get(exercise.widget)
      if (!model) throw new RangeError(`No model of the widget “${exercise.widget}”`)
      return marked(widgetOutcome(gradeWidget(exercise, model, text)))
    }
  }
}
