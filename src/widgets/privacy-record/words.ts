import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'For how long, and on paper', es: 'Cuánto tiempo, y por escrito' },
  intro: {
    en: 'What a made-up shop does with data, and what it holds: which of it is due for erasure today and in the months ahead, what only a law still keeps, and what its record of processing (GDPR, art. 30) and its policy (art. 13) fail to say. The legal basis and, for special categories, the exception of art. 9 are looked for in the record, too: art. 30 does not ask for them, but without them the processing is not lawful. The record can be printed. Bring your own. Teaching, not legal advice; the periods are Spain’s.',
    es: 'Qué hace con los datos una tienda inventada y qué guarda: qué toca suprimir hoy y en los meses que vienen, qué se conserva solo porque lo manda una ley y qué les falta a su registro de tratamientos (RGPD, art. 30) y a su política (art. 13). En el registro se buscan además la base jurídica y, si hay categorías especiales, la excepción del art. 9: el art. 30 no las exige, pero sin ellas el tratamiento no es lícito. El registro se puede imprimir. Trae los tuyos. Es para aprender, no asesoramiento jurídico; los plazos son los de España.'
  },
  empty: {
    en: 'There is no activity to record. Paste a table with an activity in each row, or go back to the made-up shop.',
    es: 'No hay ninguna actividad que registrar. Pega una tabla con una actividad en cada fila, o vuelve a la tienda inventada.'
  },
  day: { en: 'As of', es: 'A día de' },
  dayHelp: {
    en: 'Left empty, the last day in the table.',
    es: 'Vacío: el último día de la tabla.'
  },
  due: { en: 'To erase now', es: 'Por suprimir ya' },
  soon: { en: 'Within twelve months', es: 'En doce meses' },
  blocked: { en: 'Kept by law alone', es: 'Solo por ley' },
  unknown: { en: 'Without a period', es: 'Sin plazo' },
  complete: { en: 'Points of record and policy', es: 'Puntos de registro y política' },
  missing: { en: 'Points missing', es: 'Puntos que faltan' },
  clock: { en: 'The clock, batch by batch', es: 'El reloj, lote a lote' },
  clockHelp: {
    en: 'Blocked data are locked away: only courts and authorities may see them (LOPDGDD 2018, art. 32). Periods are counted from the last activity; the six years of the Código de Comercio run from the last entry in the books, so end later if you close them later.',
    es: 'Los datos bloqueados se apartan: solo pueden verlos jueces y autoridades (LOPDGDD 2018, art. 32). Los plazos se cuentan desde la última actividad; los seis años del Código de Comercio, desde el último asiento: acaban más tarde si cierras los libros más tarde.'
  },
  needed: { en: 'Needed until', es: 'Hacen falta hasta' },
  lawful: { en: 'Law keeps until', es: 'La ley los guarda hasta' },
  state: { en: 'Today', es: 'Hoy' },
  erase: { en: 'Erase on', es: 'Suprimir el' },
  more: { en: 'Show more of them', es: 'Ver más' },
  policy: { en: 'The privacy policy says', es: 'La política de privacidad dice' },
  policyHelp: {
    en: 'Tick what yours tells people before it takes their data. What does not apply is not asked.',
    es: 'Marca lo que la tuya cuenta antes de recoger los datos. Lo que no viene al caso no se pregunta.'
  },
  sheet: { en: 'Record of processing activities', es: 'Registro de actividades de tratamiento' },
  controller: { en: 'Controller and contact', es: 'Responsable y contacto' },
  officer: { en: 'Data protection officer', es: 'Delegado de protección de datos' },
  asOf: { en: 'Date', es: 'Fecha' },
  isMissing: { en: 'missing', es: 'falta' },
  isUnclear: { en: 'not clear', es: 'no se entiende' },
  privacyPolicy: { en: 'Privacy policy', es: 'Política de privacidad' },
  says: { en: 'It says', es: 'Dice' },
  lacks: { en: 'It does not say', es: 'No dice' },
  print: { en: 'Print the record', es: 'Imprimir el registro' },
  copy: { en: 'Copy the record', es: 'Copiar el registro' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  noClipboard: {
    en: 'The browser does not allow copying; save it instead.',
    es: 'El navegador no deja copiar; guárdalo como archivo.'
  },
  save: { en: 'Save the record', es: 'Guardar el registro' },
  saved: { en: 'Saved as', es: 'Guardado como' },
  file: { en: 'record-of-processing', es: 'registro-de-tratamientos' },
  law: { en: 'Law', es: 'Ley' }
} as const satisfies Readonly<Record<string, Localised>>
