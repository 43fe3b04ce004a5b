import { NO_DECAY } from '../conditions.ts'
import { metric } from '../metric.ts'
import { BERGER_NASR, DERIVED, GUPTA_LEHMANN } from '../sources.ts'
import { MONEY_PER_CUSTOMER, PER_MONTH } from '../units.ts'

const discountMonthly = metric({
  id: 'discount-monthly',
  symbol: { en: '\\text{discount}_{\\text{month}}', es: '\\text{descuento}_{\\text{mes}}' },
  name: { en: 'monthly discount rate', es: 'tasa de descuento mensual' },
  short: { en: 'monthly discount rate', es: 'tasa de descuento mensual' },
  unit: PER_MONTH,
  show: 'percent',
  formula: '(pow(1 + discount, 1 / 12) - 1) / month',
  assumptions: {
    en: [
      'The yearly rate is effective: twelve months at the monthly rate, compounded, give it back.'
    ],
    es: ['La tasa anual es efectiva: doce meses a la tasa mensual, compuestos, la reproducen.']
  },
  reading: {
    en: r => `A discount rate of ${r.of('discount')} a year is ${r.shown} a month.`,
    es: r => `Una tasa de descuento anual del ${r.of('discount')} equivale al ${r.shown} mensual.`
  },
  misuse: {
    en: 'Dividing the effective yearly rate by twelve, which charges a little too much.',
    es: 'Dividir la tasa efectiva anual entre doce, que descuenta algo de más.'
  },
  source: DERIVED,
  related: ['discount-force', 'ltv-discounted-end']
})

const force = metric({
  id: 'discount-force',
  symbol: { en: '\\text{discount}_{\\infty}', es: '\\text{descuento}_{\\infty}' },
  name: { en: 'continuous discount rate', es: 'tasa de descuento continua' },
  short: { en: 'continuous discount rate', es: 'tasa de descuento continua' },
  unit: PER_MONTH,
  show: 'percent',
  formula: 'ln(1 + discount) / 12 / month',
  assumptions: {
    en: [
      'Interest is added at every moment, at the pace that comes to the yearly rate after twelve months.'
    ],
    es: ['El interés se suma a cada instante, al ritmo que da la tasa anual tras doce meses.']
  },
  reading: {
    en: r =>
      `A discount rate of ${r.of('discount')} a year is ${r.shown} a month, charged continuously.`,
    es: r =>
      `Una tasa de descuento anual del ${r.of('discount')} equivale al ${r.shown} mensual en tiempo continuo.`
  },
  misuse: {
    en: 'Adding it to the monthly churn rate: a continuous rate goes with the continuous churn.',
    es: 'Sumarla a la tasa de abandono mensual: una tasa continua va con el churn continuo.'
  },
  source: DERIVED,
  related: ['discount-monthly', 'ltv-continuous']
})

const end = metric({
  id: 'ltv-discounted-end',
  symbol: { en: '\\text{LTV}_{\\text{end}}', es: '\\text{LTV}_{\\text{fin}}' },
  name: { en: 'discounted LTV, paid at month end', es: 'LTV descontado, con cobro a fin de mes' },
  short: { en: 'discounted LTV (month end)', es: 'LTV descontado (fin de mes)' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'monthly_value / (churn + discount_monthly)',
  assumptions: {
    en: [
      'Constant churn and discount rate. Whoever began a month pays at its end, even if leaving then.',
      'Many books count only those who survive the month, margin × retention / (1 + discount − retention): multiply this by the retention rate to get theirs.'
    ],
    es: [
      'Churn y tasa de descuento constantes. Quien empezó el mes paga al acabarlo, aunque se vaya entonces.',
      'Muchos libros cuentan solo a quien sobrevive al mes, margen × retención / (1 + descuento − retención): multiplica esta cifra por la tasa de retención y obtendrás la suya.'
    ]
  },
  reading: {
    en: r => `In today’s money, paid at the end of each month, a customer is worth ${r.shown}.`,
    es: r => `En dinero de hoy y cobrando al final de cada mes, un cliente vale ${r.shown}.`
  },
  misuse: {
    en: 'Adding a yearly discount rate to a monthly churn.',
    es: 'Sumar una tasa de descuento anual a un churn mensual.'
  },
  source: GUPTA_LEHMANN,
  further: [BERGER_NASR],
  related: ['ltv-discounted-start', 'ltv-continuous', 'discount-monthly'],
  needs: ['retention'],
  conditions: [NO_DECAY]
})

const start = metric({
  id: 'ltv-discounted-start',
  symbol: { en: '\\text{LTV}_{\\text{start}}', es: '\\text{LTV}_{\\text{inicio}}' },
  name: {
    en: 'discounted LTV, paid at month start',
    es: 'LTV descontado, con cobro a principio de mes'
  },
  short: { en: 'discounted LTV (month start)', es: 'LTV descontado (principio de mes)' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'ltv_discounted_end * (1 + discount_monthly * month)',
  assumptions: {
    en: [
      'Constant churn and discount rate. The first payment comes on the day of joining and is not discounted; the rest come a month earlier than at month end.'
    ],
    es: [
      'Churn y tasa de descuento constantes. El primer pago llega el día del alta y no se descuenta; los demás, un mes antes que con cobro a fin de mes.'
    ]
  },
  reading: {
    en: r => `In today’s money, paid at the start of each month, a customer is worth ${r.shown}.`,
    es: r => `En dinero de hoy y cobrando al principio de cada mes, un cliente vale ${r.shown}.`
  },
  misuse: {
    en: 'Using it for customers who are invoiced afterwards.',
    es: 'Usarlo con clientes a los que se factura a mes vencido.'
  },
  source: BERGER_NASR,
  further: [GUPTA_LEHMANN],
  related: ['ltv-discounted-end', 'ltv-continuous']
})

const continuous = metric({
  id: 'ltv-continuous',
  symbol: { en: '\\text{LTV}_{\\infty}', es: '\\text{LTV}_{\\infty}' },
  name: { en: 'discounted LTV, continuous', es: 'LTV descontado, en tiempo continuo' },
  short: { en: 'discounted LTV (continuous)', es: 'LTV descontado (continuo)' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'monthly_value / (churn_hazard + discount_force)',
  assumptions: {
    en: [
      'Money flows evenly through the month, and customers leave at any moment of it, so that whoever leaves half-way has paid half.',
      'It is the integral of monthly value × survival × discount over all time to come, with constant rates.'
    ],
    es: [
      'El dinero entra de forma uniforme a lo largo del mes y los clientes se van en cualquier momento, de modo que quien se va a la mitad ha pagado la mitad.',
      'Es la integral de valor mensual × supervivencia × descuento sobre todo el tiempo futuro, con tasas constantes.'
    ]
  },
  reading: {
    en: r => `In today’s money, paid evenly through the month, a customer is worth ${r.shown}.`,
    es: r =>
      `En dinero de hoy y con ingresos repartidos a lo largo del mes, un cliente vale ${r.shown}.`
  },
  misuse: {
    en: 'Mixing a continuous rate with a monthly one in the same sum.',
    es: 'Mezclar en la misma suma una tasa continua y otra mensual.'
  },
  source: DERIVED,
  further: [BERGER_NASR],
  related: ['ltv-discounted-end', 'ltv-discounted-start', 'churn-hazard', 'discount-force'],
  conditions: [NO_DECAY]
})

export const DISCOUNTING = [discountMonthly, force, end, start, continuous] as const
