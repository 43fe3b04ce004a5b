import type { Localised } from '../../i18n/locale.ts'

/** An exercise's start, put into its widget and taken back. */
export const startWords = {
  takeBack: { en: 'Take the start back', es: 'Quitar el punto de partida' },
  isIn: {
    en: 'The start is in the widget. What stood there before comes back with “Take the start back”.',
    es: 'El punto de partida está en el widget. Lo que había antes vuelve con «Quitar el punto de partida».'
  },
  isBack: {
    en: 'What stood in the widget before is back.',
    es: 'Ha vuelto lo que había antes en el widget.'
  }
} as const satisfies Readonly<Record<string, Localised>>
