import type { Localised } from '../../i18n/locale.ts'

export const words = {
  on: { en: 'on', es: 'encendido' },
  off: { en: 'off', es: 'apagado' },
  idle: { en: 'nothing to work on arrives', es: 'no le llega nada con que trabajar' },
  works: { en: 'works', es: 'funciona' },
  how: {
    en: 'Press a part to switch it off or on again. Point at it, or move to it with the Tab key, to follow a datum through it.',
    es: 'Pulsa una pieza para apagarla o encenderla. Señálala, o llega a ella con el tabulador, para seguir un dato que pasa por ella.'
  },
  switches: { en: 'Parts of the map: checked is on', es: 'Piezas del mapa: marcada es encendida' },
  key: {
    works: { en: 'works', es: 'funciona' },
    idle: { en: 'on, but gets nothing', es: 'encendida, pero no le llega nada' },
    off: { en: 'off', es: 'apagada' },
    path: { en: 'way of the datum', es: 'camino del dato' },
    back: { en: 'the customer’s answer', es: 'respuesta del cliente' }
  },
  datum: { en: 'Follow one datum', es: 'Sigue un dato' },
  alsoOff: { en: 'Also off, on the other map:', es: 'También apagado, en el otro mapa:' },
  asList: { en: 'The map as a list', es: 'El mapa en forma de lista' },
  takes: { en: 'Takes in', es: 'Recibe' },
  gives: { en: 'Gives', es: 'Da' },
  fromCustomer: { en: 'what customers bring', es: 'lo que traen los clientes' },
  now: { en: 'Now', es: 'Ahora' },
  table: {
    caption: { en: 'Lines of the map', es: 'Líneas del mapa' },
    from: { en: 'From', es: 'De' },
    to: { en: 'To', es: 'A' },
    by: { en: 'By way of', es: 'Pasando por' },
    carries: { en: 'What goes along', es: 'Qué lleva' },
    now: { en: 'Arrives now', es: 'Llega ahora' },
    all: { en: 'all of it', es: 'todo' },
    nothing: { en: 'nothing', es: 'nada' }
  },
  lifecycle: {
    en: 'What can be done in the life of a customer',
    es: 'Qué se puede hacer en la vida de un cliente'
  },
  possible: { en: 'possible', es: 'posible' },
  impossible: { en: 'not possible', es: 'no es posible' },
  facts: {
    possible: { en: 'Actions possible, of seven', es: 'Acciones posibles, de siete' },
    arriving: {
      en: 'Of the five data, end in a campaign',
      es: 'De los cinco datos, acaban en una campaña'
    },
    reached: { en: 'About to leave, and reached', es: 'A punto de irse y alcanzados' },
    contactable: { en: 'Reached with every channel on', es: 'Alcanzados con todos los canales' },
    lost: { en: 'Out of earshot', es: 'Fuera de alcance' }
  }
} as const satisfies Record<string, Localised | Record<string, Localised>>
