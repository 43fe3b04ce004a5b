import { type Feedback, feedbackFor } from '../../exercises/feedback/feedback.ts'
import { grade } from '../../exercises/grading/grade.ts'
import { creditOf, outcomeOf } from '../../exercises/grading/verdict.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import type { Values } from '../../exercises/solve.ts'
import type { Locale } from '../../i18n/locale.ts'

/** An answer judged, in words and for the record. */
export interface Marked {
  readonly feedback: Feedback
  /** For the reader's state: which verdict, and whether it earns the mark. */
  readonly kind: string
  readonly credited: boolean
}

/** Judges one answer beside the reader's others. A chunk of its own: nobody needs it before answering. */
export function mark(
  exercise: NumericExercise,
  part: string,
  texts: Readonly<Record<string, string>>,
  page: { readonly locale: Locale; readonly currency: string; readonly givens?: Values }
): Marked {
  const { [part]: text = '', ...earlier } = texts
  const { locale, givens } = page
  const verdict = grade(exercise, part, text, { locale, earlier, ...(givens ? { givens } : {}) })
  return {
    feedback: feedbackFor(exercise, part, verdict, { ...page, text }),
    kind: outcomeOf(verdict),
    credited: creditOf(verdict) === 1
  }
}
