import type { ChoiceQuestion } from '../kinds/choice.ts'

/** What the grader says of the options chosen. */
export type ChoiceVerdict =
  | { readonly kind: 'right' }
  /** Chosen, and not right: the first in the file. */
  | { readonly kind: 'wrong'; readonly option: string; readonly others: number }
  /** Right, and not chosen: the first in the file; `others` more are missing. */
  | { readonly kind: 'missing'; readonly option: string; readonly others: number }
  | { readonly kind: 'unreadable' }

/** Options as an answer stores them: ids, separated by spaces. */
export const readIds = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

/** Grades options chosen. Ids that the question does not have, or two where one is asked for, are no answer. */
export function gradeChoice(question: ChoiceQuestion, text: string): ChoiceVerdict {
  const chosen = new Set(readIds(text))
  const known = [...chosen].every(id => Object.hasOwn(question.options, id))
  if (chosen.size === 0 || !known || (!question.several && chosen.size > 1)) {
    return { kind: 'unreadable' }
  }
  const options = Object.entries(question.options)
  const [wrong, ...alsoWrong] = options.filter(([id, { right }]) => chosen.has(id) && !right)
  if (wrong) return { kind: 'wrong', option: wrong[0], others: alsoWrong.length }
  const [missing, ...alsoMissing] = options.filter(([id, { right }]) => !chosen.has(id) && right)
  if (missing) return { kind: 'missing', option: missing[0], others: alsoMissing.length }
  return { kind: 'right' }
}

/** As the `tests` write it. */
export const choiceOutcome = (verdict: ChoiceVerdict): string =>
  'option' in verdict ? `${verdict.kind} ${verdict.option}` : verdict.kind
