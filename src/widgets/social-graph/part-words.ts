import type { Localised } from '../../i18n/locale.ts'

export const partWords = {
  starts: { en: 'Starts the message', es: 'Empieza el mensaje' },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  busy: { en: 'Computing…', es: 'Calculando…' },
  failed: {
    en: 'What computes networks did not arrive: is there a connection? Change anything here to try again.',
    es: 'No ha llegado el programa que calcula las redes: ¿hay conexión? Cambia algo aquí para volver a intentarlo.'
  },
  pictureHow: {
    en: 'A dot is a person; its colour, and its shape from the seventh group on, is the group, whose number stands in its middle. Press a dot to see whose it is; the list below has everybody.',
    es: 'Cada punto es una persona; el color, y desde el séptimo grupo también la forma, es el del grupo, cuyo número está en su centro. Pulsa un punto para ver de quién es; en la lista de abajo está todo el mundo.'
  },
  moreSettings: { en: 'More settings', es: 'Más ajustes' },
  groups: { en: 'Groups', es: 'Grupos' },
  group: { en: 'Group', es: 'Grupo' },
  modularity: { en: 'Modularity', es: 'Modularidad' },
  runsFound: { en: 'Ten runs found', es: 'Diez ejecuciones dieron' },
  groupsTable: { en: 'The groups', es: 'Los grupos' },
  members: { en: 'People', es: 'Personas' },
  inside: { en: 'Ties within', es: 'Relaciones dentro' },
  outside: { en: 'Ties to others', es: 'Relaciones con otros' },
  central: { en: 'Most ties', es: 'Con más relaciones' },
  sizes: { en: 'Groups by size', es: 'Grupos por tamaño' },
  ranking: { en: 'Four ways to be important', es: 'Cuatro formas de ser importante' },
  rankingCaption: {
    en: 'The first ten by each measure',
    es: 'Los diez primeros según cada medida'
  },
  place: { en: 'Place', es: 'Puesto' },
  agreement: { en: 'How far the rankings agree', es: 'Cuánto coinciden las clasificaciones' },
  pair: { en: 'Measures', es: 'Medidas' },
  correlation: { en: 'Rank correlation', es: 'Correlación de rangos' },
  shared: { en: 'Shared among the first', es: 'En común entre los primeros' },
  unsettled: {
    en: 'It did not settle on this network, and is left out.',
    es: 'En esta red no se estabiliza, así que se deja fuera.'
  },
  test: { en: 'Are they influential? A message decides', es: '¿Influyen? Que decida un mensaje' },
  testHelp: {
    en: 'Some people start. Whoever has just got the message passes it on once, to each tie with the chance that you set; then it is the newcomers’ turn, until nobody is new. All ways of choosing meet the same luck in every run.',
    es: 'Empiezan unas cuantas personas. Quien acaba de recibir el mensaje lo intenta pasar una sola vez por cada relación, con la probabilidad que pongas; después les toca a los recién llegados, hasta que no hay nadie nuevo. Todas las formas de elegir corren la misma suerte en cada repetición.'
  },
  reachMean: { en: 'Mean reach', es: 'Alcance medio' },
  reachUsual: { en: 'Nine runs of ten end between', es: 'Nueve de cada diez acaban entre' },
  reachRandom: { en: 'By lot', es: 'Al azar' },
  reachMore: { en: 'More than by lot', es: 'Más que al azar' },
  nobody: {
    en: 'You have chosen nobody yet: tick people in the list, or press a dot. Until then the message starts nowhere.',
    es: 'Aún no has elegido a nadie: marca personas en la lista o pulsa un punto. Hasta entonces, el mensaje no sale de ninguna parte.'
  },
  play: { en: 'Play', es: 'Ver' },
  step: { en: 'One round', es: 'Una ronda' },
  end: { en: 'To the end', es: 'Hasta el final' },
  back: { en: 'Show the groups', es: 'Volver a los grupos' },
  again: { en: 'Another throw', es: 'Otra tirada' },
  round: { en: 'Round', es: 'Ronda' },
  reached: { en: 'reached', es: 'alcanzadas' },
  of: { en: 'of', es: 'de' },
  over: { en: 'Nobody new: it is over.', es: 'No hay nadie nuevo: se acabó.' },
  keyStart: { en: 'starts', es: 'empieza' },
  keyReached: { en: 'reached before', es: 'alcanzada antes' },
  keyNewest: { en: 'reached in this round', es: 'alcanzada en esta ronda' },
  keyNot: { en: 'not reached', es: 'sin alcanzar' },
  people: { en: 'Everybody, as a list', es: 'Todo el mundo, en una lista' },
  find: { en: 'Find by name', es: 'Buscar por nombre' },
  none: { en: 'Nobody has such a name.', es: 'Nadie se llama así.' },
  listHelp: {
    en: 'By the measure that the size of the dots shows; each place is the rank by that measure.',
    es: 'Por orden de la medida que marca el tamaño de los puntos; en cada columna, el puesto según esa medida.'
  },
  name: { en: 'Name', es: 'Nombre' },
  show: { en: 'Show', es: 'Mostrar' },
  more: { en: 'Show more', es: 'Ver más' },
  tiesWith: { en: 'Tied to', es: 'Relacionada con' },
  close: { en: 'Close', es: 'Cerrar' },
  andMore: { en: 'and more', es: 'y más' }
} as const satisfies Readonly<Record<string, Localised>>
