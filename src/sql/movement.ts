import { type MovementParams, STANDINGS } from '../analysis/movement/model.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { ColumnNames } from './names.ts'
import { type Query, type Step, select, union } from './query.ts'
import { noMargin, scoredOn, shared } from './rfm-scored.ts'

const HEAD = [
  {
    en: 'Movement: the class of the same customers on two days. `none`: no purchase in the span that counts for that day.',
    es: 'Movimiento: la clase de los mismos clientes en dos fechas. `none`: ninguna compra en el periodo que cuenta para esa fecha.'
  },
  {
    en: 'Not here: the movement that equal buying rates would give. The workbook draws it from single purchases; read no change without it.',
    es: 'Aquí falta el movimiento que darían unos ritmos de compra iguales. El cuaderno lo sortea a partir de las compras: sin él, no interpretes ningún cambio.'
  }
]

function moves(): Step {
  return {
    name: 'moves',
    says: {
      en: 'Everyone who stands in a class on either day.',
      es: 'Todos los que tienen clase en alguna de las dos fechas.'
    },
    body: select({
      columns: [
        'COALESCE(b.customer, a.customer) AS customer',
        "COALESCE(b.class, 'none') AS from_class",
        "COALESCE(a.class, 'none') AS to_class"
      ],
      from: ['scored_before AS b', 'FULL OUTER JOIN scored_after AS a ON a.customer = b.customer']
    })
  }
}

const standings: Step = {
  name: 'standings',
  says: { en: 'Where one can stand.', es: 'Dónde se puede estar.' },
  body: union(
    STANDINGS.map((standing, at) => [`SELECT ${at + 1} AS place, '${standing}' AS standing`])
  )
}

/** `matrix`: every pair but none → none, empty ones too. `customers`: one row for each. */
export function movementQuery(
  params: MovementParams,
  names: ColumnNames,
  d: Dialect,
  result: 'matrix' | 'customers'
): Query {
  const head = [...HEAD, ...noMargin(params, names)]
  const steps = [
    ...shared(params, names, d),
    ...scoredOn(params.before, params, names, d, '_before'),
    ...scoredOn(params.after, params, names, d, '_after'),
    moves()
  ]
  if (result === 'customers') {
    return {
      head,
      steps,
      says: { en: 'One row a customer.', es: 'Una fila por cliente.' },
      body: select({
        columns: ['customer', 'from_class', 'to_class'],
        from: ['moves'],
        order: ['from_class', 'to_class', 'customer']
      })
    }
  }
  return {
    head,
    steps: [...steps, standings],
    says: {
      en: 'One row for each pair of classes, the empty ones too; it can be pasted back into the workbook.',
      es: 'Una fila por cada par de clases, también los vacíos; se puede pegar en el cuaderno.'
    },
    body: select({
      columns: [
        'f.standing AS from_class',
        'g.standing AS to_class',
        'COUNT(moves.customer) AS customers'
      ],
      from: [
        'standings AS f',
        'CROSS JOIN standings AS g',
        'LEFT JOIN moves ON moves.from_class = f.standing AND moves.to_class = g.standing'
      ],
      where: ["(f.standing <> 'none' OR g.standing <> 'none')"],
      group: ['f.place', 'f.standing', 'g.place', 'g.standing'],
      order: ['f.place', 'g.place']
    })
  }
}
