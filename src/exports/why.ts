import type { Exercise } from '../exercises/model.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { LeftOut, Question } from './question.ts'

/** Why something is not in an export, or not in full. */
const WHY = {
  table: {
    en: () => 'Tables to be filled in have no form in this format.',
    es: () => 'Este formato no tiene forma de pedir que se rellene una tabla.'
  },
  'no-variant': {
    en: (variant: number) =>
      `There is no variant ${variant}: the numbers of this exercise do not vary that far.`,
    es: (variant: number) =>
      `No hay variante ${variant}: los números de este ejercicio no varían tanto.`
  },
  'page-only': {
    en: () => 'It is done in a widget of its page, which this format cannot hold.',
    es: () => 'Se hace en un widget de su página, que no cabe en este formato.'
  },
  'by-hand': {
    en: () =>
      'It is done in a widget of its page: here it is a text to be marked by hand, with a link.',
    es: () =>
      'Se hace en un widget de su página: aquí queda como un texto que se corrige a mano, con un enlace.'
  },
  ordering: {
    en: () => 'Things to be put in order have no form in this format.',
    es: () => 'Este formato no tiene forma de pedir que se ordenen cosas.'
  },
  ties: {
    en: () =>
      'Things of equal rank have their places shown as a choice of several: who gives one place twice is credited too.',
    es: () =>
      'Lo que comparte rango admite varios puestos: si alguien repite uno, también se le da por bueno.'
  },
  choice: {
    en: () => 'Questions with options have no form in this format.',
    es: () => 'Este formato no tiene forma de hacer preguntas con opciones.'
  },
  'no-numbers': {
    en: () => 'The spreadsheet holds exercises of numbers only.',
    es: () => 'La hoja de cálculo solo recoge ejercicios de números.'
  },
  'few-items': {
    en: (most: number) =>
      `Moodle takes ${most} variants at most: the first ${most} are in the file.`,
    es: (most: number) =>
      `Moodle admite ${most} variantes como mucho: en el archivo están las ${most} primeras.`
  },
  'no-room': {
    en: (most: number) => `A package holds ${most} questions at most; a second one takes the rest.`,
    es: (most: number) => `En un paquete caben ${most} preguntas como mucho; las demás, en otro.`
  },
  'no-calculation': {
    en: () => 'Only exercises of numbers can be calculated questions.',
    es: () => 'Solo los ejercicios de números pueden ser preguntas calculadas.'
  },
  'one-number': {
    en: () => 'Its numbers do not vary: the calculated question has one set of values.',
    es: () => 'Sus números no varían: la pregunta calculada tiene un solo juego de valores.'
  }
} as const satisfies Readonly<Record<string, Localised<(number: number) => string>>>

export type Why = keyof typeof WHY

/** An exercise that an export leaves out, with the reason in both languages. */
export const leftOut = (exercise: Exercise, why: Why, number = 0): LeftOut => ({
  exercise: exercise.id,
  title: exercise.title,
  why: whyOf(why, number)
})

/** A question that an export leaves out or changes. */
export const partLeftOut = (question: Question, why: Why): LeftOut => ({
  exercise: question.exercise,
  title: { en: question.title, es: question.title },
  part: question.part,
  why: whyOf(why, 0)
})

const whyOf = (why: Why, number: number): Localised => {
  const said: Localised<(number: number) => string> = WHY[why]
  return { en: said.en(number), es: said.es(number) }
}

/** The same said once, however many variants it is said of. */
export const distinct = (all: readonly LeftOut[]): LeftOut[] => [
  ...new Map(all.map(one => [`${one.exercise} ${one.part} ${one.why.en}`, one])).values()
]

/** What an export does not hold, as lines of a text; '' when it holds all. */
export function manifest(leftOut: readonly LeftOut[], locale: Locale): string {
  return distinct(leftOut)
    .map(({ title, part, why }) => `${title[locale]}${part ? ` (${part})` : ''}: ${why[locale]}`)
    .join('\n')
}
