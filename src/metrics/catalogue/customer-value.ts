import { metric } from '../metric.ts'
import { counted } from '../money-words.ts'
import { DERIVED } from '../sources.ts'
import { MONEY_PER_CUSTOMER } from '../units.ts'

const gross = metric({
  id: 'customer-value-gross',
  symbol: { en: '\\text{value}', es: '\\text{valor}' },
  name: { en: 'customer value before CAC', es: 'valor del cliente antes del CAC' },
  short: { en: 'customer value before CAC', es: 'valor del cliente antes del CAC' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'monthly_value * lifetime',
  forms: [
    { when: { discounting: 'end' }, formula: 'ltv_discounted_end' },
    { when: { discounting: 'start' }, formula: 'ltv_discounted_start' },
    { when: { discounting: 'continuous' }, formula: 'ltv_continuous' }
  ],
  assumptions: {
    en: ['Follows the switches for money and for discounting, and what each of them assumes.'],
    es: ['Sigue lo elegido en dinero y en descuento temporal, con los supuestos de cada opción.']
  },
  reading: {
    en: r => `Before CAC a customer is worth ${r.shown} ${counted.en(r)}.`,
    es: r => `Antes del CAC, un cliente vale ${r.shown} ${counted.es(r)}.`
  },
  misuse: {
    en: 'Comparing it with a figure from elsewhere without asking about its conventions.',
    es: 'Compararlo con una cifra ajena sin preguntar por sus convenciones.'
  },
  source: DERIVED,
  related: ['customer-value', 'ltv-cac']
})

const customerValue = metric({
  id: 'customer-value',
  symbol: { en: '\\text{customer value}', es: '\\text{valor del cliente}' },
  name: { en: 'customer value as you count it', es: 'valor del cliente según tus convenciones' },
  short: { en: 'customer value', es: 'valor del cliente' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'customer_value_gross',
  forms: [{ when: { cac: 'net' }, formula: 'customer_value_gross - cac' }],
  assumptions: {
    en: ['The headline: it follows all the switches, so it must be quoted with them.'],
    es: ['La cifra principal: sigue todas las convenciones, así que hay que citarla con ellas.']
  },
  reading: {
    en: r =>
      r.conventions.cac === 'gross'
        ? `As you count it, a customer is worth ${r.shown} ${counted.en(r)} before CAC.`
        : `As you count it, a customer is worth ${r.shown} ${counted.en(r)} once CAC is taken off.`,
    es: r =>
      r.conventions.cac === 'gross'
        ? `Con tus convenciones, un cliente vale ${r.shown} ${counted.es(r)} antes del CAC.`
        : `Con tus convenciones, un cliente vale ${r.shown} ${counted.es(r)} una vez restado el CAC.`
  },
  misuse: {
    en: 'Quoting it without its conventions: the same business has dozens of these.',
    es: 'Citarlo sin sus convenciones: un mismo negocio tiene docenas de cifras como esta.'
  },
  source: DERIVED,
  related: ['customer-value-gross', 'ltv', 'ltv-net']
})

export const CUSTOMER_VALUE = [gross, customerValue] as const
