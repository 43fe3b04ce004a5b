import { NO_CEILING, NO_MOVEMENT } from '../conditions.ts'
import { metric } from '../metric.ts'
import { LITTLE } from '../sources.ts'
import { CUSTOMERS } from '../units.ts'

const ceiling = metric({
  id: 'growth-ceiling',
  symbol: { en: '\\text{ceiling}', es: '\\text{techo}' },
  name: { en: 'growth ceiling', es: 'techo de crecimiento' },
  short: { en: 'growth ceiling', es: 'techo de crecimiento' },
  unit: CUSTOMERS,
  show: 'number',
  formula: 'new / churn',
  assumptions: {
    en: [
      'The same number joins every month and the same share leaves: at the ceiling the two are equal.',
      'The base only draws near it; after one lifetime it has covered nearly two thirds of the way.'
    ],
    es: [
      'Cada mes entra el mismo número y se va la misma proporción: en el techo ambos se igualan.',
      'La base solo se le acerca; al cabo de una vida media ha recorrido casi dos tercios del camino.'
    ]
  },
  reading: {
    en: r =>
      `With these new customers a month and this churn, the base tends to ${r.customers(r.value)} (it began the month at ${r.of('start')}).`,
    es: r =>
      `Con estas altas al mes y este churn, la base tiende a ${r.customers(r.value)} (empezó el mes con ${r.of('start')}).`
  },
  misuse: {
    en: 'Taking it for a forecast: it is where today’s pace would lead, however long that takes.',
    es: 'Tomarlo por una previsión: es adonde llevaría el ritmo de hoy, tarde lo que tarde.'
  },
  source: LITTLE,
  related: ['churn', 'lifetime', 'base'],
  conditions: [NO_MOVEMENT, NO_CEILING]
})

export const GROWTH = [ceiling] as const
