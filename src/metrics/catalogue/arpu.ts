import { EMPTY_BASE, NEGATIVE_BASE } from '../conditions.ts'
import { metric } from '../metric.ts'
import { DECK, FARRIS } from '../sources.ts'
import { CUSTOMERS, MONEY_PER_CUSTOMER_MONTH } from '../units.ts'

const base = metric({
  id: 'base',
  symbol: { en: '\\text{base}', es: '\\text{base}' },
  name: { en: 'customer base', es: 'base de clientes' },
  short: { en: 'the base', es: 'la base' },
  unit: CUSTOMERS,
  show: 'number',
  formula: 'start',
  forms: [
    { when: { base: 'average' }, formula: 'start + (new - lost) * month / 2' },
    { when: { base: 'closing' }, formula: 'start + (new - lost) * month' }
  ],
  assumptions: {
    en: [
      'The average takes the first and the last day of the month; it assumes that people come and go evenly in between.'
    ],
    es: [
      'La media usa el primer y el último día del mes; supone que las altas y las bajas se reparten por igual entre ambos.'
    ]
  },
  reading: {
    en: r =>
      ({
        opening: `The base is ${r.customers(r.value)}: those at the start of the month.`,
        average: `The base is ${r.customers(r.value)}: the mean of the first and the last day of the month.`,
        closing: `The base is ${r.customers(r.value)}: those at the end of the month.`
      })[r.conventions.base],
    es: r =>
      ({
        opening: `La base es de ${r.customers(r.value)}: los del principio del mes.`,
        average: `La base es de ${r.customers(r.value)}: la media entre el primer y el último día del mes.`,
        closing: `La base es de ${r.customers(r.value)}: los del final del mes.`
      })[r.conventions.base]
  },
  misuse: {
    en: 'Dividing revenue by one base and losses by another: then the base no longer cancels in LTV.',
    es: 'Dividir los ingresos entre una base y las bajas entre otra: así la base ya no se anula en el LTV.'
  },
  source: DECK,
  further: [FARRIS],
  related: ['arpu', 'churn', 'growth-ceiling'],
  least: 0,
  conditions: [NEGATIVE_BASE]
})

const arpu = metric({
  id: 'arpu',
  symbol: { en: '\\text{ARPU}', es: '\\text{ARPU}' },
  name: { en: 'average revenue per customer (ARPU)', es: 'ingreso medio por cliente (ARPU)' },
  short: { en: 'ARPU', es: 'ARPU' },
  unit: MONEY_PER_CUSTOMER_MONTH,
  show: 'money',
  formula: 'revenue / base',
  assumptions: {
    en: [
      'One month of revenue over one count of customers: a month, not a year.',
      'A mean hides who pays: a few large customers can carry it.'
    ],
    es: [
      'Un mes de ingresos entre un recuento de clientes: un mes, no un año.',
      'Una media esconde quién paga: unos pocos clientes grandes pueden sostenerla.'
    ]
  },
  reading: {
    en: r => `Each customer brought in ${r.shown} in the month, on average.`,
    es: r => `Cada cliente aportó ${r.shown} de ingresos en el mes, de media.`
  },
  misuse: {
    en: 'Dividing by new customers only, or using profit in place of revenue.',
    es: 'Dividir solo entre las altas, o usar el beneficio en lugar del ingreso.'
  },
  source: DECK,
  further: [FARRIS],
  related: ['base', 'monthly-value', 'ltv'],
  conditions: [EMPTY_BASE]
})

const monthlyValue = metric({
  id: 'monthly-value',
  symbol: { en: '\\text{value}_{\\text{month}}', es: '\\text{valor}_{\\text{mes}}' },
  name: { en: 'monthly value of a customer', es: 'valor mensual de un cliente' },
  short: { en: 'monthly value', es: 'valor mensual' },
  unit: MONEY_PER_CUSTOMER_MONTH,
  show: 'money',
  formula: 'arpu',
  forms: [{ when: { money: 'margin' }, formula: 'arpu * margin' }],
  assumptions: {
    en: [
      'The same every month: no price rises, no cross-selling, no fading.',
      'One margin for all customers.'
    ],
    es: [
      'Igual todos los meses: sin subidas de precio, sin venta cruzada, sin desgaste.',
      'Un mismo margen para todos los clientes.'
    ]
  },
  reading: {
    en: r =>
      r.conventions.money === 'revenue'
        ? `A month with a customer is worth ${r.shown} of revenue.`
        : `A month with a customer is worth ${r.shown} of margin.`,
    es: r =>
      r.conventions.money === 'revenue'
        ? `Un mes con un cliente vale ${r.shown} de ingresos.`
        : `Un mes con un cliente vale ${r.shown} de margen.`
  },
  misuse: {
    en: 'Taking marketing off here and again as CAC.',
    es: 'Restar aquí el marketing y volver a restarlo como CAC.'
  },
  source: FARRIS,
  related: ['arpu', 'customer-value', 'payback-churn']
})

export const BASE = [base, arpu, monthlyValue] as const
