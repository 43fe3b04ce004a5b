import type { ChannelParams } from '../analysis/channels/model.ts'
import { between } from './bounds.ts'
import { type Dialect, numeral } from './dialects/dialect.ts'
import type { ColumnNames } from './names.ts'
import { type Step, select, union } from './query.ts'

/** Rows of one customer in time. */
export function events(names: ColumnNames): Step {
  const inDay =
    names.row === undefined
      ? 'CASE WHEN amount IS NULL THEN 0 ELSE 1 END, channel, amount'
      : 'place'
  return {
    name: 'events',
    says:
      names.row === undefined
        ? {
            en: 'Everything in time; on one day contacts before purchases, since a table of a database has no order of its own.',
            es: 'Todo por orden cronológico; en un mismo día, los contactos antes que las compras, porque una tabla de una base de datos no tiene orden propio.'
          }
        : {
            en: 'Everything in time; within a day as in the file.',
            es: 'Todo por orden cronológico; dentro de un día, como en el archivo.'
          },
    body: select({
      columns: [
        'customer',
        'on_day',
        'amount',
        'channel',
        `ROW_NUMBER() OVER (PARTITION BY customer ORDER BY on_day, ${inDay}) AS nth`
      ],
      from: ['source'],
      where: ['on_day IS NOT NULL']
    })
  }
}

export function touches(params: ChannelParams, d: Dialect): Step {
  const lookback = Math.floor(between(params.lookback, 1, 365))
  const earlier = select({
    columns: ['p.customer', 'p.nth AS purchase', 'p.amount', 'c.channel', 'c.nth', 'c.on_day'],
    from: [
      'bought AS p',
      'JOIN events AS c ON c.customer = p.customer',
      '  AND c.nth < p.nth',
      `  AND ${d.daysBetween('p.on_day', 'c.on_day')} <= ${lookback}`
    ],
    where: ['c.amount IS NULL', "c.channel <> ''"]
  })
  const own = select({
    columns: ['customer', 'nth AS purchase', 'amount', 'channel', 'nth', 'on_day'],
    from: ['bought'],
    where: ["channel <> ''"]
  })
  return {
    name: 'touches',
    says: {
      en: `Contacts of the same customer in the ${lookback} days before each purchase${params.ownRow ? ', and the channel of the purchase itself as the last' : ''}.`,
      es: `Contactos del mismo cliente en los ${lookback} días anteriores a cada compra${params.ownRow ? ', y el canal de la propia compra como último' : ''}.`
    },
    body: params.ownRow ? union([earlier, own]) : earlier
  }
}

export function credits(params: ChannelParams, d: Dialect): Step[] {
  const halfLife = numeral(between(params.halfLife, 0.01, Number.MAX_VALUE))
  const ends = between(params.ends, 0, 0.5)
  const each = 'PARTITION BY customer, purchase'
  const age = d.daysBetween(`MAX(on_day) OVER (${each})`, 'on_day')
  const share = (weight: string) => `amount * ${weight}`
  return [
    {
      name: 'placed',
      says: {
        en: `The place of each contact, and a weight that halves every ${params.halfLife} days before the newest.`,
        es: `El puesto de cada contacto, y un peso que se reduce a la mitad cada ${params.halfLife} días antes del más reciente.`
      },
      body: select({
        columns: [
          'customer',
          'purchase',
          'amount',
          'channel',
          `ROW_NUMBER() OVER (${each} ORDER BY nth) AS place`,
          `COUNT(*) OVER (${each}) AS places`,
          // A weight below 2⁻⁹⁰⁰ is nought to everybody but to PostgreSQL, which calls it an error.
          `POWER(${d.asReal('0.5')}, LEAST(${d.asReal(age)} / ${halfLife}, 900)) AS weight`
        ],
        from: ['touches']
      })
    },
    {
      name: 'credits',
      says: {
        en: 'What each contact is credited with, by rule.',
        es: 'Lo que se atribuye a cada contacto, según cada regla.'
      },
      body: select({
        columns: [
          'channel',
          'CASE WHEN place = places THEN amount ELSE 0 END AS last_credit',
          'CASE WHEN place = 1 THEN amount ELSE 0 END AS first_credit',
          'amount / places AS linear_credit',
          `amount * weight / SUM(weight) OVER (${each}) AS decay_credit`,
          [
            'CASE WHEN places = 1 THEN amount',
            '  WHEN places = 2 THEN amount / 2',
            `  WHEN place = 1 OR place = places THEN ${share(numeral(ends))}`,
            `  ELSE ${share(numeral(1 - 2 * ends))} / (places - 2)`,
            'END AS position_credit'
          ]
        ],
        from: ['placed']
      })
    }
  ]
}
