import { EMPTY_BASE, MORE_LOST_THAN_BASE, NO_LOST } from '../conditions.ts'
import { metric } from '../metric.ts'
import { DECK, FADER_HARDIE, FARRIS } from '../sources.ts'
import { MONTHS, NUMBER, PER_MONTH } from '../units.ts'

const churn = metric({
  id: 'churn',
  symbol: { en: '\\text{churn}', es: '\\text{churn}' },
  name: { en: 'churn rate, a month (churn)', es: 'tasa de abandono mensual (churn)' },
  short: { en: 'churn', es: 'churn' },
  unit: PER_MONTH,
  show: 'percent',
  formula: 'lost / base',
  assumptions: {
    en: [
      'Those who left are counted against the base chosen; with the average or the closing base, customers of the month count in it too.',
      'Leaving is seen: with a contract it is; in a shop somebody must decide after how much silence.'
    ],
    es: [
      'Las bajas se comparan con la base elegida; con la media o la final, esta incluye también altas del mes.',
      'La baja se ve: con contrato, sí; en una tienda, alguien tiene que decidir tras cuánto silencio.'
    ]
  },
  reading: {
    en: r =>
      r.value > 1
        ? `Losses came to ${r.shown} of the base: more customers left than it counts.`
        : `Customers lost in the month were ${r.shown} of the base.`,
    es: r =>
      r.value > 1
        ? `Las bajas fueron el ${r.shown} de la base: se fueron más clientes de los que tiene.`
        : `Las bajas del mes fueron el ${r.shown} de la base.`
  },
  misuse: {
    en: 'Dividing the lost by the new, or netting one off the other: growth then hides a leak.',
    es: 'Dividir las bajas entre las altas, o restar unas de otras: el crecimiento tapa la fuga.'
  },
  source: DECK,
  further: [FARRIS],
  related: ['retention', 'lifetime', 'churn-annual'],
  conditions: [EMPTY_BASE]
})

const retention = metric({
  id: 'retention',
  symbol: { en: '\\text{retention}', es: '\\text{retención}' },
  name: { en: 'retention rate, a month', es: 'tasa de retención mensual' },
  short: { en: 'retention', es: 'retención' },
  unit: NUMBER,
  show: 'percent',
  formula: '1 - churn * month',
  assumptions: {
    en: [
      'Whoever has not left has stayed: there is no third state, such as paused.',
      'A chance of staying only with the opening base. With the average or closing base, newcomers are counted among those who could have left, and all that builds on retention moves a little with them.'
    ],
    es: [
      'Quien no se ha ido, se ha quedado: no hay un tercer estado, como una pausa.',
      'Solo con la base inicial es una probabilidad de seguir. Con la media o la final, los recién llegados cuentan entre quienes podían irse, y todo lo que se apoya en la retención se mueve un poco con ellos.'
    ]
  },
  reading: {
    en: r => `From one month to the next, ${r.shown} of customers stay.`,
    es: r => `De un mes al siguiente se queda el ${r.shown} de los clientes.`
  },
  misuse: {
    en: 'Dividing closing by opening customers: new ones then pass for customers kept.',
    es: 'Dividir los clientes finales entre los iniciales: las altas pasan entonces por clientes retenidos.'
  },
  source: FARRIS,
  further: [FADER_HARDIE],
  related: ['churn', 'lifetime'],
  least: 0,
  conditions: [MORE_LOST_THAN_BASE]
})

const lifetime = metric({
  id: 'lifetime',
  symbol: { en: '\\text{lifetime}', es: '\\text{vida media}' },
  name: { en: 'customer lifetime', es: 'vida media del cliente' },
  short: { en: 'lifetime', es: 'vida media' },
  unit: MONTHS,
  show: 'number',
  formula: '1 / churn',
  assumptions: {
    en: [
      'Churn is the same for everyone and in every month. In most bases it falls with time, and then the customers who stay live longer than this says.',
      'A mean, not a typical case: with a small, constant churn nearly two in three customers leave before it.'
    ],
    es: [
      'El churn es igual para todos y todos los meses. En casi todas las bases baja con el tiempo, y entonces los que se quedan duran más de lo que aquí sale.',
      'Es una media, no un caso típico: con un churn pequeño y constante, casi dos de cada tres clientes se van antes.'
    ]
  },
  reading: {
    en: r =>
      `At this churn a customer stays ${r.months(r.value)} on average${r.value > 12 ? ` (${r.number(r.value / 12)} years)` : ''}.`,
    es: r =>
      `Con este churn, un cliente se queda ${r.months(r.value)} de media${r.value > 12 ? ` (${r.number(r.value / 12)} años)` : ''}.`
  },
  misuse: {
    en: 'Dividing 1 by the percentage as written: 1 / 1.33 is not 1 / 0.0133.',
    es: 'Dividir 1 entre el porcentaje tal como se escribe: 1 / 1,33 no es 1 / 0,0133.'
  },
  source: DECK,
  further: [FADER_HARDIE],
  related: ['churn', 'ltv', 'growth-ceiling'],
  needs: ['retention'],
  conditions: [NO_LOST]
})

export const CHURN = [churn, retention, lifetime] as const
