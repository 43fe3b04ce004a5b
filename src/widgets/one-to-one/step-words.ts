import type { Localised } from '../../i18n/locale.ts'

/** Words of the three steps as they stand in the widget. */
export const stepWords = {
  step1: {
    en: '1. Identify: which records are one person?',
    es: '1. Identificar: ¿qué registros son una persona?'
  },
  step1Help: {
    en: 'Records with something in common, what speaks for and against, and what the rules say. Your word beats theirs.',
    es: 'Registros que tienen algo en común, lo que habla a favor y en contra, y lo que dicen las reglas. Tu palabra manda.'
  },
  skipped1: {
    en: 'Skipped: each record counts as a customer. What follows below cannot know that some of them are one person.',
    es: 'Saltado: cada registro cuenta como un cliente. Lo que viene después no puede saber que algunos son la misma persona.'
  },
  noPairs: {
    en: 'No two records have anything in common.',
    es: 'No hay dos registros con algo en común.'
  },
  pair: { en: 'Records', es: 'Registros' },
  evidence: { en: 'For and against', es: 'A favor y en contra' },
  verdict: { en: 'Your word', es: 'Tu palabra' },
  byRule: { en: 'as the rules say', es: 'lo que dicen las reglas' },
  same: { en: 'one person', es: 'una persona' },
  other: { en: 'two people', es: 'dos personas' },
  ruled: { en: 'rules', es: 'reglas' },
  through: {
    en: 'One person all the same, through other records.',
    es: 'Una persona de todos modos, a través de otros registros.'
  },
  step2: {
    en: '2. Differentiate: who brings what, and wants what?',
    es: '2. Diferenciar: ¿quién trae qué, y qué quiere?'
  },
  skipped2: {
    en: 'Skipped: the table can be seen, but no message may use it. Everybody gets the same text.',
    es: 'Saltado: la tabla se ve, pero ningún mensaje puede usarla. Todos reciben el mismo texto.'
  },
  segment: { en: 'Segment', es: 'Segmento' },
  people: { en: 'Customers', es: 'Clientes' },
  spent: { en: 'Spent', es: 'Gasto' },
  unknownInterest: { en: 'interest unknown', es: 'sin interés conocido' },
  otherInterests: { en: 'other interests', es: 'otros intereses' },
  step3: { en: '3. Converse: one message a person', es: '3. Dialogar: un mensaje por persona' },
  step3Help: {
    en: 'Placeholders: {name}, {segment}, {spent}, {interest}, {records}. With {interest|your plants} something else is said if it is not known; without, nobody gets a message with a hole in it.',
    es: 'Huecos: {nombre}, {segmento}, {gasto}, {interés}, {registros}. Con {interés|lo tuyo} se dice otra cosa si no se sabe; sin eso, nadie recibe un mensaje con un hueco vacío.'
  },
  toAll: { en: 'To everybody', es: 'A todos' },
  to: { en: 'To', es: 'A' },
  ours: { en: 'Back to our text', es: 'Volver a nuestro texto' },
  channel: { en: 'Channel', es: 'Canal' },
  message: { en: 'Message', es: 'Mensaje' },
  customer: { en: 'Customer', es: 'Cliente' },
  messages: { en: 'The messages', es: 'Los mensajes' },
  more: { en: 'Show more', es: 'Ver más' },
  download: { en: 'Download the messages (CSV)', es: 'Descargar los mensajes (CSV)' },
  file: { en: 'messages.csv', es: 'mensajes.csv' },
  why: { en: 'Why nothing is said', es: 'Por qué no se dice nada' },
  nameless: { en: 'no name', es: 'sin nombre' }
} as const satisfies Readonly<Record<string, Localised>>
