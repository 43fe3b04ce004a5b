import type { ForecastParams } from '../analysis/forecast/model.ts'
import type { Localised } from '../i18n/locale.ts'

/** Names of axes and columns. */
export const FORECAST_LABELS = {
  money: {
    en: 'Expected margin (■), 95% interval',
    es: 'Margen esperado (■), intervalo del 95\u00a0%'
  },
  segmentsCaption: { en: 'Forecast by segment', es: 'Previsión por segmento' },
  customers: { en: 'Customers', es: 'Clientes' },
  alive: { en: 'Still customers', es: 'Siguen siéndolo' },
  purchases: { en: 'Purchases expected', es: 'Compras esperadas' },
  margin: { en: 'Margin expected', es: 'Margen esperado' },
  low: { en: 'From', es: 'De' },
  high: { en: 'To', es: 'A' },
  perCustomer: { en: 'Per customer', es: 'Por cliente' },
  afterKeeping: { en: 'After keeping all of them', es: 'Tras retenerlos a todos' },
  rankingCaption: { en: 'Customers by expected margin', es: 'Clientes según el margen esperado' },
  share: {
    en: 'Share of customers, highest first',
    es: 'Porcentaje de clientes, de mayor a menor'
  },
  each: { en: 'Expected margin of a customer', es: 'Margen esperado de un cliente' },
  cost: { en: 'cost of keeping one', es: 'coste de retener a uno' },
  aliveCaption: {
    en: 'Customers by the probability of being one',
    es: 'Clientes según la probabilidad de seguir siéndolo'
  },
  probability: {
    en: 'Probability of still being a customer',
    es: 'Probabilidad de seguir siendo cliente'
  },
  holdoutCaption: { en: 'Forecast against what came', es: 'Previsión frente a lo ocurrido' },
  repeats: { en: 'Repeat purchases until the cut', es: 'Compras repetidas hasta el corte' },
  perHead: { en: 'Purchases per customer after the cut', es: 'Compras por cliente tras el corte' },
  model: {
    en: '● forecast, with its 95% interval',
    es: '● previsión, con su intervalo del 95\u00a0%'
  },
  came: { en: '■ what came', es: '■ lo que llegó' },
  naive: { en: '▲ past rate going on', es: '▲ ritmo pasado' },
  expected: { en: 'Forecast', es: 'Previsión' },
  actual: { en: 'Came', es: 'Real' },
  pastRate: { en: 'Past rate', es: 'Ritmo pasado' },
  all: { en: 'all', es: 'todos' }
} as const satisfies Readonly<Record<string, Localised>>

/** Over the names of the segments. */
export const FORECAST_BY: Readonly<Record<ForecastParams['by'], Localised>> = {
  class: { en: 'RFM class', es: 'Clase RFM' },
  channel: { en: 'Channel of the first purchase', es: 'Canal de la primera compra' },
  product: { en: 'First product', es: 'Primer producto' },
  group: { en: 'Group', es: 'Grupo' },
  month: { en: 'Month of the first purchase', es: 'Mes de la primera compra' }
}
