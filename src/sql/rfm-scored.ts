import { MEASURES, type RfmParams } from '../analysis/rfm/model.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Day } from '../ingest/transactions/transactions.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { ColumnNames } from './names.ts'
import { customers, purchaseExtras, purchases } from './purchases.ts'
import { type Step, select } from './query.ts'
import { classOf, position, score, segmentOf, TIES } from './scores.ts'
import { type Extra, source } from './source.ts'

type Scoring = Omit<RfmParams, 'asOf'>

const MONEY = { revenue: 'revenue', mean: 'revenue / purchases', margin: 'margin' } as const

const lacksMargin = (params: Scoring, names: ColumnNames) =>
  params.money === 'margin' && names.margin === undefined

/** To a millionth, as in the workbook: ties must not hang on the order in which amounts were added. */
const monetary = (params: Scoring, names: ColumnNames) =>
  `FLOOR(${MONEY[lacksMargin(params, names) ? 'revenue' : params.money]} * 1000000 + 0.5) / 1000000 AS monetary`

const extras = (params: Scoring, names: ColumnNames): Extra[] => [
  ...purchaseExtras(params, names),
  ...(names.margin !== undefined && params.money === 'margin' ? (['margin'] as const) : []),
  ...(params.ties === 'appearance' ? (['row'] as const) : [])
]

/** Once for all as-of dates: the table, and who came first. */
export function shared(params: Scoring, names: ColumnNames, d: Dialect): Step[] {
  const first = names.row === undefined ? 'MIN(on_day)' : 'MIN(place)'
  return [
    source(names, d, extras(params, names)),
    ...(params.ties === 'appearance'
      ? [
          {
            name: 'appearances',
            says:
              names.row === undefined
                ? {
                    en: 'Who appeared first: by first date and then by id, since a table of a database has no order of its own.',
                    es: 'Quién aparece antes: por la primera fecha y después por el identificador, porque una tabla de una base de datos no tiene orden propio.'
                  }
                : {
                    en: 'Who appeared first: by the column with the order of the file.',
                    es: 'Quién aparece antes: según la columna con el orden del archivo.'
                  },
            body: select({
              columns: ['customer', `${first} AS appeared`],
              from: ['source'],
              group: ['customer']
            })
          }
        ]
      : [])
  ]
}

/** From `source` to `scored<suffix>`: one row a customer with scores and class on one day. */
export function scoredOn(
  asOf: Day,
  params: Scoring,
  names: ColumnNames,
  d: Dialect,
  suffix = ''
): Step[] {
  const from = params.window === null ? null : asOf - params.window + 1
  const margin = params.money === 'margin' && !lacksMargin(params, names)
  const appearance = params.ties === 'appearance'
  const measured = `measured${suffix}`
  const ranked = `ranked${suffix}`
  const carried = ['customer', 'recency', 'frequency', 'monetary', 'revenue']
  const scores = MEASURES.map(measure => `${measure}_score`)
  return [
    ...purchases(
      params,
      names,
      d,
      { from, to: asOf },
      { columns: margin ? ['margin'] : [], suffix }
    ),
    customers(params, names, margin ? ['COALESCE(SUM(margin), 0) AS margin'] : [], suffix),
    {
      name: measured,
      says: {
        en: 'Recency in days (fewer is better), frequency in purchases, and money.',
        es: 'Recencia en días (menos es mejor), frecuencia en compras, y dinero.'
      },
      body: select({
        columns: [
          'c.customer',
          `${d.daysBetween(d.date(asOf), 'last_purchase')} AS recency`,
          'purchases AS frequency',
          monetary(params, names),
          'revenue',
          appearance && 'appeared'
        ],
        from: [
          `customers${suffix} AS c`,
          appearance && 'JOIN appearances AS a ON a.customer = c.customer'
        ],
        where: ['purchases > 0']
      })
    },
    {
      name: ranked,
      says: TIES[params.ties],
      body: select({
        columns: [...carried, ...MEASURES.map(measure => score(measure, params, d))],
        from: [measured]
      })
    },
    {
      name: `positions${suffix}`,
      says: {
        en: 'The weighted mean of the three scores, 0 (all worst) to 1 (all best).',
        es: 'La media ponderada de las tres notas, de 0 (todas las peores) a 1 (todas las mejores).'
      },
      body: select({
        columns: [
          ...carried,
          ...scores,
          `${position(params.groups, params.classes, d)} AS position_0_1`
        ],
        from: [ranked]
      })
    },
    {
      name: `scored${suffix}`,
      says: {
        en: 'Classes A to E from the thresholds you set; segments from the map of recency and frequency.',
        es: 'Clases de la A a la E según los umbrales elegidos; segmentos según el mapa de recencia y frecuencia.'
      },
      body: select({
        columns: [...carried, ...scores, classOf(params.classes), segmentOf(params.groups)],
        from: [`positions${suffix}`]
      })
    }
  ]
}

const NO_MARGIN: Localised = {
  en: 'There is no column with the margin: money is the revenue instead.',
  es: 'No hay columna de margen: en su lugar, el dinero son los ingresos.'
}

/** Said where the margin is asked for and not there. */
export const noMargin = (params: Scoring, names: ColumnNames): Localised[] =>
  lacksMargin(params, names) ? [NO_MARGIN] : []
