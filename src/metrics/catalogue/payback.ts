import {
  NEVER_RECOVERED,
  NO_MARGIN,
  NO_MONTHLY_VALUE,
  NO_REVENUE,
  ONE_PAYMENT
} from '../conditions.ts'
import { metric } from '../metric.ts'
import { DECK, DERIVED, FARRIS } from '../sources.ts'
import { MONTHS } from '../units.ts'

const payback = metric({
  id: 'payback',
  symbol: { en: 't_{\\text{CAC}}', es: 't_{\\text{CAC}}' },
  name: { en: 'months to recover CAC', es: 'meses para recuperar el CAC' },
  short: { en: 'months to recover CAC', es: 'meses para recuperar el CAC' },
  unit: MONTHS,
  show: 'number',
  formula: 'cac / arpu',
  assumptions: {
    en: [
      'The customer stays: it is the time for one who does not leave.',
      'All revenue goes to pay CAC back, as if serving the customer cost nothing.'
    ],
    es: [
      'El cliente se queda: es el plazo de uno que no se va.',
      'Todo el ingreso se dedica a recuperar el CAC, como si atender al cliente no costara nada.'
    ]
  },
  reading: {
    en: r => `A customer who stays brings in as much revenue as their CAC in ${r.months(r.value)}.`,
    es: r => `Un cliente que se queda aporta ingresos iguales a su CAC en ${r.months(r.value)}.`
  },
  misuse: {
    en: 'Dividing the other way round (ARPU / CAC), or reading months as years.',
    es: 'Dividir al revés (ARPU / CAC), o leer los meses como años.'
  },
  source: DECK,
  related: ['cac', 'arpu', 'payback-margin', 'payback-churn'],
  conditions: [NO_REVENUE]
})

const paybackMargin = metric({
  id: 'payback-margin',
  symbol: { en: 't_{\\text{margin}}', es: 't_{\\text{margen}}' },
  name: {
    en: 'months to recover CAC on margin',
    es: 'meses para recuperar el CAC sobre margen'
  },
  short: { en: 'months to recover CAC on margin', es: 'meses para recuperar el CAC sobre margen' },
  unit: MONTHS,
  show: 'number',
  formula: 'cac / (arpu * margin)',
  assumptions: {
    en: ['The customer stays, and the margin is the same every month.'],
    es: ['El cliente se queda y el margen es igual todos los meses.']
  },
  reading: {
    en: r => `A customer who stays pays their CAC back out of margin in ${r.months(r.value)}.`,
    es: r => `Un cliente que se queda devuelve su CAC con el margen en ${r.months(r.value)}.`
  },
  misuse: {
    en: 'Planning cash on the revenue figure: with a margin of 60% it takes two thirds longer.',
    es: 'Planificar la caja con la cifra sobre ingresos: con un margen del 60\u00a0% se tarda dos tercios más.'
  },
  source: FARRIS,
  related: ['payback', 'payback-churn', 'ltv-margin'],
  least: 0,
  conditions: [NO_MARGIN]
})

const paybackChurn = metric({
  id: 'payback-churn',
  symbol: { en: 't_{\\text{churn}}', es: 't_{\\text{churn}}' },
  name: {
    en: 'months to recover CAC allowing for churn',
    es: 'meses para recuperar el CAC contando el abandono'
  },
  short: {
    en: 'months to recover CAC allowing for churn',
    es: 'meses para recuperar el CAC contando el abandono'
  },
  unit: MONTHS,
  show: 'number',
  formula:
    'if(retention < 1, max(cac / monthly_value, ln(1 - cac * churn / monthly_value) / ln(retention) * month), cac / monthly_value)',
  assumptions: {
    en: [
      'Constant churn and monthly value, not discounted; whoever is there at the start of a month pays for it, so t months bring monthly value × (1 − retentionᵗ) / churn.',
      'Between two whole months the same curve is read, as if the month’s payment came in along it; within the first month nobody has left yet, and it is CAC / monthly value.',
      'With no churn it is CAC / monthly value.'
    ],
    es: [
      'Churn y valor mensual constantes, sin descuento temporal; paga el mes quien está a su comienzo, así que t meses aportan valor mensual × (1 − retenciónᵗ) / churn.',
      'Entre dos meses enteros se lee la misma curva, como si el pago del mes entrara a lo largo de ella; dentro del primer mes aún no se ha ido nadie, y es CAC / valor mensual.',
      'Sin churn, es CAC / valor mensual.'
    ]
  },
  reading: {
    en: r =>
      `Counting those who leave on the way, customers pay their CAC back in ${r.months(r.value)}.`,
    es: r =>
      `Contando a los que se van por el camino, los clientes devuelven su CAC en ${r.months(r.value)}.`
  },
  misuse: {
    en: 'Taking the simple figure for a group of customers: some of them leave before they have paid.',
    es: 'Aplicar la cifra simple a un grupo de clientes: algunos se van antes de haber pagado.'
  },
  source: DERIVED,
  related: ['payback', 'monthly-value', 'retention'],
  least: 0,
  conditions: [NO_MONTHLY_VALUE, ONE_PAYMENT, NEVER_RECOVERED]
})

export const PAYBACK = [payback, paybackMargin, paybackChurn] as const
