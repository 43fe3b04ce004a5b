import type { Counting } from '../analysis/customers/summary-model.ts'
import type { Day } from '../ingest/transactions/transactions.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { ColumnNames } from './names.ts'
import { type Lines, type Step, select } from './query.ts'
import type { Extra } from './source.ts'

/** Days from and to, both included; null for no limit. */
export interface Limits {
  readonly from: Day | null
  readonly to: Day | null
}

const REFUNDS = {
  net: {
    en: 'A refund (a negative amount) lowers the money and is no purchase.',
    es: 'Una devolución (un importe negativo) resta dinero y no es una compra.'
  },
  ignore: {
    en: 'Refunds (negative amounts) are left out.',
    es: 'Las devoluciones (importes negativos) quedan fuera.'
  },
  purchase: {
    en: 'Refunds (negative amounts) count like any other row.',
    es: 'Las devoluciones (importes negativos) cuentan como cualquier otra fila.'
  }
} as const

const MERGED = {
  row: { en: 'Every row is a purchase.', es: 'Cada fila es una compra.' },
  order: {
    en: 'Rows of one customer with the same order number are one purchase, on its first day; rows without a number count by themselves.',
    es: 'Las filas de un cliente con el mismo número de pedido son una compra, en su primer día; las que no llevan número cuentan cada una por sí sola.'
  },
  day: {
    en: 'Rows of one customer on one day are one purchase.',
    es: 'Las filas de un cliente en un mismo día son una compra.'
  }
} as const

/** How rows can really be merged, with the columns that there are. */
function mergeOf(counting: Counting, names: ColumnNames): Counting['merge'] {
  const { merge } = counting
  const column = merge === 'order' ? names.order : names.date
  return merge === 'row' || column === undefined ? 'row' : merge
}

/** What `source` has to bring for the purchases to be made. */
export const purchaseExtras = (counting: Counting, names: ColumnNames): Extra[] =>
  mergeOf(counting, names) === 'order' ? ['order'] : []

export const within = (d: Dialect, names: ColumnNames, { from, to }: Limits): string[] =>
  names.date === undefined
    ? []
    : [
        ...(from === null ? [] : [`on_day >= ${d.date(from)}`]),
        to === null ? 'on_day IS NOT NULL' : `on_day <= ${d.date(to)}`
      ]

const SUMS: Readonly<Record<'margin' | 'place', string>> = {
  margin: 'COALESCE(SUM(margin), 0) AS margin',
  place: 'MIN(CASE WHEN bought_on IS NOT NULL THEN place END) AS place'
}

/** What a purchase may carry from `source`. */
export type Carried = keyof typeof SUMS

function grouped(
  columns: readonly Carried[],
  rows: string,
  key: 'order_id' | 'on_day',
  where?: string
): Lines {
  return select({
    columns: [
      'customer',
      key === 'on_day' ? key : 'MIN(on_day) AS on_day',
      'MIN(bought_on) AS bought_on',
      key === 'order_id' && 'MAX(bought_on) AS last_on',
      'SUM(amount) AS amount',
      ...columns.map(column => SUMS[column])
    ],
    from: [rows],
    where: [where],
    group: ['customer', key]
  })
}

function merged(merge: 'order' | 'day', columns: readonly Carried[], rows: string): Lines {
  if (merge === 'day') return grouped(columns, rows, 'on_day')
  const singles = select({
    columns: ['customer', 'on_day', 'bought_on', 'bought_on AS last_on', 'amount', ...columns],
    from: [rows],
    where: ["order_id = ''"]
  })
  return [...grouped(columns, rows, 'order_id', "order_id <> ''"), 'UNION ALL', ...singles]
}

/**
 * From `source` to `purchases<suffix>`: `customer`, `on_day`, `bought_on`, `amount` and what is carried.
 * `bought_on` is empty for a refund that merges with no purchase: it only lowers the money.
 */
export function purchases(
  counting: Counting,
  names: ColumnNames,
  d: Dialect,
  limits: Limits,
  { columns = [], suffix = '' }: { columns?: readonly Carried[]; suffix?: string } = {}
): Step[] {
  const { refunds } = counting
  const merge = mergeOf(counting, names)
  const name = `purchases${suffix}`
  const rows = merge === 'row' ? name : `counted${suffix}`
  const bought =
    refunds === 'net' ? 'CASE WHEN amount >= 0 THEN on_day END AS bought_on' : 'on_day AS bought_on'
  const counted: Step = {
    name: rows,
    says: REFUNDS[refunds],
    body: select({
      columns: [
        'customer',
        'on_day',
        bought,
        'amount',
        merge === 'order' && 'order_id',
        ...columns
      ],
      from: ['source'],
      where: [
        'amount IS NOT NULL',
        ...within(d, names, limits),
        refunds === 'ignore' && 'amount >= 0'
      ]
    })
  }
  if (merge === 'row') return [counted]
  return [counted, { name, says: MERGED[merge], body: merged(merge, columns, rows) }]
}

/** One row a customer, also for one who has only refunds: `purchases` is 0 then. */
export function customers(
  counting: Counting,
  names: ColumnNames,
  columns: readonly string[] = [],
  suffix = ''
): Step {
  // An order that goes on for days counts on its first; the customer was last seen on its last.
  const last = mergeOf(counting, names) === 'order' ? 'last_on' : 'bought_on'
  return {
    name: `customers${suffix}`,
    says: {
      en: 'What each customer has done.',
      es: 'Lo que ha hecho cada cliente.'
    },
    body: select({
      columns: [
        'customer',
        'MIN(bought_on) AS first_purchase',
        `MAX(${last}) AS last_purchase`,
        'COUNT(bought_on) AS purchases',
        'SUM(amount) AS revenue',
        ...columns
      ],
      from: [`purchases${suffix}`],
      group: ['customer']
    })
  }
}
