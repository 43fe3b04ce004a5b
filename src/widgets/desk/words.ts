import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'The desk', es: 'La mesa' },
  intro: {
    en: 'Drop receipts here: a folder, many files, an archive (.zip) or pasted links. They are marked in this browser and stay in it; when you leave the page they are gone from it, and your corrections and points are kept.',
    es: 'Suelta aquí los justificantes: una carpeta, muchos archivos, un archivo comprimido (.zip) o enlaces pegados. Se corrigen en este navegador y no salen de él; al dejar la página desaparecen, y se conservan tus correcciones y los puntos.'
  },
  noScript: {
    en: 'To read and mark receipts the page needs JavaScript. Below is a class table as the desk makes it, of a made-up class.',
    es: 'Para leer y corregir justificantes la página necesita JavaScript. Abajo hay una tabla de clase como las que hace la mesa, de una clase inventada.'
  },
  unverified: {
    en: 'Receipts are unverified. The checksum shows when one was cut off or mistyped, not who answered, nor with whose help.',
    es: 'Los justificantes no están verificados. La suma de control delata si uno se cortó o se copió mal, no quién respondió ni con qué ayuda.'
  },
  label: { en: 'Receipts as links', es: 'Justificantes como enlaces' },
  help: {
    en: 'Paste one link a line. Your own copy of an assignment, with its answers, goes here too.',
    es: 'Pega un enlace por línea. Tu copia de la tarea, con las respuestas, también va aquí.'
  },
  open: { en: 'Read the links', es: 'Leer los enlaces' },
  choose: { en: 'Choose files', es: 'Elegir archivos' },
  folder: { en: 'Choose a folder', es: 'Elegir una carpeta' },
  drop: { en: 'Or drop files and folders here.', es: 'O suelta aquí archivos y carpetas.' },
  clear: { en: 'Clear the desk', es: 'Despejar la mesa' },
  pasted: { en: 'pasted', es: 'pegado' },
  keys: { en: 'Key for encrypted receipts', es: 'Clave para justificantes cifrados' },
  keysHelp: {
    en: 'Participants’ receipts can be encrypted so that only you can read them. Make a key, put its public half into the assignment, and keep the file: without it nobody opens those receipts, not even you.',
    es: 'Los justificantes pueden ir cifrados para que solo los leas tú. Crea una clave, pon su mitad pública en la tarea y guarda el archivo: sin él nadie podrá abrir esos justificantes, ni siquiera tú.'
  },
  makeKey: { en: 'Make a key and save its file', es: 'Crear una clave y guardar su archivo' },
  openKey: { en: 'Open a key file', es: 'Abrir un archivo de clave' },
  keepKey: { en: 'Keep it in this browser too', es: 'Guardarla también en este navegador' },
  keptHelp: {
    en: 'Kept, it can open receipts here and cannot be read out.',
    es: 'Una vez guardada, abre aquí los justificantes, pero no se puede extraer.'
  },
  publicKey: { en: 'Public key, for assignments', es: 'Clave pública, para las tareas' },
  removeKey: { en: 'Remove it from this browser', es: 'Quitarla de este navegador' },
  badKey: {
    en: 'This file holds no key of this workbook.',
    es: 'Este archivo no contiene una clave de este cuaderno.'
  },
  noCrypto: {
    en: 'Keys work only on pages opened over https.',
    es: 'Las claves solo funcionan en páginas abiertas por https.'
  },
  example: {
    en: 'An example: the receipts of a made-up class of 24, marked by the desk. Yours take its place.',
    es: 'Un ejemplo: los justificantes de una clase inventada de 24 personas, corregidos por la mesa. Los tuyos ocuparán su lugar.'
  },
  assignment: { en: 'Assignment', es: 'Tarea' },
  table: { en: 'Class table', es: 'Tabla de la clase' },
  name: { en: 'Participant', es: 'Participante' },
  points: { en: 'Points', es: 'Puntos' },
  order: { en: 'Order', es: 'Orden' },
  byName: { en: 'by name', es: 'por nombre' },
  byBest: { en: 'best first', es: 'mejores primero' },
  byWorst: { en: 'weakest first', es: 'más flojos primero' },
  byHanded: { en: 'by time', es: 'por hora de entrega' },
  search: { en: 'Find a name or id', es: 'Buscar nombre o identificador' },
  before: { en: 'Previous', es: 'Anteriores' },
  after: { en: 'Next', es: 'Siguientes' },
  noAnswer: { en: 'no answer', es: 'sin respuesta' },
  notMarked: { en: 'not marked', es: 'sin corregir' },
  byHand: { en: 'by hand', es: 'a mano' },
  correct: { en: 'Correct', es: 'Corregir' },
  credit: { en: 'Credit', es: 'Puntuación' },
  asMarked: { en: 'as marked', es: 'según la mesa' },
  full: { en: 'full', es: 'completa' },
  half: { en: 'half', es: 'la mitad' },
  none: { en: 'none', es: 'ninguna' },
  items: { en: 'Parts', es: 'Apartados' },
  weight: { en: 'Points', es: 'Puntos' },
  difficulty: { en: 'Mean credit', es: 'Acierto medio' },
  rest: { en: 'Correlation with the rest', es: 'Correlación con el resto' },
  upperLower: { en: 'Upper less lower 27%', es: '27\u00a0% mejor menos 27\u00a0% peor' },
  itemsHelp: {
    en: 'Mean credit: 1 is easiest. Correlation with the rest: does whoever has this part right have the others right (point-biserial without the part itself, Guilford 1953)? Near 0 or below, look at the question. Upper less lower 27%: Kelley 1939.',
    es: 'Acierto medio: 1 es lo más fácil. Correlación con el resto: ¿acierta lo demás quien acierta este apartado (biserial puntual sin el propio apartado, Guilford 1953)? Cerca de 0 o por debajo, revisa la pregunta. 27\u00a0% mejor menos 27\u00a0% peor: Kelley 1939.'
  },
  slips: { en: 'Misconceptions', es: 'Errores habituales' },
  part: { en: 'Part', es: 'Apartado' },
  slip: { en: 'What was done', es: 'Qué se hizo' },
  count: { en: 'How many', es: 'Cuántas personas' },
  says: { en: 'What they would read', es: 'Lo que leerían' },
  questions: { en: 'Worth asking', es: 'Para preguntar' },
  questionsHelp: {
    en: 'None of this proves anything: right answers are alike, and so are common slips.',
    es: 'Nada de esto prueba nada: los aciertos se parecen, y los errores habituales también.'
  },
  noQuestions: { en: 'Nothing stands out.', es: 'Nada llama la atención.' },
  aside: { en: 'Set aside', es: 'Fuera de la cuenta' },
  gradebook: {
    en: 'Save for a gradebook (CSV)',
    es: 'Guardar para el libro de calificaciones (CSV)'
  },
  reading: { en: 'Reading…', es: 'Leyendo…' },
  failed: {
    en: 'The part of the page that marks did not start. Is there a connection? Try again.',
    es: 'No ha arrancado la parte de la página que corrige. ¿Hay conexión? Inténtalo de nuevo.'
  },
  none_: { en: 'No receipt could be used.', es: 'No se ha podido usar ningún justificante.' }
} as const satisfies Readonly<Record<string, Localised>>

const n = (value: number, locale: Locale) => formatNumber(value, locale, { kind: 'integer' })

export const told = {
  read: (count: number, locale: Locale) =>
    locale === 'en' ? `${n(count, locale)} read…` : `${n(count, locale)} leídos…`,
  marked: (done: number, of: number, locale: Locale) =>
    locale === 'en'
      ? `${n(done, locale)} of ${n(of, locale)} marked…`
      : `${n(done, locale)} de ${n(of, locale)} ${of === 1 ? 'corregido' : 'corregidos'}…`,
  ready: (people: number, aside: number, locale: Locale) =>
    locale === 'en'
      ? `${n(people, locale)} ${people === 1 ? 'receipt counts' : 'receipts count'}; ${n(aside, locale)} set aside.`
      : `${people === 1 ? 'Cuenta' : 'Cuentan'} ${n(people, locale)} ${people === 1 ? 'justificante' : 'justificantes'}; ${n(aside, locale)} ${aside === 1 ? 'queda' : 'quedan'} fuera.`,
  page: (from: number, to: number, of: number, locale: Locale) =>
    locale === 'en'
      ? `${n(from, locale)}–${n(to, locale)} of ${n(of, locale)}`
      : `${n(from, locale)}–${n(to, locale)} de ${n(of, locale)}`,
  more: (count: number, locale: Locale) =>
    locale === 'en' ? `and ${n(count, locale)} more` : `y ${n(count, locale)} más`,
  unknown: (ids: readonly string[], locale: Locale) =>
    locale === 'en'
      ? `Not marked, because the desk has no answers to it: ${ids.join(', ')}. Drop your own copy of the assignment here.`
      : `Sin corregir, porque la mesa no tiene sus respuestas: ${ids.join(', ')}. Suelta aquí tu copia de la tarea.`,
  unmarked: (count: number, locale: Locale) =>
    locale === 'en'
      ? `${n(count, locale)} ${count === 1 ? 'answer is not marked: its' : 'answers are not marked: their'} kind of exercise cannot be marked here. Correct ${count === 1 ? 'it' : 'them'} by hand.`
      : `${n(count, locale)} ${count === 1 ? 'respuesta está' : 'respuestas están'} sin corregir: su tipo de ejercicio no se puede corregir aquí. ${count === 1 ? 'Corrígela' : 'Corrígelas'} a mano.`,
  few: (enough: number, locale: Locale) =>
    locale === 'en'
      ? `How parts go together, and alpha, are shown from ${n(enough, locale)} people on.`
      : `La relación entre apartados y el alfa se muestran a partir de ${n(enough, locale)} personas.`,
  alpha: (alpha: number | null, people: number, locale: Locale) => {
    if (alpha === null) return ''
    const value = formatNumber(alpha, locale, { kind: 'number', digits: 2 })
    const en = `Cronbach’s alpha (1951): ${value}. Parts that carry an answer forward raise it.`
    const es = `Alfa de Cronbach (1951): ${value}. Los apartados que arrastran una respuesta anterior la suben.`
    const few =
      people < 30
        ? locale === 'en'
          ? ' With fewer than 30 people these figures are little more than chance.'
          : ' Con menos de 30 personas estas cifras son poco más que azar.'
        : ''
    return (locale === 'en' ? en : es) + few
  },
  took: (count: number, milliseconds: number, locale: Locale) => {
    const seconds = formatNumber(milliseconds / 1000, locale, { kind: 'number', digits: 1 })
    return locale === 'en'
      ? `${n(count, locale)} marked in ${seconds} s.`
      : `${n(count, locale)} corregidos en ${seconds} s.`
  }
}
