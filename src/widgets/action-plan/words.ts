import type { Localised } from '../../i18n/locale.ts'

/** What the columns, the fields and the results are called. */
export const words = {
  title: { en: 'A year of actions', es: 'Un año de acciones' },
  intro: {
    en: 'Ten actions in the spirit of the deck’s, on three made-up segments. Drag an action to another quarter or segment, or take it by its handle with the keyboard; edit it, take it out, add your own. The plan says what it costs and brings, how often it reaches for the same customers, and what clashes.',
    es: 'Diez acciones al estilo de las de la presentación, sobre tres segmentos inventados. Arrastra una acción a otro trimestre o segmento, o cógela por el asa con el teclado; cámbiala, quítala, añade las tuyas. El plan dice cuánto cuesta y cuánto trae, cuántas veces busca a los mismos clientes y qué choca.'
  },
  table: { en: 'Your plan', es: 'Tu plan' },
  tableHelp: {
    en: 'A row an action: action, type, segment, quarter (Q2, or Q1–Q4) or start day, people, contacts per person, cost per contact, fixed cost, response, margin per response. Only the action is needed. A row of type “segment” names a segment and says how many customers it has.',
    es: 'Cada fila, una acción: acción, tipo, segmento, trimestre (T2, o T1–T4) o día de inicio, personas, contactos por persona, coste por contacto, coste fijo, respuesta, margen por respuesta. Solo hace falta la acción. Una fila de tipo «segmento» nombra un segmento y dice cuántos clientes tiene.'
  },
  empty: {
    en: 'There is no action to plan: write a row in the table above, or press “Made-up rows”.',
    es: 'No hay ninguna acción que planificar: escribe una fila en la tabla de arriba o pulsa el botón de las filas inventadas.'
  },
  action: { en: 'Action', es: 'Acción' },
  type: { en: 'Type', es: 'Tipo' },
  segment: { en: 'Segment', es: 'Segmento' },
  quarter: { en: 'Quarter', es: 'Trimestre' },
  day: { en: 'Start day', es: 'Día de inicio' },
  people: { en: 'People', es: 'Personas' },
  contacts: { en: 'Contacts per person', es: 'Contactos por persona' },
  cost: { en: 'Cost per contact', es: 'Coste por contacto' },
  fixed: { en: 'Fixed cost', es: 'Coste fijo' },
  response: { en: 'Response', es: 'Respuesta' },
  margin: { en: 'Margin per response', es: 'Margen por respuesta' },
  segmentType: { en: 'segment', es: 'segmento' },
  everybody: { en: 'All', es: 'Todos' },
  budget: { en: 'Budget for a quarter', es: 'Presupuesto por trimestre' },
  budgetHelp: {
    en: 'What a quarter’s actions may cost; what is not spent is not carried over.',
    es: 'Lo que pueden costar las acciones de un trimestre; lo que sobra no pasa al siguiente.'
  },
  ceiling: { en: 'Contacts a quarter, at most', es: 'Contactos por trimestre, como mucho' },
  ceilingHelp: {
    en: 'For one customer, all actions together. Which number annoys, only your unsubscribers can tell.',
    es: 'Para un mismo cliente, con todas las acciones juntas. Qué número molesta solo lo saben los que se dan de baja.'
  },
  anyway: { en: 'Would have done so anyway', es: 'Lo habrían hecho igual' },
  anywayHelp: {
    en: 'Of those who respond. An assumption: a hold-out measures it.',
    es: 'De los que responden. Es un supuesto: se mide con un grupo reservado.'
  },
  totalCost: { en: 'Cost of the year', es: 'Coste del año' },
  answered: { en: 'Margin of all responses', es: 'Margen de todas las respuestas' },
  caused: { en: 'Of it, brought by the plan', es: 'De él, lo que trae el plan' },
  net: { en: 'Left over', es: 'Lo que queda' },
  breakEven: {
    en: 'It pays as long as fewer would have done so anyway than',
    es: 'Compensa mientras lo hubieran hecho igual menos del'
  },
  totalContacts: { en: 'Contacts in the year', es: 'Contactos en el año' },
  perHead: { en: 'Per customer', es: 'Por cliente' },
  fullest: { en: 'The fullest customer gets', es: 'El cliente más buscado recibe' },
  clashes: { en: 'Warnings', es: 'Avisos' }
} as const satisfies Readonly<Record<string, Localised>>
