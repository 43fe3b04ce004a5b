import { formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'

/** Why an assignment or a receipt cannot be used, or not in this way. */
export type ClassProblem =
  /** Nothing that this workbook writes. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'newer' }
  /** Cut off, mistyped or edited: the checksum is that of another text. */
  | { readonly kind: 'checksum' }
  /** It begins as one of ours, and then makes no sense. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'large'; readonly limit: number }
  /** A value that cannot be, and where it stands (fit for a sentence). */
  | { readonly kind: 'unfit'; readonly at: string }
  /** The other of the two. */
  | { readonly kind: 'is-assignment' }
  | { readonly kind: 'is-receipt' }
  /** A link would be longer than mail and chat carry. */
  | { readonly kind: 'no-link'; readonly length: number; readonly limit: number }
  /** Sealed for a key that is not here. */
  | { readonly kind: 'no-key' }
  /** None of the keys that are here opens it, or it was changed after it was sealed. */
  | { readonly kind: 'wrong-key' }
  /** The browser encrypts only on pages that came safely. */
  | { readonly kind: 'no-crypto' }
  /** An exercise that is not in the workbook, and does not come along. */
  | { readonly kind: 'unknown-exercise'; readonly id: string }
  /** Another receipt of the same participant was handed in later. */
  | { readonly kind: 'earlier'; readonly file: string }
  /** The very same receipt came twice. */
  | { readonly kind: 'again'; readonly file: string }

const WORDS: {
  readonly [K in ClassProblem['kind']]: (
    problem: Extract<ClassProblem, { kind: K }>,
    n: (value: number) => string
  ) => Localised
} = {
  foreign: () => ({
    en: 'This is nothing that this workbook writes.',
    es: 'Esto no lo ha escrito este cuaderno.'
  }),
  empty: () => ({ en: 'It is empty.', es: 'Está vacío.' }),
  newer: () => ({
    en: 'It was written by a newer version of this workbook. Reload the page and try again.',
    es: 'Lo ha escrito una versión más nueva de este cuaderno. Recarga la página e inténtalo de nuevo.'
  }),
  checksum: () => ({
    en: 'Its checksum does not match: it was cut off on the way, mistyped or edited. Ask for it again.',
    es: 'Su suma de control no coincide: se cortó por el camino, se copió mal o se editó. Pide que te lo envíen otra vez.'
  }),
  damaged: () => ({
    en: 'It is damaged: what it holds cannot be read.',
    es: 'Está dañado: lo que contiene no se puede leer.'
  }),
  large: ({ limit }, n) => ({
    en: `It unfolds to more than the ${n(limit)} characters that are accepted.`,
    es: `Al abrirlo ocupa más de los ${n(limit)} caracteres que se admiten.`
  }),
  unfit: ({ at }) => ({
    en: `It holds something that cannot be right, at “${at}”.`,
    es: `Contiene algo que no puede ser, en «${at}».`
  }),
  'is-assignment': () => ({
    en: 'This is an assignment, not a receipt.',
    es: 'Esto es una tarea, no un justificante.'
  }),
  'is-receipt': () => ({
    en: 'This is a receipt, not an assignment: it belongs on the instructor’s desk.',
    es: 'Esto es un justificante, no una tarea: su sitio es la mesa del docente.'
  }),
  'no-link': ({ length, limit }, n) => ({
    en: `A link would have ${n(length)} characters, and only ${n(limit)} travel safely. Use the file.`,
    es: `El enlace tendría ${n(length)} caracteres, y solo ${n(limit)} viajan sin riesgo. Usa el archivo.`
  }),
  'no-key': () => ({
    en: 'It is encrypted, and no key is open here. Open your key file, then drop it again.',
    es: 'Está cifrado y aquí no hay ninguna clave abierta. Abre tu archivo de clave y vuelve a soltarlo.'
  }),
  'wrong-key': () => ({
    en: 'The key that is open here does not open it: it was encrypted for another key, or changed since.',
    es: 'La clave abierta aquí no lo abre: se cifró para otra clave o se ha modificado después.'
  }),
  'no-crypto': () => ({
    en: 'Receipts of this assignment are encrypted, and the browser encrypts only on pages opened over https. Nothing was handed in; your answers are kept.',
    es: 'Los justificantes de esta tarea van cifrados, y el navegador solo cifra en páginas abiertas por https. No se ha entregado nada; tus respuestas siguen guardadas.'
  }),
  'unknown-exercise': ({ id }) => ({
    en: `The exercise “${id}” is not in this workbook and does not come with the assignment.`,
    es: `El ejercicio «${id}» no está en este cuaderno ni viene con la tarea.`
  }),
  earlier: ({ file }) => ({
    en: `The same participant handed in again later, in “${file}”; the later one counts.`,
    es: `La misma persona entregó otra vez más tarde, en «${file}»; cuenta la última entrega.`
  }),
  again: ({ file }) => ({
    en: `It is the same receipt as “${file}”, and counts once.`,
    es: `Es el mismo justificante que «${file}», y cuenta una vez.`
  })
}

/** What is wrong, as sentences. */
export function explainClass(problem: ClassProblem, locale: Locale): string {
  const tell = WORDS[problem.kind] as (
    problem: ClassProblem,
    n: (value: number) => string
  ) => Localised
  return tell(problem, value => formatNumber(value, locale, { kind: 'integer' }))[locale]
}
