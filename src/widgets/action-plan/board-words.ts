import type { Localised } from '../../i18n/locale.ts'

/** The grid, its cards and its forms. */
export const boardWords = {
  grid: { en: 'The year, by segment and quarter', es: 'El año, por segmentos y trimestres' },
  help: {
    en: 'Drag a card, or press its handle (Enter or space), move it with the arrow keys, and press again to put it down; Escape leaves it where it was. Editing it moves it too.',
    es: 'Arrastra una tarjeta, o pulsa su asa (Intro o espacio), muévela con las flechas y vuelve a pulsar para soltarla; Escape la deja donde estaba. Al editarla también puedes moverla.'
  },
  quarter: { en: 'Quarter', es: 'Trimestre' },
  everybody: { en: 'Everybody', es: 'Todos' },
  customers: { en: 'customers', es: 'clientes' },
  unknown: { en: 'size not known', es: 'tamaño desconocido' },
  atLeast: { en: 'at least', es: 'al menos' },
  unlisted: { en: 'not among the segments', es: 'no está entre los segmentos' },
  unplaced: { en: 'In no quarter yet', es: 'Sin trimestre todavía' },
  move: { en: 'Move', es: 'Mover' },
  edit: { en: 'Edit', es: 'Editar' },
  people: { en: 'people', es: 'personas' },
  clashes: { en: 'clashes', es: 'choca' },
  contacts: { en: 'contacts each', es: 'contactos por cliente' },
  over: { en: 'over the ceiling', es: 'por encima del tope' },
  addAction: { en: 'Add an action', es: 'Añadir una acción' },
  addSegment: { en: 'Add a segment', es: 'Añadir un segmento' },
  newAction: { en: 'A new action', es: 'Una acción nueva' },
  newSegment: { en: 'A new segment', es: 'Un segmento nuevo' },
  save: { en: 'Keep', es: 'Guardar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  remove: { en: 'Take out of the plan', es: 'Quitar del plan' },
  name: { en: 'Name', es: 'Nombre' },
  size: { en: 'Customers', es: 'Clientes' },
  from: { en: 'From quarter', es: 'Del trimestre' },
  to: { en: 'To quarter', es: 'Al trimestre' },
  noQuarter: { en: 'none yet', es: 'ninguno todavía' },
  noType: { en: 'not said', es: 'sin indicar' },
  peopleHelp: { en: 'Empty: everybody in the segment.', es: 'Vacío: todo el segmento.' },
  dayHelp: {
    en: 'For the calendar. Empty: the first day of the quarter.',
    es: 'Para el calendario. Vacío: el primer día del trimestre.'
  },
  budgetRow: { en: 'Cost and return', es: 'Coste y retorno' },
  cost: { en: 'cost', es: 'coste' },
  returned: { en: 'return', es: 'retorno' },
  left: { en: 'left of the budget', es: 'queda del presupuesto' },
  exceeded: { en: 'over the budget', es: 'por encima del presupuesto' },
  warnings: { en: 'What clashes', es: 'Qué choca' },
  noWarnings: { en: 'Nothing clashes in this plan.', es: 'En este plan no choca nada.' },
  moreWarnings: { en: 'more', es: 'más' },
  taken: { en: 'taken. Now over', es: 'cogida. Ahora sobre' },
  at: { en: 'Over', es: 'Sobre' },
  put: { en: 'put into', es: 'puesta en' },
  stays: { en: 'stays where it was.', es: 'se queda donde estaba.' },
  undoBrings: { en: 'Undo brings it back.', es: 'Deshacer lo devuelve.' },
  kept: { en: 'kept.', es: 'guardado.' },
  removed: { en: 'taken out of the plan.', es: 'quitado del plan.' },
  cannotWrite: {
    en: 'The table could not be changed without reading it wrongly: change that row in the table above.',
    es: 'No se ha podido cambiar la tabla sin que se lea mal: cambia esa fila en la tabla de arriba.'
  },
  needName: { en: 'A name is needed.', es: 'Hace falta un nombre.' },
  longName: { en: 'At most 120 characters.', es: 'Como mucho, 120 caracteres.' },
  notAName: {
    en: 'This word would be read as a row of totals, or as everybody: another name is needed.',
    es: 'Esta palabra se leería como una fila de totales, o como todos: hace falta otro nombre.'
  },
  nameTaken: {
    en: 'There is a segment of this name already.',
    es: 'Ya hay un segmento con ese nombre.'
  },
  backwards: {
    en: 'It ends before it begins: choose a later quarter.',
    es: 'Acaba antes de empezar: elige un trimestre posterior.'
  },
  needQuarter: {
    en: 'Say first in which quarter it begins.',
    es: 'Di primero en qué trimestre empieza.'
  },
  dayOutside: {
    en: 'This day lies outside the quarters above.',
    es: 'Este día queda fuera de los trimestres de arriba.'
  },
  full: {
    en: 'The plan has 200 rows, and no room for more.',
    es: 'El plan tiene 200 filas y no caben más.'
  }
} as const satisfies Readonly<Record<string, Localised>>
