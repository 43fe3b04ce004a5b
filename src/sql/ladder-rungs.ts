import type { ColumnNames } from './names.ts'
import { type Step, select } from './query.ts'
import { inTheMiddle } from './waiting.ts'

/** Every purchase with its number and the day of the next. */
export function rungs(names: ColumnNames): Step {
  const order = `PARTITION BY customer ORDER BY bought_on, ${names.row === undefined ? 'amount' : 'place'}`
  return {
    name: 'rungs',
    says:
      names.row === undefined
        ? {
            en: 'Purchases in order; two of one day by amount, since a table of a database has no order of its own.',
            es: 'Las compras en orden; dos del mismo día, por importe, porque una tabla de una base de datos no tiene orden propio.'
          }
        : {
            en: 'Purchases in order; two of one day as in the file.',
            es: 'Las compras en orden; dos del mismo día, como en el archivo.'
          },
    body: select({
      columns: [
        'customer',
        'bought_on',
        'amount',
        `ROW_NUMBER() OVER (${order}) AS step`,
        `LEAD(bought_on) OVER (${order}) AS next_on`
      ],
      from: ['purchases'],
      where: ['bought_on IS NOT NULL']
    })
  }
}

/** From `rungs` to `reached_steps`. */
export function orderValues(): Step[] {
  return [
    {
      name: 'ranked_orders',
      says: { en: 'Orders of a step by value.', es: 'Los pedidos de un peldaño, por valor.' },
      body: select({
        columns: [
          'step',
          'amount',
          'ROW_NUMBER() OVER (PARTITION BY step ORDER BY amount) AS nth',
          'COUNT(*) OVER (PARTITION BY step) AS everyone'
        ],
        from: ['rungs']
      })
    },
    {
      name: 'reached_steps',
      says: {
        en: 'How many got there, with the mean and the median order.',
        es: 'Cuántos llegaron, con el pedido medio y el mediano.'
      },
      body: select({
        columns: [
          'step',
          'COUNT(*) AS reached',
          'AVG(amount) AS mean_order',
          `AVG(CASE WHEN ${inTheMiddle('nth', 'everyone')} THEN amount END) AS median_order`
        ],
        from: ['ranked_orders'],
        group: ['step']
      })
    }
  ]
}
