import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Identify, differentiate, converse', es: 'Identificar, diferenciar, dialogar' },
  intro: {
    en: 'Marta’s four records, or yours. Each step works with what the one before has left it; switch one off and see what becomes of the messages.',
    es: 'Los cuatro registros de Marta, o los tuyos. Cada paso trabaja con lo que le deja el anterior; apaga uno y mira qué es de los mensajes.'
  },
  table: { en: 'Records', es: 'Registros' },
  tableHelp: {
    en: 'One row a record. Wanted: what was spent in a year; if you have them: record, from, name, telephone, e-mail, interest, and “E-mails?” (yes, no, or empty if nobody asked). The rows shown are made up. What you paste stays on this device; bring no more about people than you need.',
    es: 'Una fila por registro. Hace falta el gasto en un año; si los tienes, también registro, origen, nombre, teléfono, correo, interés y «¿Correos?» (sí, no, o vacío si nadie preguntó). Las filas que ves son inventadas. Lo que pegues no sale de este dispositivo; no traigas de nadie más de lo necesario.'
  },
  identify: { en: 'Step 1, identify', es: 'Paso 1, identificar' },
  identifyOn: { en: 'records become people', es: 'los registros pasan a ser personas' },
  identifyOff: {
    en: 'skip it: each record is a customer',
    es: 'saltarlo: un cliente por registro'
  },
  differentiate: { en: 'Step 2, differentiate', es: 'Paso 2, diferenciar' },
  differentiateOn: { en: 'a text for each segment', es: 'un texto para cada segmento' },
  differentiateOff: { en: 'skip it: everybody gets the same', es: 'saltarlo: a todos lo mismo' },
  good: { en: 'Good customer from', es: 'Buen cliente desde' },
  goodHelp: { en: 'Spent in a year.', es: 'Gasto en un año.' },
  some: { en: 'Occasional customer above', es: 'Cliente ocasional por encima de' },
  phones: { en: 'The same telephone joins', es: 'El mismo teléfono une' },
  phonesHelp: {
    en: 'The last nine digits count. A household shares a telephone: the name guards against that.',
    es: 'Cuentan las nueve últimas cifras. En una casa se comparte el teléfono: de eso protege el nombre.'
  },
  phonesNamed: { en: 'if the names agree', es: 'si los nombres concuerdan' },
  phonesAlone: { en: 'always', es: 'siempre' },
  never: { en: 'never', es: 'nunca' },
  mails: { en: 'The same e-mail or account joins', es: 'El mismo correo o cuenta une' },
  names: { en: 'A name alone joins', es: 'Un nombre, por sí solo, une' },
  namesSame: { en: 'if it is the same', es: 'si es el mismo' },
  namesAlike: { en: 'if it is similar enough', es: 'si se parece lo bastante' },
  similarity: { en: 'Similar enough from', es: 'Se parece lo bastante desde' },
  similarityHelp: {
    en: 'Share of the pairs of letters that two names have in common (Dice’s coefficient). Names are compared that share a word, each with its neighbours in the alphabet.',
    es: 'Parte de los pares de letras que comparten dos nombres (coeficiente de Dice). Se comparan los que tienen una palabra en común, cada uno con sus vecinos por orden alfabético.'
  },
  unasked: { en: 'If nobody asked about e-mails', es: 'Si nadie preguntó por los correos' },
  unaskedNo: { en: 'do not e-mail', es: 'no escribir por correo' },
  unaskedYes: { en: 'e-mail all the same', es: 'escribir de todos modos' },
  elsewhere: { en: 'If e-mail is closed', es: 'Si el correo está cerrado' },
  elsewhereYes: { en: 'telephone, or write on the network', es: 'llamar, o escribir en la red' },
  elsewhereNo: { en: 'leave them in peace', es: 'dejar en paz' },
  message: { en: 'Message', es: 'Mensaje' },
  match: { en: 'One person?', es: '¿Una persona?' },
  empty: {
    en: 'There is no record to read. Paste a table in which each row says what was spent, or go back to the made-up one.',
    es: 'No hay ningún registro que leer. Pega una tabla con un gasto en cada fila, o vuelve a la inventada.'
  },
  order: {
    en: 'A good customer has to begin above an occasional one: raise the first threshold or lower the second.',
    es: 'Un buen cliente tiene que empezar por encima de uno ocasional: sube el primer umbral o baja el segundo.'
  },
  records: { en: 'Records', es: 'Registros' },
  customers: { en: 'Customers counted', es: 'Clientes contados' },
  perRecord: { en: 'Spent per record', es: 'Gasto por registro' },
  perCustomer: { en: 'Spent per customer', es: 'Gasto por cliente' },
  goodOnes: { en: 'Good customers seen', es: 'Buenos clientes a la vista' },
  sent: { en: 'Messages', es: 'Mensajes' },
  repeats: { en: 'To somebody who has one', es: 'A quien ya tiene uno' },
  refused: { en: 'E-mailed against a “no”', es: 'Por correo pese a un «no»' },
  distinct: { en: 'Different texts', es: 'Textos distintos' },
  silent: { en: 'Customers not spoken to', es: 'Clientes sin mensaje' }
} as const satisfies Readonly<Record<string, Localised>>
