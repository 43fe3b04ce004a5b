import type { Localised } from '../i18n/locale.ts'

/** What a column holds, the same wherever it stands. */
export const COLUMN_WORDS = {
  customer: { en: 'Customer id', es: 'Identificador del cliente' },
  customers: { en: 'Number of customers', es: 'Número de clientes' },
  recency: {
    en: 'Days from the last purchase to the as-of date',
    es: 'Días desde la última compra hasta la fecha de corte'
  },
  frequency: { en: 'Purchases', es: 'Compras' },
  monetary: { en: 'Money scored, as chosen', es: 'Dinero que se puntúa, según lo elegido' },
  revenue: { en: 'Revenue', es: 'Ingresos' },
  recency_score: { en: 'R score, 1 worst', es: 'Nota R; 1, la peor' },
  frequency_score: { en: 'F score, 1 worst', es: 'Nota F; 1, la peor' },
  monetary_score: {
    en: 'M score, 1 worst; of a cell the mean',
    es: 'Nota M; 1, la peor; en una celda, la media'
  },
  class: { en: 'Class, A best to E', es: 'Clase, de la A (la mejor) a la E' },
  segment: { en: 'Named segment', es: 'Segmento con nombre' },
  from_class: { en: 'Class on the earlier day', es: 'Clase en la primera fecha' },
  to_class: { en: 'Class on the later day', es: 'Clase en la segunda fecha' },
  cohort: { en: 'Month of the first purchase, YYYY-MM', es: 'Mes de la primera compra, AAAA-MM' },
  age: { en: 'Months since then, 0 is that month', es: 'Meses desde entonces; 0 es ese mes' },
  active: { en: 'Customers who bought at that age', es: 'Clientes que compraron a esa edad' },
  cumulative: {
    en: 'Revenue up to that age per customer of the cohort',
    es: 'Ingresos hasta esa edad por cliente de la cohorte'
  },
  step: { en: 'The kth purchase', es: 'La compra número k' },
  reached: { en: 'Customers who reached it', es: 'Clientes que llegaron' },
  share_of_previous: { en: 'Of those at the step before', es: 'De los del peldaño anterior' },
  share_of_first: { en: 'Of all customers', es: 'De todos los clientes' },
  mean_order: { en: 'Mean order value', es: 'Valor medio del pedido' },
  median_order: { en: 'Median order value', es: 'Valor mediano del pedido' },
  at_risk: { en: 'Customers waiting for this step', es: 'Clientes a la espera de este peldaño' },
  happened: { en: 'Of them, those seen to reach it', es: 'De ellos, los que llegaron' },
  censored: { en: 'Of them, those still waiting', es: 'De ellos, los que aún esperan' },
  naive_median_days: {
    en: 'Median days of those who reached it: too short',
    es: 'Mediana de días de los que llegaron: demasiado corta'
  },
  median_days: {
    en: 'Median days, with those still waiting (Kaplan–Meier)',
    es: 'Mediana de días, contando a los que esperan (Kaplan-Meier)'
  },
  within_share: { en: 'Share within the horizon', es: 'Parte que llega dentro del plazo' },
  within_low: { en: 'Its 95 % interval: low', es: 'Su intervalo del 95 %: extremo inferior' },
  within_high: { en: 'Its 95 % interval: high', es: 'Su intervalo del 95 %: extremo superior' },
  first_purchase: { en: 'Day of the first purchase', es: 'Día de la primera compra' },
  last_purchase: { en: 'Day of the last purchase', es: 'Día de la última compra' },
  purchases: { en: 'Number of purchases', es: 'Número de compras' },
  customer_value: { en: 'Value to date before costs', es: 'Valor hasta la fecha antes de costes' },
  net: { en: 'After the costs to win and to serve', es: 'Tras los costes de captar y de atender' },
  place: { en: 'Place, 1 the best', es: 'Puesto; 1, el mejor' },
  cumulative_share: {
    en: 'Share of the total of this and all better customers',
    es: 'Parte del total que suman este cliente y los mejores que él'
  },
  total: { en: 'Value before costs', es: 'Valor antes de costes' },
  mean: { en: 'Mean per customer', es: 'Media por cliente' },
  median: { en: 'Median', es: 'Mediana' },
  below_cost: {
    en: 'Customers who have not paid back what they cost',
    es: 'Clientes que aún no han compensado lo que costaron'
  },
  gini: { en: 'Gini coefficient', es: 'Índice de Gini' },
  top_customers: { en: 'How many are the best', es: 'Cuántos son los mejores' },
  top_share: { en: 'Their share of the total', es: 'Su parte del total' },
  label: { en: 'As in the table; a month as YYYY-MM', es: 'Como en la tabla; un mes, AAAA-MM' },
  channel: { en: 'Channel', es: 'Canal' },
  is_crm: { en: 'Whether it is CRM’s', es: 'Si es de CRM' },
  contacts: { en: 'Contacts', es: 'Contactos' },
  unassigned: {
    en: 'Purchases without a contact before',
    es: 'Compras sin ningún contacto previo'
  },
  unassigned_revenue: { en: 'Their revenue', es: 'Sus ingresos' },
  degrees_of_freedom: { en: 'Welch–Satterthwaite', es: 'Welch-Satterthwaite' },
  roi: { en: 'Profit over cost', es: 'Beneficio dividido entre el coste' },
  detectable: {
    en: 'Smallest difference per customer the split could have seen',
    es: 'Efecto mínimo detectable con este reparto, por cliente'
  },
  detectable_lift: {
    en: 'As a share of the control mean',
    es: 'El mismo, en proporción a la media de control'
  },
  split_z: {
    en: 'How far the split is from the one planned, in standard errors',
    es: 'Cuánto se aparta el reparto del previsto, en errores típicos'
  }
} as const satisfies Readonly<Record<string, Localised>>
