import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'The data quality desk', es: 'La mesa de calidad de datos' },
  intro: {
    en: 'Six hundred rows of made-up contacts, typed in badly on purpose. The desk finds who is there twice, what is missing, stale or cannot be right, prices it, and cleans it; every change is logged. Bring your own table: it is read on this device and goes nowhere.',
    es: 'Seiscientas filas de contactos inventados, mal escritas a propósito. La mesa encuentra a quien está dos veces y lo que falta, ha caducado o es imposible; le pone precio, lo limpia y anota cada cambio. Trae tu tabla: se lee en este dispositivo y no va a ninguna parte.'
  },
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  threshold: {
    en: 'Join rows from this confidence on',
    es: 'Unir filas a partir de esta confianza'
  },
  thresholdHelp: {
    en: 'Higher: fewer wrong joins, more duplicates left.',
    es: 'Más alta: menos uniones equivocadas y más duplicados sin encontrar.'
  },
  staleSince: { en: 'Stale if not contacted since', es: 'Caducado si no hay contacto desde' },
  staleSinceHelp: {
    en: 'Two years ago unless you pick a day.',
    es: 'Hace dos años, si no eliges un día.'
  },
  byBox: {
    en: 'Compare e-mails by the box they reach',
    es: 'Comparar los correos por el buzón al que llegan'
  },
  byBoxHelp: {
    en: 'Gmail ignores dots, and several providers what follows a plus sign: m.rey+shop@gmail.com is mrey@gmail.com.',
    es: 'Gmail no hace caso de los puntos, y varios proveedores, de lo que sigue a un signo más: m.rey+tienda@gmail.com es mrey@gmail.com.'
  },
  empties: { en: 'Empty values that cannot be right', es: 'Vaciar los valores imposibles' },
  emptiesHelp: {
    en: 'They move to the log of changes. What can be put right is, either way.',
    es: 'Pasan al registro de cambios. Lo que se puede corregir se corrige en cualquier caso.'
  },
  repeats: { en: 'Rows you expect to repeat somebody', es: 'Filas que esperas repetidas' },
  repeatsHelp: {
    en: 'The odds before any evidence: the larger the table, the likelier a chance agreement.',
    es: 'Las posibilidades antes de cualquier indicio: cuanto mayor es la tabla, más fácil es coincidir por azar.'
  },
  byRarity: { en: 'Rare values say more', es: 'Los valores raros dicen más' },
  byRarityHelp: {
    en: 'Two Urrutias are likelier one person than two Garcías; an info@ that many share says little.',
    es: 'Es más fácil que sean una persona dos Urrutia que dos García; un info@ que comparten muchos dice poco.'
  },
  households: { en: 'Beware of households', es: 'Cuidado con los hogares' },
  householdsHelp: {
    en: 'With another given name or birth date, surname, phone, e-mail and place count once, by the strongest: a family shares all four.',
    es: 'Con otro nombre u otra fecha de nacimiento, apellidos, teléfono, correo y lugar cuentan una sola vez, por el más fuerte: una familia comparte los cuatro.'
  },
  duplicateCost: { en: 'A repeated row, in a year', es: 'Una fila repetida, al año' },
  letters: { en: 'Letters a year', es: 'Cartas al año' },
  letterCost: { en: 'One letter', es: 'Una carta' },
  mails: { en: 'E-mails a year', es: 'Correos al año' },
  bounceCost: { en: 'One e-mail that bounces', es: 'Un correo devuelto' },
  moved: { en: 'Stale contacts who have moved', es: 'Contactos caducados que se han mudado' },
  movedHelp: {
    en: 'An assumption: nobody can see it in the table.',
    es: 'Un supuesto: en la tabla no se ve.'
  },
  margin: { en: 'Margin a year of a contact', es: 'Margen anual de un contacto' },
  lost: {
    en: 'Of it lost when nobody can reach them',
    es: 'Parte que se pierde si no se le localiza'
  },
  'm-agree': { en: 'same, one person', es: 'igual, una persona' },
  'm-near': { en: 'nearly, one person', es: 'casi, una persona' },
  'u-agree': { en: 'same, two people', es: 'igual, dos personas' },
  'u-near': { en: 'nearly, two people', es: 'casi, dos personas' },
  survives: { en: 'Survives', es: 'Queda' },
  verdict: { en: 'Your word on a pair', es: 'Tu juicio sobre un par' },
  // Results.
  rows: { en: 'Rows', es: 'Filas' },
  people: { en: 'People, by this matching', es: 'Personas, según este cotejo' },
  repeated: { en: 'Rows that repeat somebody', es: 'Filas repetidas' },
  review: { en: 'Pairs for you to judge', es: 'Pares a tu juicio' },
  missing: { en: 'Empty cells', es: 'Celdas vacías' },
  invalid: { en: 'Cells that cannot be right', es: 'Celdas con valores imposibles' },
  stale: { en: 'Stale contacts', es: 'Contactos caducados' },
  unreachable: { en: 'With no e-mail and no phone of use', es: 'Sin correo ni teléfono que sirva' },
  cost: { en: 'Cost of all this in a year', es: 'Coste de todo ello al año' },
  saved: { en: 'Of it saved by cleaning', es: 'De ese coste, se ahorra al limpiar' },
  scoreBefore: { en: 'Mean score before', es: 'Nota media antes' },
  scoreAfter: { en: 'Mean score after', es: 'Nota media después' },
  precision: { en: 'Precision on the sample', es: 'Precisión en la muestra' },
  recall: { en: 'Recall on the sample', es: 'Exhaustividad en la muestra' },
  heldPrecision: { en: 'Precision on a held-out table', es: 'Precisión en una tabla reservada' },
  heldRecall: { en: 'Recall on a held-out table', es: 'Exhaustividad en una tabla reservada' },
  // Parts.
  matching: { en: 'How rows are matched', es: 'Cómo se cotejan las filas' },
  shares: { en: 'Chances by field: m and u', es: 'Probabilidades por campo: m y u' },
  sharesHelp: {
    en: 'm: how often the rows of one person agree. u: how often those of two people do. The weight of an agreement is log₂(m / u) bits; a disagreement has what is left of both (Fellegi and Sunter, 1969). All are assumptions of ours, set before the samples were measured.',
    es: 'm: con qué frecuencia coinciden las filas de una persona. u: con qué frecuencia, las de dos. El peso de una coincidencia es log₂(m / u) bits; una discrepancia se lleva lo que queda de ambas (Fellegi y Sunter, 1969). Todas son supuestos nuestros, fijados antes de medir las muestras.'
  },
  field: { en: 'Field', es: 'Campo' },
  scoresHelp: {
    en: 'Completeness: cells that say something, of all cells in the columns that are known. Validity: those whose form can be right, of the cells that say something and can be checked. Uniqueness: people, of rows, by this matching. Freshness: rows contacted since the day you set. The mean counts each the same.',
    es: 'Completitud: celdas que dicen algo, de todas las de columnas conocidas. Validez: las que tienen una forma posible, de las celdas con dato que se pueden comprobar. Unicidad: personas, de las filas, según este cotejo. Actualidad: filas con contacto desde el día que fijes. La media las cuenta por igual.'
  },
  pairs: { en: 'Pairs', es: 'Pares' },
  pairsHelp: {
    en: 'The surest doubts first. Your word goes before the sum and is kept with your work; undo takes it back. In a pair the arrow keys choose, Tab goes on to the next.',
    es: 'Primero, los más cercanos al umbral. Tu juicio vale más que la suma y se guarda con tu trabajo; se puede deshacer. En un par eligen las flechas y Tab pasa al siguiente.'
  },
  which: { en: 'Which pairs', es: 'Qué pares' },
  noPairs: { en: 'No pair of this kind.', es: 'No hay pares de este tipo.' },
  linesAre: { en: 'Lines', es: 'Líneas' },
  confidence: { en: 'Confidence', es: 'Confianza' },
  evidence: { en: 'Evidence', es: 'Indicio' },
  howAlike: { en: 'How alike', es: 'Parecido' },
  bits: { en: 'Bits', es: 'Bits' },
  line: { en: 'Line', es: 'Línea' },
  sharedBits: { en: 'a household shares it', es: 'se comparte en un hogar' },
  before: { en: 'Before any evidence', es: 'Antes de cualquier indicio' },
  sum: { en: 'Sum', es: 'Suma' },
  joined: { en: 'joined', es: 'se unen' },
  throughOthers: {
    en: 'joined, with what other rows add',
    es: 'se unen, con lo que añaden otras filas'
  },
  notJoined: { en: 'not joined', es: 'no se unen' },
  more: { en: 'Show more', es: 'Ver más' },
  tooMany: {
    en: 'More verdicts than fit are kept on this device: take some back first.',
    es: 'No caben más juicios en este dispositivo: retira antes alguno.'
  },
  flaws: { en: 'What is wrong, field by field', es: 'Qué falla, campo por campo' },
  fault: { en: 'What', es: 'Qué' },
  count: { en: 'Cells', es: 'Celdas' },
  example: { en: 'For example', es: 'Por ejemplo' },
  filled: { en: 'Filled', es: 'Con dato' },
  emptyCells: { en: 'Empty', es: 'Vacías' },
  cannot: { en: 'Cannot be right', es: 'Imposibles' },
  merge: { en: 'How rows are put together', es: 'Cómo se fusionan las filas' },
  mergeHelp: {
    en: 'An empty cell never survives a full one. The last contact is the latest, and a “no” to being contacted outlives every yes, whatever the rules.',
    es: 'Una celda vacía nunca gana a otra con dato. El último contacto es el más reciente, y un «no» a que se le escriba pesa más que cualquier sí, con cualquier regla.'
  },
  trusted: { en: 'The trusted source', es: 'El origen de confianza' },
  nobody: { en: 'none', es: 'ninguno' },
  preview: { en: 'Preview', es: 'Vista previa' },
  whose: { en: 'Whose rows', es: 'De quién' },
  survivor: { en: 'Stays', es: 'Queda' },
  noClusters: {
    en: 'Nobody is in the table twice, by this matching.',
    es: 'Según este cotejo, nadie está dos veces en la tabla.'
  },
  price: { en: 'What it costs in a year', es: 'Qué cuesta al año' },
  each: { en: 'Each', es: 'Cada una' },
  total: { en: 'Total', es: 'Total' },
  after: { en: 'After', es: 'Después' },
  priceHelp: {
    en: 'A sum of assumptions: replace ours by yours. “After” is the cleaned table, in which repeated rows are gone and what could be put right is right; what was emptied is no longer written to, and reaches nobody either.',
    es: 'Una suma de supuestos: cambia los nuestros por los tuyos. «Después» es la tabla limpia, sin filas repetidas y con lo corregible corregido; a lo que se ha vaciado ya no se escribe, y tampoco llega a nadie.'
  },
  howRight: { en: 'How right the matching is', es: 'Cuánto acierta el cotejo' },
  howRightHelp: {
    en: 'Under your settings, on two made-up tables of 600 rows whose truth is known: the sample, and one of another seed that was looked at only to be measured. The matching never sees the truth. How the tables were made, errors and all, is described with them; real tables have errors that nobody thought of, so expect less there, and judge a handful of pairs yourself.',
    es: 'Con tus ajustes, en dos tablas inventadas de 600 filas cuya verdad se conoce: la muestra y otra, de otra semilla, que solo se ha mirado para medir. El cotejo nunca ve la verdad. Cómo se hicieron, errores incluidos, se describe junto a ellas; las tablas reales tienen errores que nadie imaginó, así que espera menos y juzga tú un puñado de pares.'
  },
  take: { en: 'Take it away', es: 'Llévatelo' },
  takeTable: { en: 'Save the cleaned table (CSV)', es: 'Guardar la tabla limpia (CSV)' },
  takeLog: { en: 'Save the log of changes (CSV)', es: 'Guardar el registro de cambios (CSV)' },
  takeHelp: {
    en: 'Every cell of your table is in one of the two files. Nothing in them runs as a formula. Open the postcode column as text, or a spreadsheet drops its noughts again.',
    es: 'Cada celda de tu tabla está en uno de los dos archivos. Nada se ejecuta en ellos como fórmula. Abre como texto la columna del código postal, o la hoja de cálculo volverá a comerse los ceros.'
  },
  savedAs: { en: 'Saved as', es: 'Guardado como' },
  tableFile: { en: 'contacts-cleaned.csv', es: 'contactos-limpios.csv' },
  logFile: { en: 'contacts-changes.csv', es: 'contactos-cambios.csv' },
  // The table.
  sample: { en: 'Made-up contacts', es: 'Contactos inventados' },
  yours: { en: 'Your table', es: 'Tu tabla' },
  change: { en: 'Look at them, or bring your own', es: 'Míralos o trae los tuyos' },
  label: { en: 'Contacts, one a row', es: 'Contactos, uno por fila' },
  help: {
    en: 'Any of: id, name, surnames, e-mail, phone, DNI or NIE, birth date, postcode, town, province, country, last contact, source, may be contacted. Headers in English or Spanish; other columns are carried along. Up to 100,000 rows; a file of more than 2 MB is held for this visit only.',
    es: 'Las que tengas de estas: id, nombre, apellidos, correo, teléfono, DNI o NIE, fecha de nacimiento, código postal, población, provincia, país, último contacto, origen, consentimiento. Cabeceras en español o en inglés; las demás columnas van detrás sin tocarse. Hasta 100.000 filas; un archivo de más de 2 MB se conserva solo durante esta visita.'
  },
  held: { en: 'is held for this visit only.', es: 'se conserva solo durante esta visita.' },
  letGo: { en: 'Let it go', es: 'Descartarlo' },
  pasted: { en: 'the pasted table', es: 'la tabla pegada' },
  dates: { en: 'Dates such as 03/04/1985', es: 'Fechas como 03/04/1985' },
  byItself: { en: 'as the table shows', es: 'según la tabla' },
  dayFirst: { en: 'day first', es: 'primero el día' },
  monthFirst: { en: 'month first', es: 'primero el mes' },
  undecided: {
    en: 'Some dates could be read in two orders; they were read with the day first. Change it below if that is wrong.',
    es: 'Algunas fechas pueden leerse en dos órdenes; se han leído con el día delante. Cámbialo abajo si no es así.'
  },
  working: { en: 'Working', es: 'Trabajando' },
  cancel: { en: 'Cancel', es: 'Cancelar' }
} as const satisfies Readonly<Record<string, Localised>>
