import type { Locale, Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Take exercises away', es: 'Llevarse ejercicios' },
  exercises: { en: 'Exercises', es: 'Ejercicios' },
  all: { en: 'All', es: 'Todos' },
  none: { en: 'None', es: 'Ninguno' },
  language: { en: 'Language', es: 'Idioma' },
  format: { en: 'Format', es: 'Formato' },
  numbers: { en: 'Numbers', es: 'Números' },
  practice: { en: 'The practice numbers', es: 'Los números de práctica' },
  one: { en: 'One variant', es: 'Una variante' },
  every: { en: 'All variants', es: 'Todas las variantes' },
  variant: { en: 'Which variant', es: 'Qué variante' },
  variantHelp: {
    en: 'A whole number from 1. The same number gives the same exercise on every machine.',
    es: 'Un número entero a partir de 1. El mismo número da el mismo ejercicio en cualquier ordenador.'
  },
  variantWrong: {
    en: 'Write the variant as a whole number, from 1 to 200.',
    es: 'Escribe la variante como un número entero, de 1 a 200.'
  },
  key: { en: 'The key', es: 'Las soluciones' },
  embedded: { en: 'After each sheet', es: 'Después de cada hoja' },
  separate: { en: 'The key alone', es: 'Solo las soluciones' },
  noKey: { en: 'No key', es: 'Sin soluciones' },
  seed: { en: 'Word for dealing the variants', es: 'Palabra para repartir las variantes' },
  seedHelp: {
    en: 'With it and with a participant’s id on the platform you can tell the variant again.',
    es: 'Con ella y con el identificador del participante en la plataforma se vuelve a saber su variante.'
  },
  prepare: { en: 'Prepare the file', es: 'Preparar el archivo' },
  working: { en: 'Writing…', es: 'Escribiendo…' },
  save: { en: 'Save as file', es: 'Guardar como archivo' },
  preview: { en: 'What is in it', es: 'Lo que lleva' },
  leftOut: { en: 'What is not in it, or changed', es: 'Lo que no lleva, o lleva cambiado' },
  complete: { en: 'Nothing was left out.', es: 'No se ha dejado nada fuera.' },
  nothing: {
    en: 'Nothing that was chosen can be written in this way; the reasons stand below.',
    es: 'Nada de lo elegido se puede escribir así; debajo están los motivos.'
  },
  chooseSome: { en: 'Choose at least one exercise.', es: 'Elige al menos un ejercicio.' },
  failed: {
    en: 'A part of the program did not arrive: is there a connection? What you chose is still here; press again.',
    es: 'No ha llegado una parte del programa: ¿hay conexión? Lo que elegiste sigue aquí; vuelve a pulsar.'
  },
  honest: {
    en: 'The exercises of the lessons check themselves in the page, solutions included: whoever looks finds them. For marks, give each participant a variant of their own, and count what a platform reports.',
    es: 'Los ejercicios de las lecciones se corrigen en la propia página, que lleva las soluciones: quien las busque las encuentra. Para calificar, reparte una variante a cada participante y cuenta lo que comunique una plataforma.'
  }
} as const satisfies Readonly<Record<string, Localised>>

export const made = (name: string, questions: number, kilobytes: string, locale: Locale): string =>
  locale === 'en'
    ? `${name}: ${questions} ${questions === 1 ? 'question' : 'questions'}, ${kilobytes} kB`
    : `${name}: ${questions} ${questions === 1 ? 'pregunta' : 'preguntas'}, ${kilobytes} kB`

export const variantsText = (count: number, locale: Locale): string =>
  locale === 'en'
    ? `${count} ${count === 1 ? 'variant' : 'variants'}`
    : `${count} ${count === 1 ? 'variante' : 'variantes'}`
