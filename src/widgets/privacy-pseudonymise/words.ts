import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'A name behind a number: pseudonyms', es: 'Un nombre tras un número: seudónimos' },
  intro: {
    en: 'Drop what no purpose needs, and put pseudonyms in place of what only has to tell people apart. A pseudonym made without a key looks safe; break it here, and see that one with a key holds.',
    es: 'Quita lo que ninguna finalidad necesita y pon seudónimos donde solo haga falta distinguir a unas personas de otras. Un seudónimo sin clave parece seguro: rómpelo aquí y comprueba que con clave aguanta.'
  },
  table: { en: 'The table', es: 'La tabla' },
  help: {
    en: 'Any columns, with or without a header; up to 50,000 rows and 2 MB. It stays in this page.',
    es: 'Las columnas que quieras, con cabecera o sin ella; hasta 50.000 filas y 2 MB. No sale de esta página.'
  },
  rate: { en: 'Guesses a second', es: 'Intentos por segundo' },
  rateHelp: {
    en: 'For the chart. A page makes about a million; a graphics card of 2023, some twenty thousand million.',
    es: 'Para el gráfico. Una página hace alrededor de un millón; una tarjeta gráfica de 2023, unos veinte mil millones.'
  },
  empty: {
    en: 'There is no row. Paste a table, or load the sample.',
    es: 'No hay ninguna fila. Pega una tabla o carga el ejemplo.'
  },
  rows: { en: 'Rows', es: 'Filas' },
  kept: { en: 'Columns kept', es: 'Columnas que se quedan' },
  dropped: { en: 'Columns dropped', es: 'Columnas que se quitan' },
  hashed: { en: 'Columns with pseudonyms', es: 'Columnas con seudónimo' },
  pseudonyms: { en: 'Different pseudonyms', es: 'Seudónimos distintos' },
  merged: { en: 'Spellings that were the same', es: 'Grafías que eran la misma cosa' },
  unreadable: { en: 'Cells without a usable value', es: 'Celdas sin un valor utilizable' },
  exhaust: {
    en: 'Time to try every Spanish mobile',
    es: 'Tiempo para probar todos los móviles españoles'
  },
  key: { en: 'The key', es: 'La clave' },
  keyHelp: {
    en: '32 random bytes, made in this page and kept in its memory only: they are in no link, no saved file and no storage, and gone when you leave. With the same key the same person gets the same pseudonym again; whoever has the key can undo it. So keep it apart from the table.',
    es: '32 bytes al azar, hechos en esta página y guardados solo en su memoria: no van en ningún enlace ni archivo guardado, no quedan almacenados y se pierden al salir. Con la misma clave, la misma persona recibe el mismo seudónimo; quien la tenga puede deshacerlo. Guárdala, pues, lejos de la tabla.'
  },
  exampleKey: {
    en: 'An example that everybody can read. The page makes a secret one as soon as it runs.',
    es: 'Un ejemplo que cualquiera puede leer. La página hace una secreta en cuanto funciona.'
  },
  badKey: {
    en: 'A key has 64 hexadecimal digits (0–9, a–f), or more. The one before stays in force.',
    es: 'Una clave tiene 64 cifras hexadecimales (0–9, a–f) o más. Sigue valiendo la anterior.'
  },
  newKey: { en: 'New key', es: 'Clave nueva' },
  saveKey: { en: 'Save the key as a file', es: 'Guardar la clave en un archivo' },
  keyFile: { en: 'key', es: 'clave' },
  preview: { en: 'What leaves: the first rows', es: 'Lo que sale: las primeras filas' },
  save: { en: 'Save the table as CSV', es: 'Guardar la tabla en CSV' },
  saving: { en: 'Making the pseudonyms…', es: 'Haciendo los seudónimos…' },
  saved: { en: 'Saved as', es: 'Guardado como' },
  file: { en: 'pseudonymised', es: 'seudonimizada' },
  noCrypto: {
    en: 'This page was opened without https, and the browser keeps its cryptography from it. Open it over https, or from localhost.',
    es: 'Esta página se ha abierto sin https y el navegador no le deja usar la criptografía. Ábrela por https o desde localhost.'
  },
  attack: { en: 'The attack', es: 'El ataque' },
  attackHelp: {
    en: 'Everything that a telephone or an address can be is hashed with SHA-256 and compared with all hashes of your table at once: those without a key, and those with yours. It runs in this page, in a worker.',
    es: 'Se pasa por SHA-256 todo lo que puede ser un teléfono o un correo y se compara con todos los hashes de tu tabla a la vez: los hechos sin clave y los hechos con la tuya. Ocurre en esta página, en un hilo aparte.'
  },
  try: { en: 'Try', es: 'Probar' },
  phone: { en: 'all Spanish mobiles, ascending', es: 'todos los móviles españoles, en orden' },
  email: { en: 'addresses of common names', es: 'correos con nombres corrientes' },
  start: { en: 'Start', es: 'Empezar' },
  stop: { en: 'Stop', es: 'Parar' },
  nothing: {
    en: 'No column is hashed as that. Say above which one is.',
    es: 'Ninguna columna lleva ese tipo de seudónimo. Di arriba cuál debe llevarlo.'
  },
  failed: {
    en: 'The browser started no worker, and without one the page would stall.',
    es: 'El navegador no ha podido abrir un hilo aparte, y sin él la página se atascaría.'
  },
  tried: { en: 'Guesses so far', es: 'Intentos hasta ahora' },
  perSecond: { en: 'Guesses a second', es: 'Intentos por segundo' },
  whole: { en: 'Everything, at that rate', es: 'Todo, a ese ritmo' },
  foundPlain: { en: 'Found without a key', es: 'Encontrados sin clave' },
  foundKeyed: { en: 'Found with your key', es: 'Encontrados con tu clave' },
  of: { en: 'of', es: 'de' },
  hash: { en: 'Hash without a key', es: 'Hash sin clave' },
  was: { en: 'was', es: 'era' },
  after: { en: 'after guesses', es: 'intentos hasta dar con él' },
  foundCaption: { en: 'Broken so far', es: 'Rotos hasta ahora' },
  keyedHolds: {
    en: 'The keyed ones hold: to try them too, one would have to guess the key, 2²⁵⁶ of them. They are personal data all the same, because somebody has the key (GDPR art. 4.5 and recital 26).',
    es: 'Los hechos con clave aguantan: para probarlos habría que adivinar también la clave, y hay 2²⁵⁶. Aun así siguen siendo datos personales, porque alguien tiene la clave (RGPD, art. 4.5 y considerando 26).'
  }
} as const satisfies Readonly<Record<string, Localised>>

export const ROLES = {
  keep: { en: 'keep', es: 'dejar' },
  phone: { en: 'pseudonym of a telephone', es: 'seudónimo de un teléfono' },
  email: { en: 'pseudonym of an e-mail', es: 'seudónimo de un correo' },
  text: { en: 'pseudonym of anything else', es: 'seudónimo de otra cosa' },
  drop: { en: 'drop', es: 'quitar' }
} as const satisfies Readonly<Record<string, Localised>>
