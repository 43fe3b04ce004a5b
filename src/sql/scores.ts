import {
  CLASSES,
  type ClassRule,
  MEASURES,
  type Measure,
  type RfmParams,
  SEGMENTS
} from '../analysis/rfm/model.ts'
import { onFive, SEGMENT_RECTANGLES } from '../analysis/rfm/segments.ts'
import { type Dialect, numeral } from './dialects/dialect.ts'
import type { Lines } from './query.ts'

/** In the order in which a higher score is better. */
const ORDER: Readonly<Record<Measure, string>> = {
  recency: 'recency DESC',
  frequency: 'frequency',
  monetary: 'monetary'
}
const REVERSED: Readonly<Record<Measure, string>> = {
  recency: 'recency',
  frequency: 'frequency DESC',
  monetary: 'monetary DESC'
}

export const TIES = {
  share: {
    en: 'Equal values share a score: that of the lowest rank among them.',
    es: 'Los valores iguales comparten nota: la del puesto más bajo entre ellos.'
  },
  average: {
    en: 'Equal values share a score: that of their mean rank, (customers − 1 + rank from below − rank from above) / 2.',
    es: 'Los valores iguales comparten nota: la de su puesto medio, (clientes − 1 + puesto desde abajo − puesto desde arriba) / 2.'
  },
  appearance: {
    en: 'Equal values get different scores, by the order in which the customers appear: another order gives other scores.',
    es: 'Los valores iguales reciben notas distintas, según el orden en que aparecen los clientes: con otro orden, otras notas.'
  }
} as const

/** Fixed cut points: a value equal to one belongs to the group above. */
function fixed(measure: Measure, own: readonly number[], groups: number): Lines {
  const cuts = own.slice(0, groups - 1).sort((a, b) => a - b)
  const better = measure !== 'recency'
  const highest = cuts.length + 1
  const cases = cuts.map((cut, at) => {
    const score = better ? at + 2 : highest - at - 1
    return `  WHEN ${measure} >= ${numeral(cut)} THEN ${score}`
  })
  return ['CASE', ...cases.reverse(), `  ELSE ${better ? 1 : highest}`, `END AS ${measure}_score`]
}

/** The column with one score, 1 (worst) to `groups`. */
export function score(measure: Measure, params: Omit<RfmParams, 'asOf'>, d: Dialect): Lines {
  const { groups, ties, cuts } = params
  const named = ` AS ${measure}_score`
  const own = cuts[measure]
  if (own !== undefined) return fixed(measure, own, groups)
  const rank = `RANK() OVER (ORDER BY ${ORDER[measure]})`
  const whole = (share: string) => [`1 + ${d.asWhole(`FLOOR(${share})`)}${named}`]
  if (ties === 'appearance') {
    return [
      `NTILE(${numeral(groups)}) OVER (ORDER BY ${ORDER[measure]}, appeared, customer)${named}`
    ]
  }
  if (ties === 'share') {
    return whole(`${numeral(groups)} * ${d.asReal(`${rank} - 1`)} / COUNT(*) OVER ()`)
  }
  const down = `RANK() OVER (ORDER BY ${REVERSED[measure]})`
  return whole(
    `${numeral(groups)} * ${d.asReal(`COUNT(*) OVER () - 1 + ${rank} - ${down}`)} / (2 * COUNT(*) OVER ())`
  )
}

/** The weighted mean of the scores, 0 (all worst) to 1 (all best). Weights that are all nought count alike. */
export function position(groups: number, { weights }: ClassRule, d: Dialect): string {
  const all = MEASURES.reduce((sum, measure) => sum + weights[measure], 0)
  const weight = all === 0 ? { recency: 1, frequency: 1, monetary: 1 } : weights
  const parts = MEASURES.map(
    measure => `${numeral(weight[measure])} * ${d.asReal(`${measure}_score - 1`)}`
  )
  return `(${parts.join(' + ')}) / ${numeral((all === 0 ? 3 : all) * (groups - 1))}`
}

/** A to E from a column `position_0_1`; the slack lets 0.8 be met by a customer who is at 0.8. */
export const classOf = ({ from }: ClassRule): Lines => [
  'CASE',
  ...from.map(
    (least, at) => `  WHEN position_0_1 + 1e-9 >= ${numeral(least)} THEN '${CLASSES[at]}'`
  ),
  `  ELSE '${CLASSES[4]}'`,
  'END AS class'
]

/** The named segment from the two scores of the map. */
export function segmentOf(groups: number): Lines {
  const scores = Array.from({ length: groups }, (_, at) => at + 1)
  const among = (measure: Measure, [low, high]: readonly [number, number]) => {
    const found = scores.filter(one => onFive(one, groups) >= low && onFive(one, groups) <= high)
    return found.length > 0 && `${measure}_score IN (${found.join(', ')})`
  }
  return [
    'CASE',
    ...SEGMENTS.flatMap(id => {
      const recency = among('recency', SEGMENT_RECTANGLES[id].recency)
      const frequency = among('frequency', SEGMENT_RECTANGLES[id].frequency)
      return recency && frequency ? [`  WHEN ${recency} AND ${frequency} THEN '${id}'`] : []
    }),
    'END AS segment'
  ]
}
