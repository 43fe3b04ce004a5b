import type { ValueParams } from '../analysis/value/model.ts'
import { between } from './bounds.ts'
import { type Dialect, numeral } from './dialects/dialect.ts'
import { monthText } from './months.ts'
import type { ColumnNames } from './names.ts'
import { customers, purchaseExtras, purchases } from './purchases.ts'
import { type Query, select } from './query.ts'
import { type Extra, source } from './source.ts'
import { hasMargin, origins, RANKED, valued } from './value-steps.ts'
import { inTheMiddle } from './waiting.ts'

const HEAD = {
  en: 'What each customer has brought to date (no forecast), against what it cost to win and to serve them.',
  es: 'Lo que ha aportado cada cliente hasta la fecha (sin previsión), frente a lo que costó captarlo y atenderlo.'
}

const NO_MARGIN = {
  en: 'There is no column with the margin: it is the revenue times the margin rate.',
  es: 'No hay columna de margen: se toman los ingresos por la tasa de margen.'
}

const EACH = [
  'customer',
  'first_purchase',
  'last_purchase',
  'purchases',
  'total AS customer_value',
  'net',
  'everyone + 1 - nth AS place',
  [
    'CASE WHEN whole > 0',
    '  THEN SUM(total) OVER (ORDER BY nth DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) / whole',
    'END AS cumulative_share'
  ]
]

function summary({ top }: ValueParams, d: Dialect): (string | string[])[] {
  const share = between(top, 0, 1)
  const best = `CEIL(${d.asReal('everyone')} * ${numeral(share)} - 1e-9)`
  const positive = 'CASE WHEN SUM(total) > 0 THEN'
  return [
    'COUNT(*) AS customers',
    'COALESCE(SUM(total), 0) AS total',
    'AVG(total) AS mean',
    `AVG(CASE WHEN ${inTheMiddle('nth', 'everyone')} THEN total END) AS median`,
    'COALESCE(SUM(net), 0) AS net',
    'COUNT(CASE WHEN net < 0 THEN 1 END) AS below_cost',
    `${positive} SUM((2 * nth - 1 - everyone) * total) / (COUNT(*) * SUM(total)) END AS gini`,
    `COUNT(CASE WHEN everyone - nth < ${best} THEN 1 END) AS top_customers`,
    `${positive} COALESCE(SUM(CASE WHEN everyone - nth < ${best} THEN total END), 0) / SUM(total) END AS top_share`
  ]
}

function segments(params: ValueParams, d: Dialect) {
  const { by } = params
  const label = by === null ? "''" : by === 'month' ? monthText('v.first_purchase', d) : 'o.label'
  return select({
    columns: [
      `${label} AS label`,
      'COUNT(*) AS customers',
      'SUM(v.total) AS total',
      'AVG(v.total) AS mean',
      'SUM(v.net) AS net'
    ],
    from: [
      'valued AS v',
      by !== null &&
        by !== 'month' &&
        'JOIN first_rows AS o ON o.customer = v.customer AND o.nth = 1'
    ],
    group: by === null ? [] : [label],
    order: by === null ? [] : ['SUM(v.total) DESC', label]
  })
}

/** `customers`: best first. `summary`: one row with Gini and the best customers' share. `segments`: largest first. */
export function valueQuery(
  params: ValueParams,
  names: ColumnNames,
  d: Dialect,
  result: 'customers' | 'summary' | 'segments'
): Query {
  const { by } = params
  const place: Extra[] = names.row === undefined ? [] : ['row']
  const label: Extra[] =
    result === 'segments' && by !== null && by !== 'month' ? [by, ...place] : []
  const margin = hasMargin(params, names)
  const extras: Extra[] = [
    ...purchaseExtras(params, names),
    ...(margin ? (['margin'] as const) : [])
  ]
  const steps = [
    source(names, d, [...extras, ...label]),
    ...purchases(
      params,
      names,
      d,
      { from: null, to: params.asOf },
      { columns: margin ? ['margin'] : [] }
    ),
    customers(params, names, margin ? ['COALESCE(SUM(margin), 0) AS margin'] : []),
    valued(params, names)
  ]
  const head = [HEAD, ...(params.value === 'margin' && !margin ? [NO_MARGIN] : [])]
  if (result === 'segments') {
    return {
      head,
      steps: [...steps, ...origins(params, names, d)],
      says: { en: 'Largest first.', es: 'El mayor, primero.' },
      body: segments(params, d)
    }
  }
  return {
    head,
    steps: [...steps, RANKED],
    says:
      result === 'customers'
        ? { en: 'Best first.', es: 'Los mejores, primero.' }
        : { en: 'One row (Gini 1912).', es: 'Una fila (Gini 1912).' },
    body:
      result === 'customers'
        ? select({ columns: EACH, from: ['ranked'], order: ['place'] })
        : select({ columns: summary(params, d), from: ['ranked'] })
  }
}
