import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import type { VariantFlaw } from '../../exercises/prove.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'

export const numberWords = {
  whose: { en: 'Numbers', es: 'Números' },
  practice: { en: 'those of the exercise', es: 'los del ejercicio' },
  other: { en: 'others', es: 'otros' },
  mine: { en: 'mine', es: 'los míos' },
  variant: { en: 'variant', es: 'variante' },
  apart: {
    en: 'Answers are kept apart for each set of numbers, so nothing is lost when you change.',
    es: 'Las respuestas se guardan aparte para cada juego de números, así que al cambiar no se pierde nada.'
  },
  own: {
    en: 'Until you type a number, the exercise takes that of the live sheet where it has it under the same name, and its own elsewhere.',
    es: 'Mientras no escribas un número, el ejercicio toma el de la hoja viva si esta lo tiene con el mismo nombre, y si no, el suyo.'
  }
} as const satisfies Readonly<Record<string, Localised>>

/** What the reader's numbers do to the exercise. */
export function explainFlaw(
  { unknowns, derived }: NumericExercise,
  flaw: VariantFlaw,
  locale: Locale
): string {
  const en = locale === 'en'
  const nameOf = (id: string) => (unknowns[id] ?? derived[id])?.name[locale] ?? id
  switch (flaw.kind) {
    case 'where-fails':
      return en
        ? 'The exercise was made for numbers of another kind: with these, some of its hints and sentences may not fit.'
        : 'El ejercicio está pensado para otra clase de números: con estos, algunas pistas y frases pueden no encajar.'
    case 'no-value':
      return en
        ? `With these numbers there is no value for ${nameOf(flaw.name)}: something is divided by nought.`
        : `Con estos números no hay valor para ${nameOf(flaw.name)}: algo se divide entre cero.`
    default:
      return en
        ? `With these numbers a right way and a wrong one to ${nameOf(flaw.part)} come to the same, so a right answer may be luck.`
        : `Con estos números, un camino correcto y otro equivocado hacia ${nameOf(flaw.part)} dan lo mismo, así que acertar puede ser suerte.`
  }
}
