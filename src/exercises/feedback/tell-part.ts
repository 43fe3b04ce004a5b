import type { Locale } from '../../i18n/locale.ts'
import type { Page } from '../fill.ts'
import { type Judged, judgePart, type Sitting } from '../grading/judge-part.ts'
import type { Verdict } from '../grading/verdict.ts'
import type { Exercise } from '../model.ts'
import { choiceFeedback } from './choice.ts'
import { type Feedback, feedbackFor } from './feedback.ts'
import { orderFeedback } from './order.ts'
import { cellFeedback } from './table.ts'
import { widgetFeedback } from './widget.ts'

/** Whose answers they are, and how the page speaks. */
export interface TellingPage extends Page, Sitting {
  /** The notation that is tried first where the text allows two; the page's if nothing is said. */
  readonly typedIn?: Locale
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
  const judged = judgePart(exercise, part, texts, {
    ...page,
    locale: page.typedIn ?? page.locale
  })
  const feedback = inWords(judged, part, texts[part] ?? '', page)
  const { outcome: kind, credited } = judged
  return judged.kind === 'numeric'
    ? { feedback, kind, credited, verdict: judged.verdict }
    : { feedback, kind, credited }
}

function inWords(judged: Judged, part: string, text: string, page: Page): Feedback {
  switch (judged.kind) {
    case 'numeric': {
      const { exercise, verdict, givens } = judged
      return feedbackFor(exercise, part, verdict, { ...page, givens, text })
    }
    case 'choice':
      return choiceFeedback(judged.question, judged.verdict, page)
    case 'order':
      return orderFeedback(judged.exercise, judged.verdict, text, page)
    case 'table': {
      const { exercise, verdict, values } = judged
      return cellFeedback(exercise, part, verdict, { ...page, values, text })
    }
    case 'widget':
      return widgetFeedback(judged.exercise, judged.model, judged.verdict, text, page)
  }
}
