import type { CohortParams } from '../analysis/cohorts/model.ts'
import { type Dialect, numeral } from './dialects/dialect.ts'
import { AGES, monthNumber, monthText } from './months.ts'
import type { ColumnNames } from './names.ts'
import { purchaseExtras, purchases } from './purchases.ts'
import { type Query, type Step, select } from './query.ts'
import { source } from './source.ts'

const HEAD = [
  {
    en: 'Cohorts: customers by the month of their first purchase, followed by age in months (0 is that month).',
    es: 'Cohortes: los clientes según el mes de su primera compra, seguidos por edad en meses (0 es ese mes).'
  },
  {
    en: 'A refund counts in its own month; one from before the first purchase, in age 0. The last month may not be over: then the youngest entry of each cohort is not complete.',
    es: 'Una devolución cuenta en su propio mes; si es anterior a la primera compra, en la edad 0. El último mes puede no haber acabado: entonces la cifra más reciente de cada cohorte está incompleta.'
  }
]

function followed(d: Dialect): Step[] {
  const age = `${monthNumber('COALESCE(p.bought_on, p.on_day)', d)} - ${monthNumber('f.first_purchase', d)}`
  return [
    {
      name: 'firsts',
      says: {
        en: 'The first purchase of each customer.',
        es: 'La primera compra de cada cliente.'
      },
      body: select({
        columns: ['customer', 'MIN(bought_on) AS first_purchase'],
        from: ['purchases'],
        where: ['bought_on IS NOT NULL'],
        group: ['customer']
      })
    },
    {
      name: 'aged',
      says: {
        en: 'Purchases and refunds by cohort and age.',
        es: 'Compras y devoluciones por cohorte y edad.'
      },
      body: select({
        columns: [
          'p.customer',
          'p.bought_on',
          'p.amount',
          `${monthText('f.first_purchase', d)} AS cohort`,
          `GREATEST(0, ${age}) AS age`
        ],
        from: ['purchases AS p', 'JOIN firsts AS f ON f.customer = p.customer']
      })
    },
    {
      name: 'cells',
      says: {
        en: 'Who bought at each age, and for how much.',
        es: 'Quién compró a cada edad, y por cuánto.'
      },
      body: select({
        columns: [
          'cohort',
          'age',
          'COUNT(DISTINCT CASE WHEN bought_on IS NOT NULL THEN customer END) AS active',
          'SUM(amount) AS revenue'
        ],
        from: ['aged'],
        group: ['cohort', 'age']
      })
    }
  ]
}

function grid(params: CohortParams, d: Dialect): Step[] {
  const asOf = d.date(params.asOf)
  const kept = Math.max(1, Math.floor(params.cohorts) || 1)
  return [
    {
      name: 'cohorts',
      says: {
        en: 'Customers won by month, the latest month first.',
        es: 'Clientes captados por mes, el último mes primero.'
      },
      body: select({
        columns: [
          `${monthText('first_purchase', d)} AS cohort`,
          `MIN(${monthNumber('first_purchase', d)}) AS cohort_number`,
          'COUNT(*) AS customers',
          `ROW_NUMBER() OVER (ORDER BY MIN(${monthNumber('first_purchase', d)}) DESC) AS nth`
        ],
        from: ['firsts'],
        group: [monthText('first_purchase', d)]
      })
    },
    {
      name: 'last_month',
      says: {
        en: 'The month of the day asked for, or of the last row where that is earlier.',
        es: 'El mes de la fecha pedida, o el de la última fila si es anterior.'
      },
      body: select({
        columns: [`${monthNumber(`LEAST(${asOf}, MAX(on_day))`, d)} AS month_number`],
        from: ['source']
      })
    },
    ...AGES,
    {
      name: 'grid',
      says: {
        en: `The latest ${kept} cohorts, at every age up to the last month.`,
        es: `Las últimas ${kept} cohortes, a cada edad hasta el último mes.`
      },
      body: select({
        columns: ['c.cohort', 'c.customers', 'a.age'],
        from: ['cohorts AS c', 'CROSS JOIN last_month AS l', 'CROSS JOIN ages AS a'],
        where: [`c.nth <= ${numeral(kept)}`, 'a.age <= l.month_number - c.cohort_number']
      })
    }
  ]
}

/** One row for each cohort and age; `customers` is the size of the cohort. */
export function cohortQuery(params: CohortParams, names: ColumnNames, d: Dialect): Query {
  const limits = { from: null, to: params.asOf }
  return {
    head: HEAD,
    steps: [
      source(names, d, purchaseExtras(params, names)),
      ...purchases(params, names, d, limits),
      ...followed(d),
      ...grid(params, d)
    ],
    says: {
      en: 'One row for each cohort and age; it can be pasted back into the workbook.',
      es: 'Una fila por cohorte y edad; se puede pegar en el cuaderno.'
    },
    body: select({
      columns: [
        'g.cohort',
        'g.age',
        'g.customers',
        'COALESCE(c.active, 0) AS active',
        'COALESCE(c.revenue, 0) AS revenue',
        'SUM(COALESCE(c.revenue, 0)) OVER (PARTITION BY g.cohort ORDER BY g.age) / g.customers AS cumulative'
      ],
      from: ['grid AS g', 'LEFT JOIN cells AS c ON c.cohort = g.cohort AND c.age = g.age'],
      order: ['g.cohort', 'g.age']
    })
  }
}
