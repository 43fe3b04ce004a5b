import { describe, it } from 'vitest'
import { cohorts } from '../../src/analysis/cohorts/cohorts.ts'
import type { CohortParams } from '../../src/analysis/cohorts/model.ts'
import { type Row, tableOf } from '../support/transactions.ts'
import { cohortParams } from './arbitrary-params.ts'
import { agrees, engines } from './both.ts'

const run = engines()

function ours(rows: readonly Row[], params: CohortParams) {
  // Rows without a customer never get into a table; here they would only show its last day.
  const table = tableOf(rows.filter(row => row.customer !== ''))
  return cohorts(table, params).cohorts.flatMap(cohort =>
    cohort.active.map((active, age) => ({
      cohort: `${Math.floor(cohort.month / 12)}-${String((cohort.month % 12) + 1).padStart(2, '0')}`,
      age,
      customers: cohort.customers,
      active,
      revenue: cohort.revenue[age],
      cumulative: cohort.cumulative[age]
    }))
  )
}

describe('cohorts as SQL', () => {
  it('gives the triangle of our own code', () => agrees(run, 'cohorts', cohortParams, ours))
})
