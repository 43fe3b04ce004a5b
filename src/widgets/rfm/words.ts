import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'RFM: who your customers are', es: 'RFM: quiénes son tus clientes' },
  intro: {
    en: 'Every customer gets three scores: how recently, how often and for how much they bought. Choose cells of the map, and the widgets below follow those customers.',
    es: 'Cada cliente recibe tres notas: hace cuánto, cuántas veces y por cuánto ha comprado. Elige celdas del mapa y los análisis de abajo se quedarán con esos clientes.'
  },
  classHelp: {
    en: 'On a scale from 0% (all three scores at the bottom) to 100% (all at the top).',
    es: 'En una escala del 0\u00a0% (las tres notas en lo más bajo) al 100\u00a0% (todas en lo más alto).'
  },
  customers: { en: 'Customers scored', es: 'Clientes con nota' },
  revenue: { en: 'Their revenue', es: 'Sus ingresos' },
  topShare: { en: 'Class A brings', es: 'La clase A aporta' },
  outside: { en: 'Not scored', es: 'Sin nota' },
  outsideWhy: {
    en: 'Not scored: customers without a purchase in the span that counts, or with refunds only.',
    es: 'Sin nota: clientes que no han comprado en el periodo que cuenta o que solo tienen devoluciones.'
  },
  outOfOrder: {
    en: 'The class thresholds stand out of order. They were taken from the highest down',
    es: 'Los umbrales de las clases están desordenados. Se han tomado de mayor a menor'
  },
  noWeight: {
    en: 'All three weights are 0, which says nothing: the scores count alike.',
    es: 'Los tres pesos son 0, que no dice nada: las notas cuentan lo mismo.'
  },
  choiceGone: {
    en: 'The scores have changed, so the chosen cells would hold other customers: all customers again.',
    es: 'Las notas han cambiado y las celdas elegidas tendrían otros clientes: vuelven a estar todos.'
  },
  segments: { en: 'Named segments', es: 'Segmentos con nombre' },
  segment: { en: 'Segment', es: 'Segmento' },
  classes: { en: 'Classes A to E', es: 'Clases de la A a la E' },
  class: { en: 'Class', es: 'Clase' },
  count: { en: 'Customers', es: 'Clientes' },
  share: { en: 'Share of customers', es: 'Parte de los clientes' },
  value: { en: 'Revenue', es: 'Ingresos' },
  valueShare: { en: 'Share of revenue', es: 'Parte de los ingresos' },
  mean: { en: 'Per customer', es: 'Por cliente' },
  ties: { en: 'Ties', es: 'Empates' },
  bounds: { en: 'What each score means', es: 'Qué significa cada nota' },
  score: { en: 'Score', es: 'Nota' },
  recencyScore: { en: 'Recency score', es: 'Nota de recencia' },
  frequencyScore: { en: 'Frequency score', es: 'nota de frecuencia' },
  recency: { en: 'Recency (days)', es: 'Recencia (días)' },
  frequency: { en: 'Frequency (purchases)', es: 'Frecuencia (compras)' },
  monetary: { en: 'Monetary', es: 'Valor monetario' },
  cuts: { en: 'Fixed cut points', es: 'Cortes fijos' },
  cutsHelp: {
    en: 'Instead of equal groups: ascending values with a semicolon between, one fewer than there are groups. Empty for equal groups.',
    es: 'En lugar de grupos iguales: valores de menor a mayor separados por punto y coma, uno menos que grupos. En blanco, los grupos son iguales.'
  },
  chosenNone: {
    en: 'No cell chosen: all customers.',
    es: 'Ninguna celda elegida: todos los clientes.'
  },
  chosen: { en: 'Chosen cells', es: 'Celdas elegidas' },
  clear: { en: 'Choose none', es: 'Quitar la selección' }
} as const satisfies Readonly<Record<string, Localised>>
