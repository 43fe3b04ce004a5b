import type { ValueParams } from '../analysis/value/model.ts'
import { type Dialect, numeral } from './dialects/dialect.ts'
import type { ColumnNames } from './names.ts'
import { within } from './purchases.ts'
import { type Step, select } from './query.ts'

const COLUMN = { channel: 'channel', group: 'arm', product: 'product' } as const

export const hasMargin = ({ value }: ValueParams, names: ColumnNames) =>
  value === 'margin' && names.margin !== undefined

export function valued(params: ValueParams, names: ColumnNames): Step {
  const value = hasMargin(params, names) ? 'margin' : `revenue * ${numeral(params.marginRate)}`
  const costs = `${numeral(params.costToAcquire)} - ${numeral(params.costToServe)} * purchases`
  return {
    name: 'valued',
    says: {
      en: 'Customers with a purchase: value before costs, and net of them.',
      es: 'Los clientes con alguna compra: su valor antes de costes y después.'
    },
    body: select({
      columns: [
        'customer',
        'first_purchase',
        'last_purchase',
        'purchases',
        `${value} AS total`,
        `${value} - ${costs} AS net`
      ],
      from: ['customers'],
      where: ['purchases > 0']
    })
  }
}

/** What each customer's first purchase says of where they came from. */
export function origins(params: ValueParams, names: ColumnNames, d: Dialect): Step[] {
  const { by } = params
  if (by === null || by === 'month') return []
  const column = COLUMN[by]
  const first = names.row === undefined ? column : 'place'
  return [
    {
      name: 'first_rows',
      says:
        names.row === undefined
          ? {
              en: 'The first purchase of each; of several on one day the first label of the alphabet, since a table of a database has no order of its own.',
              es: 'La primera compra de cada uno; de varias en un día, la primera etiqueta del alfabeto, porque una tabla de una base de datos no tiene orden propio.'
            }
          : {
              en: 'The first purchase of each, in the order of the file.',
              es: 'La primera compra de cada uno, en el orden del archivo.'
            },
      body: select({
        columns: [
          'customer',
          `${column} AS label`,
          `ROW_NUMBER() OVER (PARTITION BY customer ORDER BY on_day, ${first}) AS nth`
        ],
        from: ['source'],
        where: [
          params.refunds === 'purchase' ? 'amount IS NOT NULL' : 'amount >= 0',
          ...within(d, names, { from: null, to: params.asOf })
        ]
      })
    }
  ]
}

export const RANKED: Step = {
  name: 'ranked',
  says: {
    en: 'From the lowest value to the highest, with running shares: the Lorenz curve (Lorenz 1905).',
    es: 'Del valor más bajo al más alto, con las partes acumuladas: la curva de Lorenz (Lorenz 1905).'
  },
  body: select({
    columns: [
      'customer',
      'first_purchase',
      'last_purchase',
      'purchases',
      'total',
      'net',
      'ROW_NUMBER() OVER (ORDER BY total, customer) AS nth',
      'COUNT(*) OVER () AS everyone',
      'SUM(total) OVER () AS whole'
    ],
    from: ['valued']
  })
}
