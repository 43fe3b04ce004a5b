import type { Locale, Localised } from '../../i18n/locale.ts'

/** What the page of a package says. */
export const WORDS = {
  check: { en: 'Check', es: 'Comprobar' },
  hint: { en: 'Hint', es: 'Pista' },
  several: { en: '(Several may be right.)', es: '(Puede haber varias correctas.)' },
  up: { en: 'Up', es: 'Subir' },
  down: { en: 'Down', es: 'Bajar' },
  allRight: { en: 'All cells are right.', es: 'Todas las celdas son correctas.' },
  solution: { en: 'Worked solution', es: 'Solución explicada' },
  variant: { en: 'Variant', es: 'Variante' },
  notKept: {
    en: 'No learning platform was found: you can work here, but nothing is kept.',
    es: 'No se ha encontrado ninguna plataforma de aprendizaje: puedes trabajar aquí, pero no se guarda nada.'
  },
  kept: {
    en: 'Every answer that you check is reported to your learning platform. You can close this page and go on later.',
    es: 'Cada respuesta que compruebas se comunica a tu plataforma de aprendizaje. Puedes cerrar esta página y seguir más tarde.'
  },
  noScript: {
    en: 'This page needs JavaScript to check answers.',
    es: 'Esta página necesita JavaScript para comprobar las respuestas.'
  },
  earlier: {
    en: 'Answered in an earlier session; the text did not fit into what the platform keeps.',
    es: 'Respondida en una sesión anterior; el texto no cabía en lo que guarda la plataforma.'
  }
} as const satisfies Readonly<Record<string, Localised>>

const PROGRESS: Localised<(right: number, of: number) => string> = {
  en: (right, of) => `${right} of ${of} right`,
  es: (right, of) => `${right} de ${of} correctas`
}

export const progressText = (right: number, of: number, locale: Locale): string =>
  PROGRESS[locale](right, of)

const OMITTED: Localised<(count: number) => string> = {
  en: count =>
    `Your platform keeps 4,096 characters: the text of ${count === 1 ? 'your oldest answer' : `your ${count} oldest answers`} will not be there next time. The marks will.`,
  es: count =>
    `Tu plataforma guarda 4.096 caracteres: la próxima vez no estará el texto de ${count === 1 ? 'tu respuesta más antigua' : `tus ${count} respuestas más antiguas`}. Los aciertos, sí.`
}

export const omittedText = (count: number, locale: Locale): string => OMITTED[locale](count)

const PLACE: Localised<(name: string, place: number, of: number) => string> = {
  en: (name, place, of) => `${name}: place ${place} of ${of}`,
  es: (name, place, of) => `${name}: puesto ${place} de ${of}`
}

/** Where something stands after it was moved. */
export const placeText = (name: string, place: number, of: number, locale: Locale): string =>
  PLACE[locale](name, place, of)
