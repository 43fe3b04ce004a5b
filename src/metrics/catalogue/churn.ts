import { ALL_LOST, EMPTY_BASE, MORE_LOST_THAN_BASE, NO_LOST } from '../conditions.ts'
import { metric } from '../metric.ts'
import { DECK, DERIVED, FADER_HARDIE, FARRIS } from '../sources.ts'
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
      'La baja se ve: con contrato, sí; en una tienda alguien tiene que decidir tras cuánto silencio.'
    ]
  },
  reading: {
    en: r =>
      r.value > 1
        ? `Losses came to ${r.shown} of the base: more customers left than it counts.`
        : `Customers lost in the month were ${r.shown} of the base.`,
    es: r =>
      r.value > 1
        ? `Las bajas fueron el ${r.shown} de la base: se fueron más clientes de los que cuenta.`
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
    en: ['Whoever has not left has stayed: there is no third state, such as paused.'],
    es: ['Quien no se ha ido, se ha quedado: no hay un tercer estado, como una pausa.']
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
  conditions: [NO_LOST]
})

const churnAnnual = metric({
  id: 'churn-annual',
  symbol: { en: '\\text{churn}_{12}', es: '\\text{churn}_{12}' },
  name: { en: 'churn over a year, compounded', es: 'churn anual, compuesto' },
  short: { en: 'yearly churn', es: 'churn anual' },
  unit: NUMBER,
  show: 'percent',
  formula: '1 - pow(retention, 12)',
  assumptions: {
    en: [
      'Each month takes its share of those who are left, not of those who began: retention is multiplied twelve times.',
      'It follows one group of customers; those who join during the year are not in it.'
    ],
    es: [
      'Cada mes se lleva su parte de los que quedan, no de los que empezaron: la retención se multiplica doce veces.',
      'Sigue a un grupo de clientes; las altas del año no entran.'
    ]
  },
  reading: {
    en: r =>
      `If every month is like this one, ${r.shown} of today’s customers will be gone in a year.`,
    es: r =>
      `Si todos los meses son como este, dentro de un año se habrá ido el ${r.shown} de los clientes de hoy.`
  },
  misuse: {
    en: 'Setting a yearly churn against a monthly ARPU: LTV then comes out up to twelve times too small.',
    es: 'Juntar un churn anual con un ARPU mensual: el LTV sale hasta doce veces menor.'
  },
  source: DERIVED,
  related: ['churn', 'churn-annual-x12', 'churn-monthly']
})

const churnAnnualTimes12 = metric({
  id: 'churn-annual-x12',
  symbol: { en: '12 \\times \\text{churn}', es: '12 \\times \\text{churn}' },
  name: { en: 'churn over a year, times twelve', es: 'churn anual, multiplicando por doce' },
  short: { en: 'churn × 12', es: 'churn × 12' },
  unit: NUMBER,
  show: 'percent',
  formula: 'churn * 12 * month',
  assumptions: {
    en: [
      'An approximation: it takes every month’s losses from a base that never shrinks, so it is never below the compounded figure.'
    ],
    es: [
      'Una aproximación: resta las bajas de cada mes de una base que nunca mengua, así que nunca queda por debajo de la cifra compuesta.'
    ]
  },
  reading: {
    en: r =>
      `Twelve times the monthly churn is ${r.shown}, against ${r.of('churn-annual')} compounded${r.value > 1 ? ': more customers than there are' : ''}.`,
    es: r =>
      `Doce veces el churn mensual es un ${r.shown}, frente al ${r.of('churn-annual')} compuesto${r.value > 1 ? ': más clientes de los que hay' : ''}.`
  },
  misuse: {
    en: 'Using it when churn is high: above 8.33% a month it passes 100%.',
    es: 'Usarla con un churn alto: por encima del 8,33 % mensual pasa del 100 %.'
  },
  source: DERIVED,
  related: ['churn-annual', 'churn'],
  needs: ['churn-annual']
})

const churnMonthly = metric({
  id: 'churn-monthly',
  symbol: { en: '\\text{churn}_{1}', es: '\\text{churn}_{1}' },
  name: { en: 'monthly churn from a yearly one', es: 'churn mensual a partir del anual' },
  short: { en: 'monthly churn from the yearly one', es: 'churn mensual a partir del anual' },
  unit: PER_MONTH,
  show: 'percent',
  formula: '(1 - pow(1 - annual_churn, 1 / 12)) / month',
  assumptions: {
    en: [
      'Churn is the same in each of the twelve months.',
      'It starts from a yearly churn of its own, not from the month on the sheet.'
    ],
    es: [
      'El churn es el mismo en los doce meses.',
      'Parte de un churn anual propio, no del mes de la hoja.'
    ]
  },
  reading: {
    en: r => `A yearly churn of ${r.of('annual-churn')} is ${r.shown} a month, compounded.`,
    es: r => `Un churn anual del ${r.of('annual-churn')} equivale al ${r.shown} mensual, compuesto.`
  },
  misuse: {
    en: 'Dividing the yearly churn by twelve: too low, and by more the higher it is.',
    es: 'Dividir el churn anual entre doce: sale de menos, y tanto más cuanto mayor sea.'
  },
  source: DERIVED,
  related: ['churn-annual', 'churn']
})

const hazard = metric({
  id: 'churn-hazard',
  symbol: { en: '\\lambda', es: '\\lambda' },
  name: { en: 'continuous churn rate', es: 'tasa de abandono continua' },
  short: { en: 'continuous churn', es: 'churn continuo' },
  unit: PER_MONTH,
  show: 'percent',
  formula: '-ln(retention) / month',
  assumptions: {
    en: [
      'Customers leave at any moment of the month, at one constant pace that makes the month’s retention come out right.'
    ],
    es: [
      'Los clientes se van en cualquier momento del mes, a un ritmo constante con el que cuadra la retención mensual.'
    ]
  },
  reading: {
    en: r => `Leaving at any moment, customers go at a pace of ${r.shown} a month.`,
    es: r =>
      `Si se van en cualquier momento, los clientes lo hacen a un ritmo del ${r.shown} mensual.`
  },
  misuse: {
    en: 'Reading it as the share lost in a month: that is the churn rate, which is never higher.',
    es: 'Leerla como la parte que se pierde en un mes: esa es la tasa de abandono, que nunca es mayor.'
  },
  source: DERIVED,
  related: ['churn', 'ltv-continuous'],
  conditions: [ALL_LOST]
})

export const CHURN = [
  churn,
  retention,
  lifetime,
  churnAnnual,
  churnAnnualTimes12,
  churnMonthly,
  hazard
] as const
