/** What is assumed of answers that others read. */
export interface DeflectionCase {
  /** Questions in the table. */
  readonly questions: number
  /** Share of them that are answered where others see it. */
  readonly inPublic: number
  /** People with the same question who read such an answer. */
  readonly readers: number
  /** Share of those who would else have contacted the company. */
  readonly wouldContact: number
  /** Cost of one contact by phone, mail or chat. */
  readonly contactCost: number
  /** Cost of writing one public answer. */
  readonly answerCost: number
}

export interface Deflection {
  readonly answers: number
  /** Contacts that did not happen: answers × readers × share. */
  readonly deflected: number
  /** Their cost. */
  readonly avoided: number
  /** What the answers cost. */
  readonly spent: number
  readonly saved: number
  /** Readers that an answer needs to pay for itself; null when none would do. */
  readonly breakEven: number | null
}

/**
 * Support cost saved by contacts that public answers made unnecessary:
 *
 * saved = questions × inPublic × (readers × wouldContact × contactCost − answerCost)
 *
 * An account of what is assumed, and no measurement: whether people would have called is known only by an
 * experiment. Who asked is not counted as saved, because answering them costs as well.
 */
export function deflection(given: DeflectionCase): Deflection {
  const answers = given.questions * given.inPublic
  const deflected = answers * given.readers * given.wouldContact
  const avoided = deflected * given.contactCost
  const spent = answers * given.answerCost
  const breakEven = given.answerCost / (given.wouldContact * given.contactCost)
  return {
    answers,
    deflected,
    avoided,
    spent,
    saved: avoided - spent,
    breakEven: Number.isFinite(breakEven) ? breakEven : null
  }
}
