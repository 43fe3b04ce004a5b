import { LOCALES } from '../i18n/locale.ts'
import { CLASS_LIMITS } from './limits.ts'
import type { ClassProblem } from './problem.ts'
import { policy } from './read-assignment.ts'
import { count, id, moment, objectOf, oneOf, reading, recordOf, text } from './reader.ts'
import type { Done, Given, Participant, Receipt } from './receipt.ts'

export const givenAnswers = recordOf<Given>(
  objectOf<Given>({ text: text(), attempts: count(CLASS_LIMITS.attempts) }),
  CLASS_LIMITS.parts
)

export const participant = objectOf<Participant>({ name: text(), id: text() })

const receipt = objectOf<Receipt>({
  assignment: id,
  title: text(),
  kind: oneOf('practice', 'graded'),
  policy,
  participant,
  locale: oneOf(...LOCALES),
  started: moment,
  handed: moment,
  exercises: recordOf<Done>(
    objectOf<Done>({
      variant: count(1_000_000),
      version: text(20),
      answers: givenAnswers
    }),
    CLASS_LIMITS.exercises
  )
})

/** A receipt out of anything that JSON.parse may return; never throws. */
export function readReceipt(
  value: unknown
):
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly problem: ClassProblem } {
  const read = reading(receipt, value)
  return read.ok ? { ok: true, receipt: read.value } : read
}
