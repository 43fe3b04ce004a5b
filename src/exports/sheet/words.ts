import type { Localised } from '../../i18n/locale.ts'

/** What sheet and key say in their own words. */
export const WORDS = {
  sheet: { en: 'Exercise sheet', es: 'Hoja de ejercicios' },
  key: { en: 'Answer key', es: 'Soluciones' },
  name: { en: 'Name', es: 'Nombre' },
  date: { en: 'Date', es: 'Fecha' },
  variant: { en: 'Variant', es: 'Variante' },
  practice: { en: 'practice numbers', es: 'números de práctica' },
  code: { en: 'Sheet', es: 'Hoja' },
  onScreen: { en: 'The exercise on screen', es: 'El ejercicio en pantalla' },
  right: { en: 'Right', es: 'Correcto' },
  accepted: { en: 'Also right', es: 'También correcto' },
  mistakes: { en: 'Usual mistakes', es: 'Errores habituales' },
  tolerance: { en: 'tolerance', es: 'tolerancia' },
  solution: { en: 'Solution', es: 'Solución' },
  several: { en: 'More than one may be right.', es: 'Puede haber más de una correcta.' },
  number: {
    en: 'Number them from first to last.',
    es: 'Numera del primero al último.'
  },
  anyOrder: { en: 'in any order', es: 'en cualquier orden' }
} as const satisfies Readonly<Record<string, Localised>>
