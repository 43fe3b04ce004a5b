import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Customer value to date', es: 'Valor del cliente hasta hoy' },
  intro: {
    en: 'What each customer has brought from the first purchase to the day you choose, against what it cost to win and to serve them. No forecast: only what has happened.',
    es: 'Lo que ha aportado cada cliente desde su primera compra hasta el día que elijas, frente a lo que costó captarlo y atenderlo. Sin previsiones: solo lo que ha pasado.'
  },
  customers: { en: 'Customers', es: 'Clientes' },
  total: { en: 'Value so far', es: 'Valor acumulado' },
  mean: { en: 'Mean', es: 'Media' },
  median: { en: 'Median', es: 'Mediana' },
  gini: { en: 'Gini', es: 'Índice de Gini' },
  net: { en: 'After costs', es: 'Tras los costes' },
  belowCost: { en: 'Not yet paid back', es: 'Aún sin recuperar' },
  topShare: { en: 'The best bring', es: 'Los mejores aportan' },
  best: { en: 'The best customers', es: 'Los mejores clientes' },
  customer: { en: 'Customer', es: 'Cliente' },
  purchases: { en: 'Purchases', es: 'Compras' },
  first: { en: 'First', es: 'Primera' },
  last: { en: 'Last', es: 'Última' },
  value: { en: 'Value', es: 'Valor' },
  refundsOnlyOne: {
    en: 'One customer has refunds only and is not counted here',
    es: 'Hay un cliente que solo tiene devoluciones y no se cuenta aquí'
  },
  refundsOnly: {
    en: '{n} customers have refunds only and are not counted here',
    es: 'Hay {n} clientes que solo tienen devoluciones y no se cuentan aquí'
  },
  noSegments: {
    en: 'The table has no column for this segment: the chart shows single customers.',
    es: 'La tabla no tiene columna para este segmento: el gráfico muestra clientes sueltos.'
  },
  segments: { en: 'By segment', es: 'Por segmento' },
  segment: { en: 'Segment', es: 'Segmento' },
  rest: { en: 'the others', es: 'los demás' },
  none: { en: 'none', es: 'ninguno' }
} as const satisfies Readonly<Record<string, Localised>>
