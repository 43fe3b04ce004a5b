import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { ParticipantTrouble } from '../../workbook/participant-changes.ts'
import type { Count, Standing } from './standing.ts'

export const words = {
  title: { en: 'How far you are', es: 'Hasta dónde has llegado' },
  intro: {
    en: 'Counted from the answers kept on this device, exercise by exercise. A question counts as right while the answer that was checked stands there; one that you change has to be checked again.',
    es: 'Se cuenta a partir de las respuestas guardadas en este dispositivo, ejercicio por ejercicio. Una pregunta cuenta como correcta mientras siga ahí la respuesta comprobada; si la cambias, hay que comprobarla otra vez.'
  },
  exercise: { en: 'Exercise', es: 'Ejercicio' },
  questions: { en: 'Questions', es: 'Preguntas' },
  tried: { en: 'Checked', es: 'Comprobadas' },
  right: { en: 'Right', es: 'Correctas' },
  objectives: { en: 'By objective', es: 'Por objetivo' },
  noExercise: { en: 'no exercise yet', es: 'aún sin ejercicios' },
  who: { en: 'Who is working here', es: 'Quién trabaja aquí' },
  whoHelp: {
    en: 'Several people can share this machine: each has numbers, answers and progress of their own. There is no password: whoever sits here can read them all.',
    es: 'Varias personas pueden compartir este ordenador: cada una tiene sus números, sus respuestas y su progreso. No hay contraseña: quien se siente aquí puede leerlo todo.'
  },
  nameless: { en: 'without a name', es: 'sin nombre' },
  now: { en: 'Participant', es: 'Participante' },
  name: { en: 'Name', es: 'Nombre' },
  join: { en: 'Add somebody', es: 'Añadir a alguien' },
  rename: { en: 'Change the name', es: 'Cambiar el nombre' },
  leave: { en: 'Remove, with all answers', es: 'Quitar, con sus respuestas' },
  sure: { en: 'Remove for good?', es: '¿Quitar para siempre?' },
  yes: { en: 'Yes, remove', es: 'Sí, quitar' },
  no: { en: 'No, keep', es: 'No, conservar' },
  carry: {
    en: 'To go on at another machine, save everything as a file here and open it there; numbers, answers and sections read come along. Answers stay when the course changes: they are kept by the exercise and the question, not by the page.',
    es: 'Para seguir en otro ordenador, guarda todo en un archivo aquí y ábrelo allí: van los números, las respuestas y los apartados leídos. Las respuestas se conservan aunque cambie el curso: se guardan por ejercicio y pregunta, no por página.'
  }
} as const satisfies Readonly<Record<string, Localised>>

const TROUBLES: Readonly<Record<ParticipantTrouble, Localised>> = {
  'no-name': { en: 'Write a name first.', es: 'Escribe antes un nombre.' },
  taken: {
    en: 'Somebody here has that name already.',
    es: 'Ya hay alguien aquí con ese nombre.'
  },
  'too-many': {
    en: 'Sixty people have a place on this machine; remove somebody first.',
    es: 'En este ordenador caben sesenta personas; quita antes a alguien.'
  },
  unknown: {
    en: 'That participant is no longer here: another tab has removed them.',
    es: 'Ese participante ya no está: lo ha quitado otra pestaña.'
  },
  full: {
    en: 'The browser has no room left for this site, so nothing was changed.',
    es: 'Al navegador no le queda sitio para esta página; no se ha cambiado nada.'
  },
  blocked: {
    en: 'The browser does not let this site store anything, so names cannot be kept.',
    es: 'El navegador no deja que esta página guarde nada, así que no se pueden guardar nombres.'
  }
}

export const explainTrouble = (why: ParticipantTrouble, locale: Locale): string =>
  TROUBLES[why][locale]

const count = (value: number, locale: Locale) => formatNumber(value, locale, { kind: 'integer' })

/** “12 of 98 questions right, 15 checked; 3 of 29 exercises solved.” */
export function summary({ all, solved, exercises }: Standing, locale: Locale): string {
  const [right, of, tried, done, many] = [all.right, all.of, all.tried, solved, exercises].map(
    value => count(value, locale)
  )
  return locale === 'en'
    ? `${right} of ${of} questions right, ${tried} checked; ${done} of ${many} exercises solved.`
    : `${right} de ${of} preguntas correctas, ${tried} comprobadas; ${done} de ${many} ejercicios resueltos.`
}

export const rightOf = ({ right, of }: Count, locale: Locale): string =>
  of === 0
    ? words.noExercise[locale]
    : locale === 'en'
      ? `${count(right, locale)} of ${count(of, locale)} right`
      : `${count(right, locale)} de ${count(of, locale)} correctas`

export function oldAnswers(old: number, locale: Locale): string {
  const shown = count(old, locale)
  return locale === 'en'
    ? `${shown} ${old === 1 ? 'answer belongs to a question' : 'answers belong to questions'} that this version of the course does not have. ${old === 1 ? 'It is' : 'They are'} kept, and counted nowhere.`
    : `${shown} ${old === 1 ? 'respuesta es de una pregunta' : 'respuestas son de preguntas'} que esta versión del curso no tiene. ${old === 1 ? 'Se conserva, pero no cuenta' : 'Se conservan, pero no cuentan'}.`
}

/** “Ana is working now.” */
export const worksNow = (name: string, locale: Locale): string => {
  const who = name === '' ? words.nameless[locale] : name
  return locale === 'en' ? `Now working: ${who}.` : `Ahora trabaja: ${who}.`
}
