import type { Answer } from '../../workbook/state.ts'
import type { Marked } from './grader.ts'

export type Answers = Readonly<Record<string, Answer>>

/** Where the answers to an exercise stand, if not in the workbook: in an assignment, say. */
export interface AnswerSource {
  readonly answers: Answers
  /** The same at this moment: events may come faster than renders. */
  readonly now: () => Answers
  readonly onText: (part: string, text: string) => void
  readonly onVerdict: (part: string, marked: Marked) => void
  readonly onGiveUp: (part: string) => void
}
