import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Set an assignment', es: 'Poner una tarea' },
  intro: {
    en: 'Choose exercises; the link below follows every choice. It holds the whole assignment, so there is nothing to upload.',
    es: 'Elige los ejercicios; el enlace de abajo cambia con cada elección. Contiene la tarea entera, así que no hay nada que subir.'
  },
  noScript: {
    en: 'To put an assignment into a link or a file the page needs JavaScript. Without it you see which exercises there are, by lesson.',
    es: 'Para meter una tarea en un enlace o en un archivo la página necesita JavaScript. Sin él ves qué ejercicios hay en cada lección.'
  },
  name: { en: 'Title', es: 'Título' },
  due: { en: 'Due (as you would write it)', es: 'Plazo (con tus palabras)' },
  kind: { en: 'What for', es: 'Para qué' },
  practice: {
    en: 'Practice: answers are checked, with solutions',
    es: 'Practicar: se comprueba y hay soluciones'
  },
  graded: { en: 'Marks: no answers in the page', es: 'Nota: sin respuestas en la página' },
  honest: {
    en: 'For marks the link leaves out answers, misconceptions, hints and solutions, and your desk marks. The workbook’s own exercises stand in its lessons, with their solutions: for marks give each participant other numbers, or set exercises of your own.',
    es: 'Con nota, el enlace deja fuera respuestas, errores habituales, pistas y soluciones, y se corrige en tu mesa. Los ejercicios del cuaderno están en sus lecciones, con sus soluciones: para poner nota, da a cada participante otros números o pon ejercicios tuyos.'
  },
  policy: { en: 'Whose numbers', es: 'Qué números' },
  asPractice: { en: 'Those of the lesson', es: 'Los de la lección' },
  asClass: { en: 'Others, the same for all', es: 'Otros, iguales para todos' },
  asParticipant: { en: 'Others for each participant', es: 'Otros para cada participante' },
  seed: {
    en: 'Word that the numbers are dealt from',
    es: 'Palabra con la que se reparten los números'
  },
  seedHelp: {
    en: 'The same word deals the same numbers again, next year too. Another one, others.',
    es: 'La misma palabra vuelve a repartir los mismos números, también el año que viene. Otra, otros.'
  },
  own: { en: 'Exercises of your own', es: 'Ejercicios tuyos' },
  ownHelp: {
    en: 'Files (.yaml, .json) as the composer writes them. They come along in the link or the file.',
    es: 'Archivos (.yaml, .json) como los que escribe el editor. Viajan en el enlace o en el archivo.'
  },
  addOwn: { en: 'Add a file', es: 'Añadir un archivo' },
  remove: { en: 'Remove', es: 'Quitar' },
  anew: { en: 'Begin anew', es: 'Empezar de cero' },
  kept: {
    en: 'What you choose here stays on this device until you begin anew.',
    es: 'Lo que eliges aquí se queda en este dispositivo hasta que empieces de cero.'
  },
  notKept: { en: 'Not kept:', es: 'Sin guardar:' },
  key: {
    en: 'Encrypt receipts for this public key (optional)',
    es: 'Cifrar los justificantes para esta clave pública (opcional)'
  },
  keyHelp: {
    en: 'Make the key on your desk, which keeps its private half, and copy the public one here.',
    es: 'Crea la clave en tu mesa, que guarda su mitad privada, y copia aquí la pública.'
  },
  useKept: { en: 'Use the key of this device', es: 'Usar la clave de este dispositivo' },
  badKey: {
    en: 'This is no public key: one has 87 letters and digits.',
    es: 'Esto no es una clave pública: las claves públicas tienen 87 letras y cifras.'
  },
  noKept: {
    en: 'There is no key on this device yet.',
    es: 'Aún no hay ninguna clave en este dispositivo.'
  },
  start: { en: 'Widgets start from your numbers', es: 'Los widgets parten de tus números' },
  startHelp: {
    en: 'What you have changed in the lessons on this device. Ticked, it comes along as it stands now.',
    es: 'Lo que has cambiado en las lecciones en este dispositivo. Marcado, va con la tarea tal como está ahora.'
  },
  noStart: {
    en: 'You have not changed any number in the lessons on this device.',
    es: 'No has cambiado ningún número de las lecciones en este dispositivo.'
  },
  result: { en: 'The assignment', es: 'La tarea' },
  nothing: { en: 'Choose at least one exercise.', es: 'Elige al menos un ejercicio.' },
  link: { en: 'Link for participants', es: 'Enlace para participantes' },
  copy: { en: 'Copy the link', es: 'Copiar el enlace' },
  copied: { en: 'Link copied.', es: 'Enlace copiado.' },
  file: { en: 'Save as file for participants', es: 'Guardar como archivo para participantes' },
  mine: { en: 'Save my copy, with the answers', es: 'Guardar mi copia, con las respuestas' },
  mineHelp: {
    en: 'Your copy is for the desk, and for nobody else: drop it there with the receipts. With exercises of your own the desk needs it; with those of the workbook it says what was set.',
    es: 'Tu copia es para la mesa y para nadie más: suéltala allí con los justificantes. Con ejercicios tuyos la mesa la necesita; con los del cuaderno le dice qué se pidió.'
  },
  qr: { en: 'Code for a telephone', es: 'Código para el teléfono' },
  noQr: {
    en: 'The link is too long for a code that telephones read well.',
    es: 'El enlace es demasiado largo para un código que los teléfonos lean bien.'
  },
  unsound: {
    en: 'is no sound exercise, and was not added. The composer says what to mend.',
    es: 'no es un ejercicio válido y no se ha añadido. El editor dice qué corregir.'
  },
  taken: {
    en: 'has the id of an exercise that is already chosen, and was not added.',
    es: 'tiene el identificador de un ejercicio ya elegido y no se ha añadido.'
  },
  cannot: {
    en: 'Left out, because with these numbers it cannot be set for marks:',
    es: 'Fuera de la tarea, porque con estos números no puede llevar nota:'
  }
} as const satisfies Readonly<Record<string, Localised>>

/** A name as it stands in a sentence. */
export const quoted = (name: string, locale: Locale): string =>
  locale === 'en' ? `“${name}”` : `«${name}»`

export const lengthText = (length: number, limit: number, locale: Locale): string => {
  const [n, most] = [length, limit].map(one => formatNumber(one, locale, { kind: 'integer' }))
  return locale === 'en'
    ? `${n} characters of the ${most} that travel safely`
    : `${n} caracteres de los ${most} que viajan sin riesgo`
}

/** Parts of the workbook whose numbers an assignment may bring. */
export const START_NAMES: Readonly<Record<string, Localised>> = {
  'unit-economics': { en: 'live sheet of lesson 3', es: 'hoja viva de la lección 3' },
  'customer-flow': { en: 'customers joining and leaving', es: 'clientes que llegan y se van' }
}
