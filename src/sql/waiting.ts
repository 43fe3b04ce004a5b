import { normalQuantile } from '../analysis/statistics/normal.ts'
import { type Step, select } from './query.ts'

const Z = normalQuantile(0.975)

/** Windows of one step: up to a day, and from a day on. */
const UNTIL = 'OVER (PARTITION BY step ORDER BY days)'
const FROM =
  'OVER (PARTITION BY step ORDER BY days ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)'

/** Half of the list stands on either side: one row of an odd number, two of an even one. */
export const inTheMiddle = (nth: string, all: string): string =>
  `2 * ${nth} BETWEEN ${all} AND ${all} + 2`

/**
 * From `waits` (`step`, `days`, `happened` 0 or 1) to `waiting`: one row a step, with the estimate of
 * Kaplan and Meier 1958 as in `src/analysis/statistics/kaplan-meier.ts`. A product over rows is the
 * exponential of a sum of logarithms.
 */
export function waiting(horizon: number, real: (expression: string) => string): Step[] {
  const soFar = (column: string, of: 'MIN' | 'MAX') =>
    `${of}(CASE WHEN days <= ${horizon} THEN ${column} END)`
  return [
    {
      name: 'by_day',
      says: {
        en: 'On how many it happened on each day, and how many observations ended.',
        es: 'A cuántos les ocurrió cada día, y cuántas observaciones acabaron.'
      },
      body: select({
        columns: ['step', 'days', 'SUM(happened) AS happened', 'COUNT(*) AS ended'],
        from: ['waits'],
        group: ['step', 'days']
      })
    },
    {
      name: 'at_risk_by_day',
      says: {
        en: 'Who was still waiting, and still seen, when the day began.',
        es: 'Quién seguía esperando, y a la vista, al empezar el día.'
      },
      body: select({
        columns: ['step', 'days', 'happened', `SUM(ended) ${FROM} AS at_risk`],
        from: ['by_day']
      })
    },
    {
      name: 'curve',
      says: {
        en: 'Kaplan and Meier 1958: the share for whom it has not happened yet, and Greenwood’s sum.',
        es: 'Kaplan y Meier 1958: la parte a la que aún no le ha ocurrido, y la suma de Greenwood.'
      },
      body: select({
        columns: [
          'step',
          'days',
          'happened',
          'at_risk',
          `SUM(happened) ${UNTIL} AS seen`,
          [
            `CASE WHEN MIN(at_risk - happened) ${UNTIL} = 0 THEN 0`,
            `  ELSE EXP(SUM(CASE WHEN at_risk > happened THEN LN(1 - ${real('happened')} / at_risk) END) ${UNTIL})`,
            'END AS survival'
          ],
          `SUM(CASE WHEN at_risk > happened THEN ${real('happened')} / at_risk / (at_risk - happened) ELSE 0 END) ${UNTIL} AS greenwood`
        ],
        from: ['at_risk_by_day']
      })
    },
    {
      name: 'naive',
      says: {
        en: 'Those that happened, for the naive median: too short, since the slow ones have not happened yet.',
        es: 'Las que ocurrieron, para la mediana ingenua: demasiado corta, porque las lentas aún están por ocurrir.'
      },
      body: select({
        columns: [
          'step',
          'days',
          'ROW_NUMBER() OVER (PARTITION BY step ORDER BY days) AS nth',
          'COUNT(*) OVER (PARTITION BY step) AS everyone'
        ],
        from: ['waits'],
        where: ['happened = 1']
      })
    },
    {
      name: 'naive_medians',
      says: { en: 'Its middle.', es: 'Su punto medio.' },
      body: select({
        columns: [
          'step',
          `AVG(CASE WHEN ${inTheMiddle('nth', 'everyone')} THEN ${real('days')} END) AS naive_median`
        ],
        from: ['naive'],
        group: ['step']
      })
    },
    {
      name: 'readings',
      says: {
        en: `The curve at ${horizon} days, and the day by which half have got there.`,
        es: `La curva a los ${horizon} días y el día en que ha llegado la mitad.`
      },
      body: select({
        columns: [
          'step',
          'MAX(at_risk) AS at_risk',
          'SUM(happened) AS happened',
          'MAX(days) AS longest',
          'MIN(CASE WHEN survival <= 0.5 + 1e-9 THEN days END) AS median',
          `COALESCE(${soFar('survival', 'MIN')}, 1) AS survival`,
          `COALESCE(${soFar('seen', 'MAX')}, 0) AS seen`,
          `SQRT(${soFar('greenwood', 'MAX')}) AS error`,
          `COALESCE(MAX(CASE WHEN days >= ${horizon} THEN at_risk END), MAX(at_risk)) AS watched`
        ],
        from: ['curve'],
        group: ['step']
      })
    },
    {
      name: 'waiting',
      says: {
        en: 'The 95 % interval on the scale of ln(−ln S); where that has no value, Clopper and Pearson’s. Nothing when observation is shorter than the horizon.',
        es: 'El intervalo del 95 % en la escala ln(−ln S); donde no tiene valor, el de Clopper y Pearson. Nada si la observación es más corta que el plazo.'
      },
      body: select({
        columns: [
          'step',
          'at_risk',
          'happened',
          'median',
          `${horizon} > longest AND survival > 0 AS too_short`,
          '1 - survival AS share',
          [
            'CASE WHEN seen = 0 THEN 0',
            `  WHEN survival = 0 THEN POWER(0.025, ${real('1')} / seen)`,
            `  ELSE 1 - POWER(survival, EXP(-(${Z} * error / -LN(survival))))`,
            'END AS low'
          ],
          [
            `CASE WHEN seen = 0 THEN 1 - POWER(0.025, ${real('1')} / watched)`,
            '  WHEN survival = 0 THEN 1',
            `  ELSE 1 - POWER(survival, EXP(${Z} * error / -LN(survival)))`,
            'END AS high'
          ]
        ],
        from: ['readings']
      })
    }
  ]
}
