import type { LadderParams } from '../analysis/ladder/model.ts'
import { between } from './bounds.ts'
import { type Dialect, numeral } from './dialects/dialect.ts'
import { orderValues, rungs } from './ladder-rungs.ts'
import type { ColumnNames } from './names.ts'
import { purchaseExtras, purchases } from './purchases.ts'
import { type Lines, type Query, type Step, select, union } from './query.ts'
import { source } from './source.ts'
import { waiting } from './waiting.ts'

const HEAD = {
  en: 'Purchase ladder: who reaches the 1st, 2nd … purchase, how long the next one takes (who has not come back yet is censored, not lost), and what is spent at each step.',
  es: 'Escalera de compra: quién llega a la 1.ª, 2.ª… compra, cuánto tarda la siguiente (quien aún no ha vuelto está censurado, no perdido) y cuánto se gasta en cada peldaño.'
}

/** From the first contact to the first purchase: the waiting of step 1. */
function contacts(asOf: string): Step {
  return {
    name: 'first_contacts',
    says: {
      en: 'The first contact with each customer.',
      es: 'El primer contacto con cada cliente.'
    },
    body: select({
      columns: ['customer', 'MIN(contacted_on) AS contacted_on'],
      from: ['source'],
      where: [`contacted_on <= ${asOf}`],
      group: ['customer']
    })
  }
}

function waits(params: LadderParams, names: ColumnNames, d: Dialect): Step {
  const asOf = d.date(params.asOf)
  const wait = (next: string, from: string): string[] => [
    `${d.daysBetween(`COALESCE(${next}, ${asOf})`, from)} AS days`,
    `CASE WHEN ${next} IS NULL THEN 0 ELSE 1 END AS happened`
  ]
  const next = select({
    columns: ['step + 1 AS step', ...wait('next_on', 'bought_on')],
    from: ['rungs']
  })
  const first = select({
    columns: ['1 AS step', ...wait('r.bought_on', 'c.contacted_on')],
    from: ['first_contacts AS c', 'LEFT JOIN rungs AS r ON r.customer = c.customer AND r.step = 1'],
    where: [`COALESCE(r.bought_on, ${asOf}) >= c.contacted_on`]
  })
  return {
    name: 'waits',
    says: {
      en: 'Days from each step to the next; until the end of observation where there is no next one.',
      es: 'Días de cada peldaño al siguiente; hasta el final de la observación si no hay siguiente.'
    },
    body: names.contact === undefined ? next : union([first, next])
  }
}

/** One row a step. Step 1 has a waiting (from the first contact) only where the table tells of contacts. */
export function ladderQuery(params: LadderParams, names: ColumnNames, d: Dialect): Query {
  const { asOf, prospects } = params
  const contact = names.contact !== undefined
  const place = names.row !== undefined
  const horizon = Math.floor(between(params.horizon, 1, 36_500))
  const levels: Lines = union(
    Array.from({ length: Math.floor(between(params.steps, 2, 12)) }, (_, at) => [
      `SELECT ${at + 1} AS step`
    ])
  )
  const reached = 'COALESCE(r.reached, 0)'
  const known = prospects !== null && prospects > 0 ? d.asReal(numeral(prospects)) : 'NULL'
  const before = `NULLIF(LAG(${reached}) OVER (ORDER BY l.step), 0)`
  const all = `NULLIF(FIRST_VALUE(${reached}) OVER (ORDER BY l.step), 0)`
  const waited = (column: string) => {
    const value = d.asWhole(`COALESCE(w.${column}, 0)`)
    return contact ? value : `CASE WHEN l.step > 1 THEN ${value} END`
  }
  const inTime = (column: string) => `CASE WHEN NOT w.too_short THEN w.${column} END`
  return {
    head: [HEAD],
    steps: [
      source(names, d, [
        ...purchaseExtras(params, names),
        ...(contact ? (['contact'] as const) : []),
        ...(place ? (['row'] as const) : [])
      ]),
      ...purchases(params, names, d, { from: null, to: asOf }, { columns: place ? ['place'] : [] }),
      rungs(names),
      ...orderValues(),
      ...(contact ? [contacts(d.date(asOf))] : []),
      waits(params, names, d),
      ...waiting(horizon, d.asReal),
      {
        name: 'levels',
        says: { en: 'The steps shown.', es: 'Los peldaños que se muestran.' },
        body: levels
      }
    ],
    says: { en: 'One row a step.', es: 'Una fila por peldaño.' },
    body: select({
      columns: [
        'l.step',
        `${reached} AS reached`,
        `CASE WHEN l.step = 1 THEN ${reached} / ${known} ELSE ${d.asReal(reached)} / ${before} END AS share_of_previous`,
        `COALESCE(${d.asReal(reached)} / ${all}, 0) AS share_of_first`,
        'r.mean_order',
        'r.median_order',
        `${waited('at_risk')} AS at_risk`,
        `${waited('happened')} AS happened`,
        `${waited('at_risk - w.happened')} AS censored`,
        'n.naive_median AS naive_median_days',
        'w.median AS median_days',
        `${inTime('share')} AS within_share`,
        `${inTime('low')} AS within_low`,
        `${inTime('high')} AS within_high`
      ],
      from: [
        'levels AS l',
        'LEFT JOIN reached_steps AS r ON r.step = l.step',
        'LEFT JOIN waiting AS w ON w.step = l.step',
        'LEFT JOIN naive_medians AS n ON n.step = l.step'
      ],
      order: ['l.step']
    })
  }
}
