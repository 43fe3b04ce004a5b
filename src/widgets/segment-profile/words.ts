import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'A segment on one page', es: 'Un segmento en una página' },
  intro: {
    en: 'Who they are, what they buy, when, for how much, what they like and through which channel. Choose bars in any view, and the others show only those people. Segments saved in the segment builder above are offered here, and the people are the ones that stand there.',
    es: 'Quiénes son, qué compran, cuándo, por cuánto, qué les gusta y por qué canal. Elige barras en una vista y las demás enseñan solo a esas personas. Aquí se ofrecen los segmentos guardados en el constructor de más arriba, y las personas son las que hay allí.'
  },
  segment: { en: 'Segment', es: 'Segmento' },
  own: { en: 'Yours', es: 'Tuyos' },
  examples: { en: 'Examples', es: 'Ejemplos' },
  bars: { en: 'the chosen bars', es: 'las barras elegidas' },
  how: {
    en: 'Choose bars: arrow keys move, space chooses, shift with arrows extends, Escape clears',
    es: 'Elegir barras: las flechas mueven, el espacio elige, mayúsculas con flechas amplía, Escape quita'
  },
  chosenNone: {
    en: 'Nothing is chosen: all views show the whole segment.',
    es: 'No hay nada elegido: todas las vistas enseñan el segmento entero.'
  },
  chosen: { en: 'Chosen', es: 'Elegido' },
  clear: { en: 'Clear the choice', es: 'Quitar la elección' },
  people: { en: 'people', es: 'personas' },
  size: { en: 'People', es: 'Personas' },
  share: { en: 'Share of everybody', es: 'Parte del total' },
  spend: { en: 'Mean spend', es: 'Gasto medio' },
  money: { en: 'Share of all the money', es: 'Parte de todo el dinero' },
  orders: { en: 'Mean number of orders', es: 'Pedidos de media' },
  since: { en: 'Median days since last purchase', es: 'Mediana de días desde la última compra' },
  print: { en: 'Print this page', es: 'Imprimir esta página' },
  waiting: { en: 'Reading the table …', es: 'Leyendo la tabla…' },
  noPeople: {
    en: 'There are no people in the segment builder’s table. Paste some there, or go back to the made-up ones.',
    es: 'No hay personas en la tabla del constructor de segmentos. Pega algunas allí, o vuelve a las inventadas.'
  },
  nobody: {
    en: 'Nobody is in this segment. Choose another one, or loosen its rule in the segment builder.',
    es: 'No hay nadie en este segmento. Elige otro o haz menos estricta su regla en el constructor de segmentos.'
  }
} as const satisfies Readonly<Record<string, Localised>>
