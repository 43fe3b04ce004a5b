import { ALL_LOST } from '../conditions.ts'
import { metric } from '../metric.ts'
import { DERIVED } from '../sources.ts'
import { NUMBER, PER_MONTH } from '../units.ts'

const annual = metric({
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

const timesTwelve = metric({
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
    es: 'Usarla con un churn alto: por encima del 8,33\u00a0% mensual pasa del 100\u00a0%.'
  },
  source: DERIVED,
  related: ['churn-annual', 'churn'],
  needs: ['churn-annual']
})

const monthly = metric({
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
  symbol: { en: '\\text{hazard}', es: '\\text{riesgo}' },
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

/** The same churn over other spans of time. */
export const CHURN_RATES = [annual, timesTwelve, monthly, hazard] as const
