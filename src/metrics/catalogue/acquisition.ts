import { NO_COST, NO_NEW } from '../conditions.ts'
import { metric } from '../metric.ts'
import { BLATTBERG_DEIGHTON, DECK, SKOK } from '../sources.ts'
import { MONEY_PER_CUSTOMER, NUMBER } from '../units.ts'

const cac = metric({
  id: 'cac',
  symbol: { en: '\\text{CAC}', es: '\\text{CAC}' },
  name: { en: 'customer acquisition cost (CAC)', es: 'coste de adquisición de clientes (CAC)' },
  short: { en: 'CAC', es: 'CAC' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'cost / new',
  assumptions: {
    en: [
      'The month’s spending won the month’s new customers: no delay between the two.',
      'Everything spent to win customers is counted, salaries included, and nothing spent to keep them.'
    ],
    es: [
      'El gasto del mes captó las altas del mes: no hay retraso entre uno y otras.',
      'Cuenta todo lo gastado en captar, sueldos incluidos, y nada de lo gastado en retener.'
    ]
  },
  reading: {
    en: r => `Winning one new customer cost ${r.shown}.`,
    es: r => `Captar un cliente nuevo costó ${r.shown}.`
  },
  misuse: {
    en: 'Dividing by net growth (new less lost) or by all customers: the money bought the new ones.',
    es: 'Dividir entre el crecimiento neto (altas menos bajas) o entre todos los clientes: ese dinero se gastó en las altas.'
  },
  source: DECK,
  further: [BLATTBERG_DEIGHTON],
  related: ['ltv-cac', 'payback', 'ltv-net'],
  conditions: [NO_NEW]
})

const ltvCac = metric({
  id: 'ltv-cac',
  symbol: {
    en: '\\frac{\\text{LTV}}{\\text{CAC}}',
    es: '\\frac{\\text{LTV}}{\\text{CAC}}'
  },
  name: { en: 'customer value over CAC (LTV/CAC)', es: 'valor del cliente entre CAC (LTV/CAC)' },
  short: { en: 'LTV/CAC', es: 'LTV/CAC' },
  unit: NUMBER,
  show: 'number',
  formula: 'customer_value_gross / cac',
  assumptions: {
    en: [
      'The value is before CAC: taking CAC off as well would count it twice.',
      'On revenue the ratio flatters; the one to decide with is on margin.'
    ],
    es: [
      'El valor se toma antes del CAC: restarlo además sería contarlo dos veces.',
      'Sobre ingresos, la ratio sale favorecida; para decidir, la buena es la de margen.'
    ]
  },
  reading: {
    en: r =>
      r.value < 0
        ? `Customers lose money even before their CAC is counted: the ratio is ${r.shown}.`
        : `A customer is worth ${r.shown} times what it cost to win them.`,
    es: r =>
      r.value < 0
        ? `Los clientes pierden dinero incluso antes de contar su CAC: la ratio es ${r.shown}.`
        : `Un cliente vale ${r.shown} veces lo que costó captarlo.`
  },
  misuse: {
    en: 'Treating 3 as a law. It is a rule of thumb from subscription software; the ratio says nothing of how long the money is out.',
    es: 'Tomar el 3 como una ley. Es una regla práctica del software por suscripción, y la ratio no dice cuánto tarda en volver el dinero.'
  },
  source: SKOK,
  further: [BLATTBERG_DEIGHTON],
  related: ['cac', 'customer-value', 'payback'],
  conditions: [NO_COST]
})

export const ACQUISITION = [cac, ltvCac] as const
