import type { Localised } from '../../i18n/locale.ts'

/** What the sheets say in their own words. */
export const WORDS = {
  exercise: { en: 'Exercise', es: 'Ejercicio' },
  solution: { en: 'Solution', es: 'Solución' },
  variant: { en: 'variant', es: 'variante' },
  givens: { en: 'Given', es: 'Datos' },
  questions: { en: 'Questions', es: 'Preguntas' },
  answer: { en: 'Your answer', es: 'Tu respuesta' },
  check: { en: 'Check', es: 'Comprobación' },
  unit: { en: 'How to answer', es: 'Cómo responder' },
  quantity: { en: 'Quantity', es: 'Magnitud' },
  result: { en: 'Result', es: 'Resultado' },
  typed: { en: 'As typed', es: 'Como se escribe' },
  tolerance: { en: 'Tolerance', es: 'Tolerancia' },
  how: { en: 'How', es: 'Cómo' },
  right: { en: 'Right', es: 'Correcto' },
  notYet: { en: 'Not yet', es: 'Todavía no' },
  noNumber: { en: 'Not a number', es: 'No es un número' }
} as const satisfies Readonly<Record<string, Localised>>
