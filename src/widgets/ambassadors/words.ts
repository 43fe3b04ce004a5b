import type { Cell } from '../../analysis/ambassadors/matrix.ts'
import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Ambassadors', es: 'Embajadores' },
  intro: {
    en: 'In the deck’s case, Shiseido puts what customers spend beside how much they take part and whom they reach. Here are sixty invented customers. Move the thresholds, see who could speak for the brand, how many different people would hear it, and whom to invite to the club.',
    es: 'En el caso de la presentación, Shiseido pone lo que gasta cada cliente junto a cuánto participa y a cuánta gente llega. Aquí hay sesenta clientes inventados. Mueve los umbrales y mira quién podría hablar por la marca, cuántas personas distintas lo oirían y a quién invitar al club.'
  },
  tableLabel: { en: 'Customers', es: 'Clientes' },
  tableHelp: {
    en: 'One row per customer: customer, spend, participation (posts, comments and shares), friends or followers; if known, whether in the club.',
    es: 'Una fila por cliente: cliente, gasto, participación (publicaciones, comentarios y veces que comparte) y amigos o seguidores; si se sabe, si es socio del club.'
  },
  empty: {
    en: 'There is no customer in the table yet.',
    es: 'En la tabla todavía no hay ningún cliente.'
  },
  ambassadors: { en: 'Ambassadors', es: 'Embajadores' },
  meanFriends: { en: 'Friends of each, on average', es: 'Amigos de cada uno, de media' },
  naive: { en: 'Reach, added up', es: 'Alcance sumado' },
  distinct: { en: 'Different people reached', es: 'Personas distintas' },
  repeated: { en: 'Counted more than once', es: 'Contado más de una vez' },
  next: { en: 'New people, one ambassador more', es: 'Personas nuevas con un embajador más' },
  net: { en: 'Net of inviting everybody', es: 'Resultado de invitar a todos' },
  best: { en: 'Net of the cells that pay', es: 'Resultado de las casillas rentables' },
  breakEven: {
    en: 'An invitation pays if more join than',
    es: 'Una invitación es rentable si aceptan más del'
  },
  cells: { en: 'The four cells', es: 'Las cuatro casillas' },
  cell: { en: 'Cell', es: 'Casilla' },
  customers: { en: 'Customers', es: 'Clientes' },
  spend: { en: 'Spend', es: 'Gasto' },
  members: { en: 'In the club', es: 'En el club' },
  what: { en: 'What to do with it', es: 'Qué hacer con ella' },
  top: { en: 'Ambassadors with most friends', es: 'Embajadores con más amigos' },
  customer: { en: 'Customer', es: 'Cliente' },
  friends: { en: 'Friends', es: 'Amigos' },
  participation: { en: 'Participation', es: 'Participación' },
  member: { en: 'Club', es: 'Club' },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  beyond: {
    en: 'The mean audience is larger than the people who could be reached: everybody is reached by one ambassador. Is the population too small?',
    es: 'La audiencia media es mayor que las personas a las que se podría llegar: un solo embajador llega a todas. ¿Es demasiado pequeña la población?'
  },
  chance: {
    en: 'Overlap is counted as if friends were spread by chance over the population. If your ambassadors know each other it is larger, and the reach smaller: measure it (More settings).',
    es: 'El solapamiento se cuenta como si los amigos se repartieran al azar por la población. Si tus embajadores se conocen, es mayor, y el alcance, menor: mídelo (en «Más ajustes»).'
  }
} as const satisfies Readonly<Record<string, Localised>>

/** What each cell is, and what it asks for. */
export const ADVICE: Readonly<Record<Cell, Localised>> = {
  'buys-active': {
    en: 'They buy and talk about it: thank them, and let them know first.',
    es: 'Compran y lo cuentan: agradéceselo y dales las novedades antes que a nadie.'
  },
  'buys-inactive': {
    en: 'They buy and say nothing: ask for their opinion, and make it easy to give.',
    es: 'Compran y no dicen nada: pídeles su opinión y ponles fácil darla.'
  },
  'quiet-active': {
    en: 'They talk and do not buy: fans, critics or the curious. Find out which before offering a first trial.',
    es: 'Hablan y no compran: aficionados, críticos o curiosos. Averigua qué son antes de ofrecerles una primera prueba.'
  },
  'quiet-inactive': {
    en: 'Neither buys nor talks: only what costs next to nothing.',
    es: 'Ni compran ni hablan: solo lo que no cueste casi nada.'
  }
}
