import type { Locale, Localised } from '../../i18n/locale.ts'

export const words = {
  check: { en: 'Check', es: 'Comprobar' },
  hint: { en: 'Hint', es: 'Pista' },
  solution: { en: 'Worked solution', es: 'Solución explicada' },
  answer: { en: 'Your answer', es: 'Tu respuesta' },
  loading: { en: 'Reading your answer…', es: 'Leyendo tu respuesta…' },
  printed: {
    en: 'The worked solutions are in the page on the web, under each question.',
    es: 'Las soluciones explicadas están en la página web, debajo de cada pregunta.'
  },
  honest: {
    en: 'Answers are checked in this page, which holds the solutions too: this is for practice, not for marks. Decimals with a point or a comma, as you like.',
    es: 'Las respuestas se comprueban en esta misma página, que también contiene las soluciones: es para practicar, no para poner nota. Decimales con coma o con punto, como prefieras.'
  }
} as const satisfies Readonly<Record<string, Localised>>

export const progress = (right: number, of: number, locale: Locale): string =>
  locale === 'en' ? `${right} of ${of} right` : `${right} de ${of} correctas`

export const hintLabel = (next: number, of: number, locale: Locale): string =>
  `${words.hint[locale]} ${next}/${of}`
