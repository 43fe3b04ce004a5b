import { metric } from '../metric.ts'
import { ARTICLE, BERGER_NASR, DECK, FADER_HARDIE, FARRIS, GUPTA_LEHMANN } from '../sources.ts'
import { MONEY_PER_CUSTOMER } from '../units.ts'

const ltv = metric({
  id: 'ltv',
  symbol: { en: '\\text{LTV}', es: '\\text{LTV}' },
  name: { en: 'customer lifetime value (LTV)', es: 'valor del cliente (LTV)' },
  short: { en: 'LTV', es: 'LTV' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'arpu * lifetime',
  assumptions: {
    en: [
      'Constant churn. Where churn falls with time, this understates what the customers who stay are worth.',
      'Revenue, not margin, and not discounted: money in six years counts like money today.',
      'A customer pays in the month of joining, then in every month in which they are still there: 1 + retention + retention² + … = 1 / churn.',
      'The base cancels: revenue / base divided by lost / base is revenue / lost, whichever base is chosen.'
    ],
    es: [
      'Churn constante. Si el churn baja con el tiempo, esto infravalora a los clientes que se quedan.',
      'Ingresos, no margen, y sin descuento temporal: el dinero de dentro de seis años cuenta como el de hoy.',
      'El cliente paga el mes en que entra y todos los meses en que sigue: 1 + retención + retención² + … = 1 / churn.',
      'La base se anula: ingresos / base entre bajas / base es ingresos / bajas, sea cual sea la base elegida.'
    ]
  },
  reading: {
    en: r =>
      `A customer is expected to bring in ${r.shown} in all: ${r.of('arpu')} a month for ${r.months(r.raw('lifetime'))}.`,
    es: r =>
      `Se espera que un cliente aporte ${r.shown} en total: ${r.of('arpu')} al mes durante ${r.months(r.raw('lifetime'))}.`
  },
  misuse: {
    en: 'Monthly ARPU with yearly churn, or multiplying by churn in place of dividing.',
    es: 'Usar un ARPU mensual con un churn anual, o multiplicar por el churn en vez de dividir.'
  },
  source: DECK,
  further: [ARTICLE, BERGER_NASR, FADER_HARDIE],
  related: ['arpu', 'lifetime', 'ltv-net', 'ltv-margin', 'ltv-horizon']
})

const ltvNet = metric({
  id: 'ltv-net',
  symbol: { en: '\\text{LTV}_{\\text{net}}', es: '\\text{LTV}_{\\text{neto}}' },
  name: { en: 'LTV net of CAC', es: 'LTV neto de CAC' },
  short: { en: 'LTV net of CAC', es: 'LTV neto de CAC' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'ltv - cac',
  assumptions: {
    en: ['Everything under LTV, and CAC paid once, on the first day.'],
    es: ['Todo lo dicho del LTV, y el CAC pagado una vez, el primer día.']
  },
  reading: {
    en: r =>
      r.value < 0
        ? `A customer is expected to bring in ${r.money(-r.value)} less than it cost to win them.`
        : `A customer is expected to bring in ${r.shown} more than it cost to win them.`,
    es: r =>
      r.value < 0
        ? `Se espera que un cliente aporte ${r.money(-r.value)} menos de lo que costó captarlo.`
        : `Se espera que un cliente aporte ${r.shown} más de lo que costó captarlo.`
  },
  misuse: {
    en: 'Dividing this by CAC and calling it LTV/CAC: the cost is then in it twice.',
    es: 'Dividirlo entre el CAC y llamarlo LTV/CAC: el coste está entonces dos veces.'
  },
  source: DECK,
  further: [BERGER_NASR],
  related: ['ltv', 'cac', 'customer-value']
})

const ltvMargin = metric({
  id: 'ltv-margin',
  symbol: { en: '\\text{LTV}_{\\text{margin}}', es: '\\text{LTV}_{\\text{margen}}' },
  name: { en: 'LTV on margin', es: 'LTV sobre margen' },
  short: { en: 'LTV on margin', es: 'LTV sobre margen' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula: 'arpu * margin * lifetime',
  assumptions: {
    en: [
      'Constant churn and one margin for all customers and all months.',
      'The margin is before marketing: what was spent to win the customer is in CAC.'
    ],
    es: [
      'Churn constante y un mismo margen para todos los clientes y todos los meses.',
      'El margen se toma antes de marketing: lo gastado en captar al cliente está en el CAC.'
    ]
  },
  reading: {
    en: r =>
      r.value < 0
        ? `Each customer is expected to lose ${r.money(-r.value)} in all, because serving them costs more than they pay.`
        : `A customer is expected to leave ${r.shown} of margin in all.`,
    es: r =>
      r.value < 0
        ? `Se espera perder ${r.money(-r.value)} en total con cada cliente, porque atenderlo cuesta más de lo que paga.`
        : `Se espera que un cliente deje ${r.shown} de margen en total.`
  },
  misuse: {
    en: 'Subtracting marketing from the margin and then CAC from the value: the same money twice.',
    es: 'Restar el marketing del margen y luego el CAC del valor: el mismo dinero dos veces.'
  },
  source: FARRIS,
  further: [GUPTA_LEHMANN],
  related: ['ltv', 'payback-margin']
})

export const VALUE = [ltv, ltvNet, ltvMargin] as const
