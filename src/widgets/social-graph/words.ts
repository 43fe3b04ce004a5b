import { MOST_PEOPLE } from '../../analysis/network/shape.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Localised } from '../../i18n/locale.ts'

const most = (locale: 'en' | 'es') => formatNumber(MOST_PEOPLE, locale, { kind: 'integer' })

export const words = {
  title: { en: 'Who is influential?', es: '¿Quién es influyente?' },
  intro: {
    en: 'Two hundred and forty made-up customers and who knows whom. Groups are found as you watch, four measures say who is central, and a message tries whether the central are influential. Bring your own list of ties: what you paste stays on this device.',
    es: 'Doscientos cuarenta clientes inventados y quién conoce a quién. Los grupos se buscan a la vista, cuatro medidas dicen quién es central, y un mensaje pone a prueba si quien es central influye. Trae tu propia lista de relaciones: lo que pegues no sale de este dispositivo.'
  },
  table: { en: 'Who knows whom', es: 'Quién conoce a quién' },
  tableHelp: {
    en: `Two names a line, and a third column with the strength of the tie if there is one, such as messages a month. A tie has no direction; a pair named twice adds up. At most 10,000 lines and ${most('en')} people. Bring only data that you may use, and numbers instead of names where they will do.`,
    es: `Dos nombres por línea y, si la hay, una tercera columna con la fuerza de la relación, por ejemplo los mensajes al mes. Las relaciones no tienen dirección; si una pareja se repite, se suma. Como mucho, 10.000 líneas y ${most('es')} personas. Trae solo datos que puedas usar, y números en vez de nombres si bastan.`
  },
  resolution: { en: 'Resolution of the groups', es: 'Resolución de los grupos' },
  resolutionHelp: {
    en: '1 is the usual modularity; more gives more and smaller groups, less gives fewer.',
    es: '1 es la modularidad habitual; con un valor mayor salen más grupos y más pequeños, y con uno menor, menos grupos.'
  },
  size: { en: 'Size of the dots', es: 'Tamaño de los puntos' },
  weights: { en: 'Strength of ties', es: 'Fuerza de las relaciones' },
  weightsCount: { en: 'counts, if the table has it', es: 'cuenta, si la tabla la trae' },
  weightsIgnore: { en: 'all ties are equal', es: 'todas valen lo mismo' },
  way: { en: 'Who starts the message', es: 'Quién empieza el mensaje' },
  k: { en: 'People who start', es: 'Personas que empiezan' },
  p: { en: 'Chance of passing it on, per tie', es: 'Probabilidad de pasarlo, por relación' },
  pHelp: {
    en: 'An assumption, and the one that matters most: move it before you believe a ranking.',
    es: 'Es un supuesto, y el que más pesa: muévelo antes de creerte una clasificación.'
  },
  runs: { en: 'Runs', es: 'Repeticiones' },
  runsHelp: {
    en: 'More runs make the interval of the mean shorter, not the luck of a single message.',
    es: 'Con más repeticiones se estrecha el intervalo de la media; la suerte de un mensaje suelto no cambia.'
  },
  seed: { en: 'Draw of the lot', es: 'Sorteo' },
  seedHelp: {
    en: 'The same number gives the same throws.',
    es: 'Un mismo número da siempre las mismas tiradas.'
  },
  empty: {
    en: 'There is no pair of names to read. Paste two names a line, or go back to the made-up people.',
    es: 'No hay ninguna pareja de nombres que leer. Pega dos nombres por línea o vuelve a las personas inventadas.'
  },
  noTies: {
    en: 'Everybody here is tied to themselves alone. At least one line needs two different names.',
    es: 'Aquí cada persona solo se relaciona consigo misma. Hace falta al menos una línea con dos nombres distintos.'
  },
  tooMany: {
    en: `There are more than ${most('en')} people, too many to place and to rank on a phone. Bring a part: one town, one month, or the ties above some strength.`,
    es: `Hay más de ${most('es')} personas, demasiadas para situarlas y ordenarlas en un móvil. Trae una parte: una ciudad, un mes o las relaciones a partir de cierta fuerza.`
  },
  people: { en: 'People', es: 'Personas' },
  ties: { en: 'Ties', es: 'Relaciones' },
  meanTies: { en: 'Ties per person', es: 'Relaciones por persona' },
  pieces: { en: 'Pieces', es: 'Trozos' },
  density: { en: 'Pairs that are tied', es: 'Parejas relacionadas' }
} as const satisfies Readonly<Record<string, Localised>>
