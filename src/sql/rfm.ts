import type { RfmParams } from '../analysis/rfm/model.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { ColumnNames } from './names.ts'
import { type Query, select, union } from './query.ts'
import { noMargin, scoredOn, shared } from './rfm-scored.ts'

const HEAD: Localised = {
  en: 'RFM: every customer with a purchase by how recently, how often and for how much they bought (Hughes 1994).',
  es: 'RFM: cada cliente con alguna compra, según hace cuánto, cuántas veces y por cuánto ha comprado (Hughes 1994).'
}

const levels = (to: number, name: string) =>
  union(Array.from({ length: to }, (_, at) => [`SELECT ${at + 1} AS ${name}`]))

/** `cells`: every cell of the map, empty ones too. `customers`: one row for each customer scored. */
export function rfmQuery(
  params: RfmParams,
  names: ColumnNames,
  d: Dialect,
  result: 'cells' | 'customers'
): Query {
  const head = [HEAD, ...noMargin(params, names)]
  const steps = [...shared(params, names, d), ...scoredOn(params.asOf, params, names, d)]
  if (result === 'customers') {
    return {
      head,
      steps,
      says: { en: 'Best first.', es: 'Los mejores, primero.' },
      body: select({
        columns: [
          'customer',
          'recency',
          'frequency',
          'monetary',
          'revenue',
          'recency_score',
          'frequency_score',
          'monetary_score',
          'class',
          'segment'
        ],
        from: ['scored'],
        order: [
          'recency_score DESC',
          'frequency_score DESC',
          'monetary_score DESC',
          'revenue DESC',
          'customer'
        ]
      })
    }
  }
  return {
    head,
    steps: [
      ...steps,
      {
        name: 'levels',
        says: { en: 'The scores that there are.', es: 'Las notas que hay.' },
        body: levels(params.groups, 'score')
      }
    ],
    says: {
      en: 'One row for each cell of the map, the empty ones too; it can be pasted back into the workbook.',
      es: 'Una fila por celda del mapa, también las vacías; se puede pegar en el cuaderno.'
    },
    body: select({
      columns: [
        'r.score AS recency_score',
        'f.score AS frequency_score',
        'COUNT(scored.customer) AS customers',
        'COALESCE(SUM(scored.revenue), 0) AS revenue',
        `AVG(${d.asReal('scored.monetary_score')}) AS monetary_score`
      ],
      from: [
        'levels AS r',
        'CROSS JOIN levels AS f',
        'LEFT JOIN scored ON scored.recency_score = r.score AND scored.frequency_score = f.score'
      ],
      group: ['r.score', 'f.score'],
      order: ['r.score', 'f.score']
    })
  }
}
