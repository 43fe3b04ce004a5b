import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Standing } from './standing.ts'

export const words = {
  title: { en: 'Your assignment', es: 'Tu tarea' },
  intro: {
    en: 'Open the link or the file that your instructor gave you. Say who you are, answer, and take a receipt: a file or a link that you hand in yourself. There is no server; this page sends nothing.',
    es: 'Abre el enlace o el archivo que te ha dado tu docente. Di quién eres, responde y llévate un justificante: un archivo o un enlace que entregas tú. No hay servidor; esta página no envía nada.'
  },
  noScript: {
    en: 'To unfold an assignment, deal its numbers and keep your answers on this device the page needs JavaScript. The lessons can be read without it.',
    es: 'Para abrir una tarea, repartir sus números y guardar tus respuestas en este dispositivo la página necesita JavaScript. Las lecciones se leen sin él.'
  },
  label: { en: 'Link of the assignment', es: 'Enlace de la tarea' },
  help: {
    en: 'Paste the whole link, or choose the file (.json).',
    es: 'Pega el enlace entero o elige el archivo (.json).'
  },
  open: { en: 'Open the link', es: 'Abrir el enlace' },
  choose: { en: 'Choose the file', es: 'Elegir el archivo' },
  drop: { en: 'You can also drop the file here.', es: 'También puedes soltar aquí el archivo.' },
  due: { en: 'Due', es: 'Plazo' },
  practice: {
    en: 'For practice: answers are checked in this page, which holds the solutions too.',
    es: 'Para practicar: las respuestas se comprueban en esta página, que también contiene las soluciones.'
  },
  graded: {
    en: 'To be marked: this page holds neither answers nor solutions. It shows how it read each number; whether it is right you learn from your instructor.',
    es: 'Con nota: esta página no contiene respuestas ni soluciones. Muestra cómo ha leído cada número; si es correcto te lo dirá tu docente.'
  },
  own: {
    en: 'Your numbers belong to your id: nobody else need have the same.',
    es: 'Tus números dependen de tu identificador: los de otra persona pueden ser distintos.'
  },
  who: { en: 'Who you are', es: 'Quién eres' },
  name: { en: 'Name', es: 'Nombre' },
  id: { en: 'Id', es: 'Identificador' },
  idHelp: {
    en: 'As your instructor asked for it, such as a student number or an e-mail address. Always the same: your numbers and your answers belong to it. It stays on this machine until you hand in the receipt, which holds it.',
    es: 'El que haya pedido tu docente, como el número de matrícula o el correo. Siempre el mismo: de él dependen tus números y tus respuestas. Se queda en este dispositivo hasta que entregas el justificante, que lo contiene.'
  },
  begin: { en: 'Begin, or go on', es: 'Empezar o seguir' },
  needsId: {
    en: 'Write an id first: your answers are kept under it.',
    es: 'Escribe antes un identificador: tus respuestas se guardan con él.'
  },
  another: { en: 'Another participant', es: 'Otra persona' },
  otherTask: { en: 'Another assignment', es: 'Otra tarea' },
  forget: {
    en: 'Remove my answers from this device',
    es: 'Borrar mis respuestas de este dispositivo'
  },
  reallyForget: {
    en: 'Really remove them? There is no way back.',
    es: '¿Borrarlas de verdad? No se pueden recuperar.'
  },
  forgotten: {
    en: 'Your answers to this assignment are no longer on this device.',
    es: 'Tus respuestas a esta tarea ya no están en este dispositivo.'
  },
  loading: { en: 'Opening…', es: 'Abriendo…' },
  unproven: {
    en: 'An exercise that comes with this assignment is not sound, and is left out.',
    es: 'Un ejercicio que viene con esta tarea no es válido y se ha dejado fuera.'
  },
  noVariant: {
    en: 'This exercise has no numbers for you. Tell your instructor.',
    es: 'Este ejercicio no tiene números para ti. Avisa a tu docente.'
  },
  start: {
    en: 'The widgets of the lessons start from numbers that come with the assignment:',
    es: 'Los widgets de las lecciones parten de unos números que vienen con la tarea:'
  },
  handIn: { en: 'Hand in', es: 'Entregar' },
  receipt: {
    en: 'The receipt holds your name and id, your numbers, every answer as you typed it, how often you checked it, and when you began and finished. Its checksum shows when a part was cut off or mistyped. It is no signature: it proves nothing about who answered.',
    es: 'El justificante contiene tu nombre y tu identificador, tus números, cada respuesta tal como la escribiste, cuántas veces la comprobaste y cuándo empezaste y terminaste. Su suma de control delata si se ha cortado o copiado mal. No es una firma: no prueba quién respondió.'
  },
  sealed: {
    en: 'It is encrypted for your instructor: whoever else gets it sees nothing.',
    es: 'Va cifrado para tu docente: quien lo reciba por error no ve nada.'
  },
  make: { en: 'Make the receipt', es: 'Hacer el justificante' },
  save: { en: 'Save as file', es: 'Guardar como archivo' },
  copy: { en: 'Copy as link', es: 'Copiar como enlace' },
  copied: { en: 'Link copied.', es: 'Enlace copiado.' },
  made: {
    en: 'The receipt is ready. Save it or copy it, and hand it in as your instructor asked. If you change an answer, make another one: the last one counts.',
    es: 'El justificante está listo. Guárdalo o cópialo y entrégalo como te haya pedido tu docente. Si cambias una respuesta, haz otro: cuenta el último.'
  },
  stale: {
    en: 'You have changed an answer since: make the receipt again.',
    es: 'Has cambiado una respuesta después: vuelve a hacer el justificante.'
  },
  receiptText: { en: 'The receipt as a link', es: 'El justificante como enlace' },
  up: { en: 'Up', es: 'Subir' },
  down: { en: 'Down', es: 'Bajar' },
  kept: { en: 'Kept on this device.', es: 'Guardado en este dispositivo.' },
  notKept: { en: 'Not kept:', es: 'Sin guardar:' },
  unchecked: {
    en: 'This kind of exercise is not checked here; your answers go into the receipt.',
    es: 'Este tipo de ejercicio no se comprueba aquí; tus respuestas van en el justificante.'
  }
} as const satisfies Readonly<Record<string, Localised>>

export const answered = (done: number, of: number, locale: Locale): string =>
  locale === 'en' ? `${done} of ${of} answered` : `${done} de ${of} respondidas`

export const lastHanded = (at: string, locale: Locale): string =>
  locale === 'en' ? `Last receipt: ${at}` : `Último justificante: ${at}`

/** What a participant should know before handing in; '' when nothing is open. */
export function stillOpen({ done, of, doubtful }: Standing, locale: Locale): string {
  const n = (count: number) => formatNumber(count, locale, { kind: 'integer' })
  const missing = of - done
  const said: string[] = []
  if (missing > 0)
    said.push(
      locale === 'en'
        ? `${n(missing)} of ${n(of)} ${missing === 1 ? 'has' : 'have'} no answer yet.`
        : `${missing === 1 ? 'Queda' : 'Quedan'} ${n(missing)} de ${n(of)} sin responder.`
    )
  if (doubtful > 0)
    said.push(
      locale === 'en'
        ? `${n(doubtful)} ${doubtful === 1 ? 'number' : 'numbers'} can be read in two ways: choose one, or it cannot be marked.`
        : `${n(doubtful)} ${doubtful === 1 ? 'número se puede' : 'números se pueden'} leer de dos maneras: elige una, o no se podrá corregir.`
    )
  return said.join(' ')
}
