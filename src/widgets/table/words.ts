import type { Localised } from '../../i18n/locale.ts'

export const words = {
  sample: { en: 'Sample', es: 'Ejemplo' },
  yours: { en: 'Your table', es: 'Tu tabla' },
  bring: { en: 'Use your own table', es: 'Usar tu propia tabla' },
  another: { en: 'Another table', es: 'Otra tabla' },
  backToSample: { en: 'Back to the sample', es: 'Volver al ejemplo' },
  backToOwn: { en: 'Back to', es: 'Volver a' },
  drop: {
    en: 'Drop a CSV, TSV or Excel file here, or paste the rows below.',
    es: 'Suelta aquí un archivo CSV, TSV o de Excel, o pega las filas debajo.'
  },
  dropNow: {
    en: 'Let go: the file stays on this machine.',
    es: 'Suéltalo: el archivo no sale de este equipo.'
  },
  choose: { en: 'Choose a file', es: 'Elegir un archivo' },
  paste: {
    en: 'Rows, with a line of column names',
    es: 'Filas, con los nombres de las columnas en la primera línea'
  },
  pasteHelp: {
    en: 'Customer, date and amount are enough; quantity and unit price do for the amount. Order, channel, product, group and margin are used where there are any.',
    es: 'Bastan cliente, fecha e importe; cantidad y precio unitario valen por el importe. Pedido, canal, producto, grupo y margen se usan si los hay.'
  },
  private: {
    en: 'Nothing leaves this machine: the page is not allowed to send anything.',
    es: 'Nada sale de este equipo: la página no tiene permiso para enviar nada.'
  },
  reading: { en: 'Reading', es: 'Leyendo' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  perSecond: { en: 'rows a second', es: 'filas por segundo' },
  rows: { en: 'rows', es: 'filas' },
  row: { en: 'row', es: 'fila' },
  customers: { en: 'customers', es: 'clientes' },
  customer: { en: 'customer', es: 'cliente' },
  workerFailed: {
    en: 'The part of the page that reads tables did not start. Check the connection and try again; what you brought is still where it was.',
    es: 'La parte de la página que lee las tablas no ha arrancado. Comprueba la conexión y vuelve a intentarlo; lo que has traído sigue donde estaba.'
  },
  gone: {
    en: 'The table you used last is no longer on this device. You see the sample.',
    es: 'La tabla que usaste la última vez ya no está en este dispositivo. Lo que ves es el ejemplo.'
  },
  keep: { en: 'Keep on this device', es: 'Guardar en este dispositivo' },
  keptNow: { en: 'Kept on this device.', es: 'Guardada en este dispositivo.' },
  notKept: {
    en: 'The browser did not let the page keep the table (a private window, or no room left).',
    es: 'El navegador no ha dejado guardar la tabla (es una ventana privada o falta espacio).'
  },
  notYetKept: {
    en: 'Not kept: it is gone when you close the page.',
    es: 'Sin guardar: se pierde al cerrar la página.'
  },
  keptTables: { en: 'Tables kept on this device', es: 'Tablas guardadas en este dispositivo' },
  useIt: { en: 'Use', es: 'Usar' },
  rename: { en: 'Rename', es: 'Cambiar el nombre' },
  newName: { en: 'New name', es: 'Nombre nuevo' },
  save: { en: 'Save', es: 'Guardar' },
  remove: { en: 'Delete', es: 'Borrar' },
  removeSure: { en: 'Delete it from this device?', es: '¿Borrarla de este dispositivo?' },
  no: { en: 'No', es: 'No' },
  inUse: { en: 'in use', es: 'en uso' },
  busy: { en: 'Working it out …', es: 'Calculando…' },
  howRead: { en: 'How it was read', es: 'Cómo se ha leído' },
  columns: { en: 'Columns', es: 'Columnas' },
  column: { en: 'Column', es: 'Columna' },
  holds: { en: 'Holds', es: 'Contiene' },
  firstCells: { en: 'First cells', es: 'Primeras celdas' },
  unnamed: { en: 'Column', es: 'Columna' },
  proposed: { en: 'proposed', es: 'propuesto' },
  numbers: { en: 'Decimal sign', es: 'Signo decimal' },
  comma: { en: 'comma: 1.234,50', es: 'coma: 1.234,50' },
  point: { en: 'point: 1,234.50', es: 'punto: 1,234.50' },
  dates: { en: 'Dates such as 03/04/2026', es: 'Fechas como 03/04/2026' },
  dayFirst: { en: '3 April (day first)', es: '3 de abril (primero el día)' },
  monthFirst: { en: '4 March (month first)', es: '4 de marzo (primero el mes)' },
  errors: { en: 'Rows that could not be read', es: 'Filas que no se han podido leer' },
  line: { en: 'Line', es: 'Línea' },
  value: { en: 'What stands there', es: 'Lo que pone' },
  reason: { en: 'Why', es: 'Por qué' },
  wholeRow: { en: 'The whole row', es: 'La fila entera' },
  allErrors: { en: 'Download them all (CSV)', es: 'Descargarlas todas (CSV)' },
  firstErrors: { en: 'Download the first {n} (CSV)', es: 'Descargar las primeras {n} (CSV)' },
  onlyChosen: {
    en: 'Only the customers chosen in the RFM map',
    es: 'Solo los clientes elegidos en el mapa RFM'
  },
  showAll: { en: 'All customers', es: 'Todos los clientes' },
  tooLarge: {
    en: 'Too much to show in a box; it was read as a file.',
    es: 'Es demasiado para un cuadro de texto; se ha leído como un archivo.'
  },
  download: { en: 'Customers as CSV', es: 'Clientes en CSV' },
  pasted: { en: 'pasted rows', es: 'filas pegadas' }
} as const satisfies Readonly<Record<string, Localised>>
