import { parseUnit, unitName } from '../../formula/unit.ts'
import type { Locale } from '../../i18n/locale.ts'
import { explainNumber } from '../../ingest/text/number-sentences.ts'
import type { Asked, UnreadableReason } from '../grading/read.ts'
import type { Verdict } from '../grading/verdict.ts'
import type { NumericExercise } from '../kinds/numeric.ts'
import type { Values } from '../solve.ts'
import { PHRASES } from './phrases.ts'
import { printReading, Teller } from './teller.ts'

/** A verdict in words. */
export interface Feedback {
  readonly tone: 'good' | 'ask' | 'bad'
  /** “Read as 30,000.” Said whenever a reading was taken, so that none is silent. */
  readonly read?: string
  /** The verdict in one sentence. */
  readonly verdict: string
  /** What goes with it: the diagnosis, the convention, what to mend. */
  readonly more: readonly string[]
  /** For a text with two readings: what to put into the field for each, with its label. */
  readonly choices?: readonly { readonly label: string; readonly text: string }[]
}

export interface FeedbackContext {
  readonly locale: Locale
  /** What was typed, for quoting it. */
  readonly text: string
  readonly givens?: Values
  /** ISO 4217 code of the money in the texts. */
  readonly currency?: string
}

/** What to tell the reader about the verdict on one part, in the page's language. */
export function feedbackFor(
  exercise: NumericExercise,
  partId: string,
  verdict: Verdict,
  context: FeedbackContext
): Feedback {
  const unknown = exercise.unknowns[partId]
  if (!unknown) throw new RangeError(`${exercise.id} has no part “${partId}”`)
  if (verdict.kind === 'unreadable') {
    return { tone: 'ask', verdict: unreadable(unknown, verdict.reason, context), more: [] }
  }
  const { locale } = context
  const told = new Teller(exercise, partId, unknown, context).tell(verdict)
  // The question names both readings.
  if (verdict.kind === 'ask-notation') return told
  const phrases = PHRASES[locale]
  const remarks = verdict.read.remark ? [phrases.pointsAsked] : []
  return {
    read: phrases.read(printReading(verdict.read, locale)),
    ...told,
    more: [...remarks, ...told.more]
  }
}

/** Why a text is no answer to a field, in a sentence. */
export function unreadable(
  { show, unit }: Asked,
  reason: UnreadableReason,
  { locale, text }: Pick<FeedbackContext, 'locale' | 'text'>
): string {
  const phrases = PHRASES[locale]
  const counted = show === 'percent' || show === 'points' || show === 'times'
  const asked = counted ? phrases[show] : unitName(parseUnit(unit), locale)
  switch (reason) {
    case 'blank':
      return phrases.blank
    case 'percent-not-asked':
      return phrases.percentNotAsked(asked)
    case 'currency-not-asked':
      return phrases.currencyNotAsked(asked)
    case 'unit-not-asked':
      return phrases.unitNotAsked(asked)
    default:
      return explainNumber(reason, text, locale)
  }
}
