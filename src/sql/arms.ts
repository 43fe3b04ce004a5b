import type { Dialect } from './dialects/dialect.ts'
import { type Step, select } from './query.ts'

interface Labels {
  readonly treated: string
  readonly control: string
}

/** Who is in which arm: one row with a label is enough; the label '' is for those who have none. */
function assigned({ treated, control }: Labels, d: Dialect): Step {
  const has = (label: string) =>
    label === ''
      ? "MIN(CASE WHEN arm = '' THEN 1 ELSE 0 END)"
      : `MAX(CASE WHEN LOWER(arm) = ${d.text(label.toLowerCase())} THEN 1 ELSE 0 END)`
  return {
    name: 'arms',
    says: {
      en: 'Who is in which arm: one row with the label is enough.',
      es: 'Quién está en cada grupo: basta una fila con la etiqueta.'
    },
    body: select({
      columns: ['customer', `${has(treated)} AS is_treated`, `${has(control)} AS is_control`],
      from: ['source'],
      group: ['customer']
    })
  }
}

const perArm = (arm: 'treated' | 'control', d: Dialect): string[] => [
  `COALESCE(SUM(is_${arm}), 0) AS ${arm}_customers`,
  `COALESCE(SUM(CASE WHEN is_${arm} = 1 THEN spend END), 0) AS ${arm}_revenue`,
  `AVG(CASE WHEN is_${arm} = 1 THEN spend END) AS ${arm}_mean`,
  `${d.asReal(`VAR_SAMP(CASE WHEN is_${arm} = 1 THEN spend END)`)} AS ${arm}_variance`,
  `COUNT(CASE WHEN is_${arm} = 1 AND spend > 0 THEN 1 END) AS ${arm}_buyers`
]

/** From `source` and `purchases` to `totals`: one row with size, sum, mean and variance of both arms. */
export const arms = (labels: Labels, d: Dialect): Step[] => [
  assigned(labels, d),
  {
    name: 'spending',
    says: {
      en: 'What each customer spent, 0 for those who bought nothing; who is in both arms is left out.',
      es: 'Lo que ha gastado cada cliente, 0 si no ha comprado nada; quien está en ambos grupos queda fuera.'
    },
    body: select({
      columns: [
        'a.customer',
        'a.is_treated',
        'a.is_control',
        'COALESCE(SUM(p.amount), 0) AS spend'
      ],
      from: ['arms AS a', 'LEFT JOIN purchases AS p ON p.customer = a.customer'],
      where: ['a.is_treated + a.is_control = 1'],
      group: ['a.customer', 'a.is_treated', 'a.is_control']
    })
  },
  {
    name: 'totals',
    says: { en: 'The two arms.', es: 'Los dos grupos.' },
    body: select({
      columns: [...perArm('treated', d), ...perArm('control', d)],
      from: ['spending']
    })
  }
]
