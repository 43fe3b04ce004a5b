import { formatList, formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'

/** Something about receipts that an instructor may want to ask; it proves nothing. */
export type Question =
  /** The same answers, begun and handed in at the same moment, under several ids. */
  | { readonly kind: 'same-receipt'; readonly people: readonly string[] }
  /** All parts answered alike, and at least two of them wrong. */
  | {
      readonly kind: 'same-answers'
      readonly people: readonly string[]
      readonly parts: number
      readonly wrong: number
      /** They had different numbers, on which the same answers are stranger. */
      readonly otherNumbers: boolean
    }
  /** The receipt names another variant than the one that belongs to the id. */
  | {
      readonly kind: 'other-variant'
      readonly people: readonly string[]
      readonly exercise: string
      readonly said: number
      readonly due: number
    }
  /** The receipt names another policy than the assignment. */
  | { readonly kind: 'other-policy'; readonly people: readonly string[] }
  /** Answered in a version of the exercise that is not the one on the desk. */
  | { readonly kind: 'other-version'; readonly exercise: string; readonly count: number }

/** Names that a sentence lists. */
const LISTED = 6

function listed(people: readonly string[], locale: Locale): string {
  const shown = people.slice(0, LISTED)
  const more = people.length - shown.length
  if (more === 0) return formatList(shown, locale)
  return formatList([...shown, locale === 'en' ? `${more} more` : `${more} más`], locale)
}

/** The question, as one puts it to a person: it accuses nobody. */
export function askQuestion(question: Question, locale: Locale): string {
  const en = locale === 'en'
  const n = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  switch (question.kind) {
    case 'same-receipt': {
      const who = listed(question.people, locale)
      return en
        ? `${who}: the same answers, begun and handed in at the same moment. Is it one person’s work, handed in under several names?`
        : `${who}: las mismas respuestas, empezadas y entregadas en el mismo instante. ¿Es el trabajo de una sola persona, entregado con varios nombres?`
    }
    case 'same-answers': {
      const who = listed(question.people, locale)
      const [parts, wrong] = [n(question.parts), n(question.wrong)]
      const strange = question.otherNumbers
        ? en
          ? ' Their exercises had different numbers.'
          : ' Sus ejercicios tenían números distintos.'
        : ''
      return en
        ? `${who}: all ${parts} answers are the same, ${wrong} of them without credit.${strange} Did they work together, or make the same slips?`
        : `${who}: las ${parts} respuestas coinciden, ${wrong} de ellas sin puntuar.${strange} ¿Lo hicieron en equipo o cometieron los mismos errores?`
    }
    case 'other-variant': {
      const [who] = question.people
      return en
        ? `${who}: the receipt says variant ${n(question.said)} of “${question.exercise}”, and the id gives ${n(question.due)}. Was it made under another id? It is marked with the numbers of the id.`
        : `${who}: el justificante indica la variante ${n(question.said)} de «${question.exercise}», y al identificador le toca la ${n(question.due)}. ¿Se hizo con otro identificador? Se corrige con los números del identificador.`
    }
    case 'other-policy':
      return en
        ? `${listed(question.people, locale)}: the receipt names another way of dealing numbers than the assignment. Was it made from another link?`
        : `${listed(question.people, locale)}: el justificante indica otro reparto de números que la tarea. ¿Se hizo desde otro enlace?`
    case 'other-version':
      return en
        ? `${n(question.count)} ${question.count === 1 ? 'receipt answers' : 'receipts answer'} another version of “${question.exercise}” than the one used for marking here. Has the exercise changed since?`
        : `${n(question.count)} ${question.count === 1 ? 'justificante responde' : 'justificantes responden'} a otra versión de «${question.exercise}» que la usada aquí para corregir. ¿Ha cambiado el ejercicio desde entonces?`
  }
}
