import { DEFAULT_COUNTING } from '../analysis/customers/summary-model.ts'
import type { IncrementalParams } from '../analysis/incremental/model.ts'
import type { Day } from '../ingest/transactions/transactions.ts'
import { arms } from './arms.ts'
import { between } from './bounds.ts'
import { type Dialect, numeral } from './dialects/dialect.ts'
import type { ColumnNames } from './names.ts'
import { purchases } from './purchases.ts'
import { type Query, select } from './query.ts'
import { source } from './source.ts'
import { studentSql } from './student-series.ts'

/** What the widget has beside the parameters: which label is which arm, and which days count. */
export interface IncrementalSqlParams extends IncrementalParams {
  readonly treated: string
  readonly control: string
  /** Days whose money counts, both included. */
  readonly from?: Day
  readonly to?: Day
  readonly refunds?: 'net' | 'ignore' | 'purchase'
}

const HEAD = [
  {
    en: 'Incremental revenue: (mean per treated customer − mean per control customer) × treated customers, with Welch’s interval.',
    es: 'Ingreso incremental: (media por cliente tratado − media por cliente de control) × clientes tratados, con el intervalo de Welch.'
  },
  {
    en: 'Student’s quantile is no function of SQL: it is made from the normal one and the degrees of freedom (Abramowitz and Stegun 1964, 26.7.5), right to four figures from 10 degrees of freedom up. With fewer than 30 customers or 10 buyers in an arm nothing can be told anyway.',
    es: 'SQL no tiene el cuantil de Student: se obtiene del cuantil normal y de los grados de libertad (Abramowitz y Stegun 1964, 26.7.5), con cuatro cifras exactas desde 10 grados de libertad. Con menos de 30 clientes o de 10 compradores en un grupo no se puede concluir nada de todos modos.'
  },
  {
    en: 'Not here: the bootstrap and the exact test of the split; the workbook has both. split_z is the normal form of the latter: beyond ±3.29 the split is not the one planned.',
    es: 'Aquí faltan el bootstrap y la prueba exacta del reparto; el cuaderno tiene ambos. split_z es la forma normal de la segunda: más allá de ±3,29 el reparto no es el previsto.'
  }
]

/** How far the split is from the plan, in standard errors; nothing without a plan. */
function splitSql(planned: number | null, customers: string): string {
  if (planned === null) return 'NULL'
  const wanted = between(planned, 0, 1, 0.95)
  const share = numeral(wanted)
  return `(treated_customers - ${share} * ${customers}) / NULLIF(SQRT(${customers} * ${share} * ${numeral(1 - wanted)}), 0)`
}

/** One row, with what `incrementalFromSpend` gives of the same customers. */
export function incrementalQuery(
  params: IncrementalSqlParams,
  names: ColumnNames,
  d: Dialect
): Query {
  const counting = { merge: 'row', refunds: params.refunds ?? DEFAULT_COUNTING.refunds } as const
  const limits = { from: params.from ?? null, to: params.to ?? null }
  const confidence = between(params.confidence, 0.5, 0.999, 0.95)
  const power = between(params.power, 0.5, 0.999, 0.8)
  const rate = numeral(params.marginRate)
  const cost = numeral(params.cost)
  const value = '(treated_mean - control_mean)'
  const base = 'NULLIF(CASE WHEN control_mean > 0 THEN control_mean END, 0)'
  const customers = d.asReal('treated_customers + control_customers')
  const end = (sign: '-' | '+') => `${value} ${sign} t_value * se`
  const profitOf = (bound: string) => `${rate} * treated_customers * (${bound}) - ${cost}`
  const positive = 'NULLIF(CASE WHEN treated_mean > 0 THEN treated_mean END, 0)'
  // Beyond 1.25 there is no interval; without one nothing can overflow either.
  const logError = 'CASE WHEN log_se <= 1.25 THEN log_se END'
  const liftEnd = (sign: '-' | '+') =>
    `treated_mean / ${base} * EXP(${sign === '-' ? '-' : ''}t_value * ${logError}) - 1`
  const low = params.marginRate < 0 ? '+' : '-'
  const high = params.marginRate < 0 ? '-' : '+'
  return {
    head: HEAD,
    steps: [
      source(names, d, ['group']),
      ...purchases(counting, names, d, limits),
      ...arms(params, d),
      {
        name: 'errors',
        says: {
          en: 'Standard error, and degrees of freedom after Welch and Satterthwaite; the error of the logarithm of the ratio of means, by the delta method.',
          es: 'Error típico, y grados de libertad según Welch y Satterthwaite; el error del logaritmo de la razón de medias, por el método delta.'
        },
        body: select({
          columns: [
            '*',
            'NULLIF(SQRT(treated_variance / treated_customers + control_variance / control_customers), 0) AS se',
            [
              'POWER(treated_variance / treated_customers + control_variance / control_customers, 2)',
              '  / NULLIF(POWER(treated_variance / treated_customers, 2) / (treated_customers - 1)',
              '    + POWER(control_variance / control_customers, 2) / (control_customers - 1), 0) AS df'
            ],
            [
              `SQRT(treated_variance / treated_customers / ${positive} / ${positive}`,
              `  + control_variance / control_customers / ${base} / ${base}) AS log_se`
            ]
          ],
          from: ['totals']
        })
      },
      {
        name: 'quantiles',
        says: {
          en: 'Student’s quantiles: for the interval, and for the power asked for.',
          es: 'Cuantiles de Student: para el intervalo y para la potencia pedida.'
        },
        body: select({
          columns: [
            '*',
            `${studentSql(0.5 + confidence / 2)} AS t_value`,
            `${studentSql(power)} AS t_power`
          ],
          from: ['errors']
        })
      }
    ],
    says: { en: 'One row.', es: 'Una fila.' },
    body: select({
      columns: [
        'treated_customers',
        'treated_revenue',
        'treated_mean',
        'SQRT(treated_variance) AS treated_sd',
        'treated_buyers',
        'control_customers',
        'control_revenue',
        'control_mean',
        'SQRT(control_variance) AS control_sd',
        'control_buyers',
        `${value} AS difference`,
        `${end('-')} AS difference_low`,
        `${end('+')} AS difference_high`,
        `${value} * treated_customers AS incremental`,
        `(${end('-')}) * treated_customers AS incremental_low`,
        `(${end('+')}) * treated_customers AS incremental_high`,
        `${value} / ${base} AS lift`,
        `${liftEnd('-')} AS lift_low`,
        `${liftEnd('+')} AS lift_high`,
        'df AS degrees_of_freedom',
        `${profitOf(value)} AS profit`,
        `${profitOf(end(low))} AS profit_low`,
        `${profitOf(end(high))} AS profit_high`,
        `(${profitOf(value)}) / ${params.cost > 0 ? cost : 'NULL'} AS roi`,
        '(t_value + t_power) * se AS detectable',
        `(t_value + t_power) * se / ${base} AS detectable_lift`,
        `${splitSql(params.planned, customers)} AS split_z`
      ],
      from: ['quantiles']
    })
  }
}
